import { element, type Markup, textElement } from './element.js'
import { BAR_HEIGHT, type PlacedBar } from './lay-lane.js'

/** How a bar is drawn whose days do not all count, or are not known. */
const DASHES = '4 3'
const ARROW = 9
/** Dark on white, for the palest of the colours are not. */
const FRAME = '#333333'
const UNCERTAIN = '#6A6A6A'

/** A bar: framed, filled where its days count, dashed where that is not known, with an arrow where it can last longer. */
export function drawBar(placed: PlacedBar, pattern: string): Markup {
  const { bar, left, right, top, filled, says } = placed
  const isCertain = bar.state === 'counts' && bar.undated === undefined
  const isWhole = isCertain && bar.what !== 'ground'
  const box = (from: number, to: number, fill: string, opacity?: number): Markup =>
    element('rect', {
      x: from,
      y: top,
      width: to - from,
      height: BAR_HEIGHT,
      fill,
      'fill-opacity': opacity
    })
  const fills: Markup[] = [box(left, right, '#FFFFFF')]
  if (isWhole) fills.push(box(left, right, pattern))
  else if (bar.counted !== undefined && bar.state === 'counts')
    fills.push(...filled.map((part) => box(part.left, part.right, pattern)))
  else if (bar.state === 'counts' || (bar.days ?? 0) > 0) fills.push(box(left, right, pattern, 0.45))
  const frame = element('rect', {
    x: left,
    y: top,
    width: right - left,
    height: BAR_HEIGHT,
    fill: 'none',
    stroke: bar.state === 'counts' ? FRAME : UNCERTAIN,
    'stroke-width': 1.2,
    'stroke-dasharray': isCertain && bar.what !== 'left-out' ? undefined : DASHES
  })
  const middle = top + BAR_HEIGHT / 2
  const arrow = bar.goesOn
    ? [
        element('path', {
          d: `M${round(right + 1)},${round(middle - 6)} l${ARROW},6 l-${ARROW},6 z`,
          fill: FRAME
        })
      ]
    : []
  return element('g', {}, [textElement('title', {}, says), ...fills, frame, ...arrow])
}

const round = (value: number): number => Math.round(value * 100) / 100
