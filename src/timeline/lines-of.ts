// A date or a provision is not broken: `1. marts 2017`, `stk. 2`.
const BETWEEN_WORDS = /(?<!\d\.|§|§§|stk\.|nr\.) (?!\d{4}\b)/

/** A text in lines no wider than given, by a measure of width; a word that is wider by itself is broken. */
export function linesOf(text: string, width: number, measure: (text: string) => number): string[] {
  const lines: string[] = []
  let line = ''
  for (const word of text.split(BETWEEN_WORDS).flatMap((each) => broken(each, width, measure))) {
    const longer = line === '' ? word : `${line} ${word}`
    if (line !== '' && measure(longer) > width) {
      lines.push(line)
      line = word
    } else line = longer
  }
  return line === '' ? lines : [...lines, line]
}

function broken(word: string, width: number, measure: (text: string) => number): string[] {
  if (measure(word) <= width) return [word]
  const parts: string[] = []
  let part = ''
  for (const character of word) {
    if (part !== '' && measure(part + character) > width) {
      parts.push(part)
      part = ''
    }
    part += character
  }
  return [...parts, part]
}
