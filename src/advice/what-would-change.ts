import { caseReadings } from '../case/assessment/seen-in-case.js'
import type { Evaluation } from '../evaluation/evaluation.js'
import { withDefaults } from '../evaluation/hinge.js'
import { traceOf } from '../evaluation/stamp.js'
import { type CaseFacts, caseFactsSchema, refuseCaseAfterAssessment } from '../input/case-facts.js'
import {
  type EarningPeriodFacts,
  earningPeriodFactsSchema,
  refusePeriodAfterAssessment
} from '../input/earning-period-facts.js'
import { fieldOf } from '../input/examined.js'
import type { Options } from '../input/options.js'
import { answerer } from '../input/question.js'
import { type WorkRequirementFacts, workRequirementFactsSchema } from '../input/work-requirement-facts.js'
import { earningPeriodReadings } from '../rule-225/4-earning-period/reckoning/earning-period-case.js'
import { workRequirementReadings } from '../rule-225/5-work/work-case.js'
import type { ChecklistFacts } from '../sanctions/checklist/checklist-facts.js'
import { evaluateChecklist } from '../sanctions/checklist/evaluate-checklist.js'
import { answerChanges } from './answer-changes.js'
import type { Changes } from './changes.js'
import { findChangesOfPeriod, findChangesOfWork } from './find-changes.js'
import { findChangesOfCase } from './find-changes-of-case.js'

const shared = {
  capability: 'what-would-change',
  seen: ['lapseDate', 'met', 'case', 'changes'],
  refuse: refusePeriodAfterAssessment
} as const

const ofPeriod = /* @__PURE__ */ answerer<EarningPeriodFacts, Changes>({
  ...shared,
  schema: earningPeriodFactsSchema,
  consulted: earningPeriodReadings,
  find: findChangesOfPeriod
})

const ofWork = /* @__PURE__ */ answerer<WorkRequirementFacts, Changes>({
  ...shared,
  schema: workRequirementFactsSchema,
  consulted: workRequirementReadings,
  find: findChangesOfWork
})

const ofCase = /* @__PURE__ */ answerer<CaseFacts, Changes>({
  ...shared,
  schema: caseFactsSchema,
  consulted: caseReadings,
  refuse: refuseCaseAfterAssessment,
  find: findChangesOfCase
})

/** What can be said of a checklist, and of the single answers that would alter its report, though it is not finished. */
function ofChecklist(facts: ChecklistFacts, options: Options): Evaluation<Changes> {
  const evaluation = evaluateChecklist(facts, options)
  if (evaluation.kind === 'invalid') return evaluation
  const stamp = { ...evaluation.stamp, trace: traceOf(shared.capability) }
  if (evaluation.kind === 'notCovered') return { ...evaluation, stamp }
  const changes = answerChanges(facts, withDefaults(options.readings), options.asOf)
  return evaluation.kind === 'decided'
    ? { ...evaluation, value: { changes }, stamp }
    : { ...evaluation, partial: { changes }, stamp }
}

/**
 * Answers: what is the smallest change of each kind that would give a case another outcome? Of an earning period: the
 * fewest more documented days of a ground, or the fewest fewer, that move the bortfaldsdato, and the last day on which a
 * letter that came too late would have had to be sent for an earlier one. Where work is stated: the hours that are missing,
 * and the last day on which they count. Of a whole case: the same of each person, and how the case would stand then, for
 * both spouses. Of a checklist, finished or not: every single answer that would alter its report, given anew or changed.
 *
 * Aktivloven § 13 f, stk. 1, 6, 12 and 13, § 13 g, stk. 2; the notice order §§ 4 and 7. Hours have at most two decimals, and
 * days are calendar days. Each change is made on a copy of the case and the case is evaluated again, so that it takes every
 * rule and the chosen readings with it. It says what would follow, not what is true of the citizen, nor what to do.
 *
 * Of a whole case `whom` says whom a change is about, `gives` how that person comes out, and `gives.case` the case, with what
 * follows in kroner. A person without a bortfaldsdato has no changes, and `case` says why: exempt, no year of aid, started
 * afresh. Where the date is reckoned from the aid, the days are those of the earning period that it was reckoned with, and
 * the hours those that move it on wherever they lie between the two days.
 *
 * Where facts are missing the result is `undetermined` with what to ask for; `partial` has the changes of those persons of a
 * whole case whose date and hours are settled, the answers of a checklist, and of a period for which no letter has been sent
 * the last day on which one still gives the earliest date; a case outside the rule is `notCovered`, and facts that cannot be are `invalid`;
 * nothing is thrown.
 *
 * @param facts those of `determineEarningPeriod`, of `assessWorkRequirement`, of `assessCase` or of `evaluateChecklist`: an
 *   evaluation does not hold them, for they are personal data, and without them nothing can be changed
 *
 * @example
 * const evaluation = whatWouldChange(
 *   {
 *     lapseDate: '2018-11-01',
 *     notice: { sentOn: '2018-05-11' },
 *     grounds: [],
 *     work: [{ kind: 'ordinary', workingTime: 'fixed', from: '2018-03-01', to: '2018-06-30', hours: 200 }]
 *   },
 *   { asOf: '2018-10-01' }
 * )
 * evaluation.value.lapseDate // '2018-12-01': the letter came 11 days late
 * evaluation.value.changes
 * // [
 * //   { change: 'more-hours', hours: 25, from: '2017-11-01', by: '2018-11-11', gives: { lapseDate: '2018-12-01', met: true } },
 * //   { change: 'more-days', days: 20, gives: { lapseDate: '2019-01-01', met: false } },
 * //   { change: 'earlier-letter', by: '2018-04-30', gives: { lapseDate: '2018-11-01', met: false } }
 * // ]
 *
 * @example
 * // Of a couple: with the spouse's hours there is nothing to reduce.
 * const supports = { benefit: 'kontanthjaelp', maintenanceDuty: 'yes', exempt: 'no', hearing: 'not-sent' }
 * const spouse = { ...supports, aid: { rate: '25.2.1', supplement: 'none' }, notice: 'sent-in-time', grounds: [] }
 * const work = [{ kind: 'ordinary', workingTime: 'fixed', from: '2018-03-01', to: '2018-05-31', hours: 225 }]
 * const ofCase = whatWouldChange(
 *   {
 *     maritalStatus: 'married',
 *     computedUnder26Stk2: 'no',
 *     couple: { reducedBeforeMarriage: 'no' },
 *     person: { ...spouse, work },
 *     spouse: { ...spouse, work: [{ ...work[0], hours: 200 }] },
 *     lapseDate: '2018-11-01',
 *     aid: []
 *   },
 *   { asOf: '2018-10-01' }
 * )
 * ofCase.value.case.consequences.map(({ rule, from }) => [rule, from]) // [['26.5', '2018-11-01']]
 * const [, hours] = ofCase.value.changes
 * [hours.whom, hours.change, hours.hours, hours.by] // ['spouse', 'more-hours', 25, '2018-10-31']
 * hours.gives.case.consequences // []
 */
export function whatWouldChange(
  facts: EarningPeriodFacts | WorkRequirementFacts | CaseFacts | ChecklistFacts,
  options: Options
): Evaluation<Changes> {
  const has = (field: string): boolean => fieldOf(facts, field) !== undefined
  // What is none of them is refused as an earning period.
  if (has('list')) return ofChecklist(facts as ChecklistFacts, options)
  if (has('person') || has('maritalStatus')) return ofCase(facts as CaseFacts, options)
  return has('work')
    ? ofWork(facts as WorkRequirementFacts, options)
    : ofPeriod(facts as EarningPeriodFacts, options)
}
