import type { ReadingId } from '../../../law/readings.js'
import { ruleVersions } from '../../../law/rule-life.js'
import { someOverlap } from '../../../periods/period.js'
import { ruleInForceOn } from '../../lov296-7-rule-in-force.js'
import type { ExtendingPeriod } from '../13f-12-grounds.js'
import { newLapseDate } from '../13g-2-new-lapse-date.js'
import type { Reckoning } from './reckoning.js'

/**
 * The readings on which a reckoning under the defaults can turn: the others decide a question that the case does not
 * raise, so that nobody need reckon it again under them. Rather one too many than one too few.
 *
 * @param sentLate whether the letter of notice came after its last timely day
 */
export function readingsAtStake(
  { periods, originalFrom, originalTo, countedUpTo, to, lapseByDays, newLapse, version }: Reckoning,
  lapse: number,
  sentLate: boolean
): ReadingId[] {
  const atStake: ReadingId[] = []
  if (sentLate) atStake.push('notice-deadline', 'late-notice-measure')
  if (someOverlap(periods)) atStake.push('overlapping-grounds')
  if (periods.some((period) => period.from < newLapse && period.to > countedUpTo))
    atStake.push('cascade-limit')
  // A period that is counted at all is counted to its own end: only its beginning can lie outside.
  const crossesTheEdge = ({ kind, from, to: last }: ExtendingPeriod): boolean =>
    kind === 'covid' && from < originalFrom && last >= originalFrom
  if (periods.some(crossesTheEdge)) atStake.push('covid-days')
  if (newLapseDate(lapse, to - originalTo, 'plain-addition') !== lapseByDays) atStake.push('extended-date')
  if (version === ruleVersions[0] && ruleInForceOn(newLapse) !== version) atStake.push('transition-2017')
  return atStake
}
