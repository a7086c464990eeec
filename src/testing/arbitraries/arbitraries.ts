import type { IsoDate } from '../../calendar/iso-date.js'
import type { CoupleReductionFacts } from '../../input/couple-reduction-facts.js'
import type { ReductionFacts } from '../../input/reduction-facts.js'
import type { Readings } from '../../law/readings.js'
import type { Answer } from '../../logic/answer.js'
import type { Arbitrary, FastCheck } from '../fast-check.js'
import { plusDays } from './dates.js'
import {
  allKnown,
  type EarningPeriodCase,
  earningPeriodCasesOf,
  lapseDatesOf
} from './earning-period-cases.js'
import { readingsOfPeriod } from './readings.js'
import { couplesOf, reductionsOf } from './reduction-cases.js'
import { jobsOf, type WorkRequirementCase, workCase } from './work-cases.js'

/** What fast-check can draw, each valid input of the function that it is for. */
export interface Arbitraries {
  /** Yes, no and unknown. */
  answers: Arbitrary<Answer>
  /** Days from 2015 to 2026. */
  dates: Arbitrary<IsoDate>
  /** First days of a month in the life of the rule and a little around it. */
  lapseDates: Arbitrary<IsoDate>
  /** Periods of 1 day to 4 years, both ends included. */
  periods: Arbitrary<{ from: IsoDate; to: IsoDate }>
  /** Some of the readings of the earning period; the others are at their defaults. */
  readings: Arbitrary<Partial<Readings>>
  /** Cases of `determineEarningPeriod` under the default readings, with what is known and what is not. */
  earningPeriods: Arbitrary<EarningPeriodCase>
  /** The same under any readings, in two of three cases the default ones. */
  earningPeriodsUnderReadings: Arbitrary<EarningPeriodCase>
  /** Cases of `determineEarningPeriod` of which every fact is known. */
  knownEarningPeriods: Arbitrary<EarningPeriodCase>
  /** Cases of `assessWorkRequirement` with ordinary, documented jobs. */
  workRequirements: Arbitrary<WorkRequirementCase>
  /** Facts of `reduceUnmarried`, all known. */
  reductions: Arbitrary<ReductionFacts>
  /** Facts of `reduceCouple`, all known. */
  couples: Arbitrary<CoupleReductionFacts>
}

/**
 * Arbitraries of fast-check for cases, periods and answers: valid inputs that crowd at the dates that matter and shrink
 * towards them. The module fast-check is passed, and so is imported by whoever has it.
 *
 * @example
 * import fc from 'fast-check'
 * const { knownEarningPeriods } = arbitraries(fc)
 * fc.sample(knownEarningPeriods, { seed: 1, numRuns: 5 }).length // 5
 */
export function arbitraries(fc: FastCheck): Arbitraries {
  const earningPeriods = earningPeriodCasesOf(fc)
  const readings = readingsOfPeriod(fc)
  const dates = fc.integer({ min: 0, max: 4382 }).map((days) => plusDays('2015-01-01', days))
  return {
    answers: fc.constantFrom<Answer>('yes', 'no', 'unknown'),
    dates,
    lapseDates: lapseDatesOf(fc),
    periods: fc
      .tuple(dates, fc.oneof(fc.integer({ min: 0, max: 40 }), fc.integer({ min: 0, max: 1460 })))
      .map(([from, days]) => ({ from, to: plusDays(from, days) })),
    readings,
    earningPeriods,
    earningPeriodsUnderReadings: earningPeriodCasesOf(fc, fc.option(readings, { nil: undefined, freq: 2 })),
    knownEarningPeriods: earningPeriods.map(allKnown),
    workRequirements: jobsOf(fc).map(workCase),
    reductions: reductionsOf(fc),
    couples: couplesOf(fc)
  }
}
