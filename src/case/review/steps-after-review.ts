import type { IsoDate } from '../../calendar/iso-date.js'
import type { ReviewFacts } from '../../input/review-facts.js'
import { noticeOrderOn } from '../../law/notice-order.js'
import { type NextStep, nextStep } from '../next-steps/next-step.js'
import type { ReviewError, ReviewedMatter, ReviewVerdict } from './review.js'

/**
 * What follows from a review: what a file lacks is obtained, a count that has started afresh needs a new letter (notice
 * order § 4, stk. 6), a new date that was not told is told (§ 6, stk. 2), and a wrong decision is corrected, or, where the
 * citizen disagrees and so has complained, reassessed and sent on (the study, 2.6). What follows from a date that proves
 * to be earlier than the one told is for a human: no source says.
 */
export function stepsAfterReview(
  { decision }: ReviewFacts,
  verdict: ReviewVerdict,
  matters: readonly ReviewedMatter[],
  toObtain: readonly NextStep[],
  asOf: IsoDate
): NextStep[] {
  const has = (error: ReviewError): boolean => matters.some((matter) => matter.error === error)
  const order = noticeOrderOn(asOf)
  const steps = [...toObtain]
  if (has('date-void')) steps.push(nextStep('send-new-notice', [order.noticeAfterExemption], { asOf }))
  else if (has('new-date-not-told')) steps.push(nextStep('tell-new-date', [order.newDate], { asOf }))
  if (decision.citizenDisagrees === 'yes')
    steps.push(nextStep('reassess-complaint', ['undersoegelse-2018/2.6'], { asOf }))
  else if (isTooLateOnly(matters)) steps.push(nextStep('weigh-earlier-date', [order.newDate], { asOf }))
  else if (verdict === 'incorrect')
    steps.push(nextStep('correct-decision', ['undersoegelse-2018/2.2'], { asOf }))
  return steps
}

/** Whether all that is wrong is that the citizen was given too long. */
function isTooLateOnly(matters: readonly ReviewedMatter[]): boolean {
  const wrong = matters.filter(({ about, error }) => about === 'substance' && error !== undefined)
  return (
    wrong.length > 0 && wrong.every(({ error }) => error === 'date-too-late' || error === 'too-many-days')
  )
}
