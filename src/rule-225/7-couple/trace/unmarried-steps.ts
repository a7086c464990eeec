import { type Step, step } from '../../../evaluation/step.js'
import { findReduction } from '../../6-unmarried/reduce-unmarried.js'
import { asUnmarried } from '../settle-couple.js'
import { transitionCitations } from './household-steps.js'
import { type Told, turnsOn } from './told.js'

/** § 13 f, stk. 8: the steps of a recipient who is reduced as an unmarried person. */
export function unmarriedSteps(told: Told): Step[] {
  const { facts, readings, turned } = told
  const { recipient, facts: alone } = asUnmarried(facts)
  const { meetsRequirement } = facts.spouses[recipient]
  const outcome = { yes: 'met', no: 'notMet', unknown: 'unknown' } as const
  const requirement = step('recipient-requirement', outcome[meetsRequirement], {
    inputs: { spouse: recipient, answer: meetsRequirement },
    also: transitionCitations(facts.lapseDate),
    decisive: meetsRequirement === 'yes' || turnsOn(told, 'meetsRequirement')
  })
  if (meetsRequirement === 'yes') return [requirement]
  // The first of its steps is the rule's life, which has been told.
  const steps = [requirement, ...findReduction(alone, readings).steps.slice(1)]
  if (!turned.settled || turned.result.rule === 'none') return steps
  return [
    ...steps,
    step('special-support', 'computed', { inputs: {}, value: 'as-before', also: ['aktivloven/34/4'] })
  ]
}
