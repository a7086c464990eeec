import { JsonBeginning } from './json-beginning.js'
import { type Line, LineSplitter, MOST_BYTES, withoutByteOrderMark } from './lines.js'
import { textOf } from './utf8.js'

/**
 * Cuts an input into its cases. The first line that is a JSON value by itself means a case a line; otherwise an input
 * that is one JSON value as a whole is one case; otherwise it is a case a line again. The input is held only as long
 * as it can still be one value, so that a bad first line is answered at once.
 */
export class CaseSplitter {
  /** What has been read, for as long as it can be one value. */
  #held: Buffer[] | undefined = []
  #heldLength = 0
  /** Runs ahead through what is held. */
  readonly #scout = new LineSplitter()
  readonly #beginning = new JsonBeginning()
  #isFirstLine = true
  readonly #lines = new LineSplitter();

  /** The cases that are complete with `chunk`. */
  *push(chunk: Buffer): Generator<Line> {
    if (this.#held === undefined) {
      yield* this.#lines.push(chunk)
      return
    }
    this.#held.push(chunk)
    this.#heldLength += chunk.length
    if (this.#heldLength > MOST_BYTES || !this.#canBeOneValue(this.#scout.push(chunk))) {
      yield* this.#caseALine(this.#held)
    }
  }

  /** The cases that are complete now that nothing more comes. */
  *end(): Generator<Line> {
    if (this.#held !== undefined) {
      if (this.#canBeOneValue(this.#scout.end()) && this.#beginning.isWhole) {
        yield withoutByteOrderMark(Buffer.concat(this.#held))
        return
      }
      yield* this.#caseALine(this.#held)
    }
    yield* this.#lines.end()
  }

  #canBeOneValue(lines: Iterable<Line>): boolean {
    for (const line of lines) {
      const text = line === 'too-long' ? undefined : textOf(line)
      if (text === undefined || this.#beginning.misfitIn(text) !== undefined) return false
      if (this.#isFirstLine && this.#beginning.isWhole) return false
      this.#isFirstLine = false
    }
    return true
  }

  *#caseALine(held: readonly Buffer[]): Generator<Line> {
    this.#held = undefined
    for (const chunk of held) yield* this.#lines.push(chunk)
  }
}
