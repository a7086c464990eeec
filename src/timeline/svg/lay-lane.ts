import type { Language } from '../../explain/language.js'
import { barRows } from '../bar-rows.js'
import { barLabel, laneLabel } from '../labels.js'
import { type Extent, inRows, moved } from '../rows.js'
import { extentOf, type Scale } from '../scale.js'
import type { TimelineBar, TimelineLane } from '../timeline-data.js'
import { areTold } from '../told.js'
import { type PlacedText, paper, sizes } from './paper.js'
import { textWidth } from './text-width.js'

/** A bar on the paper, with the part of it that is filled. */
export interface PlacedBar extends Extent {
  bar: TimelineBar
  top: number
  /** The stretches of days that count. */
  filled: Extent[]
  /** What it says, in full. */
  says: string
}

/** A lane on the paper: its heading with a sample of its pattern, its bars, and what stands at them. */
export interface PlacedLane {
  lane: TimelineLane['lane']
  heading: PlacedText
  bars: PlacedBar[]
  labels: PlacedText[]
  bottom: number
}

export const BAR_HEIGHT = 18
/** The side of the sample before a lane's heading, and the room that it takes. */
export const SAMPLE = 11
const BEFORE_HEADING = SAMPLE + 6
/** A bar of a single day is still seen. */
const LEAST_WIDTH = 3
const LINE = sizes.label * 1.35

/**
 * Places a lane from `top` down. Bars that overlap stand in rows of their own; each says what it is inside, where that
 * has room, otherwise below.
 */
export function layLane(lane: TimelineLane, scale: Scale, top: number, language: Language): PlacedLane {
  const heading: PlacedText = {
    x: paper.left + BEFORE_HEADING,
    y: top + sizes.text + 6,
    text: laneLabel(lane, language),
    size: sizes.text,
    isBold: true
  }
  const placed: PlacedLane = { lane: lane.lane, heading, bars: [], labels: [], bottom: heading.y + 6 }
  // A bar that is drawn wider than its days may touch the next.
  for (const row of barRows(lane, scale)) {
    const bars = row.map(({ bar, ...extent }): PlacedBar => {
      const filled = (bar.counted ?? []).map((stretch) => seen(extentOf(stretch, scale)))
      return { bar, ...seen(extent), top: placed.bottom, filled, says: barLabel(bar, language) }
    })
    placed.bars.push(...bars)
    placed.bottom += BAR_HEIGHT
    const below = areTold(lane) ? labelsOf(bars, placed) : 0
    placed.bottom += below * LINE + (below > 0 ? 5 : 4)
  }
  return placed
}

/** An extent wide enough to be seen. */
const seen = ({ left, right }: Extent): Extent => ({ left, right: Math.max(right, left + LEAST_WIDTH) })

/** Writes what the bars of a row say; how many lines it took below them. */
function labelsOf(bars: readonly PlacedBar[], { labels, bottom }: PlacedLane): number {
  const size = sizes.label
  const below: (Extent & { text: string; isBefore: boolean })[] = []
  for (const { left, right, says: text } of bars) {
    const width = textWidth(text, size)
    if (width + 12 <= right - left) {
      const x = left + (right - left - width) / 2
      labels.push({ x, y: bottom - BAR_HEIGHT / 2 + size * 0.35, text, size })
    } else {
      const isBefore = left + width > paper.right
      below.push({ text, isBefore, ...moved({ left, right: left + width }, paper) })
    }
  }
  const rows = inRows(below, 10)
  rows.forEach((row, index) => {
    const y = bottom + (index + 1) * LINE
    for (const { left, right, text, isBefore } of row)
      labels.push({ ...(isBefore ? { x: right, isBefore } : { x: left }), y, text, size })
  })
  return rows.length
}
