import type { ProvidedContext } from 'vitest'
import { type PoolOptions, type PoolWorker, ThreadsPoolWorker, type WorkerRequest } from 'vitest/node'

type Listener = (argument: unknown) => void

/** What the mutation tests give each run: `static` is a mutant in what a module does when it is loaded. */
type Given = Partial<ProvidedContext> & { mutantActivation?: 'static' | 'runtime' }

/** The thread of the run before. It has the source loaded, which takes far longer than the tests of one mutant. */
let kept: { thread: ThreadsPoolWorker; listening: [string, Listener][] } | undefined

/**
 * A worker that keeps its thread from run to run, with the source as it was loaded once. A mutant that changes what
 * happens while modules are loaded gets a thread of its own.
 */
export class KeptWorker implements PoolWorker {
  readonly name = 'kept'
  readonly #options: PoolOptions
  readonly #listeners: [string, Listener][] = []
  #start: WorkerRequest | undefined
  #spoilt = false

  constructor(options: PoolOptions) {
    this.#options = options
  }

  on(event: string, listener: Listener): void {
    this.#listeners.push([event, listener])
  }

  off(event: string, listener: Listener): void {
    const at = this.#listeners.findIndex(([name, other]) => name === event && other === listener)
    if (at >= 0) this.#listeners.splice(at, 1)
  }

  async start(): Promise<void> {}

  /** Vitest ends a worker after every run; the thread stays, unless the run has left its mark on it. */
  async stop(): Promise<void> {
    if (this.#spoilt) await forget()
    this.#listeners.length = 0
  }

  deserialize(data: unknown): unknown {
    return data
  }

  send(message: WorkerRequest): void {
    if (message.type === 'start') {
      this.#start = message
      this.#answer('started')
    } else if (message.type === 'stop') this.#answer('stopped')
    else if (message.type === 'run') void this.#run(message)
    else kept?.thread.send(message)
  }

  async #run(message: WorkerRequest & { type: 'run' }): Promise<void> {
    const given = message.context.providedContext as Given
    this.#spoilt = given.mutantActivation === 'static'
    if (this.#spoilt) await forget()
    if (kept === undefined) await this.#load()
    else this.#listen()
    const { testNamePattern } = this.#options.project.config
    for (const file of message.context.files)
      if (testNamePattern !== undefined) file.testNamePattern = testNamePattern
    kept?.thread.send(message)
  }

  async #load(): Promise<void> {
    const thread = new ThreadsPoolWorker(this.#options)
    kept = { thread, listening: [] }
    await thread.start()
    const started = new Promise<void>((resolve) => {
      const first: Listener = (response) => {
        if ((response as { type?: string }).type !== 'started') return
        thread.off('message', first)
        resolve()
      }
      thread.on('message', first)
    })
    if (this.#start !== undefined) thread.send(this.#start)
    await started
    this.#listen()
  }

  #listen(): void {
    if (kept === undefined) return
    const { thread, listening } = kept
    for (const [event, listener] of listening) thread.off(event, listener)
    kept.listening = [...new Set(this.#listeners.map(([event]) => event))].map((event) => [
      event,
      (argument) => this.#tell(event, argument)
    ])
    for (const [event, listener] of kept.listening) thread.on(event, listener)
  }

  #answer(type: 'started' | 'stopped'): void {
    setImmediate(() => this.#tell('message', { type, __vitest_worker_response__: true }))
  }

  #tell(event: string, argument: unknown): void {
    for (const [name, listener] of [...this.#listeners]) if (name === event) listener(argument)
  }
}

async function forget(): Promise<void> {
  const before = kept
  kept = undefined
  for (const [event, listener] of before?.listening ?? []) before?.thread.off(event, listener)
  await before?.thread.stop()
}
