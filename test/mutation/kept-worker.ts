import { readdirSync } from 'node:fs'
import { join } from 'node:path'
import type { ProvidedContext } from 'vitest'
import { type PoolOptions, type PoolWorker, ThreadsPoolWorker, type WorkerRequest } from 'vitest/node'

type Listener = (argument: unknown) => void

/** What the mutation tests give each run: `static` is a mutant in what a module does when it is loaded. */
type Given = Partial<ProvidedContext> & { mutantActivation?: 'static' | 'runtime' }

/**
 * Every test but those of thousands of grounds or jobs: an endless loop is known by how much oftener it goes round than
 * in all tests together, and with these in them that would take a minute.
 */
const fewCases = /^(?!.*(very many|\b10,000\b|[Tt]en thousand))/

/**
 * The thread of the run before. It has the source loaded, which takes far longer than the tests of one mutant; `changed`
 * where that was done with a mutant.
 */
let kept: { thread: ThreadsPoolWorker; listening: [string, Listener][]; changed: boolean } | undefined

let modules: readonly string[] | undefined

/**
 * A worker that keeps its thread from run to run, with the source as it was loaded once. For a mutant that changes what
 * happens while modules are loaded, and after it, they are loaded again.
 */
export class KeptWorker implements PoolWorker {
  readonly name = 'kept'
  readonly #options: PoolOptions
  readonly #listeners: [string, Listener][] = []
  #start: WorkerRequest | undefined

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

  /** Vitest ends a worker after every run; the thread stays. */
  async stop(): Promise<void> {
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
    kept ??= await this.#load()
    this.#listen(kept)
    const { context } = message
    const changes = (context.providedContext as Given).mutantActivation === 'static'
    if (changes || kept.changed) context.invalidates = [...(context.invalidates ?? []), ...this.#modules()]
    kept.changed = changes
    const { testNamePattern = fewCases } = this.#options.project.config
    for (const file of context.files) file.testNamePattern = testNamePattern
    kept.thread.send(message)
  }

  /** Every module of the project. */
  #modules(): readonly string[] {
    const { root } = this.#options.project.config
    modules ??= ['src', 'test'].flatMap((folder) =>
      readdirSync(join(root, folder), { recursive: true })
        .map((file) => join(root, folder, String(file)))
        .filter((file) => file.endsWith('.ts') && !file.includes('node_modules'))
    )
    return modules
  }

  async #load(): Promise<NonNullable<typeof kept>> {
    const thread = new ThreadsPoolWorker(this.#options)
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
    return { thread, listening: [], changed: false }
  }

  #listen({ thread, listening }: NonNullable<typeof kept>): void {
    for (const [event, listener] of listening.splice(0)) thread.off(event, listener)
    for (const event of new Set(this.#listeners.map(([name]) => name)))
      listening.push([event, (argument) => this.#tell(event, argument)])
    for (const [event, listener] of listening) thread.on(event, listener)
  }

  #answer(type: 'started' | 'stopped'): void {
    setImmediate(() => this.#tell('message', { type, __vitest_worker_response__: true }))
  }

  #tell(event: string, argument: unknown): void {
    for (const [name, listener] of [...this.#listeners]) if (name === event) listener(argument)
  }
}
