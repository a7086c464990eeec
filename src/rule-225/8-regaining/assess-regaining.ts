import type { Evaluation } from '../../evaluation/evaluation.js'
import type { Options } from '../../input/options.js'
import { answerer } from '../../input/question.js'
import { type RegainingFacts, refuseRegaining, regainingFactsSchema } from '../../input/regaining-facts.js'
import { findRegaining } from './find-regaining.js'
import { readingsRaised } from './readings-raised.js'
import type { EarliestRegaining, Regaining } from './regaining.js'

const answer = /* @__PURE__ */ answerer<RegainingFacts, Regaining, EarliestRegaining>({
  capability: 'regaining',
  schema: regainingFactsSchema,
  consulted: [
    'overlapping-grounds',
    'cascade-limit',
    'covid-days',
    'extended-date',
    'transition-2017',
    'no-fixed-hours',
    'conversion-rate-year',
    'resumption-unmarried'
  ],
  atStake: (facts, asOf) => ['resumption-unmarried', ...readingsRaised(facts, facts.reducedFrom, asOf)],
  seen: ['regained', 'resumedFrom', 'nextLapseDate', 'earliestResumedFrom', 'earliestNextLapseDate'],
  refuse: refuseRegaining,
  find: findRegaining
})

/**
 * Answers: has the citizen, whose aid lapsed or was reduced, earned full aid again, from when is it paid, and which is
 * the next bortfaldsdato? Full aid is regained on the first day on which the latest 12 months up to and including it
 * hold 225 hours of ordinary, unsubsidised work done since the reduction; in the transition, on a day from 1 October
 * 2016 to 31 March 2017, the latest 6 months 113 hours. The months are extended backwards by the days of grounds.
 *
 * Aktivloven § 13 f, stk. 14, with stk. 12, 2. pkt., 13, 15 and 16; § 26, stk. 10; the notice order § 8.
 *
 * Hours come in totals, so that of a stretch it is only known that no day holds more than 24 of them: `regainedOn` is
 * then a range. Where its ends give different dates, or facts are not known that can still change one, the result is
 * `undetermined` with what to ask for, and `partial` has the earliest dates. `notCovered`: a reduction outside the
 * rule's life, full aid that could only be resumed after the repeal on 1 July 2025, or an exemption of 12 months after
 * which the reckoning has started afresh. Work that ends, or a reduction that takes effect, after the day of assessment
 * is `invalid`; nothing is thrown.
 *
 * @example
 * const evaluation = assessRegaining(
 *   {
 *     reducedFrom: '2018-01-01',
 *     maritalStatus: 'unmarried',
 *     grounds: [],
 *     work: [
 *       { from: '2018-02-01', to: '2018-02-28', kind: 'ordinary', workingTime: 'fixed', hours: 120 },
 *       { from: '2018-03-01', to: '2018-03-31', kind: 'ordinary', workingTime: 'fixed', hours: 105 }
 *     ]
 *   },
 *   { asOf: '2018-04-10' }
 * )
 * evaluation.value.regainedOn // { earliest: '2018-03-05', latest: '2018-03-31' }: 105 hours take 4.4 days or more
 * evaluation.value.resumedFrom // '2018-04-01'
 * evaluation.value.nextLapseDate // '2019-03-01': February 2018 is then no longer among the 12 months
 */
export function assessRegaining(
  facts: RegainingFacts,
  options: Options
): Evaluation<Regaining, EarliestRegaining> {
  return answer(facts, options)
}
