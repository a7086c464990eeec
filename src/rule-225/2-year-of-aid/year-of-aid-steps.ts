import { type IsoDate, isoDate } from '../../calendar/iso-date.js'
import { type Step, step } from '../../evaluation/step.js'
import type { AidKind, YearOfAidFacts } from '../../input/year-of-aid-facts.js'
import { isSection22Benefit } from '../../law/benefits.js'
import type { CitationId } from '../../law/citations.js'
import { noticeOrderOn } from '../../law/notice-order.js'
import type { Period } from '../../periods/period.js'
import { ruleInForceStep } from '../rule-in-force-step.js'
import { countingNumbers, LAST_DATE_OF_SECTION_41, lastDateOf } from './13f-10-what-counts.js'
import type { Reckoning } from './reckoning.js'
import type { YearOfAid } from './year-of-aid.js'
import { daysByNumber } from './year-of-aid-of.js'

const datesOf = ({ from, to }: Period): { from: IsoDate; to: IsoDate } => ({
  from: isoDate(from),
  to: isoDate(to)
})

/** Where it stands that aid for a year within three is a condition. */
function conditionOf({ of, aid }: YearOfAidFacts): CitationId[] {
  if (of === 'unmarried') return ['aktivloven/13f/6/1']
  const onSection22 = aid.some(({ kind }) => isSection22Benefit(kind))
  return onSection22 ? ['aktivloven/13f/1/1', 'aktivloven/13f/3'] : ['aktivloven/13f/1/1']
}

/** What was counted, and what was not: stk. 10. */
export function countedSteps({ aid }: YearOfAidFacts, reckoning: Reckoning, asOf: IsoDate): Step[] {
  const [received, offers, sanctions] = daysByNumber(reckoning)
  const { window } = reckoning
  const steps: Step[] = []
  // Nothing can be counted where the count starts afresh tomorrow.
  if (window.from <= window.to) {
    const inputs = datesOf(window)
    steps.push(step('aid-received', 'computed', { inputs, value: { days: received } }))
    if (offers > 0)
      steps.push(step('offers-and-one-off-aid', 'computed', { inputs, value: { days: offers } }))
    if (sanctions > 0)
      steps.push(step('sanction-periods', 'computed', { inputs, value: { days: sanctions } }))
  }
  const kinds = new Set<AidKind>()
  for (const entry of aid) {
    const { kind } = entry
    const isAfterSection41 = kind === 'sanction-41' && lastDateOf(entry, asOf) > LAST_DATE_OF_SECTION_41
    if (countingNumbers[kind] === undefined || isAfterSection41) kinds.add(kind)
  }
  if (kinds.size > 0) steps.push(step('not-counted-as-aid', 'notMet', { inputs: { kinds: [...kinds] } }))
  return steps
}

/** Whether the count starts afresh: stk. 11, and stk. 9, 2. pkt. where there are exemptions. */
export function freshStartSteps(
  { exemptions }: YearOfAidFacts,
  { yearWithoutAid, exemption, freshStart }: Reckoning,
  exemptionsOpen: boolean
): Step[] {
  const steps: Step[] = []
  const cause = freshStart?.cause
  if (yearWithoutAid) {
    const inputs = datesOf(yearWithoutAid)
    const also = [noticeOrderOn(inputs.to).noticeAfterReset]
    const decisive = cause === 'year-without-aid'
    steps.push(step('year-without-aid', 'met', { inputs, also, decisive }))
  } else steps.push(step('year-without-aid', 'notMet', { inputs: {} }))
  if (exemptionsOpen) steps.push(step('restart-after-exemption', 'unknown', { inputs: {}, decisive: true }))
  else if (exemption) {
    const inputs = datesOf(exemption)
    const also = [noticeOrderOn(inputs.to).noticeAfterExemption]
    const decisive = cause === 'exemption'
    steps.push(step('restart-after-exemption', 'met', { inputs, also, decisive }))
  } else if (exemptions.length > 0) steps.push(step('restart-after-exemption', 'notMet', { inputs: {} }))
  return steps
}

/** The condition, while exemptions are open on which it turns. */
export const openYearStep = (facts: YearOfAidFacts): Step =>
  step('year-of-aid', 'unknown', { inputs: { of: facts.of }, also: conditionOf(facts), decisive: true })

/** Whether the year is reached, and the dates that follow. */
export function yearSteps(facts: YearOfAidFacts, year: YearOfAid, asOf: IsoDate): Step[] {
  const { reached, unit, counted, required, left } = year
  const { transitionDate, firstLapseDate, expectedTransitionDate, expectedLapseDate, computeBy } = year
  const condition = conditionOf(facts)
  const effect: CitationId[] = [facts.of === 'unmarried' ? 'aktivloven/13g/2' : 'aktivloven/26/10']
  const steps = [
    step('year-of-aid', reached ? 'met' : 'notMet', {
      inputs: { of: facts.of, asOf, unit, required },
      value: { counted, left },
      also: condition,
      decisive: true
    })
  ]
  // Each overgangsdato has its bortfaldsdato.
  if (transitionDate !== undefined)
    steps.push(
      step('transition-date', 'computed', { inputs: {}, value: { transitionDate }, also: condition }),
      step('first-lapse-date', 'computed', {
        inputs: { transitionDate },
        value: { firstLapseDate: firstLapseDate as IsoDate },
        also: [...effect, 'lov-296-2016/7/3']
      })
    )
  if (expectedTransitionDate !== undefined)
    steps.push(
      step('expected-lapse-date', 'computed', {
        inputs: {},
        value: { expectedTransitionDate, expectedLapseDate: expectedLapseDate as IsoDate },
        also: [...condition, ...effect]
      })
    )
  if (computeBy !== undefined)
    steps.push(
      step('computation-deadline', 'computed', {
        inputs: {},
        value: { computeBy },
        also: [noticeOrderOn(computeBy).computation]
      })
    )
  return steps
}

/** That no bortfaldsdato is possible before the repeal. */
export const repealedStep = ({ earliestLapse }: Reckoning): Step =>
  ruleInForceStep(isoDate(earliestLapse), 'repealed')
