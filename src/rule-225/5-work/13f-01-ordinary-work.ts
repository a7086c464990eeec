import type { WorkRecord } from '../../input/work-record.js'
import { type Answer, all } from '../../logic/answer.js'
import type { QuestionKey } from '../../words/question-keys.js'

/** A condition that work must fulfil to count: the answer so far, what to ask, and what to say where it is not met. */
export interface WorkCondition {
  field: keyof WorkRecord
  answer: Answer
  question: QuestionKey
  because: 'not-documented' | 'not-usual-pay' | 'under-20-hours' | 'aid-meanwhile'
}

/**
 * § 13 f, stk. 1, nr. 2 and stk. 6, nr. 2: "ordinært og ustøttet arbejde". Documented hours in a usual employment, at
 * or very near the pay of the agreement or of comparable work (the board's study, chapter 4). Without doubt there is no
 * general duty to collect more, so that what is not said stands; a concrete doubt must be investigated first.
 */
export function ordinaryWorkConditions({ documented, usualPay, concreteDoubt }: WorkRecord): WorkCondition[] {
  return [
    {
      field: 'documented',
      answer: documented ?? 'yes',
      question: 'work-documented',
      because: 'not-documented'
    },
    { field: 'usualPay', answer: usualPay ?? 'yes', question: 'work-usual-pay', because: 'not-usual-pay' },
    {
      field: 'concreteDoubt',
      answer: (concreteDoubt ?? 'no') === 'no' ? 'yes' : 'unknown',
      question: 'work-doubt',
      because: 'not-documented'
    }
  ]
}

/** Løntilskud, jobrotation and lønnet praktik under an education are no ordinary, unsubsidised work. */
export const isSubsidised = ({ kind }: WorkRecord): boolean =>
  kind === 'wage-subsidy' || kind === 'job-rotation' || kind === 'paid-placement'

/** Whether all conditions are fulfilled. */
export const allMet = (conditions: readonly WorkCondition[]): Answer =>
  all(conditions.map(({ answer }) => answer))
