import { civilOfDay } from '../../calendar/day.js'
import type { Evaluation } from '../../evaluation/evaluation.js'
import { hingeFinder, withDefaults } from '../../evaluation/hinge.js'
import { type Issue, issue } from '../../evaluation/issue.js'
import { missing } from '../../evaluation/missing.js'
import { stamp } from '../../evaluation/stamp.js'
import { step } from '../../evaluation/step.js'
import { validDay } from '../../input/date.js'
import type { Options } from '../../input/options.js'
import { type ReductionFacts, reductionFactsSchema } from '../../input/reduction-facts.js'
import { validate } from '../../input/validate.js'
import type { CitationId } from '../../law/citations.js'
import { baseRate, provisionOfRate } from '../../law/rates/base-rates.js'
import type { ReadingId, Readings } from '../../law/readings.js'
import { ruleInForceOn } from '../lov296-7-rule-in-force.js'
import { ruleInForceStep } from '../rule-in-force-step.js'
import { type Reduction, reductionAmount, reductionClass } from './13g-1-reduction.js'
import { noAmountFor } from './reduction-on.js'
import { reductionSteps } from './reduction-steps.js'

/** The readings on which the reduction rests. */
const consulted: readonly ReadingId[] = ['spared-rates', 'half-krone']

/** The two classes of reduction. */
const classes: readonly CitationId[] = ['aktivloven/13g/1/1', 'aktivloven/13g/1/2']

/** The reduction for a citizen with, or without, a maintenance duty; `undefined` for a year without an amount. */
function reductionOf(facts: ReductionFacts, provider: boolean, readings: Readings): Reduction | undefined {
  const { lapseDate, rate, supplement } = facts
  const found = reductionClass(rate, supplement, provider, readings['spared-rates'])
  const amount = reductionAmount(civilOfDay(validDay(lapseDate)).year, found, readings['half-krone'])
  return (
    amount && {
      monthlyReduction: amount.monthlyReduction,
      from: lapseDate,
      class: found,
      rateStatus: amount.rateStatus
    }
  )
}

/** The reduction where the facts settle it: where the maintenance duty is not known, both ways must agree. */
function settle(facts: ReductionFacts, readings: Readings): Reduction | 'open' | undefined {
  const { maintenanceDuty } = facts
  const asProvider = reductionOf(facts, maintenanceDuty !== 'no', readings)
  if (maintenanceDuty !== 'unknown') return asProvider
  const otherwise = reductionOf(facts, false, readings)
  return asProvider?.class === otherwise?.class ? asProvider : 'open'
}

/** The result as the citizen sees it: the amount and its class. */
const hingesOf = /* @__PURE__ */ hingeFinder<Reduction | 'open'>(consulted, {
  outcome: (settled) =>
    settled === 'open'
      ? { kind: 'undetermined' }
      : { kind: 'decided', monthlyReduction: settled.monthlyReduction, class: settled.class },
  same: (a, b) =>
    a === 'open' || b === 'open' ? a === b : a.monthlyReduction === b.monthlyReduction && a.class === b.class
})

/** A stated maintenance duty that the rate itself contradicts. */
function dutyAgainstRate({ rate, maintenanceDuty }: ReductionFacts): Issue[] {
  const byRate = baseRate(rate).maintenanceDuty
  if (byRate === 'unknown' || maintenanceDuty === 'unknown' || byRate === maintenanceDuty) return []
  return [issue('facts.maintenanceDuty', 'duty-against-rate', { rate: provisionOfRate(rate) })]
}

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
  const input = validate(reductionFactsSchema, facts, options)
  if (!input.valid) return { kind: 'invalid', issues: input.issues }
  const { lapseDate } = input.facts
  const readings = withDefaults(input.options.readings)
  const stamped = { stamp: stamp('reduction', input.options.asOf, consulted, readings) }
  const version = ruleInForceOn(validDay(lapseDate))
  if (typeof version === 'string') {
    const steps = [
      ruleInForceStep(lapseDate, version),
      step('reduction-class', 'notReached', { inputs: {}, also: classes })
    ]
    return { kind: 'notCovered', reason: version, steps, hinges: [], ...stamped }
  }

  const settled = settle(input.facts, readings)
  if (settled === undefined) return { kind: 'invalid', issues: [noAmountFor('facts.lapseDate', lapseDate)] }
  const warnings = dutyAgainstRate(input.facts)
  const receipt = {
    steps: reductionSteps(input.facts, settled),
    hinges: hingesOf(readings, settled, (other) => settle(input.facts, other) ?? settled),
    ...(warnings.length > 0 ? { warnings } : {}),
    ...stamped
  }
  if (settled !== 'open') return { kind: 'decided', value: settled, ...receipt }
  const duty = missing('facts.maintenanceDuty', 'maintenance-duty', classes)
  return { kind: 'undetermined', missing: [duty], partial: { from: lapseDate }, ...receipt }
}
