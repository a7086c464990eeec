import type { IsoDate } from '../calendar/iso-date.js'
import type { CitationId } from './citations.js'
import { frozen } from './frozen.js'

/** Where each duty stands in one version of the notice order (varslingsbekendtgørelsen). */
interface NoticeOrder {
  from: IsoDate
  to: IsoDate
  /** Computing the bortfaldsdato, at the latest 6 months before the overgangsdato. */
  computation: CitationId
  /** The letter of notice, at the latest 6 months before the bortfaldsdato. */
  notice: CitationId
  /** What the letter says. */
  contents: CitationId
  /** A new letter when the count of the year of aid starts afresh. */
  noticeAfterReset: CitationId
  /** No letter to those who are exempt for the time being. */
  noNoticeToExempt: CitationId
  /** A new letter after 12 continuous months of exemption. */
  noticeAfterExemption: CitationId
  /** The hearing, at the latest 1 month before. */
  hearing: CitationId
  /** Telling a new date, and what happens while none can be computed. */
  newDate: CitationId
  /** The earliest lapse after a late letter. */
  lateNotice: CitationId
  /** Telling the new bortfaldsdato when aid is resumed. */
  resumption: CitationId
}

type OrderId = 'bek-310-2016' | 'bek-1463-2019' | 'bek-474-2020'

const duties = (order: OrderId) =>
  ({
    computation: `${order}/4/1`,
    notice: `${order}/4/2`,
    contents: `${order}/4/3`,
    noticeAfterReset: `${order}/4/4`,
    noNoticeToExempt: `${order}/4/5`,
    noticeAfterExemption: `${order}/4/6`,
    hearing: `${order}/6/1`,
    newDate: `${order}/6/2`,
    lateNotice: `${order}/7`,
    resumption: `${order}/8`
  }) as const

/** The three versions of the notice order, by the days on which each was in force. */
export const noticeOrdersByDate = /* @__PURE__ */ frozen([
  { from: '2016-04-01', to: '2019-12-16', ...duties('bek-310-2016') },
  { from: '2019-12-17', to: '2020-04-21', ...duties('bek-1463-2019') },
  { from: '2020-04-22', to: '2025-06-30', ...duties('bek-474-2020') }
] as const) satisfies readonly NoticeOrder[]

/** The version of the notice order that was in force on a date; outside the rule's life the nearest one. */
export function noticeOrderOn(date: IsoDate): NoticeOrder {
  // Dates in this form sort as text.
  if (date <= noticeOrdersByDate[0].to) return noticeOrdersByDate[0]
  return date <= noticeOrdersByDate[1].to ? noticeOrdersByDate[1] : noticeOrdersByDate[2]
}
