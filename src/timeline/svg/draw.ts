import { drawBar } from './draw-bar.js'
import { drawLine, drawSign } from './draw-mark.js'
import { element, type Markup, onLines, textElement } from './element.js'
import { SAMPLE } from './lay-lane.js'
import type { Layout, PlacedPart } from './layout.js'
import { MARGIN, type PlacedText, sizes, WIDTH } from './paper.js'
import { type FillId, fillIdOf, fillIds, fillOf, patternOf } from './patterns.js'
import { textWidth } from './text-width.js'

const INK = '#1A1A1A'
const FONTS = "Arial, 'Liberation Sans', Helvetica, sans-serif"

/** What a picture is called for those who do not see it. */
export interface Named {
  title: string
  description: string
  language: string
  prefix: string
}

/** Draws what has been placed. */
export function draw(layout: Layout, { title, description, language, prefix }: Named): string {
  const { width, height, texts, parts } = layout
  const used = new Set(parts.flatMap(({ lanes }) => lanes.flatMap(fillsOf)))
  const patterns = fillIds.filter((id) => used.has(id)).map((id) => patternOf(`${prefix}-${id}`, fillOf(id)))
  const ids = { title: `${prefix}-title`, description: `${prefix}-desc` }
  const drawn = element(
    'svg',
    {
      xmlns: 'http://www.w3.org/2000/svg',
      viewBox: `0 0 ${width} ${height}`,
      width,
      height,
      role: 'img',
      'aria-labelledby': `${ids.title} ${ids.description}`,
      lang: language,
      'font-family': FONTS,
      fill: INK
    },
    onLines([
      textElement('title', { id: ids.title }, title),
      textElement('desc', { id: ids.description }, description),
      ...(patterns.length === 0 ? [] : [element('defs', {}, onLines(patterns))]),
      element('rect', { width, height, fill: '#FFFFFF' }),
      ...texts.map((text) => drawText(text)),
      ...parts.flatMap((part) => drawPart(part, prefix))
    ])
  )
  return `${drawn.markup}\n`
}

const fillsOf = ({ lane, bars }: PlacedPart['lanes'][number]): FillId[] =>
  bars.map(({ bar }) => fillIdOf(lane, bar))

function drawPart(
  { heading, years, months, top, bottom, ticks, lanes, marks }: PlacedPart,
  prefix: string
): Markup[] {
  const url = (id: FillId): string => `url(#${prefix}-${id})`
  const tick = (x: number, y: number, colour: string): Markup =>
    element('line', { x1: x, y1: y, x2: x, y2: bottom, stroke: colour, 'stroke-width': 1 })
  const size = sizes.tick
  return [
    ...(heading === undefined ? [] : [drawText(heading)]),
    ...ticks.months.map(({ x }) => tick(x, top, '#DDDDDD')),
    ...ticks.years.map(({ x }) => tick(x, years - size, '#BBBBBB')),
    ...ticks.years.map(({ x, label = '' }) =>
      drawText({ x: x + 3, y: years, text: label, size, isBold: true })
    ),
    ...ticks.months.flatMap(({ x, label }) =>
      label === undefined ? [] : [drawText({ x: x + 3, y: months, text: label, size })]
    ),
    element('path', { d: `M${MARGIN},${top} h${WIDTH - 2 * MARGIN}`, stroke: '#4A4A4A', 'stroke-width': 1 }),
    ...lanes.flatMap(({ lane, bars }) => bars.map((bar) => drawBar(bar, url(fillIdOf(lane, bar.bar))))),
    // Lines are seen across the bars, and none across a text.
    ...marks.map((mark) => drawLine(mark, top)),
    ...lanes.flatMap(({ lane, bars, heading: name }) => [
      drawText(name, true),
      drawSample(fillIdOf(lane, bars[0]?.bar ?? { what: 'ground' }), name, url)
    ]),
    ...lanes.flatMap(({ labels }) => labels.map((label) => drawText(label, true))),
    ...marks.flatMap((mark) => [drawText(mark.label, true), drawSign(mark)])
  ]
}

/** A sample of a lane's pattern before its heading. */
function drawSample(fill: FillId, { x, y }: PlacedText, url: (id: FillId) => string): Markup {
  return element('rect', {
    x: x - SAMPLE - 6,
    y: y - SAMPLE + 1,
    width: SAMPLE,
    height: SAMPLE,
    fill: url(fill),
    stroke: '#333333',
    'stroke-width': 1
  })
}

/** A line of text, on white where lines and patterns pass below it. */
function drawText({ x, y, text, size, isBold, isBefore }: PlacedText, onWhite = false): Markup {
  const look = {
    'font-size': size,
    'font-weight': isBold ? 'bold' : undefined,
    'text-anchor': isBefore ? 'end' : undefined
  }
  const written = textElement('text', { x, y, ...look }, text)
  const width = textWidth(text, size, isBold)
  if (!onWhite) return written
  const back = element('rect', {
    x: x - (isBefore ? width : 0) - 2,
    y: y - size,
    width: width + 4,
    height: size * 1.3,
    fill: '#FFFFFF',
    'fill-opacity': 0.92
  })
  return element('g', {}, [back, written])
}
