import type { IsoDate } from '../../calendar/iso-date.js'
import { validDay } from '../../input/date.js'
import type { WorkSoFar } from '../../input/work-so-far.js'
import type { ReadingId } from '../../law/readings.js'
import { ruleVersions } from '../../law/rule-life.js'
import { overlapOf, type Period } from '../../periods/period.js'

// No period that ends before these days, and none that begins after them, can hold a covid period: a period has 12
// months, and hours do not keep a bortfaldsdato off for more than 13.
const NEAR_COVID: Period = {
  from: /* @__PURE__ */ validDay('2019-01-01'),
  to: /* @__PURE__ */ validDay('2022-06-30')
}

/**
 * The readings of the earning period and of the hours that a case raises: the others decide a question that it does not
 * have. Rather one too many than one too few.
 *
 * @param start the first day that is looked at
 */
export function readingsRaised({ grounds, work }: WorkSoFar, start: IsoDate, asOf: IsoDate): ReadingId[] {
  const raised: ReadingId[] = []
  const from = validDay(start)
  if (grounds.length > 0 || overlapOf({ from, to: Math.max(from, validDay(asOf)) }, NEAR_COVID))
    raised.push('overlapping-grounds', 'cascade-limit', 'covid-days', 'extended-date')
  // Dates in this form sort as text.
  if (start <= ruleVersions[0].to) raised.push('transition-2017')
  if (work.some(({ workingTime }) => workingTime !== 'fixed'))
    raised.push('no-fixed-hours', 'conversion-rate-year')
  return raised
}
