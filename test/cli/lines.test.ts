import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Line, LineSplitter, MOST_BYTES } from '../../src/cli/lines.js'

function linesOf(chunks: readonly Buffer[]): string[] {
  const splitter = new LineSplitter()
  const shown = (line: Line): string => (line === 'too-long' ? '(too long)' : line.toString('latin1'))
  return [...chunks.flatMap((chunk) => [...splitter.push(chunk)]), ...splitter.end()].map(shown)
}

const lines = (text: string): string[] => linesOf([Buffer.from(text)])

describe('lines', () => {
  test('the last needs no line feed, and blank ones are skipped', () => {
    expect(lines('a\n\n \t\r\nb\r\nc')).toEqual(['a', 'b\r', 'c'])
    expect(lines('')).toEqual([])
    expect(lines('\n \n\r\n')).toEqual([])
  })

  test('a byte order mark counts for nothing at the start, and only there', () => {
    expect(lines('\uFEFFa\nb')).toEqual(['a', 'b'])
    expect(lines('\uFEFF\na')).toEqual(['a'])
    expect(lines('a\n\uFEFFb')).toEqual(['a', '\u00ef\u00bb\u00bfb'])
  })

  test('how the input is cut into chunks changes nothing', () => {
    const texts = fc.string({ unit: fc.constantFrom('a', 'ø', '\n', '\r', ' ', '\uFEFF'), maxLength: 30 })
    fc.assert(
      fc.property(texts, fc.array(fc.nat(40)), (text, cuts) => {
        const bytes = Buffer.from(text)
        const ends = [...cuts.map((cut) => cut % (bytes.length + 1)).sort((a, b) => a - b), bytes.length]
        const chunks = ends.map((end, index) => bytes.subarray(ends[index - 1] ?? 0, end))
        expect(linesOf(chunks)).toEqual(lines(text))
      })
    )
  })

  test('a line of 16 MB is held, a longer one is not', () => {
    const longest = Buffer.alloc(MOST_BYTES, 'a')
    const after = Buffer.from('\nb\n')
    const found = linesOf([longest, after])
    expect(found.map((line) => line.length)).toEqual([MOST_BYTES, 1])
    expect(linesOf([longest, Buffer.from('a'), after])).toEqual(['(too long)', 'b'])
    expect(linesOf([longest, Buffer.from('a'), longest, Buffer.from('a')])).toEqual(['(too long)'])
  })

  test('a line that is too long is reported before it ends', () => {
    const splitter = new LineSplitter()
    expect([...splitter.push(Buffer.alloc(MOST_BYTES, 'a'))]).toEqual([])
    expect([...splitter.push(Buffer.from('a'))]).toEqual(['too-long'])
    expect([...splitter.push(Buffer.from('a\nb\n'))]).toEqual([Buffer.from('b')])
  })
})
