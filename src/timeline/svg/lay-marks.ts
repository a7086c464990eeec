import type { Language } from '../../explain/language.js'
import { markLabel } from '../labels.js'
import { type Extent, moved } from '../rows.js'
import { dayNumber, type Scale } from '../scale.js'
import type { TimelineMark } from '../timeline-data.js'
import { type PlacedText, paper, sizes } from './paper.js'
import { textWidth } from './text-width.js'

/** A marked day on the paper: a line down the lanes to its sign, and what it is beside the sign. */
export interface PlacedMark {
  mark: TimelineMark
  x: number
  label: PlacedText
  /** What the sign and the label cover. */
  extent: Extent
}

const LINE = 18
/** The sign stands on the line, and the label after it. */
export const SIGN = 5
const AFTER_SIGN = SIGN + 5

/** The days that matter most are written bold. */
export const strong: readonly TimelineMark['what'][] = [
  'lapse-date',
  'earliest-lapse-date',
  'municipality-lapse-date',
  'next-lapse-date',
  'resumed-from'
]

/**
 * Places the marked days below `top`. Where a label would not end on the paper it stands before its sign. Of those before
 * their signs the first stands highest, of the others the last: so the line of a day passes by the labels above it.
 */
export function layMarks(
  marks: readonly TimelineMark[],
  { x }: Scale,
  top: number,
  language: Language
): PlacedMark[] {
  const labelled = marks.map((mark) => {
    const isBold = strong.includes(mark.what)
    const text = markLabel(mark, language)
    const width = textWidth(text, sizes.label, isBold)
    const at = x(dayNumber(mark.on))
    return { mark, text, isBold, width, at, isAfter: at + AFTER_SIGN + width <= paper.right }
  })
  const before = labelled.filter(({ isAfter }) => !isAfter)
  const after = labelled.filter(({ isAfter }) => isAfter).reverse()
  const placed: Row[] = []
  const laid = [...before, ...after].map(({ mark, text, isBold, width, at, isAfter }): PlacedMark => {
    const reach = AFTER_SIGN + width
    const wanted = isAfter ? { left: at - SIGN, right: at + reach } : { left: at - reach, right: at + SIGN }
    const extent = moved(wanted, paper)
    const row = rowFor({ x: at, extent }, placed)
    placed.push({ x: at, extent, row })
    return {
      mark,
      x: at,
      extent,
      label: {
        x: isAfter ? extent.right - width : extent.right - SIGN - AFTER_SIGN,
        y: top + (row + 1) * LINE,
        text,
        size: sizes.label,
        ...(isBold ? { isBold } : {}),
        ...(isAfter ? {} : { isBefore: true })
      }
    }
  })
  return laid.sort((a, b) => marks.indexOf(a.mark) - marks.indexOf(b.mark))
}

interface Row {
  x: number
  extent: Extent
  row: number
}

/** The highest row in which a label covers no other, and no line of a lower one. */
function rowFor({ x, extent }: Omit<Row, 'row'>, placed: readonly Row[]): number {
  const isFree = (row: number): boolean =>
    placed.every((other) => {
      const apart = extent.right + SIGN < other.extent.left || other.extent.right + SIGN < extent.left
      const coversLine = extent.left < other.x && other.x < extent.right && other.row > row
      const isCrossed = other.extent.left < x && x < other.extent.right && other.row < row
      return (apart || other.row !== row) && !coversLine && !isCrossed
    })
  const lowest = placed.length === 0 ? 0 : Math.max(...placed.map(({ row }) => row)) + 1
  for (let row = 0; row < lowest; row++) if (isFree(row)) return row
  return lowest
}
