import type { Evaluation } from '../../evaluation/evaluation.js'
import { type Issue, issue } from '../../evaluation/issue.js'
import { missing } from '../../evaluation/missing.js'
import type { Options } from '../../input/options.js'
import { type OrdinaryWorkFacts, ordinaryWorkFactsSchema } from '../../input/ordinary-work-facts.js'
import { answerer, type Finding } from '../../input/question.js'
import type { WorkRecord } from '../../input/work-record.js'
import { type Bearing, reasonsThat } from '../../logic/bearing.js'
import { turn } from '../../logic/turning.js'
import {
  isDocumented,
  type WorkFinding,
  type WorkReason,
  whatBearsOnWork,
  workFinding
} from './13f-01-usual-employment.js'
import { openWorkAnswers } from './open-work-answers.js'
import { ordinaryWorkSteps } from './ordinary-work-steps.js'

/** What can be obtained to inform a case about a job. */
export const workInformation = [
  'payslips',
  'employment-contract',
  'income-register',
  'employment-terms',
  'comparable-pay',
  'clarification-of-doubt'
] as const

/** Something to obtain about a job. */
export type WorkInformation = (typeof workInformation)[number]

/** Whether a job is ordinary, unsubsidised work, so that its hours count. */
export interface OrdinaryWork {
  finding: WorkFinding
  /** What the finding rests on, in the order in which it is examined. */
  reasons: WorkReason[]
  /** What to obtain: documentation where there is none, and what an enquiry calls for. */
  obtain: WorkInformation[]
  /** The finding as the facts of a `WorkRecord` of the same kind, for `assessWorkRequirement`. */
  record: Required<{
    [Field in 'documented' | 'usualPay' | 'concreteDoubt']: Exclude<WorkRecord[Field], undefined>
  }>
}

const bearingOf = {
  counts: 'for',
  'does-not-count': 'against',
  'insufficiently-informed': 'enquire'
} as const satisfies Record<WorkFinding, Bearing>

function toObtain(
  facts: OrdinaryWorkFacts,
  finding: WorkFinding,
  reasons: readonly WorkReason[]
): WorkInformation[] {
  if (reasons.includes('not-documented')) return ['payslips', 'employment-contract', 'income-register']
  if (finding !== 'insufficiently-informed') return []
  return [
    ...(facts.usualTerms === 'unknown' ? (['employment-terms'] as const) : []),
    ...(facts.pay.level === 'usual' ? [] : (['comparable-pay'] as const)),
    'clarification-of-doubt'
  ]
}

/**
 * A subsidised job does not count by its kind, whatever else is known. Terms that are not usual and a doubt that is
 * confirmed mean that ordinary work is not documented, as the board's form puts it.
 */
function asRecord(
  facts: OrdinaryWorkFacts,
  finding: WorkFinding,
  reasons: readonly WorkReason[]
): OrdinaryWork['record'] {
  if (reasons.includes('subsidised'))
    return { documented: 'unknown', usualPay: 'unknown', concreteDoubt: 'unknown' }
  const fails = reasons.includes('terms-not-usual') || reasons.includes('doubt-confirmed')
  const underpaid = reasons.includes('pay-substantially-below') || reasons.includes('no-pay')
  return {
    documented: fails ? 'no' : isDocumented(facts),
    usualPay: underpaid ? 'no' : 'yes',
    concreteDoubt: finding === 'insufficiently-informed' ? 'yes' : 'no'
  }
}

/** Amounts that the stated level of pay contradicts. */
function payAgainstLevel({ pay }: OrdinaryWorkFacts): Issue[] {
  const { level, hourlyPay, agreedPay } = pay
  const below = level === 'slightly-below' || level === 'substantially-below'
  const notBelow = hourlyPay !== undefined && agreedPay !== undefined && hourlyPay >= agreedPay
  const paid = hourlyPay !== undefined && hourlyPay > 0
  return (below && notBelow) || (level === 'no-pay' && paid)
    ? [issue('facts.pay', 'pay-against-level', { level })]
    : []
}

/** What the law says of a job, its facts being valid. */
export function findOrdinaryWork(facts: OrdinaryWorkFacts): Finding<OrdinaryWork> {
  const turned = turn(facts, openWorkAnswers(facts), workFinding, (a, b) => a === b)
  const warnings = payAgainstLevel(facts)
  if (!turned.settled) {
    const asked = turned.turningOn.map(({ path, question }) =>
      missing(path, question, ['undersoegelse-2018/4.1'])
    )
    return { kind: 'undetermined', missing: asked, steps: ordinaryWorkSteps(facts, 'open'), warnings }
  }
  const finding = turned.result
  const reasons = reasonsThat(whatBearsOnWork(facts), bearingOf[finding])
  const value: OrdinaryWork = {
    finding,
    reasons,
    obtain: toObtain(facts, finding, reasons),
    record: asRecord(facts, finding, reasons)
  }
  return { kind: 'decided', value, steps: ordinaryWorkSteps(facts, { finding, reasons }), warnings }
}

const answer = /* @__PURE__ */ answerer<OrdinaryWorkFacts, OrdinaryWork>({
  capability: 'ordinary-work',
  schema: ordinaryWorkFactsSchema,
  consulted: [],
  seen: ['finding'],
  find: findOrdinaryWork
})

/**
 * Answers: is one job ordinary, unsubsidised work (ordinært og ustøttet arbejde), so that its hours count towards the
 * work requirement? Documented hours in a usual employment, on usual terms and for pay at or very near that of the
 * agreement or of comparable work, count. Wage subsidy, job rotation and paid placement do not, nor does work for pay
 * substantially below. A concrete doubt must be investigated first: until then the case is insufficiently informed.
 *
 * Aktivloven § 13 f, stk. 1, nr. 2 and stk. 6, nr. 2; the board's study of 2018, chapter 4 (cases 160 and 167).
 *
 * The level of the pay is the municipality's finding and not computed: there is no minimum-wage rule. Amounts are kroner
 * an hour with at most two decimals. Without a concrete doubt nothing more need be collected, so that terms, pay and hours
 * that the file does not show leave the finding; whether there is documentation or a doubt at all is asked for where it
 * matters (`undetermined`). A municipality that has acted on the work is taken to have accepted it as documented; that
 * outweighs nothing that is stated against it. Self-employment and facts that cannot be are `invalid`; nothing is thrown.
 *
 * @example
 * // Case 167 of the board's study: 115 kroner an hour for two months, then 125 as agreed.
 * const evaluation = assessOrdinaryWork(
 *   {
 *     kind: 'ordinary',
 *     documentation: ['payslips'],
 *     usualTerms: 'yes',
 *     pay: { level: 'slightly-below', below: 'for-a-while', hourlyPay: 115, agreedPay: 125 },
 *     longHoursForLowPay: 'no',
 *     concreteDoubt: 'none',
 *     municipalityActedOnIt: 'no'
 *   },
 *   { asOf: '2018-01-01' }
 * )
 * evaluation.value.finding // 'counts'
 * evaluation.value.record // { documented: 'yes', usualPay: 'yes', concreteDoubt: 'no' }
 */
export function assessOrdinaryWork(facts: OrdinaryWorkFacts, options: Options): Evaluation<OrdinaryWork> {
  return answer(facts, options)
}
