import type { CaseAssessment, Consequence, PersonAssessment } from '../../case/assessment/case-assessment.js'
import type { CaseSoFar } from '../../case/assessment/find-case.js'
import type { NextStep } from '../../case/next-steps/next-step.js'
import type { Step } from '../../evaluation/step.js'
import type { Whom } from '../../input/case-facts.js'
import type { YearOfAid } from '../../rule-225/2-year-of-aid/year-of-aid.js'
import type { TimelineMark, TimelinePart } from '../timeline-data.js'
import { periodIn } from './period.js'
import { type Settled, saidIn } from './reader.js'
import { yearIn, yearMarks } from './year-of-aid.js'

/**
 * A whole case: for each person the year of aid, the earning period and the deadlines; what follows stands with the
 * first, for it is the couple's.
 */
export function readCase(evaluation: Settled<CaseAssessment, CaseSoFar>): TimelinePart[] {
  const { person, spouse, consequences = [], nextSteps = [] } = saidIn(evaluation)
  const { steps, stamp } = evaluation
  const ofSpouse = steps.findIndex(({ rule, inputs }) => rule === 'steps-of-one' && inputs.whom === 'spouse')
  const part = (whom: Whom, own: readonly Step[], one: PersonAssessment | undefined): TimelinePart => {
    const { lanes, marks } = partOf(own, one, stamp.asOf)
    const mine = nextSteps.filter((step) => (step.whom ?? 'person') === whom)
    const follows = whom === 'person' ? consequences.flatMap(consequenceMark) : []
    return { lanes, marks: [...marks, ...follows, ...mine.flatMap((step) => nextStepMark(step, marks))] }
  }
  if (ofSpouse < 0) return [part('person', steps, person)]
  return [
    { whom: 'person', ...part('person', steps.slice(0, ofSpouse), person) },
    { whom: 'spouse', ...part('spouse', steps.slice(ofSpouse), spouse) }
  ]
}

function partOf(steps: readonly Step[], one: PersonAssessment | undefined, asOf: string): TimelinePart {
  const year: Partial<YearOfAid> = one?.yearOfAid ?? {}
  const period = periodIn(steps, one?.requirement?.earningPeriod.counted, asOf)
  // Once the year is reached its three years say nothing more, and would only press the period together.
  if (year.reached === true && period.lanes.length > 0)
    return { lanes: period.lanes, marks: [...yearMarks(year).filter(isOwnOf(period.marks)), ...period.marks] }
  const { lanes, marks } = yearIn(steps, year)
  return {
    lanes: [...lanes, ...period.lanes],
    marks: [...marks.filter(isOwnOf(period.marks)), ...period.marks]
  }
}

/** A bortfaldsdato that the earning period marks already is not marked again as that of the year of aid. */
const isOwnOf =
  (others: readonly TimelineMark[]) =>
  ({ what, on }: TimelineMark): boolean =>
    !(
      what.endsWith('lapse-date') &&
      others.some((other) => other.what.endsWith('lapse-date') && other.on === on)
    )

/** What is cut, and from when; nothing where the aid stays as it is. */
function consequenceMark(consequence: Consequence): TimelineMark[] {
  const kroner =
    consequence.of === 'unmarried' ? consequence.monthlyReduction : consequence.reduction.together
  return kroner > 0 ? [{ what: 'consequence', on: consequence.from, kroner }] : []
}

/** A next step with a last day, unless that day is marked as the deadline that it is. */
function nextStepMark({ step, by }: NextStep, marks: readonly TimelineMark[]): TimelineMark[] {
  const deadlines: readonly TimelineMark['what'][] = ['notice-deadline', 'hearing-deadline', 'compute-by']
  if (by === undefined || marks.some(({ what, on }) => on === by && deadlines.includes(what))) return []
  return [{ what: 'next-step', on: by, step }]
}
