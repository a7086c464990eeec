import { civilOfDay } from '../../calendar/day.js'
import type { Evaluation } from '../../evaluation/evaluation.js'
import { missing } from '../../evaluation/missing.js'
import { step } from '../../evaluation/step.js'
import { validDay } from '../../input/date.js'
import type { Options } from '../../input/options.js'
import { answerer, type Finding } from '../../input/question.js'
import { type ReductionFacts, reductionFactsSchema } from '../../input/reduction-facts.js'
import type { CitationId } from '../../law/citations.js'
import { baseRate, provisionOfRate } from '../../law/rates/base-rates.js'
import type { Readings } from '../../law/readings.js'
import { ruleInForceOn } from '../lov296-7-rule-in-force.js'
import { ruleInForceStep } from '../rule-in-force-step.js'
import { type Reduction, type ReductionAmount, reductionAmount, reductionClass } from './13g-1-reduction.js'
import { dutyAgainstRate } from './duty-against-rate.js'
import { reductionSteps } from './reduction-steps.js'

/** The two classes of reduction. */
const classes: readonly CitationId[] = ['aktivloven/13g/1/1', 'aktivloven/13g/1/2']

/** The reduction of a citizen with a maintenance duty, or without; every year of the rule's life has its amounts. */
function reductionOf(facts: ReductionFacts, provider: boolean, readings: Readings): Reduction {
  const { lapseDate, rate, supplement } = facts
  const found = reductionClass(rate, supplement, provider, readings['spared-rates'])
  const year = civilOfDay(validDay(lapseDate)).year
  const amount = reductionAmount(year, found, readings['half-krone']) as ReductionAmount
  const { monthlyReduction, rateStatus } = amount
  return { monthlyReduction, rateStatus, from: lapseDate, class: found }
}

/** The reduction where the facts settle it: where the maintenance duty is not known, both ways must agree. */
export function settleReduction(facts: ReductionFacts, readings: Readings): Reduction | 'open' {
  const { maintenanceDuty } = facts
  if (maintenanceDuty !== 'unknown') return reductionOf(facts, maintenanceDuty === 'yes', readings)
  const ofProvider = reductionOf(facts, true, readings)
  return ofProvider.class === reductionOf(facts, false, readings).class ? ofProvider : 'open'
}

/**
 * What § 13 g says of valid facts.
 *
 * @param known what has been settled of them already
 */
export function findReduction(
  facts: ReductionFacts,
  readings: Readings,
  known?: Reduction | 'open'
): Finding<Reduction> {
  const { lapseDate } = facts
  const version = ruleInForceOn(validDay(lapseDate))
  if (typeof version === 'string') {
    const notReached = step('reduction-class', 'notReached', { inputs: {}, also: classes })
    return { kind: 'notCovered', reason: version, steps: [ruleInForceStep(lapseDate, version), notReached] }
  }
  const settled = known ?? settleReduction(facts, readings)
  const { rate, maintenanceDuty } = facts
  const byRate = baseRate(rate).maintenanceDuty
  const steps = reductionSteps(facts, settled)
  const warnings = dutyAgainstRate(
    'facts.maintenanceDuty',
    () => provisionOfRate(rate),
    byRate,
    maintenanceDuty
  )
  if (settled !== 'open') return { kind: 'decided', value: settled, steps, warnings }
  const duty = missing('facts.maintenanceDuty', 'maintenance-duty', classes)
  return { kind: 'undetermined', missing: [duty], partial: { from: lapseDate }, steps, warnings }
}

const answer = /* @__PURE__ */ answerer<ReductionFacts, Reduction>({
  capability: 'reduction',
  schema: reductionFactsSchema,
  consulted: ['spared-rates', 'half-krone'],
  seen: ['monthlyReduction', 'class'],
  find: (facts, readings) => findReduction(facts, readings)
})

/**
 * Answers: by how much is an unmarried person's aid reduced each month when the work requirement is not met, and from
 * when? The class is decided on the act's own amounts of 2016, the rate with its supplement against 14,575 kroner for
 * providers and 10,968 for others; the amount is that of the bortfaldsdato's year, in whole kroner a month.
 *
 * Aktivloven § 13 g, stk. 1 and 2; § 13 f, stk. 7, 3. pkt. (the spared rates).
 *
 * `rateStatus` says whether the amount was read in a published source or derived by the yearly regulation. A
 * maintenance duty that is not known is asked for (`undetermined`) where it decides the class. A bortfaldsdato before
 * 1 October 2016 or from 1 July 2025 is `notCovered`. Benefit, rate and supplement that do not belong together are
 * `invalid`; nothing is thrown.
 *
 * @example
 * const evaluation = reduceUnmarried(
 *   {
 *     lapseDate: '2017-05-01',
 *     benefit: 'kontanthjaelp',
 *     rate: '25.2.2',
 *     supplement: 'none',
 *     maintenanceDuty: 'no'
 *   },
 *   { asOf: '2017-05-01' }
 * )
 * evaluation.value
 * // { monthlyReduction: 1016, from: '2017-05-01', class: 'high', rateStatus: 'published' }
 */
export function reduceUnmarried(facts: ReductionFacts, options: Options): Evaluation<Reduction> {
  return answer(facts, options)
}
