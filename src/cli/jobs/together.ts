import type { Crew, Tally } from '../crew.js'
import type { Asked } from '../lines.js'
import type { Output } from '../output.js'
import { type AnsweredBatch, type Batch, batchesOf } from './batch.js'
import type { Threads } from './threads.js'

/** So many batches for each thread are on their way: one is answered, one waits for it, one waits to be written. */
const BATCHES_A_THREAD = 3

/**
 * Hands lines to threads in batches and writes the answers in the order of the lines. What is on its way is bounded,
 * so that a thread that is ahead, or a slow reader, never makes it pile up.
 */
export class Together implements Crew {
  readonly tally: Tally = { lines: 0, invalid: 0 }
  #taken = 0
  /** When each batch on its way has been written; each is written after the one before it. */
  readonly #onTheirWay: Promise<void>[] = []

  /** @param stop is told that a thread failed, while the next line may be long in coming */
  constructor(
    readonly threads: Threads,
    readonly output: Output,
    readonly stop: (error: Error) => void
  ) {}

  async take(lines: Iterable<Asked>): Promise<void> {
    for (const batch of batchesOf(this.#taken, lines)) {
      this.#taken += batch.lines.length
      this.#handOver(batch)
      if (this.#onTheirWay.length >= this.threads.count * BATCHES_A_THREAD) await this.#onTheirWay.shift()
      if (this.output.failure !== undefined) return
    }
  }

  async finish(): Promise<void> {
    await this.#onTheirWay.at(-1)
  }

  dismiss(): Promise<void> {
    return this.threads.end()
  }

  #handOver(batch: Batch): void {
    const before = this.#onTheirWay.at(-1)
    const written = this.#writeAfter(before, this.threads.answer(batch))
    written.catch(this.stop)
    this.#onTheirWay.push(written)
  }

  async #writeAfter(before: Promise<void> | undefined, answering: Promise<AnsweredBatch>): Promise<void> {
    // Both are waited for at once, for whichever fails first must not go unheard.
    const [{ lines, invalid, bytes }] = await Promise.all([answering, before])
    this.tally.lines += lines
    this.tally.invalid += invalid
    await this.output.write(bytes)
  }
}
