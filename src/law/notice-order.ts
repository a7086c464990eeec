import type { IsoDate } from '../calendar/iso-date.js'
import type { CitationId } from './citations.js'

/** Where each duty stands in one version of the notice order (varslingsbekendtgørelsen). */
interface NoticeOrder {
  from: IsoDate
  to: IsoDate
  /** The letter of notice, at the latest 6 months before the bortfaldsdato. */
  notice: CitationId
  /** The hearing, at the latest 1 month before. */
  hearing: CitationId
  /** Telling a new date, and what happens while none can be computed. */
  newDate: CitationId
  /** The earliest lapse after a late letter. */
  lateNotice: CitationId
}

/** The three versions of the notice order, by the days on which each was in force. */
export const noticeOrdersByDate = [
  {
    from: '2016-04-01',
    to: '2019-12-16',
    notice: 'bek-310-2016/4/2',
    hearing: 'bek-310-2016/6/1',
    newDate: 'bek-310-2016/6/2',
    lateNotice: 'bek-310-2016/7'
  },
  {
    from: '2019-12-17',
    to: '2020-04-21',
    notice: 'bek-1463-2019/4/2',
    hearing: 'bek-1463-2019/6/1',
    newDate: 'bek-1463-2019/6/2',
    lateNotice: 'bek-1463-2019/7'
  },
  {
    from: '2020-04-22',
    to: '2025-06-30',
    notice: 'bek-474-2020/4/2',
    hearing: 'bek-474-2020/6/1',
    newDate: 'bek-474-2020/6/2',
    lateNotice: 'bek-474-2020/7'
  }
] as const satisfies readonly NoticeOrder[]

/** The version of the notice order that was in force on a date; outside the rule's life the nearest one. */
export function noticeOrderOn(date: IsoDate): NoticeOrder {
  // Dates in this form sort as text.
  return noticeOrdersByDate.find((order) => date <= order.to) ?? noticeOrdersByDate[2]
}
