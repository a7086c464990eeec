import type { IsoDate } from '../../calendar/iso-date.js'
import type { RateStatus } from '../../law/rates/yearly-amounts.js'
import type { CoupleAid } from './couple-aid.js'
import type { HighRateGroup } from './known-couple.js'

/**
 * The provision by which a couple's aid changes: § 26, stk. 4-8 by section and subsection; `13g` where the recipient is
 * reduced as an unmarried person (§ 13 f, stk. 8); `none` where the aid stays as it is.
 */
export type CoupleRule = '26.4' | '26.5' | '26.6' | '26.7' | '26.8' | '13g' | 'none'

/** A couple's aid without the rule and with it, in whole kroner a month before tax and other deductions. */
export interface CoupleReduction {
  rule: CoupleRule
  /** The day from which it is so, the 1st of a month. */
  from: IsoDate
  /** The aid under § 11 without the rule; benefits of other kinds and danskbonus are not in it. */
  before: CoupleAid
  after: CoupleAid
  /** What is taken off: `before` minus `after`. */
  reduction: CoupleAid
  /** Under § 26, stk. 7-8: the high rate down to which the couple is reduced, and for whom it is. */
  highRate?: { group: HighRateGroup; amount: number }
  /** Published where every rate in the result is; derived where one follows from the year before. */
  rateStatus: RateStatus
}
