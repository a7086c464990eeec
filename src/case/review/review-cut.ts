import type { IsoDate } from '../../calendar/iso-date.js'
import type { ReviewFacts } from '../../input/review-facts.js'
import { noticeOrderOn } from '../../law/notice-order.js'
import { REPEALED_FROM } from '../../law/rule-life.js'
import { monthsBetween } from './months-between.js'
import type { PeriodThen } from './period-then.js'
import type { ReviewError, ReviewedMatter } from './review.js'
import { notAssessable, reviewed } from './reviewed.js'

/** From when aid could rightly be cut: from a day, never, or, as long as facts are open, not before a day. */
export type RightFrom = { from: IsoDate } | { notBefore: IsoDate } | 'never' | 'unknown'

/**
 * From when aid could be cut. Never for those who are exempt or meet the requirement, nor while the count has started
 * afresh or the rule is repealed; otherwise from the bortfaldsdato.
 */
export function rightFrom(matters: readonly ReviewedMatter[], then: PeriodThen | undefined): RightFrom {
  const wrongly: readonly (ReviewError | undefined)[] = ['wrongly-not-exempt', 'wrongly-not-met']
  if (matters.some(({ error }) => wrongly.includes(error))) return 'never'
  if (then?.ended !== undefined || then?.requirement?.met === true) return 'never'
  if (then === undefined) return 'unknown'
  const { least, most, mayRestart, withoutLetter } = then
  if (withoutLetter !== undefined) return withoutLetter
  return least.lapseDate === most.lapseDate && !mayRestart
    ? { from: least.lapseDate }
    : { notBefore: least.lapseDate }
}

/** § 13 g, stk. 2 and § 26, stk. 10: aid is cut from the bortfaldsdato, not before. A later cut takes nothing. */
export function reviewCut({ decision }: ReviewFacts, from: RightFrom, then?: PeriodThen): ReviewedMatter[] {
  const { cut } = decision
  if (cut === undefined || (from === 'unknown' && then === undefined)) return []
  const citations = ['aktivloven/13g/2', 'aktivloven/26/10'] as const
  const about = { municipality: cut.from, citations }
  if (from === 'never') return [reviewed('cut', { ...about, found: 'never', error: 'wrongly-cut' })]
  // Dates in this form sort as text.
  if (from !== 'unknown' && 'from' in from)
    return [
      reviewed('cut', {
        ...about,
        found: from.from,
        error: cut.from < from.from ? 'cut-too-early' : undefined,
        by: monthsBetween(cut.from, from.from)
      })
    ]
  if (from !== 'unknown' && cut.from < from.notBefore)
    return [
      reviewed('cut', {
        ...about,
        found: from.notBefore < REPEALED_FROM ? { earliest: from.notBefore } : 'never',
        error: then?.withoutLetter ? 'cut-without-letter' : 'cut-too-early',
        citations: then?.withoutLetter ? [...citations, noticeOrderOn(cut.from).lateNotice] : citations
      })
    ]
  return [notAssessable('cut', cut.from, then?.missing ?? [], citations)]
}
