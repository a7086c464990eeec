import type { IsoDate } from '../../../calendar/iso-date.js'
import { addMonthsToMonthEnd } from '../../../calendar/month.js'
import { validDay } from '../../../input/date.js'
import type { EarningPeriodFacts } from '../../../input/earning-period-facts.js'
import { defaultReadings, type ReadingId, type Readings } from '../../../law/readings.js'
import type { RuleVersion } from '../../../law/rule-life.js'
import { ruleInForceOn } from '../../lov296-7-rule-in-force.js'
import { factsThatMatter } from './facts-that-matter.js'
import { openCase } from './open-case.js'
import type { OpenFact } from './open-grounds.js'
import { readingsAtStake } from './readings-at-stake.js'
import { type Reckoning, reckon } from './reckoning.js'
import { type Settlement, settle } from './settle.js'

/** A case within the rule's life, ready to be settled under any readings. */
export interface EarningPeriodCase {
  version: RuleVersion
  settle: (readings: Readings) => Settlement
  /** The reckoning in which every open fact falls out for the latest lapse. */
  latest: (readings: Readings) => Reckoning
  /** The open facts that can still change the result, in the order to ask for them. */
  openFacts: (readings: Readings) => readonly OpenFact[]
  /** The readings that can give another settlement than this one. */
  atStake: (settlement: Settlement, readings: Readings) => readonly ReadingId[]
}

/** The readings on which the earning period rests. */
export const earningPeriodReadings: readonly ReadingId[] = [
  'notice-deadline',
  'late-notice-measure',
  'overlapping-grounds',
  'cascade-limit',
  'covid-days',
  'extended-date',
  'transition-2017'
]

/** The case of valid facts, or on which side of the rule's life its bortfaldsdato lies. */
export function earningPeriodCase(
  facts: EarningPeriodFacts,
  asOf: IsoDate
): EarningPeriodCase | 'notYetInForce' | 'repealed' {
  const lapse = validDay(facts.lapseDate)
  const version = ruleInForceOn(lapse)
  if (typeof version === 'string') return version
  const certain = { from: addMonthsToMonthEnd(lapse, -version.months), to: lapse - 1 }
  const open = openCase(facts, validDay(asOf), certain)
  return {
    version,
    settle: (readings) => settle(open, version, readings),
    latest: (readings) => reckon(open.settle(new Set(open.open)), version, readings),
    openFacts: (readings) => factsThatMatter(open, version, readings),
    // With open facts, or under other readings than the defaults, each is tried.
    atStake: ({ reckoning }, readings) =>
      open.open.length > 0 || readings !== defaultReadings
        ? earningPeriodReadings
        : readingsAtStake(reckoning, lapse, reckoning.daysLate > 0)
  }
}
