/** The longest line, and the longest input that is held as a whole, in bytes. */
export const MOST_MEGABYTES = 16
export const MOST_BYTES = MOST_MEGABYTES * 1024 * 1024

/** A line without its line feed, as bytes; or that there was one, too long to be held. */
export type Line = Buffer | 'too-long'

/** What is to be answered: a line, or that the input held none at all. */
export type Asked = Line | 'no-case'

const LINE_FEED = 0x0a
const CARRIAGE_RETURN = 0x0d
const SPACE = 0x20
const TAB = 0x09

/** Nothing but what JSON takes for white space; the carriage return of CRLF is among it. */
function isBlank(line: Buffer): boolean {
  for (const byte of line) if (byte !== SPACE && byte !== TAB && byte !== CARRIAGE_RETURN) return false
  return true
}

/** The bytes after a byte order mark, which some editors put at the start of a file. */
export function withoutByteOrderMark(start: Buffer): Buffer {
  return start[0] === 0xef && start[1] === 0xbb && start[2] === 0xbf ? start.subarray(3) : start
}

/**
 * Cuts an input that comes in chunks into its lines that are not blank. A line that is too long is reported as soon
 * as that is known and then dropped as it comes, for node:readline would hold a line of any length.
 */
export class LineSplitter {
  #atStart = true
  #skipping = false
  #parts: Buffer[] = []
  #length = 0;

  /** The lines that end in `chunk`. */
  *push(chunk: Buffer): Generator<Line> {
    let start = 0
    for (let end = chunk.indexOf(LINE_FEED); end >= 0; end = chunk.indexOf(LINE_FEED, start)) {
      yield* this.#add(chunk.subarray(start, end))
      yield* this.#finish()
      start = end + 1
    }
    yield* this.#add(chunk.subarray(start))
  }

  /** The last line, where it has no line feed. */
  *end(): Generator<Line> {
    yield* this.#finish()
  }

  *#add(part: Buffer): Generator<Line> {
    if (this.#skipping || part.length === 0) return
    this.#length += part.length
    if (this.#length <= MOST_BYTES) {
      this.#parts.push(part)
      return
    }
    this.#skipping = true
    this.#parts = []
    yield 'too-long'
  }

  *#finish(): Generator<Line> {
    const [first, second] = this.#parts
    const held = first !== undefined && second === undefined ? first : Buffer.concat(this.#parts)
    const line = this.#atStart ? withoutByteOrderMark(held) : held
    this.#atStart = false
    this.#skipping = false
    this.#parts = []
    this.#length = 0
    if (!isBlank(line)) yield line
  }
}
