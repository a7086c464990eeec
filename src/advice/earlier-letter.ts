import { isoDate } from '../calendar/iso-date.js'
import { validDay } from '../input/date.js'
import { type Changeable, dateOf } from './changeable.js'
import type { PeriodChange } from './changes.js'

/**
 * The notice order §§ 4 and 7: the last day on which a letter that came too late would have had to be sent for the
 * bortfaldsdato to be an earlier one.
 */
export function earlierLetter(given: Changeable): PeriodChange[] {
  const { notice, reckoning, outcome } = given
  if (typeof notice !== 'object') return []
  for (let day = validDay(notice.sentOn) - 1; day >= reckoning.noticeDeadline; day--) {
    const by = isoDate(day)
    const tried = given.with({ notice: { sentOn: by } })
    if (tried !== undefined && dateOf(tried.outcome) < outcome.lapseDate)
      return [{ change: 'earlier-letter', by, gives: tried.told() }]
  }
  return []
}
