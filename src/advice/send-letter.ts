import { type IsoDate, isoDate } from '../calendar/iso-date.js'
import { validDay } from '../input/date.js'
import type { Notice } from '../input/earning-period-facts.js'
import type { CaseOutcome, PeriodChange } from './changes.js'

/** A letter sent this long after the day of assessment or the last timely day has moved every date. */
const MOST_DAYS = 92

/**
 * The notice order §§ 4 and 7: where no letter of notice has been sent, the last day on which one still gives the earliest
 * bortfaldsdato that is possible. One sent on any earlier day, from the day of assessment, gives the same.
 *
 * @param deadline the last day on which the letter is in time
 * @param sent the outcome with a letter sent on a day; `undefined` where other facts leave it open
 */
export function sendLetter(
  notice: Notice,
  asOf: IsoDate,
  deadline: number,
  sent: (on: IsoDate) => CaseOutcome | undefined
): PeriodChange[] {
  if (notice !== 'not-sent') return []
  const today = validDay(asOf)
  const gives = sent(asOf)
  if (gives === undefined || !('lapseDate' in gives)) return []
  const isSame = (day: number): boolean => {
    const other = sent(isoDate(day))
    return other !== undefined && 'lapseDate' in other && other.lapseDate === gives.lapseDate
  }
  // All letters that are in time give the same date.
  let by = Math.max(today, deadline)
  const last = by + MOST_DAYS
  while (by < last && isSame(by + 1)) by += 1
  return [{ change: 'send-letter', by: isoDate(by), gives }]
}
