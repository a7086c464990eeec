import { type Step, step } from '../../../evaluation/step.js'
import { stepsOnTrack } from '../../provisions-on-track.js'
import { ruleInForceStep } from '../../rule-in-force-step.js'
import { bothOnHighRate } from '../26-05-both-on-high-rate.js'
import { statutoryAid } from '../couple-aid.js'
import type { CoupleReduction } from '../couple-reduction.js'
import { aidStep, householdStep, requirementStep } from './household-steps.js'
import { togetherSteps } from './together-steps.js'
import { losingSpouse, type Told, turnsOn } from './told.js'
import { unmarriedSteps } from './unmarried-steps.js'

/** The steps of a couple, in the order of the statute. */
export function coupleSteps(told: Told): Step[] {
  const steps = stepsOfHousehold(told)
  return told.household === 'section-22' ? stepsOnTrack(steps, 'couple-section-22') : steps
}

function stepsOfHousehold(told: Told): Step[] {
  const { facts, household, turned } = told
  const steps = [ruleInForceStep(facts.lapseDate), aidStep(facts), householdStep(facts.spouses, household)]
  if (household === 'as-unmarried') return [...steps, ...unmarriedSteps(told)]
  if (household !== 'sections-23-25' && household !== 'section-22') return steps
  steps.push(requirementStep(facts, turnsOn(told, 'meetsRequirement')))
  if (facts.spouses.every(({ meetsRequirement }) => meetsRequirement === 'yes')) return steps
  const last = turned.settled ? endSteps(turned.result) : [step('couple-from', 'notReached', { inputs: {} })]
  return [...steps, ...consequenceSteps(told), ...last]
}

/** § 26, stk. 4-9: what becomes of the aid. */
function consequenceSteps(told: Told): Step[] {
  const { facts, household } = told
  const chooser = facts.spouses.findIndex(({ choseNotToWork }) => choseNotToWork === 'yes')
  if (turnsOn(told, 'choseNotToWork'))
    return [step('couple-chosen', 'unknown', { inputs: {}, decisive: true })]
  if (chooser >= 0)
    return [step('couple-chosen', 'computed', { inputs: { spouse: chooser }, decisive: true })]
  if (household === 'section-22') return togetherSteps(told)
  const [first, second] = facts.spouses.map(statutoryAid)
  const inputs = {
    ...(first === undefined ? {} : { first }),
    ...(second === undefined ? {} : { second })
  }
  return bothOnHighRate(facts.spouses)
    ? [step('couple-both-high', 'met', { inputs }), ...separateSteps(told)]
    : [step('couple-both-high', 'notMet', { inputs }), ...togetherSteps(told)]
}

/** § 26, stk. 5-6: whose aid lapses, or who alone keeps it. */
function separateSteps(told: Told): Step[] {
  const { turned } = told
  if (!turned.settled)
    return turnsOn(told, 'closestToLabourMarket')
      ? [step('couple-closest', 'unknown', { inputs: {}, decisive: true })]
      : []
  const { result } = turned
  const lapsing = losingSpouse(result)
  if (result.rule === '26.5')
    return [
      step('couple-lapse', 'computed', {
        inputs: { spouse: lapsing },
        value: { kept: result.after.together },
        decisive: true
      })
    ]
  return [
    step('couple-closest', 'computed', {
      inputs: { spouse: lapsing === 0 ? 1 : 0 },
      value: { kept: result.after.together },
      decisive: true
    })
  ]
}

/** From when, and the særlig støtte, where the aid changes. */
function endSteps({ rule, from }: CoupleReduction): Step[] {
  if (rule === 'none') return []
  const fromStep = step('couple-from', 'computed', { inputs: {}, value: { from } })
  if (rule === '26.4') return [fromStep]
  return [
    fromStep,
    step('special-support', 'computed', { inputs: {}, value: 'none', also: ['aktivloven/34/3'] })
  ]
}
