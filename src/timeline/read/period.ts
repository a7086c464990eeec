import type { IsoDate } from '../../calendar/iso-date.js'
import type { Step } from '../../evaluation/step.js'
import type { CountedDays } from '../../rule-225/4-earning-period/reckoning/counted-days.js'
import type { TimelineBar, TimelineLane, TimelineMark, TimelinePart } from '../timeline-data.js'
import { dateIn, daysAfter, type Fields, fieldsOf, numberIn, saidBy, stepOf, stretchIn } from './fields.js'
import { groundLanes } from './grounds.js'
import { markOn } from './reader.js'
import { workLane } from './work.js'

/**
 * An earning period with its grounds, its work and its dates, from the steps by which it was reckoned: they stand in every
 * evaluation that reckons one, and where facts are missing they are those of the earliest lapse.
 *
 * @param counted the dates of the days that extend, where the evaluation holds them
 * @param until the day up to which a ground that goes on is known
 */
export function periodIn(
  steps: readonly Step[],
  counted: readonly CountedDays[] | undefined,
  until: IsoDate
): Pick<TimelinePart, 'lanes' | 'marks'> {
  // The steps of the last day on which the rule is in force name no hearing, and those of an open case neither.
  const own = ofPeriod(steps)
  const isDecided = stepOf(own, 'hearing-deadline') !== undefined
  const isOpen = !isDecided && !isOutside(own)
  return {
    lanes: [...periodLane(own, isOpen), ...groundLanes(own, counted, until), ...workLane(own)],
    marks: [...noticeMarks(own), ...lapseMarks(own, isDecided, isOpen)]
  }
}

/** The steps from that of the period on: a case has others before them, of which some apply the same rules. */
const ofPeriod = (steps: readonly Step[]): readonly Step[] => {
  const first = steps.findIndex(({ rule }) => rule === 'earning-period')
  return first < 0 ? [] : steps.slice(first)
}

/** Whether the reckoning started afresh, or its date lies after the repeal: then no date follows from it. */
const isOutside = (steps: readonly Step[]): boolean =>
  steps.some(
    ({ rule, outcome }) =>
      (rule === 'rule-in-force' && outcome === 'notMet') ||
      (rule === 'restart-after-exemption' && outcome === 'met')
  )

/** The bars of the period, each beginning on the day after the one before it; beside them what makes it another. */
function periodLane(steps: readonly Step[], isOpen: boolean): TimelineLane[] {
  const original = stretchIn(saidBy(steps, 'earning-period'))
  if (original === undefined) return []
  const limit = saidBy(steps, 'three-year-limit')
  const from = dateIn(limit, 'from') ?? original.from
  const bars: TimelineBar[] = []
  bars.push({ what: 'original', state: 'counts', ...original })
  const added = [
    ['late-notice', numberIn(fieldsOf(stepOf(steps, 'extension')?.inputs), 'daysLate')],
    ['extension', numberIn(saidBy(steps, 'extension'), 'extensionDays')],
    ['three-year-limit', numberIn(limit, 'daysAdded')]
  ] as const
  let last = original.to
  for (const [what, days] of added) {
    if (days <= 0) continue
    const bar = { from: daysAfter(last, 1), to: daysAfter(last, days) }
    bars.push({ what, state: 'counts', ...bar, days })
    last = bar.to
  }
  const end = bars.at(-1)
  if (isOpen && end !== undefined) end.goesOn = true
  // The months left out can reach into the days added, so that they are a bar beside these.
  if (from > original.from)
    bars.push({ what: 'left-out', state: 'not', from: original.from, to: daysAfter(from, -1) })
  const restart = stretchIn(stepOf(steps, 'restart-after-exemption')?.inputs ?? {})
  if (restart !== undefined) bars.push({ what: 'fresh-start', state: 'not', ...restart })
  return [{ lane: 'period', bars }]
}

/** The letter of notice and its last timely day; of a projection the day by which it must be sent. */
function noticeMarks(steps: readonly Step[]): TimelineMark[] {
  const letter: Fields = stepOf(steps, 'notice-in-time')?.inputs ?? {}
  const deadline = dateIn(letter, 'deadline') ?? dateIn(saidBy(steps, 'notice-deadline'), 'noticeDeadline')
  return [...markOn('notice-deadline', deadline), ...markOn('letter-sent', dateIn(letter, 'sentOn'))]
}

function lapseMarks(steps: readonly Step[], isDecided: boolean, isOpen: boolean): TimelineMark[] {
  const step = stepOf(steps, 'new-lapse-date')
  const before = dateIn(fieldsOf(stepOf(steps, 'earning-period')?.inputs), 'lapseDate')
  const byDays = dateIn(fieldsOf(step?.value), 'lapseDate')
  const lapseDate = dateIn(saidBy(steps, 'late-notice-floor'), 'lapseDate') ?? byDays
  const calculation = dateIn(saidBy(steps, 'calculation-date'), 'calculationDate')
  const shown = isDecided || isOpen ? lapseDate : undefined
  return [
    ...(before === shown ? [] : markOn('old-lapse-date', before)),
    ...(shown === undefined ? [] : markOn('calculation-date', calculation)),
    ...markOn(isDecided ? 'lapse-date' : 'earliest-lapse-date', shown),
    ...markOn('hearing-deadline', dateIn(saidBy(steps, 'hearing-deadline'), 'hearingDeadline'))
  ]
}
