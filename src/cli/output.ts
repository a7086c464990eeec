import type { Sink } from './streams.js'

/** A stream that is written to no faster than it takes it, and that may close at any time. */
export class Output {
  readonly #sink: Sink
  #failure: NodeJS.ErrnoException | undefined

  constructor(sink: Sink) {
    this.#sink = sink
    // Without a listener a reader that has seen enough (`| head -1`) would end the process with a stack trace.
    sink.on('error', (error) => {
      this.#failure ??= error
    })
  }

  /** Why nothing more can be written. */
  get failure(): NodeJS.ErrnoException | undefined {
    return this.#failure
  }

  /** Calls `stop` when nothing more can be written. */
  onFailure(stop: () => void): void {
    this.#sink.once('error', stop)
  }

  /** Writes at once. Answers what to wait for before writing more, if anything. */
  write(text: string): Promise<void> | undefined {
    return this.#sink.write(text) || this.#failure !== undefined ? undefined : this.#room()
  }

  #room(): Promise<void> {
    const sink = this.#sink
    const events = ['drain', 'error', 'close'] as const
    return new Promise((resolve) => {
      const proceed = (): void => {
        for (const event of events) sink.off(event, proceed)
        resolve()
      }
      for (const event of events) sink.on(event, proceed)
    })
  }
}
