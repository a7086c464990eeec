import { isoDate } from '../../../calendar/iso-date.js'
import { type Step, step } from '../../../evaluation/step.js'
import type { CitationId } from '../../../law/citations.js'
import { noticeOrderOn } from '../../../law/notice-order.js'
import type { Told } from './told.js'

/** The letter of notice: in time, late by so many days, or not known; then by how many days it is reckoned to be late. */
export function noticeStep({ facts, settlement }: Told): Step {
  const { noticeMonths, noticeDeadline, daysLate } = settlement.reckoning
  const { notice, lapseDate } = facts
  const deadline = isoDate(noticeDeadline)
  const inputs =
    typeof notice === 'object'
      ? { sentOn: notice.sentOn, noticeMonths, deadline }
      : { notice, noticeMonths, deadline }
  const order = noticeOrderOn(lapseDate)
  const duty: CitationId[] = noticeMonths === 3 ? [order.notice, 'bek-310-2016/9/2'] : [order.notice]
  if (notice === 'not-sent' || notice === 'unknown')
    return step('notice-in-time', 'unknown', { inputs, value: { daysLate }, also: duty, decisive: true })
  if (daysLate === 0) return step('notice-in-time', 'met', { inputs, value: { daysLate }, also: duty })
  return step('notice-in-time', 'notMet', {
    inputs,
    value: { daysLate },
    also: [...duty, order.lateNotice, 'undersoegelse-2018/3.4.1'],
    decisive: true
  })
}
