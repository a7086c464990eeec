import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { JsonBeginning } from '../../src/cli/json-beginning.js'

function isJson(text: string): boolean {
  try {
    JSON.parse(text)
    return true
  } catch {
    return false
  }
}

/** Follows a text to its end: whole, unfinished, or where it goes wrong. */
function followed(text: string): 'whole' | 'unfinished' | [line: number, position: number] {
  const beginning = new JsonBeginning()
  for (const [number, line] of text.split('\n').entries()) {
    const position = beginning.misfitIn(line)
    if (position !== undefined) return [number, position]
  }
  return beginning.isWhole ? 'whole' : 'unfinished'
}

/** All sequences of at most `most` of these tokens. */
function* sequences(tokens: readonly string[], most: number): Generator<string> {
  yield ''
  if (most === 0) return
  for (const rest of sequences(tokens, most - 1)) for (const token of tokens) yield token + rest
}

describe('the beginning of a JSON value', () => {
  test.each([
    ['', 'unfinished'],
    [' \t\r', 'unfinished'],
    ['{', 'unfinished'],
    ['{\n"a": [1,\n\n-2.5e+3, true ,null', 'unfinished'],
    ['{"a" : "}\\"{\\\\"}', 'whole'],
    ['\r\n [ ] \r\n', 'whole'],
    ['7', 'whole'],
    ['not json', [0, 0]],
    ['{"a": 1}\n{"a": 2}', [1, 0]],
    ['{\n  "a": 1,\n}', [2, 0]],
    ['{"a": 01', [0, 6]],
    ['{"a\n', [0, 1]],
    ['["\\u00g0"', [0, 1]],
    ['["\t"', [0, 1]],
    ['[tru', [0, 1]],
    ['[1 2', [0, 3]],
    ['{1', [0, 1]],
    ['{"a",', [0, 4]],
    ['[}', [0, 1]],
    ['{]', [0, 1]],
    ['{}}', [0, 2]],
    ['[1,]', [0, 3]],
    ['[,', [0, 1]],
    ['\u00a0{', [0, 0]],
    ['\u0000', [0, 0]],
    ["{'a'", [0, 1]]
  ])('%j is %j', (text, expected) => {
    expect(followed(text)).toEqual(expected)
  })

  test('a few tokens: whole where the parser takes them, unfinished where something can complete them', () => {
    const closing = [...sequences([']', '}'], 3)]
    const endings = ['', '1', ':1', '"a":1'].flatMap((start) => closing.map((end) => start + end))
    const tokens = ['{', '}', '[', ']', ',', ':', '"a"', '12', ' ', '\n', 'x']
    const continued = ['{"a":1', '[1'].flatMap((start) =>
      [...sequences(tokens, 2)].map((rest) => start + rest)
    )
    for (const text of [...sequences(tokens, 3), ...continued]) {
      const completed = endings.some((ending) => isJson(`${text}\n${ending}`))
      const expected = isJson(text) ? 'whole' : completed ? 'unfinished' : 'wrong'
      const found = followed(`${text}\n`)
      expect([text, typeof found === 'string' ? found : 'wrong']).toEqual([text, expected])
    }
  })

  test('no line of a JSON value, however it is laid out, is a misfit', () => {
    fc.assert(
      fc.property(fc.jsonValue(), fc.constantFrom(0, 1, '\t', '  '), (value, indent) => {
        expect(followed(JSON.stringify(value, undefined, indent))).toBe('whole')
      })
    )
  })

  test('a damaged JSON text is whole exactly where the parser still takes it', () => {
    const damaged = fc
      .tuple(
        fc.jsonValue(),
        fc.nat(),
        fc.nat(2),
        fc.constantFrom('', ',', '}', ']', '"', '\\', '0', '-', '.')
      )
      .map(([value, seed, removed, inserted]) => {
        const text = JSON.stringify(value, undefined, 1)
        const at = seed % (text.length + 1)
        return text.slice(0, at) + inserted + text.slice(at + removed)
      })
    fc.assert(
      fc.property(damaged, (text) => {
        expect(followed(text) === 'whole').toBe(isJson(text))
      }),
      { numRuns: 2000 }
    )
  })

  test('a million open brackets and a string of megabytes are followed in one pass', () => {
    expect(followed('['.repeat(1_000_000))).toBe('unfinished')
    expect(followed(`["${'\\"x'.repeat(1_000_000)}"`)).toBe('unfinished')
  })
})
