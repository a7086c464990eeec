import { batchAnswerer } from '../../src/cli/jobs/in-thread.js'
import type { StartThreads } from '../../src/cli/jobs/threads.js'

/** For runs in which no thread is started. */
export const noThreads: StartThreads = () => {
  throw new Error('a thread was started')
}

/**
 * Threads that are none: they answer in this one, each batch when `when` lets it, so that any batch can be the last to
 * be answered.
 */
export function threadsWhich(when: (batch: number) => Promise<void>): StartThreads {
  return (count, question) => {
    const answer = batchAnswerer(question)
    let batches = 0
    return {
      count,
      async answer(batch) {
        await when(batches++)
        return answer(batch)
      },
      async end() {}
    }
  }
}
