import { type Step, step } from '../../../evaluation/step.js'
import type { CitationId } from '../../../law/citations.js'
import { spouseToReduce } from '../26-07-one-high-rate-together.js'
import { exceedsHighRate } from '../26-08-section-22.js'
import { goesOnAtTheOther } from '../26-09-goes-on-at-the-other.js'
import { aidBefore, coupleAid, yearOf } from '../couple-aid.js'
import { highRateByDuties, highRateOf, knownCouple } from '../known-couple.js'
import { type Told, turnsOn } from './told.js'

/** § 26, stk. 7-9: the high rate, whether the sum exceeds it, and at whom the aid is reduced. */
export function togetherSteps(told: Told): Step[] {
  const { facts, household, turned } = told
  const stands: CitationId = household === 'section-22' ? 'aktivloven/26/8' : 'aktivloven/26/7'
  const { amounts } = aidBefore(facts)
  const { together } = coupleAid(amounts)
  const group = highRateByDuties(facts) ?? facts.highRate
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
  } else if (turnsOn(told, 'highRate')) {
    const duties = facts.spouses.map(({ maintenanceDuty }) => maintenanceDuty)
    steps.push(step('couple-high-rate', 'unknown', { inputs: { duties }, decisive: true }))
  } else if (turned.settled && turned.result.highRate === undefined) {
    return [sumStep(together, stands, false)]
  }
  if (!turned.settled) {
    if (!turnsOn(told, 'leastAttached')) return steps
    return [...steps, step('couple-reduced', 'unknown', { inputs: {}, also: [stands], decisive: true })]
  }
  return [...steps, ...reducedSteps(told, stands)]
}

const sumStep = (together: number, stands: CitationId, exceeds: boolean): Step =>
  step('couple-sum', exceeds ? 'met' : 'notMet', { inputs: { together }, also: [stands], decisive: !exceeds })

/** At whom the aid is reduced, by how much, and whether it was the other until now. */
function reducedSteps({ facts, turned }: Told, stands: CitationId): Step[] {
  if (!turned.settled) return []
  const spouse = spouseToReduce(knownCouple(facts))
  const { reduction, after } = turned.result
  const steps = [
    step('couple-reduced', 'computed', {
      inputs: {
        spouse,
        why: facts.spouses[spouse === 0 ? 1 : 0].meetsRequirement === 'yes' ? 'fails' : 'least'
      },
      value: { reduction: reduction.together, together: after.together },
      also: [stands],
      decisive: true
    })
  ]
  if (goesOnAtTheOther(facts, spouse))
    steps.push(step('couple-goes-on', 'met', { inputs: { until: spouse === 0 ? 1 : 0, spouse } }))
  return steps
}
