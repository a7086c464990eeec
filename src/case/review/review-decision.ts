import type { IsoDate } from '../../calendar/iso-date.js'
import type { Evaluation } from '../../evaluation/evaluation.js'
import { type Step, type StepOutcome, step } from '../../evaluation/step.js'
import type { Options } from '../../input/options.js'
import { answerer, type Finding } from '../../input/question.js'
import { type ReviewFacts, refuseReview, reviewFactsSchema } from '../../input/review-facts.js'
import type { ReadingId, Readings } from '../../law/readings.js'
import { workRequirementReadings } from '../../rule-225/5-work/work-case.js'
import { knownLater } from './known-later.js'
import { owedFor } from './owed.js'
import { periodThen } from './period-then.js'
import type { MatterVerdict, Review, ReviewedMatter, ReviewVerdict } from './review.js'
import { reviewCut, rightFrom } from './review-cut.js'
import { reviewJudgements } from './review-judgements.js'
import { reviewExtension, reviewRequirement } from './review-period.js'
import { reviewProcedure } from './review-procedure.js'
import { stepsAfterReview } from './steps-after-review.js'
import { verdictAsSaid } from './verdict-as-said.js'

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

const stepOf = (held: ReviewedMatter): Step => {
  const { matter, about, verdict, municipality, found, error, by, citations } = held
  return step('reviewed-matter', outcomeOf[verdict], {
    inputs: { matter, municipality },
    value: {
      ...(found === undefined ? {} : { found }),
      ...(error === undefined ? {} : { error }),
      ...(by === undefined ? {} : { by })
    },
    also: citations,
    decisive: about === 'substance' && verdict !== 'correct'
  })
}

/** What the law says of a decision, its facts being valid. */
export function findReview(facts: ReviewFacts, readings: Readings, asOf: IsoDate): Finding<Review> {
  const { decision, period } = facts
  const then = period === undefined ? undefined : periodThen(period, decision, readings, asOf)
  // Before or after the rule's life there was nothing to decide.
  if (then !== undefined && 'kind' in then) return then
  const judgements = reviewJudgements(facts, readings, asOf)
  const found = [
    ...judgements.matters,
    ...(then === undefined ? [] : [...reviewExtension(facts, then), ...reviewRequirement(facts, then)])
  ]
  const from = rightFrom(found, then)
  const cut = reviewCut(facts, from, then)
  const matters = [...found, ...cut, ...reviewProcedure(facts, then, readings)]
  const verdict = verdictOn(facts, matters)
  const isCutWrongly = verdict !== 'superseded' && cut.some((matter) => matter.verdict === 'incorrect')
  const owed =
    isCutWrongly && decision.cut !== undefined
      ? owedFor(decision.cut, from, then?.missing ?? [], asOf, readings)
      : undefined
  const later = knownLater(facts)
  const value: Review = {
    verdict,
    matters,
    ...(owed === undefined ? {} : { owed }),
    knownLater: [...judgements.knownLater, ...later.paths],
    nextSteps: stepsAfterReview(facts, verdict, matters, judgements.nextSteps, asOf)
  }
  const closing = step('review-verdict', 'computed', {
    inputs: { on: decision.on, said: verdictAsSaid(verdict, matters) },
    value: { verdict },
    // What makes an extension right.
    also: decision.extension === undefined ? [] : ['undersoegelse-2018/3.4.3']
  })
  return {
    kind: 'decided',
    value,
    steps: [
      ...judgements.steps,
      ...later.steps,
      ...(then?.finding.steps ?? []),
      ...matters.map(stepOf),
      closing
    ],
    warnings: [...judgements.warnings, ...(then?.finding.warnings ?? [])]
  }
}

/** The readings on which a review rests. */
export const reviewReadings: readonly ReadingId[] = [...workRequirementReadings, 'half-krone']

const answer = /* @__PURE__ */ answerer<ReviewFacts, Review>({
  capability: 'review',
  schema: reviewFactsSchema,
  consulted: reviewReadings,
  seen: ['verdict', 'owed'],
  refuse: refuseReview,
  find: findReview
})

/**
 * Answers: was a municipality's decision right, by the facts that it knew of when it made it, and what is the citizen
 * owed? Each matter that it decided is held against the rules: `correct`, `incorrect` (in what, by how much), or
 * `cannot-be-assessed` (what is missing). An extension is right only if both the days and the bortfaldsdato are; aid is
 * cut rightly from that date on, and not where the citizen is exempt or has the hours.
 *
 * The board's study of 2018, 2.2, 2.6, 3.4, 4.2; principafgørelse 6-17, 33-18, 98-17 and 102-16. What the municipality
 * came to know later does not count against it and is listed. A decision withdrawn at once by a postponement is
 * `superseded`. Of exemption only an indication is given, and missing guidance (98-17) is `for-a-human`: both are the
 * authorities' to decide. The provision that was named, the hearing and the letters are `procedure`, and do not make the
 * result wrong. As long as facts were open, what is wrong however they fall out is `incorrect` all the same.
 *
 * `owed`: the months in which aid was cut wrongly, by year, times the amount, in whole kroner before tax; `missing` where
 * an amount is not known, `atLeast` where open facts can make it more. Without a letter of notice every month is owed. A bortfaldsdato outside the rule's life is
 * `notCovered`. Facts of a matter that the decision names but the review lacks are `invalid`; nothing is thrown.
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
