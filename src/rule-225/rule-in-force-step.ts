import type { IsoDate } from '../calendar/iso-date.js'
import type { NotCovered } from '../evaluation/evaluation.js'
import { type Step, step } from '../evaluation/step.js'

/** Whether a bortfaldsdato lies in the rule's life; where it does not, that settles the case. */
export function ruleInForceStep(lapseDate: IsoDate, outside?: NotCovered): Step {
  if (outside === undefined)
    return step('rule-in-force', 'met', { inputs: { lapseDate }, also: ['lov-296-2016/7/3'] })
  return step('rule-in-force', 'notMet', {
    inputs: { lapseDate },
    value: outside,
    also: [outside === 'repealed' ? 'lov-1655-2024' : 'lov-296-2016/7/3'],
    decisive: true
  })
}

/** What is found for a bortfaldsdato outside the rule's life: nothing but that is examined. */
export const outsideTheRule = (
  lapseDate: IsoDate,
  reason: NotCovered
): { kind: 'notCovered'; reason: NotCovered; steps: Step[] } => ({
  kind: 'notCovered',
  reason,
  steps: [ruleInForceStep(lapseDate, reason), step('new-lapse-date', 'notReached', { inputs: {} })]
})
