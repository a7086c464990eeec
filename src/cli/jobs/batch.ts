import type { Asked } from '../lines.js'

/** Lines that are handed over together, as a message between threads can carry them. */
export interface Batch {
  /** The place of the first line in the input, from 0. */
  place: number
  /** How many bytes each line has, or what stands in its place. */
  lines: (number | Exclude<Asked, Buffer>)[]
  /** The bytes of all lines, one after the other, in memory of their own, so that it can be given away. */
  bytes: Uint8Array
}

/** What was answered to a batch: the answers in words, one after the other, as UTF-8. */
export interface AnsweredBatch {
  lines: number
  invalid: number
  bytes: Uint8Array
}

/** A batch is handed over when it has so many lines, for a short line can have a long answer. */
export const MOST_LINES = 256
/** A batch is handed over when it has so many bytes; a line is never cut. */
export const MOST_BATCH_BYTES = 64 * 1024

function batchOf(place: number, lines: readonly Asked[], length: number): Batch {
  const bytes = new Uint8Array(length)
  let at = 0
  const lengths = lines.map((line) => {
    if (typeof line === 'string') return line
    bytes.set(line, at)
    at += line.length
    return line.length
  })
  return { place, lines: lengths, bytes }
}

/**
 * The batches of lines that are at hand. Lines never wait for others that are still to come.
 *
 * @param first the place of the first line in the input
 */
export function* batchesOf(first: number, lines: Iterable<Asked>): Generator<Batch> {
  let place = first
  let some: Asked[] = []
  let length = 0
  for (const line of lines) {
    some.push(line)
    if (typeof line !== 'string') length += line.length
    if (some.length < MOST_LINES && length < MOST_BATCH_BYTES) continue
    yield batchOf(place, some, length)
    place += some.length
    some = []
    length = 0
  }
  if (some.length > 0) yield batchOf(place, some, length)
}

/** The lines of a batch. */
export function* linesOf({ lines, bytes }: Batch): Generator<Asked> {
  const all = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength)
  let at = 0
  for (const line of lines) {
    if (typeof line === 'string') {
      yield line
      continue
    }
    yield all.subarray(at, at + line)
    at += line
  }
}
