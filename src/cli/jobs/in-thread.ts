import { workerData } from 'node:worker_threads'
import workerpool from 'workerpool'
import { lineAnswerer, type Question } from '../answer-line.js'
import { type AnsweredBatch, type Batch, linesOf } from './batch.js'

const utf8 = new TextEncoder()

/** A function that answers the lines of a batch. */
export function batchAnswerer(question: Question): (batch: Batch) => AnsweredBatch {
  const answer = lineAnswerer(question)
  return (batch) => {
    let text = ''
    let invalid = 0
    let { place } = batch
    for (const line of linesOf(batch)) {
      const inWords = answer(line, place++)
      text += inWords.text
      if (inWords.isInvalid) invalid++
    }
    return { lines: batch.lines.length, invalid, bytes: utf8.encode(text) }
  }
}

/** What a thread does: it answers each batch that it is given. */
export function answerInThread(): void {
  const answer = batchAnswerer(workerData as Question)
  workerpool.worker({
    answer(batch: Batch) {
      const answered = answer(batch)
      // The memory is given away, not copied.
      return new workerpool.Transfer(answered, [answered.bytes.buffer])
    }
  })
}
