import type { TimelineMark } from '../timeline-data.js'
import { element, type Markup } from './element.js'
import { type PlacedMark, SIGN } from './lay-marks.js'

/** The sign of a marked day and the line that leads to it. */
interface Look {
  sign: 'full-square' | 'square' | 'circle' | 'full-circle' | 'diamond' | 'triangle' | 'cross'
  colour: string
  width: number
  dashes?: string
}

const lapse: Look = { sign: 'full-square', colour: '#000000', width: 2.4 }
const deadline: Look = { sign: 'diamond', colour: '#4A4A4A', width: 1, dashes: '7 3 1 3' }
const municipality: Look = { sign: 'cross', colour: '#8A3A00', width: 1.6, dashes: '8 4' }
const event: Look = { sign: 'circle', colour: '#4A4A4A', width: 1 }

const looks: Readonly<Record<TimelineMark['what'], Look>> = {
  'compute-by': deadline,
  'expected-transition-date': event,
  'transition-date': event,
  'first-lapse-date': { ...lapse, colour: '#4A4A4A', width: 1.2 },
  'expected-lapse-date': { ...lapse, dashes: '10 3' },
  'notice-deadline': deadline,
  'letter-sent': { ...event, sign: 'full-circle' },
  'old-lapse-date': { sign: 'square', colour: '#4A4A4A', width: 1.6, dashes: '5 4' },
  'calculation-date': event,
  'hearing-deadline': deadline,
  decision: { ...municipality, width: 1, dashes: '2 3' },
  'municipality-lapse-date': municipality,
  'municipality-cut': municipality,
  'lapse-date': lapse,
  'earliest-lapse-date': { ...lapse, dashes: '10 3' },
  consequence: { ...event, sign: 'full-circle' },
  'reduced-from': { ...lapse, sign: 'square', width: 1.6 },
  'regained-on': event,
  'resumed-from': lapse,
  'next-lapse-date': lapse,
  'next-step': deadline,
  today: { sign: 'triangle', colour: '#005A8C', width: 1.6, dashes: '2 3' }
}

/** The line of a marked day from the top of the lanes down to its sign. */
export function drawLine({ mark, x, label }: PlacedMark, top: number): Markup {
  const { colour, width, dashes } = looks[mark.what]
  return element('line', {
    x1: x,
    y1: top,
    x2: x,
    y2: label.y - SIGN,
    stroke: colour,
    'stroke-width': width,
    'stroke-dasharray': dashes
  })
}

/** The sign of a marked day, centred on its line beside the label. */
export function drawSign({ mark, x, label }: PlacedMark): Markup {
  const { sign, colour } = looks[mark.what]
  const y = label.y - SIGN + 1
  const outline = { fill: '#FFFFFF', stroke: colour, 'stroke-width': 1.6 }
  const path = (d: string): Markup =>
    element('path', { d: d.replace('@', `${two(x)},${two(y)}`), ...outline })
  switch (sign) {
    case 'full-square':
      return element('rect', { x: x - SIGN, y: y - SIGN, width: SIGN * 2, height: SIGN * 2, fill: colour })
    case 'square':
      return element('rect', { x: x - 4, y: y - 4, width: 8, height: 8, ...outline })
    case 'circle':
      return element('circle', { cx: x, cy: y, r: 4, ...outline })
    case 'full-circle':
      return element('circle', { cx: x, cy: y, r: SIGN, fill: colour })
    case 'diamond':
      return path('M@ m0,-5 l5,5 l-5,5 l-5,-5 z')
    case 'triangle':
      return path('M@ m0,-5 l5,9 h-10 z')
    case 'cross':
      return element('path', {
        d: `M${two(x)},${two(y)} m-4,-4 l8,8 m0,-8 l-8,8`,
        fill: 'none',
        stroke: colour,
        'stroke-width': 2.6
      })
  }
}

const two = (value: number): number => Math.round(value * 100) / 100
