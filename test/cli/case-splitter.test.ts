import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { CaseSplitter } from '../../src/cli/case-splitter.js'
import { MOST_BYTES } from '../../src/cli/lines.js'

const push = (splitter: CaseSplitter, text: string | Buffer): string[] =>
  [...splitter.push(Buffer.from(text))].map(String)

function casesOf(...chunks: (string | Buffer)[]): string[] {
  const splitter = new CaseSplitter()
  return [...chunks.flatMap((chunk) => push(splitter, chunk)), ...[...splitter.end()].map(String)]
}

describe('the form of the input', () => {
  test('a first line that is a value by itself: a case a line', () => {
    expect(casesOf('{"a":1}\n{"a":2}\n')).toEqual(['{"a":1}', '{"a":2}'])
    expect(casesOf('\n \n7\n{\n}')).toEqual(['7', '{', '}'])
    expect(casesOf('{"a":1}')).toEqual(['{"a":1}'])
  })

  test('one value over several lines: one case', () => {
    expect(casesOf('\n{\n"a": 1\n}\n\n')).toEqual(['\n{\n"a": 1\n}\n\n'])
    expect(casesOf('\uFEFF{\r\n"a": 1\r\n}')).toEqual(['{\r\n"a": 1\r\n}'])
    expect(casesOf('[\n', '{}\n', ']')).toEqual(['[\n{}\n]'])
  })

  test('neither: a case a line', () => {
    expect(casesOf('{"a":\n1')).toEqual(['{"a":', '1'])
    expect(casesOf('{\n}\n{\n}\n')).toEqual(['{', '}', '{', '}'])
    expect(casesOf('not json\n{}\n')).toEqual(['not json', '{}'])
    expect(casesOf('')).toEqual([])
    expect(casesOf('\uFEFF\n \r\n')).toEqual([])
  })

  test('a line is passed on as soon as the input cannot be one value', () => {
    expect(push(new CaseSplitter(), '{"a":1}\n')).toEqual(['{"a":1}'])
    expect(push(new CaseSplitter(), 'not json\n')).toEqual(['not json'])
    expect(push(new CaseSplitter(), '{"a":1,}\n{')).toEqual(['{"a":1,}'])
    const splitter = new CaseSplitter()
    expect(push(splitter, '{\n"a":1')).toEqual([])
    expect(push(splitter, ',\n')).toEqual([])
    expect(push(splitter, '}\n')).toEqual(['{', '"a":1,', '}'])
  })

  test('bytes that are no UTF-8 are in no JSON value', () => {
    const splitter = new CaseSplitter()
    expect([...splitter.push(Buffer.from('{"a":"\xff",\n', 'latin1'))]).toHaveLength(1)
  })

  test('16 MB are held to see whether they are one value, and no more', () => {
    const filling = Buffer.alloc(MOST_BYTES - 4, ' ')
    expect(casesOf('[\n', filling, '\n]')).toHaveLength(1)
    expect(casesOf('[\n', filling, '\n]\n')).toEqual(['[', ']'])
  })

  test('one line of more than 16 MB is too long', () => {
    expect(casesOf('[', Buffer.alloc(MOST_BYTES, ' '), ']\n{}\n')).toEqual(['too-long', '{}'])
  })

  test('how the input is cut into chunks changes nothing', () => {
    const texts = fc
      .array(fc.constantFrom('{', '}', '"ø"', ':', '1', ',', '\n', '\r\n', ' ', 'x', '\uFEFF'), {
        maxLength: 14
      })
      .map((tokens) => tokens.join(''))
    fc.assert(
      fc.property(texts, fc.nat(14), fc.nat(14), (text, one, other) => {
        const bytes = Buffer.from(text)
        const [first, second] = [Math.min(one, other), Math.max(one, other)]
        const chunks = [bytes.subarray(0, first), bytes.subarray(first, second), bytes.subarray(second)]
        expect(casesOf(...chunks)).toEqual(casesOf(bytes))
      }),
      { numRuns: 2000 }
    )
  })
})
