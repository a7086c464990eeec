import type { TimelineBar, TimelineLane } from '../timeline-data.js'
import { element, type Markup } from './element.js'

/** How the days of a lane or a bar are filled: a colour, and lines or dots by which it is known without it. */
export interface Fill {
  colour: string
  /** Strokes on a tile of 8 by 8; none for a plain fill. */
  strokes?: string
  dots?: true
  /** How wide the strokes are. */
  weight?: number
}

const rising = 'M-2,2 l4,-4 M0,8 l8,-8 M6,10 l4,-4'
const falling = 'M-2,6 l4,4 M0,0 l8,8 M6,-2 l4,4'
const upright = 'M2,0 v8 M6,0 v8'
const level = 'M0,2 h8 M0,6 h8'

/** The colours of Okabe and Ito, which those who see few colours can tell apart. */
const fills = {
  original: { colour: '#5A5A5A' },
  'late-notice': { colour: '#000000', strokes: `${rising} ${falling}`, weight: 1.6 },
  extension: { colour: '#5A5A5A', strokes: rising, weight: 1.4 },
  'three-year-limit': { colour: '#5A5A5A', strokes: level, weight: 1.2 },
  'left-out': { colour: '#8A8A8A' },
  'municipality-extension': { colour: '#8A3A00', strokes: 'M0,4 h8 M4,0 v8', weight: 1.2 },
  sickness: { colour: '#D55E00', strokes: rising, weight: 2.4 },
  'parental-leave': { colour: '#A8447C', dots: true },
  care: { colour: '#009E73', strokes: level, weight: 2 },
  'military-service': { colour: '#56B4E9', strokes: `${rising} ${falling}`, weight: 1.4 },
  'limited-work-capacity': { colour: '#0072B2', strokes: upright, weight: 2 },
  'education-or-other-benefit': { colour: '#E69F00', strokes: falling, weight: 3 },
  covid: { colour: '#000000', dots: true },
  work: { colour: '#0072B2' },
  'year-of-aid': { colour: '#5A5A5A' },
  owed: { colour: '#D55E00', strokes: `${level} ${upright}`, weight: 1 }
} as const satisfies Record<string, Fill>

export type FillId = keyof typeof fills
export const fillIds = /* @__PURE__ */ Object.keys(fills) as FillId[]
export const fillOf = (id: FillId): Fill => fills[id]

/** The fill of a bar: of the earning period by what it is, otherwise by its lane. */
export function fillIdOf(lane: TimelineLane['lane'], { what }: Pick<TimelineBar, 'what'>): FillId {
  const own = what as string
  if (own in fills) return own as FillId
  return lane === 'period' || lane === 'municipality' ? 'original' : lane
}

/** A fill as a pattern under an id of the picture. A plain one is a light tint of its colour. */
export function patternOf(id: string, { colour, strokes, dots, weight }: Fill): Markup {
  const tile = element('rect', { width: 8, height: 8, fill: colour, 'fill-opacity': 0.16 })
  const white = element('rect', { width: 8, height: 8, fill: '#FFFFFF' })
  const drawn: Markup[] = []
  if (strokes !== undefined)
    drawn.push(element('path', { d: strokes, stroke: colour, 'stroke-width': weight, fill: 'none' }))
  if (dots)
    drawn.push(
      element('circle', { cx: 2, cy: 2, r: 1.5, fill: colour }),
      element('circle', { cx: 6, cy: 6, r: 1.5, fill: colour })
    )
  return element('pattern', { id, width: 8, height: 8, patternUnits: 'userSpaceOnUse' }, [
    white,
    tile,
    ...drawn
  ])
}
