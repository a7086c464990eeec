import { type Extent, inRows } from './rows.js'
import { extentOf, type Scale } from './scale.js'
import type { TimelineBar, TimelineLane } from './timeline-data.js'

/** What is said of a period beside its stretches: it stands below them. */
const beside: readonly TimelineBar['what'][] = ['left-out', 'fresh-start']

/** The bars of a lane in rows, each with the paper that its days cover; bars that overlap stand in rows of their own. */
export function barRows({ lane, bars }: TimelineLane, scale: Scale): (Extent & { bar: TimelineBar })[][] {
  const placed = bars.map((bar) => ({ bar, ...extentOf(bar, scale) }))
  const isBeside = ({ bar }: { bar: TimelineBar }): boolean => lane === 'period' && beside.includes(bar.what)
  return [
    ...inRows(
      placed.filter((each) => !isBeside(each)),
      0
    ),
    ...inRows(placed.filter(isBeside), 0)
  ]
}
