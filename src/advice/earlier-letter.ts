import { type IsoDate, isoDate } from '../calendar/iso-date.js'
import { validDay } from '../input/date.js'
import type { Readings } from '../law/readings.js'
import type { PeriodChange } from './changes.js'
import { dateOf, type PeriodAndWork, type Standing, standingOf } from './standing.js'

/**
 * The notice order §§ 4 and 7: the last day on which a letter that came too late would have had to be sent for the
 * bortfaldsdato to be an earlier one.
 */
export function earlierLetter(
  facts: PeriodAndWork,
  { outcome, reckoning }: Standing,
  readings: Readings,
  asOf: IsoDate
): PeriodChange[] {
  const { notice } = facts
  if (typeof notice !== 'object') return []
  for (let day = validDay(notice.sentOn) - 1; day >= reckoning.noticeDeadline; day--) {
    const by = isoDate(day)
    const gives = standingOf({ ...facts, notice: { sentOn: by } }, readings, asOf)?.outcome
    if (gives !== undefined && dateOf(gives) < dateOf(outcome))
      return [{ change: 'earlier-letter', by, gives }]
  }
  return []
}
