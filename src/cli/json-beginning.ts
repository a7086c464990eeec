type Bracket = '{' | '['

/** What can come next in a JSON text. */
type Expected = 'value' | 'value-or-end' | 'key' | 'key-or-end' | 'colon' | 'comma-or-end' | 'nothing'

const isBlank = (character: string | undefined): boolean =>
  character === ' ' || character === '\t' || character === '\r'

/** Where the string that begins at `start` ends; a string that is not closed runs to the end of the line. */
function stringEnd(line: string, start: number): number {
  for (let at = start + 1; at < line.length; at++) {
    if (line[at] === '"') return at + 1
    if (line[at] === '\\') at++
  }
  return line.length
}

function tokenEnd(line: string, start: number): number {
  const first = line[start] ?? ''
  if (first === '"') return stringEnd(line, start)
  if ('{}[],:'.includes(first)) return start + 1
  const boundary = /[ \t\r"{}[\],:]/g
  boundary.lastIndex = start
  return boundary.exec(line)?.index ?? line.length
}

/** Strings, numbers, true, false and null: the parser itself is the judge of them. */
function isScalar(token: string): boolean {
  try {
    JSON.parse(token)
    return true
  } catch {
    return false
  }
}

/**
 * Follows a text line by line, as long as it can still become one JSON value.
 *
 * JSON.parse cannot tell: it says in prose whether a text is wrong or only unfinished, in other words in each version
 * of Node, and it would read from the start again with each line. No token of JSON spans two lines, so that line by
 * line it is enough to know the open brackets and what can come next, and each token is read once.
 */
export class JsonBeginning {
  readonly #open: Bracket[] = []
  #expected: Expected = 'value'

  /** Whether the lines so far are one whole JSON value. */
  get isWhole(): boolean {
    return this.#expected === 'nothing'
  }

  /** Adds a line. Answers where in it the text stops being the beginning of any JSON value, if it does. */
  misfitIn(line: string): number | undefined {
    let at = 0
    while (at < line.length) {
      if (isBlank(line[at])) {
        at++
        continue
      }
      const end = tokenEnd(line, at)
      if (!this.#accepts(line.slice(at, end))) return at
      at = end
    }
    return undefined
  }

  #accepts(token: string): boolean {
    switch (token) {
      case '{':
        return this.#value() && this.#enter('{', 'key-or-end')
      case '[':
        return this.#value() && this.#enter('[', 'value-or-end')
      case '}':
        return this.#leave('{', 'key-or-end')
      case ']':
        return this.#leave('[', 'value-or-end')
      case ':':
        return this.#pass('colon', 'value')
      case ',':
        return this.#pass('comma-or-end', this.#open.at(-1) === '{' ? 'key' : 'value')
      default:
        return isScalar(token) && ((token.startsWith('"') && this.#key()) || this.#value())
    }
  }

  #pass(from: Expected, to: Expected): boolean {
    if (this.#expected !== from) return false
    this.#expected = to
    return true
  }

  #key(): boolean {
    return this.#pass('key', 'colon') || this.#pass('key-or-end', 'colon')
  }

  #value(): boolean {
    const after = this.#open.length === 0 ? 'nothing' : 'comma-or-end'
    return this.#pass('value', after) || this.#pass('value-or-end', after)
  }

  #enter(bracket: Bracket, expected: Expected): boolean {
    this.#open.push(bracket)
    this.#expected = expected
    return true
  }

  #leave(bracket: Bracket, ifEmpty: Expected): boolean {
    if (this.#open.at(-1) !== bracket) return false
    if (this.#expected !== 'comma-or-end' && this.#expected !== ifEmpty) return false
    this.#open.pop()
    this.#expected = this.#open.length === 0 ? 'nothing' : 'comma-or-end'
    return true
  }
}
