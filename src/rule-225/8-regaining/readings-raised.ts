import type { IsoDate } from '../../calendar/iso-date.js'
import type { WorkSoFar } from '../../input/work-so-far.js'
import type { ReadingId } from '../../law/readings.js'
import { ruleVersions } from '../../law/rule-life.js'

// No period that begins after the one date, and none that ends before the other, can hold a covid period: a period has
// 12 months, and hours do not keep a bortfaldsdato off for more than 13.
const LAST_BEFORE_COVID: IsoDate = '2019-01-01'
const FIRST_AFTER_COVID: IsoDate = '2022-07-01'

/**
 * The readings of the earning period and of the hours that a case raises: the others decide a question that it does not
 * have. Rather one too many than one too few.
 *
 * @param start the first day that is looked at
 */
export function readingsRaised({ grounds, work }: WorkSoFar, start: IsoDate, asOf: IsoDate): ReadingId[] {
  const raised: ReadingId[] = []
  // Dates in this form sort as text.
  const reachesCovid = start < FIRST_AFTER_COVID && (start > asOf ? start : asOf) >= LAST_BEFORE_COVID
  if (reachesCovid || grounds.length > 0)
    raised.push('overlapping-grounds', 'cascade-limit', 'covid-days', 'extended-date')
  if (start <= ruleVersions[0].to) raised.push('transition-2017')
  if (work.some(({ workingTime }) => workingTime !== 'fixed'))
    raised.push('no-fixed-hours', 'conversion-rate-year')
  return raised
}
