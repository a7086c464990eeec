import type { Evaluation } from '../../evaluation/evaluation.js'
import { evaluationOf } from '../../evaluation/finding.js'
import { hingeFinder, withDefaults } from '../../evaluation/hinge.js'
import { stamp } from '../../evaluation/stamp.js'
import { type CaseFacts, caseFactsSchema, refuseCaseAfterAssessment } from '../../input/case-facts.js'
import type { Options } from '../../input/options.js'
import { validate } from '../../input/validate.js'
import type { AssessedCase } from './assessed-case.js'
import type { CaseAssessment } from './case-assessment.js'
import { type CaseSoFar, findCase } from './find-case.js'
import { atStakeInCase, caseReadings, isSeenAlike } from './seen-in-case.js'
import { wholeCase } from './whole-case.js'

const hingesOf = /* @__PURE__ */ hingeFinder<AssessedCase>(caseReadings, {
  outcome: ({ seen }) => seen,
  same: isSeenAlike
})

/**
 * Answers: where does a whole case stand under the 225-hour rule on the day of assessment, and what must be done by when?
 * Who is covered and on which track; the year of aid; the exemption as the municipality has found it; for each person the
 * earning period, the bortfaldsdato and the hours; what follows in kroner a month, and from when; whether full aid is
 * regained by work since; and the next steps with their last timely days, each with its provision.
 *
 * Aktivloven §§ 13 f, 13 g, 13 h and 26, stk. 4-10; the notice order §§ 4 and 6-8. The functions of the single steps are
 * `determineCoverage`, `countYearOfAid`, `assessExemption`, `assessWorkRequirement`, `reduceUnmarried`, `reduceCouple` and
 * `assessRegaining`.
 *
 * Where `lapseDate` is left out, the bortfaldsdato is the first 1st of a month after the year of aid on which the hours
 * do not suffice. Each spouse has one. What is not known and can change the result is asked for (`undetermined`), and
 * `partial` says what is known, the next steps among it. A case that the rule does not reach is `notCovered`. Facts that
 * contradict each other are `invalid` where they make no sense, and `warnings` where they can occur; nothing is thrown.
 *
 * @example
 * const evaluation = assessCase(
 *   {
 *     maritalStatus: 'unmarried',
 *     computedUnder26Stk2: 'no',
 *     person: {
 *       benefit: 'kontanthjaelp',
 *       aid: { rate: '25.2.2', supplement: 'none' },
 *       maintenanceDuty: 'no',
 *       exempt: 'no',
 *       notice: { sentOn: '2018-04-20' },
 *       grounds: [{ kind: 'sickness', documented: 'yes', from: '2018-06-01', to: '2018-06-14' }],
 *       work: [],
 *       hearing: 'not-sent'
 *     },
 *     lapseDate: '2018-11-01',
 *     aid: [{ kind: 'kontanthjaelp', from: '2017-10-01', to: 'ongoing' }]
 *   },
 *   { asOf: '2018-10-01' }
 * )
 * evaluation.value.person.requirement.earningPeriod.lapseDate // '2018-12-01'
 * evaluation.value.consequences[0].monthlyReduction // 1029
 * evaluation.value.nextSteps.map(({ step, by }) => [step, by])
 * // [['tell-new-date', undefined], ['hear-citizen', '2018-10-31']]
 */
export function assessCase(facts: CaseFacts, options: Options): Evaluation<CaseAssessment, CaseSoFar> {
  const input = validate(caseFactsSchema, facts, options)
  if (!input.valid) return { kind: 'invalid', issues: input.issues }
  const { asOf } = input.options
  const refused = refuseCaseAfterAssessment(input.facts, asOf)
  if (refused.length > 0) return { kind: 'invalid', issues: refused }
  const readings = withDefaults(input.options.readings)
  const assess = wholeCase(input.facts, asOf)
  const assessed = assess(readings)
  const hinges = hingesOf(readings, assessed, assess, atStakeInCase(assessed))
  const finding = findCase(input.facts, assessed, asOf)
  return evaluationOf(finding, hinges, stamp('case', asOf, caseReadings, readings))
}
