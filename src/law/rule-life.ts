import type { IsoDate } from '../calendar/iso-date.js'
import type { CitationId } from './citations.js'

/** What the rule demands for a bortfaldsdato in a stretch of time: hours within months, and the notice before it. */
export interface RuleVersion {
  /** The first and the last bortfaldsdato to which it applies. */
  from: IsoDate
  to: IsoDate
  hours: 113 | 225
  /** Length of the earning period before extension, in calendar months. */
  months: 6 | 12
  /** How many months before the bortfaldsdato the letter of notice must be sent. */
  noticeMonths: 3 | 6
  citations: readonly CitationId[]
}

/**
 * The rule's two versions. It had no effect before 1 October 2016 and none from 1 July 2025.
 *
 * LOV 296/2016 § 7, stk. 3; BEK 310/2016 § 1, note 1, and § 9, stk. 2; repealed by LOV 1655/2024.
 */
export const ruleVersions = [
  {
    from: '2016-10-01',
    to: '2017-03-31',
    hours: 113,
    months: 6,
    noticeMonths: 3,
    citations: ['lov-296-2016/7/3', 'bek-310-2016/1']
  },
  {
    from: '2017-04-01',
    to: '2025-06-30',
    hours: 225,
    months: 12,
    noticeMonths: 6,
    citations: ['aktivloven/13f/1/2', 'aktivloven/13f/6/2']
  }
] as const satisfies readonly RuleVersion[]

/** The first day on which the rule has no effect: LOV 1655/2024. */
export const REPEALED_FROM: IsoDate = '2025-07-01'

/** The name of this edition of the law data on the 225-hour rule, for the stamp of a result. */
export const LAW_EDITION =
  'aktivloven §§ 13 f-13 h som endeligt vedtaget (LBK 808/2024, ophævet den 1. juli 2025)'
