import type { IsoDate } from '../../calendar/iso-date.js'
import type { Evaluation } from '../../evaluation/evaluation.js'
import { type Step, type StepOutcome, step } from '../../evaluation/step.js'
import type { Options } from '../../input/options.js'
import { answerer, type Finding } from '../../input/question.js'
import { type ReviewFacts, refuseReview, reviewFactsSchema, wasKnown } from '../../input/review-facts.js'
import { noticeOrderOn } from '../../law/notice-order.js'
import type { Readings } from '../../law/readings.js'
import { workRequirementReadings } from '../../rule-225/5-work/work-case.js'
import { type NextStep, nextStep } from '../next-steps/next-step.js'
import { owedFor } from './owed.js'
import type { MatterVerdict, Review, ReviewedMatter, ReviewVerdict } from './review.js'
import { reviewJudgements } from './review-judgements.js'
import {
  earningPeriodThen,
  type PeriodThen,
  periodThen,
  reviewExtension,
  reviewRequirement
} from './review-period.js'
import { reviewProcedure } from './review-procedure.js'

/** Only what is about the result makes a decision wrong; one wrong matter is enough, as in the study. */
function verdictOn({ decision }: ReviewFacts, matters: readonly ReviewedMatter[]): ReviewVerdict {
  if (decision.supersededOn !== undefined) return 'superseded'
  const verdicts = matters.filter(({ about }) => about === 'substance').map(({ verdict }) => verdict)
  if (verdicts.includes('incorrect')) return 'incorrect'
  return verdicts.length === 0 || verdicts.includes('cannot-be-assessed') ? 'cannot-be-assessed' : 'correct'
}

const outcomeOf: Readonly<Record<MatterVerdict, StepOutcome>> = {
  correct: 'met',
  incorrect: 'notMet',
  'cannot-be-assessed': 'unknown',
  'for-a-human': 'computed'
}

const stepOf = ({ matter, verdict, municipality, found, error, by, citations }: ReviewedMatter): Step =>
  step('reviewed-matter', outcomeOf[verdict], {
    inputs: { matter, municipality },
    value: {
      ...(found === undefined ? {} : { found }),
      ...(error === undefined ? {} : { error }),
      ...(by === undefined ? {} : { by })
    },
    also: citations,
    decisive: verdict !== 'correct'
  })

/** The day from which aid could rightly be cut; `never` where it could not be, `unknown` where that cannot be said. */
function rightFrom(
  matters: readonly ReviewedMatter[],
  then: PeriodThen | undefined
): IsoDate | 'never' | 'unknown' {
  const isFound = (matter: ReviewedMatter['matter'], error: ReviewedMatter['error']): boolean =>
    matters.some((each) => each.matter === matter && each.error === error)
  if (isFound('exemption', 'wrongly-not-exempt') || isFound('requirement', 'wrongly-not-met')) return 'never'
  return (then && earningPeriodThen(then)?.lapseDate) ?? 'unknown'
}

/** What follows: a complaint is reassessed and sent on; a new date that was not told is told; the rest is weighed again. */
function stepsAfter(
  { decision }: ReviewFacts,
  verdict: ReviewVerdict,
  matters: readonly ReviewedMatter[],
  asOf: IsoDate
): NextStep[] {
  const untold = matters.some(({ error }) => error === 'new-date-not-told')
  return [
    ...(untold ? [nextStep('tell-new-date', [noticeOrderOn(asOf).newDate], { asOf })] : []),
    ...(decision.citizenDisagrees === 'yes'
      ? [nextStep('reassess-complaint', ['undersoegelse-2018/2.6'], { asOf })]
      : []),
    ...(verdict === 'incorrect' && decision.citizenDisagrees !== 'yes'
      ? [nextStep('correct-decision', ['undersoegelse-2018/2.2'], { asOf })]
      : [])
  ]
}

function find(facts: ReviewFacts, readings: Readings, asOf: IsoDate): Finding<Review> {
  const { decision, period } = facts
  const then = period === undefined ? undefined : periodThen(period, decision, readings)
  if (then?.kind === 'notCovered' && then.reason === 'notYetInForce')
    return { kind: 'notCovered', reason: then.reason, steps: then.steps }
  const judgements = reviewJudgements(facts, readings, asOf)
  const matters = [
    ...judgements.matters,
    ...(then === undefined ? [] : [...reviewExtension(facts, then), ...reviewRequirement(facts, then)]),
    ...reviewProcedure(facts, readings)
  ]
  const verdict = verdictOn(facts, matters)
  const from = rightFrom(matters, then)
  const owed =
    decision.cut === undefined || from === 'unknown' || verdict === 'superseded'
      ? undefined
      : owedFor(decision.cut, from === 'never' ? undefined : from, asOf, readings)
  const knownLater = (period?.grounds ?? []).flatMap((each, place) =>
    wasKnown(each, decision) ? [] : [place]
  )
  const value = {
    verdict,
    matters,
    ...(owed === undefined ? {} : { owed }),
    knownLater,
    nextSteps: stepsAfter(facts, verdict, matters, asOf)
  }
  const closing = step('review-verdict', 'computed', { inputs: { on: decision.on }, value: { verdict } })
  const steps = [...judgements.steps, ...(then?.steps ?? []), ...matters.map(stepOf), closing]
  return { kind: 'decided', value, steps, warnings: then?.warnings ?? [] }
}

const answer = /* @__PURE__ */ answerer<ReviewFacts, Review>({
  capability: 'review',
  schema: reviewFactsSchema,
  consulted: [...workRequirementReadings, 'half-krone'],
  seen: ['verdict', 'owed'],
  refuse: refuseReview,
  find
})

/**
 * Answers: was a municipality's decision right, by the facts that it knew of when it made it, and what is the citizen
 * owed? Each matter that it decided is held against the rules: `correct`, `incorrect` (in what, by how much), or
 * `cannot-be-assessed` (what is missing). An extension is right only if both the days and the bortfaldsdato are.
 *
 * The board's study of 2018, 2.2, 2.6, 3.4, 4.2; principafgørelse 6-17, 33-18, 98-17 and 102-16. What the municipality
 * came to know later does not count against it and is listed. A decision withdrawn at once by a postponement is
 * `superseded`. Of exemption only an indication is given, and missing guidance (98-17) is `for-a-human`: both are the
 * authorities' to decide. The hearing and the letters are `procedure`, and do not make the result wrong.
 *
 * `owed`: the months in which aid was cut wrongly, by year, times the amount, in whole kroner before tax; `missing` where
 * an amount is not known. Facts of a matter that the decision names but the review lacks are `invalid`; nothing is thrown.
 *
 * @example
 * // Case 108 of the board's study: 35 days of education, and no extension.
 * const evaluation = reviewDecision(
 *   {
 *     decision: {
 *       on: '2017-03-15',
 *       extension: { days: 0, lapseDate: '2017-04-01', newDateTold: 'no' },
 *       cut: { kind: 'reduction', from: '2017-04-01', class: 'high' }
 *     },
 *     period: {
 *       lapseDate: '2017-04-01',
 *       notice: 'sent-in-time',
 *       grounds: [
 *         {
 *           ground: {
 *             kind: 'education-or-other-benefit',
 *             documented: 'yes',
 *             exemptFromAvailability: 'yes',
 *             from: '2017-01-09',
 *             to: '2017-02-12'
 *           }
 *         }
 *       ]
 *     }
 *   },
 *   { asOf: '2018-01-15' }
 * )
 * evaluation.value.verdict // 'incorrect'
 * evaluation.value.matters[0].error // 'not-extended'
 * evaluation.value.owed.months // 2
 * evaluation.value.owed.total // 2032
 */
export function reviewDecision(facts: ReviewFacts, options: Options): Evaluation<Review> {
  return answer(facts, options)
}
