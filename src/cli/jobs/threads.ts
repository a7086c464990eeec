import workerpool from 'workerpool'
import type { Question } from '../answer-line.js'
import type { AnsweredBatch, Batch } from './batch.js'

/** A thread ended before its work did: it ran out of memory, or the program has a fault. */
export class ThreadFailed extends Error {}

/** Threads that answer batches of lines. */
export interface Threads {
  readonly count: number
  answer(batch: Batch): Promise<AnsweredBatch>
  end(): Promise<void>
}

/**
 * What keeps a thread small: little room for what is new, so that it is soon cleared, and a heap that grows slowly
 * below its limit, which is what the most that a line of 16 MB can hold needs.
 */
const memory = { maxYoungGenerationSizeMb: 4, maxOldGenerationSizeMb: 1024 }

export type StartThreads = (count: number, question: Question) => Threads

/**
 * A function that starts threads.
 *
 * @param script the file that each of them runs, in which `answerInThread` is called
 */
export const threadsOf =
  (script: string): StartThreads =>
  (count, question) => {
    const pool = workerpool.pool(script, {
      maxWorkers: count,
      workerType: 'thread',
      workerThreadOpts: { workerData: question, resourceLimits: memory }
    })
    return {
      count,
      async answer(batch) {
        try {
          return await pool.exec('answer', [batch], { transfer: [batch.bytes.buffer] })
        } catch (error) {
          throw new ThreadFailed((error as Error).message)
        }
      },
      async end() {
        await pool.terminate(true)
      }
    }
  }
