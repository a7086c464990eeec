import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Timelined, timelineSvg } from '../../src/index.js'
import { type Layout, layOut } from '../../src/timeline/svg/layout.js'
import type { PlacedText } from '../../src/timeline/svg/paper.js'
import { textWidth } from '../../src/timeline/svg/text-width.js'
import { toldOf } from '../../src/timeline/told.js'
import { runs } from '../arbitraries.js'
import { anEvaluation, boardCase, boardCases, elementsOf } from './given.js'

const case171 = boardCase('sag-171').period
const layoutOf = (evaluation: Timelined): Layout => layOut(toldOf(evaluation, 'da'), undefined, 'da')
const textsOf = ({ texts, parts }: Layout): PlacedText[] => [
  ...texts,
  ...parts.flatMap(({ heading, lanes, marks }) => [
    ...(heading === undefined ? [] : [heading]),
    ...lanes.flatMap((lane) => [lane.heading, ...lane.labels]),
    ...marks.map(({ label }) => label)
  ])
]
const boxOf = ({ x, y, text, size, isBold, isBefore }: PlacedText) => {
  const width = textWidth(text, size, isBold)
  const left = isBefore ? x - width : x
  return { left, right: left + width, top: y - size * 0.75, bottom: y + size * 0.2, text }
}

describe('a picture', () => {
  test('is well-formed, whatever it shows, and loads and runs nothing', () => {
    fc.assert(
      fc.property(anEvaluation, fc.constantFrom('da' as const, 'en' as const), (evaluation, language) => {
        const svg = timelineSvg(evaluation, { language })
        const names = new Set(elementsOf(svg).map(({ name }) => name))
        const known = [
          'svg',
          'title',
          'desc',
          'defs',
          'pattern',
          'g',
          'rect',
          'line',
          'path',
          'circle',
          'text'
        ]
        expect([...names].filter((name) => !known.includes(name))).toEqual([])
        expect(svg).not.toMatch(/\son\w+=|href|@import|javascript:|style=/)
        // The only address is the name of the language of the picture, and each pattern stands in it.
        expect(svg.match(/https?:[^"]*/g)).toEqual(['http://www.w3.org/2000/svg'])
      }),
      runs(150)
    )
  })

  test('says in its title and description all that it shows', () => {
    const elements = elementsOf(timelineSvg(case171, { language: 'da' }))
    const [svg, title, description] = elements
    expect(svg?.attributes).toMatchObject({ role: 'img', lang: 'da', width: '700' })
    expect(svg?.attributes['aria-labelledby']).toBe(`${title?.attributes.id} ${description?.attributes.id}`)
    expect(title?.text).toBe('Tidslinje: Optjeningsperiode og bortfaldsdato')
    const shown = elements.filter(({ name }) => name === 'text').map(({ text }) => text)
    const months = /^(\d{4}|[a-zæøå]{3})$/
    // Headings are wrapped, so that the first sentences are compared as one text.
    const said = `${title?.text} ${description?.text}`
    for (const text of shown.filter((each) => !months.test(each))) expect(said).toContain(text)
  })

  test('refers only to ids of its own, and no two pictures share one', () => {
    const pictures = boardCases.flatMap(({ period, review }) =>
      [period, review].map((each) => timelineSvg(each, { language: 'da' }))
    )
    const all = pictures.flatMap((svg) => {
      const elements = elementsOf(svg)
      const ids = elements.flatMap(({ attributes }) => attributes.id ?? [])
      for (const [, id] of svg.matchAll(/url\(#([^)]*)\)/g)) expect(ids).toContain(id)
      return ids
    })
    expect(new Set(all).size).toBe(all.length)
  })

  test('takes the prefix of its ids from its caller, and makes an id of any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (idPrefix) => {
        const svg = timelineSvg(case171, { language: 'da', idPrefix })
        const ids = elementsOf(svg).flatMap(({ attributes }) => attributes.id ?? [])
        expect(ids.filter((id) => !/^t-[\w-]+$/.test(id))).toEqual([])
      }),
      runs(100)
    )
  })

  test('shows any heading as text', () => {
    const acting = fc.constantFrom(
      '<',
      '>',
      '&',
      '"',
      "'",
      ']]>',
      '<script>',
      '&#0;',
      '\0',
      '\u001b[2J',
      '\uFFFE',
      '\uD800'
    )
    fc.assert(
      fc.property(fc.array(fc.oneof(acting, fc.string({ unit: 'binary' }))), (parts) => {
        const heading = parts.join('')
        const elements = elementsOf(timelineSvg(case171, { language: 'da', heading }))
        const plain = elementsOf(timelineSvg(case171, { language: 'da' }))
        const others = (all: typeof elements) => all.filter(({ name }) => name !== 'text').length
        expect(others(elements)).toBe(others(plain))
      }),
      runs(200)
    )
    const shown = elementsOf(timelineSvg(case171, { language: 'da', heading: 'Sag <1> & "2"\u0000' }))
    expect(shown.find(({ name }) => name === 'text')?.text).toBe('Sag <1> & "2"\uFFFD')
  })

  test('is the same each time, and has the same shapes in both languages', () => {
    for (const { period, review } of boardCases)
      for (const evaluation of [period, review]) {
        const [danish, english] = [toldOf(evaluation, 'da').line, toldOf(evaluation, 'en').line]
        expect(danish).toEqual(english)
        expect(timelineSvg(evaluation, { language: 'en' })).toBe(timelineSvg(evaluation, { language: 'en' }))
        const shapes = (language: 'da' | 'en'): (string | undefined)[] =>
          elementsOf(timelineSvg(evaluation, { language }))
            .filter(({ name }) => name === 'line' || name === 'circle')
            .map(({ name, attributes }) => `${name} ${attributes.x1 ?? attributes.cx} ${attributes.stroke}`)
        expect(shapes('da')).toEqual(shapes('en'))
      }
  })

  test('shows each kind of ground by a pattern of its own, and not by its colour alone', () => {
    const patterns = elementsOf(timelineSvg(case171, { language: 'da' })).filter(
      ({ name }) => name === 'pattern'
    )
    expect(patterns.map(({ attributes }) => attributes.id?.replace(/^t-\w+-/, ''))).toEqual([
      'original',
      'late-notice',
      'extension',
      'education-or-other-benefit'
    ])
  })
})

describe('the layout', () => {
  test('no text covers another, leaves the paper, or is too small to read', () => {
    fc.assert(
      fc.property(anEvaluation, (evaluation) => {
        const layout = layoutOf(evaluation)
        const texts = textsOf(layout)
        const boxes = texts.map(boxOf)
        expect(texts.filter(({ size }) => size < 11)).toEqual([])
        expect(
          boxes.filter(
            ({ left, right, top, bottom }) => left < 0 || right > 700 || top < 0 || bottom > layout.height
          )
        ).toEqual([])
        const covered = boxes.flatMap((a, index) =>
          boxes
            .slice(index + 1)
            .filter((b) => a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom)
            .map((b) => `${a.text} / ${b.text}`)
        )
        expect(covered).toEqual([])
      }),
      runs(200)
    )
  })

  test('every bar and every mark lies on the paper', () => {
    fc.assert(
      fc.property(anEvaluation, (evaluation) => {
        const { parts } = layoutOf(evaluation)
        const bars = parts.flatMap(({ lanes }) => lanes.flatMap((lane) => lane.bars))
        for (const { left, right } of bars) expect(20 <= left && left < right && right <= 683).toBe(true)
        const marks = parts.flatMap((part) => part.marks)
        for (const { x } of marks) expect(20 <= x && x <= 680).toBe(true)
      }),
      runs(100)
    )
  })

  test('no two months or years are written over each other, however long the time is', () => {
    fc.assert(
      fc.property(anEvaluation, (evaluation) => {
        for (const { ticks } of layoutOf(evaluation).parts)
          for (const row of [ticks.months, ticks.years]) {
            const boxes = row.flatMap(({ x, label }) =>
              label === undefined ? [] : [{ x, end: x + textWidth(label, 11.5) }]
            )
            for (const [index, { x }] of boxes.entries())
              expect(boxes[index - 1]?.end ?? 0).toBeLessThanOrEqual(x)
          }
      }),
      runs(100)
    )
  })
})
