import type { Evaluation } from '../../evaluation/evaluation.js'
import { missing } from '../../evaluation/missing.js'
import { step } from '../../evaluation/step.js'
import { type CoupleReductionFacts, coupleReductionFactsSchema } from '../../input/couple-reduction-facts.js'
import { validDay } from '../../input/date.js'
import type { Options } from '../../input/options.js'
import { answerer, type Finding } from '../../input/question.js'
import type { Readings } from '../../law/readings.js'
import { turn } from '../../logic/turning.js'
import { ruleInForceOn } from '../lov296-7-rule-in-force.js'
import { ruleInForceStep } from '../rule-in-force-step.js'
import { changedFrom } from './26-10-from.js'
import { aidBefore, coupleAid } from './couple-aid.js'
import type { CoupleReduction } from './couple-reduction.js'
import { dutyWarnings } from './duty-warnings.js'
import { householdOf } from './household.js'
import { openFacts } from './open-facts.js'
import { settleCouple } from './settle-couple.js'
import { coupleSteps } from './trace/couple-steps.js'
import { householdStep } from './trace/household-steps.js'

const same = (a: CoupleReduction, b: CoupleReduction): boolean => JSON.stringify(a) === JSON.stringify(b)

/** The steps where nothing but the rule's life, or what the spouses receive, was examined. */
const notReached = () => step('couple-from', 'notReached', { inputs: {} })

/** What § 26, stk. 4-10 and § 13 f, stk. 8 say of valid facts. */
export function findCoupleReduction(
  facts: CoupleReductionFacts,
  readings: Readings
): Finding<CoupleReduction> {
  const { lapseDate, spouses } = facts
  const version = ruleInForceOn(validDay(lapseDate))
  if (typeof version === 'string')
    return { kind: 'notCovered', reason: version, steps: [ruleInForceStep(lapseDate, version), notReached()] }
  const unknown = spouses.flatMap(({ benefit }, place) => (benefit === 'unknown' ? [place] : []))
  if (unknown.length > 0) {
    const citations = ['aktivloven/13f/1', 'aktivloven/13f/3', 'aktivloven/13f/8'] as const
    return {
      kind: 'undetermined',
      missing: unknown.map((place) =>
        missing(`facts.spouses[${place}].benefit`, 'couple-benefit', citations)
      ),
      partial: { from: changedFrom(facts) },
      steps: [ruleInForceStep(lapseDate), householdStep(spouses, 'unknown'), notReached()]
    }
  }
  const household = householdOf(facts)
  if (household === 'no-aid')
    return {
      kind: 'notCovered',
      reason: 'outsideCoverage',
      steps: [ruleInForceStep(lapseDate), householdStep(spouses, household), notReached()]
    }
  const turned = turn(
    facts,
    openFacts(facts, household),
    (known) => settleCouple(known, household, readings),
    same
  )
  const warnings = dutyWarnings(facts)
  const steps = coupleSteps({ facts, household, readings, turned })
  if (turned.settled) return { kind: 'decided', value: turned.result, steps, warnings }
  return {
    kind: 'undetermined',
    missing: turned.turningOn.map(({ path, key, citations }) => missing(path, key, citations)),
    partial: { from: changedFrom(facts), before: coupleAid(aidBefore(facts).amounts) },
    steps,
    warnings
  }
}

const answer = /* @__PURE__ */ answerer<CoupleReductionFacts, CoupleReduction>({
  capability: 'couple-reduction',
  schema: coupleReductionFactsSchema,
  consulted: ['spared-rates', 'half-krone'],
  seen: ['after'],
  find: findCoupleReduction
})

/**
 * Answers: what becomes of a couple's aid when one spouse or both do not meet the work requirement, and from when? The
 * couple has had aid for a year within three; whether it has is another question. Amounts are whole kroner a month
 * before tax and other deductions, by the rates on the bortfaldsdato.
 *
 * Aktivloven § 26, stk. 4-10; § 13 f, stk. 5 and 8. Both on a high rate, decided on the act's own amounts of 2016: the
 * failing spouse's aid lapses (stk. 5), and where both fail only the one closest to the labour market keeps it (stk. 6).
 * Other couples are reduced to one high rate together, in the aid of the spouse who fails or, where both do, of the
 * least attached (stk. 7; stk. 8 for the benefits of § 22); never below 0, and not where they get no more already.
 * Next to a spouse on another public benefit the recipient is reduced as an unmarried person (§ 13 g).
 *
 * Who is closest to the labour market and who is least attached are the municipality's judgements: where one matters
 * and is not stated it is asked for (`undetermined`), like every answer that is not known and matters; so is the high
 * rate where only one of the spouses supports a child. `rule` is `none` where the aid stays as it is. A bortfaldsdato
 * before 1 October 2016 or from 1 July 2025 is `notCovered`, and so is a couple of whom neither gets aid under § 11.
 * Facts that cannot hold together are `invalid`; nothing is thrown.
 *
 * @example
 * const spouse = {
 *   benefit: 'kontanthjaelp',
 *   aid: { rate: '25.2.1', supplement: 'none' },
 *   maintenanceDuty: 'yes'
 * }
 * const evaluation = reduceCouple(
 *   {
 *     lapseDate: '2017-05-01',
 *     spouses: [
 *       { ...spouse, meetsRequirement: 'yes' },
 *       { ...spouse, meetsRequirement: 'no' }
 *     ]
 *   },
 *   { asOf: '2017-05-01' }
 * )
 * evaluation.value
 * // {
 * //   rule: '26.5',
 * //   from: '2017-05-01',
 * //   before: { spouses: [14808, 14808], together: 29616 },
 * //   after: { spouses: [14808, 0], together: 14808 },
 * //   reduction: { spouses: [0, 14808], together: 14808 },
 * //   rateStatus: 'published'
 * // }
 */
export function reduceCouple(facts: CoupleReductionFacts, options: Options): Evaluation<CoupleReduction> {
  return answer(facts, options)
}
