import type * as z from 'zod'
import { isCashBenefit, isSection22Benefit, type ReceivedBenefit } from '../law/benefits.js'
import { refuseForeignRate } from './foreign-rate.js'
import { refuse } from './refuse.js'
import { isOnRate, type SpouseAid } from './spouse-aid.js'

/** Whether a benefit is aid under § 11, which has a rate or an amount to state. */
export const isAidUnder11 = (benefit: ReceivedBenefit): boolean =>
  isCashBenefit(benefit) || isSection22Benefit(benefit)

/** Refuses aid that is stated for another benefit, and aid that is computed on another benefit's sections. */
export function refuseForeignAid(
  context: z.core.ParsePayload,
  { benefit, aid }: { benefit: ReceivedBenefit; aid?: SpouseAid | undefined }
): void {
  if (aid === undefined) return
  if (!isAidUnder11(benefit)) refuse(context, ['aid'], 'aid-without-benefit', { benefit })
  else if (isOnRate(aid)) {
    if (isCashBenefit(benefit)) refuseForeignRate(context, { benefit, ...aid }, ['aid'])
    else refuse(context, ['aid'], 'aid-not-of-benefit', { benefit })
  }
}
