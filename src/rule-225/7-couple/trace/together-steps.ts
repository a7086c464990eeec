import { type Step, step } from '../../../evaluation/step.js'
import type { CoupleReductionFacts } from '../../../input/couple-reduction-facts.js'
import type { CitationId } from '../../../law/citations.js'
import { spouseToReduce } from '../26-07-one-high-rate-together.js'
import { exceedsHighRate } from '../26-08-section-22.js'
import { goesOnAtTheOther } from '../26-09-goes-on-at-the-other.js'
import { aidBefore, coupleAid, yearOf } from '../couple-aid.js'
import type { CoupleReduction } from '../couple-reduction.js'
import { highRateGroup, highRateOf, knownCouple } from '../known-couple.js'
import { type Told, turnsOn } from './told.js'

/** § 26, stk. 7-9: the high rate, whether the sum exceeds it, and at whom the aid is reduced. */
export function togetherSteps(told: Told): Step[] {
  const { facts, household, turned } = told
  const stands: CitationId = household === 'section-22' ? 'aktivloven/26/8' : 'aktivloven/26/7'
  const { amounts } = aidBefore(facts)
  const { together } = coupleAid(amounts)
  const group = highRateGroup(facts)
  const steps: Step[] = []
  if (group !== undefined) {
    const { amount, status } = highRateOf(group, facts.lapseDate)
    steps.push(
      step('couple-high-rate', 'computed', {
        inputs: { year: yearOf(facts.lapseDate) },
        value: { group, amount, status }
      })
    )
    const exceeds = exceedsHighRate(amounts, amount)
    steps.push(sumStep(together, stands, exceeds))
    if (!exceeds) return steps
  } else if (!turned.settled) {
    const duties = facts.spouses.map(({ maintenanceDuty }) => maintenanceDuty)
    steps.push(step('couple-high-rate', 'unknown', { inputs: { duties }, decisive: true }))
  } else if (!exceedsHighRate(amounts, highRateOf('other', facts.lapseDate).amount)) {
    // Not more than the lower of the two: whichever it is, the sum does not exceed it.
    return [sumStep(together, stands, false)]
  }
  if (turned.settled) return [...steps, ...reducedSteps(facts, turned.result, stands)]
  if (!turnsOn(told, 'leastAttached')) return steps
  return [...steps, step('couple-reduced', 'unknown', { inputs: {}, also: [stands], decisive: true })]
}

const sumStep = (together: number, stands: CitationId, exceeds: boolean): Step =>
  step('couple-sum', exceeds ? 'met' : 'notMet', { inputs: { together }, also: [stands], decisive: !exceeds })

/** At whom the aid is reduced, by how much, and whether it was the other until now. */
function reducedSteps(
  facts: CoupleReductionFacts,
  { reduction, after }: CoupleReduction,
  stands: CitationId
): Step[] {
  const spouse = spouseToReduce(knownCouple(facts))
  const other = spouse === 0 ? 1 : 0
  const reduced = step('couple-reduced', 'computed', {
    inputs: { spouse, why: facts.spouses[other].meetsRequirement === 'yes' ? 'fails' : 'least' },
    value: { reduction: reduction.together, together: after.together },
    also: [stands],
    decisive: true
  })
  if (!goesOnAtTheOther(facts)) return [reduced]
  return [reduced, step('couple-goes-on', 'met', { inputs: { until: other, spouse } })]
}
