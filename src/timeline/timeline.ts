import type { IsoDate } from '../calendar/iso-date.js'
import type { Invalid } from '../evaluation/evaluation.js'
import { readEvaluation } from '../evaluation/read-evaluation.js'
import type { Capability } from '../evaluation/stamp.js'
import type { Explainable } from '../explain/explain.js'
import type { PostponedLapse } from '../rule-225/4-earning-period/postpone-lapse-date.js'
import { markOn, type Reader } from './read/reader.js'
import { readers } from './read/readers.js'
import {
  type DrawnTimeline,
  type Timeline,
  type TimelineMark,
  type TimelinePart,
  timelineLaneIds,
  timelineMarkIds
} from './timeline-data.js'

/** What can be asked for its timeline: every evaluation, and the bare arithmetic of a postponement. */
export type Timelined = Explainable | { kind: 'decided'; value: PostponedLapse } | Invalid

/**
 * Answers: which days does an evaluation speak of, and in which order? The earning period with the days of a late letter
 * and of the grounds, each ground with the days that count, work, the old and the new bortfaldsdato, the calculation date,
 * deadlines, what the municipality decided, and the day of assessment. Plain JSON, taken from the evaluation alone.
 *
 * It is drawn for `determineEarningPeriod`, `assessWorkRequirement`, `projectLapseDate`, `countYearOfAid`,
 * `assessRegaining`, `assessCase` (a part for each spouse), `reviewDecision` and `postponeLapseDate`. For every other
 * function it is `empty` with reason `no-period`; for an invalid case, or one that the rule does not reach, `empty` with
 * that reason. Where facts are missing the dates are the earliest possible, `isOpen` is true, and what can last longer
 * `goesOn`. Nothing is thrown.
 *
 * Days are calendar days, and both ends of a stretch are included.
 *
 * @example
 * // A letter of notice 8 days late.
 * const facts = { lapseDate: '2016-10-01', notice: { sentOn: '2016-07-08' }, grounds: [] }
 * const evaluation = determineEarningPeriod(facts, { asOf: '2017-01-15' })
 * const { parts } = timeline(evaluation)
 * parts[0].lanes[0].bars.map(({ what, from, to }) => [what, from, to])
 * // [['original', '2016-04-01', '2016-09-30'], ['late-notice', '2016-10-01', '2016-10-08']]
 */
export function timeline(evaluation: Timelined): Timeline {
  return readEvaluation<Timelined, Timeline>(evaluation, timelineOf)
}

function timelineOf(evaluation: Timelined): Timeline {
  if (evaluation.kind === 'invalid') return { kind: 'empty', reason: 'invalid' }
  if (evaluation.kind === 'notCovered') return { kind: 'empty', reason: evaluation.reason }
  if (!('stamp' in evaluation)) {
    const { calculationDate, lapseDate } = evaluation.value
    const marks = [...markOn('calculation-date', calculationDate), ...markOn('lapse-date', lapseDate)]
    return drawn('postponement', [{ lanes: [], marks }], false)
  }
  // The stamp names the function that made the evaluation.
  const capability = evaluation.stamp.trace.split('/')[0] as Capability
  const read: Reader | 'no-period' = readers[capability]
  if (read === 'no-period') return { kind: 'empty', reason: 'no-period' }
  const parts = read(evaluation as never)
  if (parts.every(({ lanes, marks }) => lanes.length + marks.length === 0))
    return { kind: 'empty', reason: 'no-dates' }
  const { asOf } = evaluation.stamp
  const withToday = parts.map((part) => ({ ...part, marks: [...part.marks, ...markOn('today', asOf)] }))
  return drawn(capability, withToday, evaluation.kind === 'undetermined')
}

function drawn(of: DrawnTimeline['of'], parts: readonly TimelinePart[], isOpen: boolean): DrawnTimeline {
  const inOrder = parts.map(sorted)
  const stretches = inOrder.flatMap(({ lanes }) => lanes.flatMap(({ bars }) => bars))
  const marked = inOrder.flatMap(({ marks }) => marks.map(({ on }) => on))
  const days = [...stretches.flatMap(({ from, to }) => [from, to]), ...marked]
  // Dates in this form sort as text.
  const least = (a: IsoDate, b: IsoDate): IsoDate => (a < b ? a : b)
  const most = (a: IsoDate, b: IsoDate): IsoDate => (a > b ? a : b)
  return { kind: 'drawn', of, from: days.reduce(least), to: days.reduce(most), isOpen, parts: inOrder }
}

/** The same lanes and marks in the order of the sets, the bars and the marks by their days, each mark once. */
function sorted({ lanes, marks, ...part }: TimelinePart): TimelinePart {
  const place = ({ what }: TimelineMark): number => timelineMarkIds.indexOf(what)
  return {
    ...part,
    lanes: lanes
      .map((lane) => ({ ...lane, bars: [...lane.bars].sort((a, b) => byText(a.from, b.from)) }))
      .sort((a, b) => timelineLaneIds.indexOf(a.lane) - timelineLaneIds.indexOf(b.lane)),
    marks: marks
      .filter((mark, index) => marks.findIndex((other) => isSame(mark, other)) === index)
      .sort((a, b) => byText(a.on, b.on) || place(a) - place(b))
  }
}

const byText = (a: string, b: string): number => (a < b ? -1 : a > b ? 1 : 0)

const isSame = (a: TimelineMark, b: TimelineMark): boolean =>
  a.what === b.what && a.on === b.on && a.step === b.step && a.kroner === b.kroner
