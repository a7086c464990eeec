import type { Language } from '../../explain/language.js'
import { barLabel, laneLabel } from '../labels.js'
import { type Extent, moved, rowsFor } from '../rows.js'
import { dayNumber, type Scale } from '../scale.js'
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
  const extents = lane.bars.map((bar) => extentOf(bar, scale))
  // A bar that is drawn wider than its days may touch the next.
  const rows = rowsFor(extents, -LEAST_WIDTH)
  const placed: PlacedLane = { lane: lane.lane, heading, bars: [], labels: [], bottom: heading.y + 6 }
  for (let row = 0; row <= Math.max(...rows); row++) {
    const bars = lane.bars.flatMap((bar, index): PlacedBar[] => {
      const extent = extents[index]
      if (rows[index] !== row || extent === undefined) return []
      const filled = (bar.counted ?? []).map((stretch) => extentOf(stretch, scale))
      return [{ bar, ...extent, top: placed.bottom, filled, says: barLabel(bar, language) }]
    })
    placed.bars.push(...bars)
    placed.bottom += BAR_HEIGHT
    const below = areTold(lane) ? labelsOf(bars, placed) : 0
    placed.bottom += below * LINE + (below > 0 ? 5 : 4)
  }
  return placed
}

function extentOf({ from, to }: { from: string; to: string }, { x }: Scale): Extent {
  const left = x(dayNumber(from))
  return { left, right: Math.max(x(dayNumber(to) + 1), left + LEAST_WIDTH) }
}

/** Writes what the bars of a row say; how many lines it took below them. */
function labelsOf(bars: readonly PlacedBar[], { labels, bottom }: PlacedLane): number {
  const below: { text: string; extent: Extent; isBefore: boolean }[] = []
  for (const { left, right, says: text } of bars) {
    const width = textWidth(text, sizes.label)
    if (width + 12 <= right - left) {
      labels.push({
        x: left + (right - left - width) / 2,
        y: bottom - BAR_HEIGHT / 2 + sizes.label * 0.35,
        text,
        size: sizes.label
      })
    } else {
      const isBefore = left + width > paper.right
      below.push({ text, isBefore, extent: moved({ left, right: left + width }, paper) })
    }
  }
  below.sort((a, b) => a.extent.left - b.extent.left)
  const rows = rowsFor(
    below.map(({ extent }) => extent),
    10
  )
  below.forEach(({ text, extent, isBefore }, index) => {
    const y = bottom + ((rows[index] ?? 0) + 1) * LINE
    const at = isBefore ? { x: extent.right, isBefore } : { x: extent.left }
    labels.push({ ...at, y, text, size: sizes.label })
  })
  return Math.max(0, ...rows.map((row) => row + 1))
}
