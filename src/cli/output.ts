import type { Sink } from './streams.js'

/** A stream that is written to no faster than it takes it, and that may close at any time. */
export class Output {
  readonly #sink: Sink
  #failure: NodeJS.ErrnoException | undefined
  /** Ends the wait for room. One at a time can wait, for answers are written in order. */
  #proceed = (): void => {}
  #stop = (): void => {}

  constructor(sink: Sink) {
    this.#sink = sink
    sink.on('drain', () => this.#proceed())
    // Without a listener a reader that has seen enough (`| head -1`) would end the process with a stack trace.
    sink.on('error', (error) => this.#fail(error))
    sink.on('close', () => this.#fail(Object.assign(new Error('closed'), { code: 'EPIPE' })))
  }

  /** Why nothing more can be written. */
  get failure(): NodeJS.ErrnoException | undefined {
    return this.#failure
  }

  /** Calls `stop` when nothing more can be written. */
  onFailure(stop: () => void): void {
    this.#stop = stop
  }

  /** Writes at once. Answers what to wait for before writing more, if anything. */
  write(text: string | Uint8Array): Promise<void> | undefined {
    if (this.#failure !== undefined || this.#sink.write(text)) return undefined
    return new Promise((resolve) => {
      this.#proceed = resolve
    })
  }

  /** Waits until everything has been taken, or never will be. */
  flushed(): Promise<void> {
    return new Promise((resolve) => {
      this.#sink.write('', () => resolve())
    })
  }

  #fail(error: NodeJS.ErrnoException): void {
    this.#failure ??= error
    this.#stop()
    this.#proceed()
  }
}
