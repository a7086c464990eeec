import type { Step } from '../../evaluation/step.js'
import type { EarliestAfterYearOfAid, YearOfAid } from '../../rule-225/2-year-of-aid/year-of-aid.js'
import type { TimelineBar, TimelinePart } from '../timeline-data.js'
import { stepOf, stretchIn } from './fields.js'
import { markOn, type Settled, saidIn } from './reader.js'

/** The three years in which aid is counted, what made the count start afresh, and the dates that follow. */
export function readYearOfAid(evaluation: Settled<YearOfAid, EarliestAfterYearOfAid>): TimelinePart[] {
  const said = saidIn(evaluation)
  const { lanes, marks } = yearIn(evaluation.steps, said)
  return [{ lanes, marks: [...marks, ...markOn('earliest-lapse-date', said.earliestLapseDate)] }]
}

/** The lane and the marks of a year of aid. */
export function yearIn(
  steps: readonly Step[],
  year: Partial<YearOfAid>
): Pick<TimelinePart, 'lanes' | 'marks'> {
  const window = stretchIn(stepOf(steps, 'aid-received')?.inputs ?? {})
  const { counted, unit, freshStart } = year
  const bars: TimelineBar[] = []
  if (freshStart !== undefined)
    bars.push({ what: 'fresh-start', state: 'not', from: freshStart.from, to: freshStart.to })
  if (window !== undefined) {
    const days = unit === 'days' && counted !== undefined ? { days: counted } : {}
    bars.push({ what: 'year-within-three', state: 'counts', ...window, ...days })
  }
  return {
    lanes: bars.length === 0 ? [] : [{ lane: 'year-of-aid', bars }],
    marks: yearMarks(year)
  }
}

/** The dates of a year of aid. */
export const yearMarks = (year: Partial<YearOfAid>): TimelinePart['marks'] => [
  ...markOn('compute-by', year.computeBy),
  ...markOn('transition-date', year.transitionDate),
  ...markOn('first-lapse-date', year.firstLapseDate),
  ...markOn('expected-transition-date', year.expectedTransitionDate),
  ...markOn('expected-lapse-date', year.expectedLapseDate)
]
