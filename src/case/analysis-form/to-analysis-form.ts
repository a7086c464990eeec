import type { IsoDate } from '../../calendar/iso-date.js'
import type { Evaluation } from '../../evaluation/evaluation.js'
import { type Issue, issue, issueWithin } from '../../evaluation/issue.js'
import { type Missing, missing } from '../../evaluation/missing.js'
import { step } from '../../evaluation/step.js'
import {
  type AnalysisFormFacts,
  analysisFormFactsSchema,
  refuseAnalysisForm
} from '../../input/analysis-form-facts.js'
import type { Options } from '../../input/options.js'
import { answerer, type Finding } from '../../input/question.js'
import { caseRemarkIds } from '../../law/analysis-form.js'
import type { Readings } from '../../law/readings.js'
import { findReview, reviewReadings } from '../review/review-decision.js'
import { type AnalysisForm, type BoardQuestionId, boardQuestions, type FormEntry } from './analysis-form.js'
import { fillForm } from './fill-form.js'
import { knownCase } from './known-case.js'

/** What the form says in short: its subject, how far it is filled, and the indications in it. */
function formOf(answers: FormEntry[]): AnalysisForm {
  const given = answers.flatMap((entry) => (entry.status === 'answered' ? [entry] : []))
  const subject = given.find(({ id }) => id === '2.2')?.answer as AnalysisForm['subject'] | undefined
  const isBoards = (id: string): id is BoardQuestionId => boardQuestions.some((each) => each === id)
  const indicated = given.flatMap(({ id, answer }) => (isBoards(id) ? [[id, answer] as const] : []))
  return {
    subject: subject ?? 'open',
    answers,
    answered: given.length,
    open: answers.filter(({ status }) => status === 'open').length,
    indicated: Object.fromEntries(indicated)
  }
}

/** Remarks on questions that are not asked in this case: they have no place in the form. */
function remarksNotAsked({ about }: AnalysisFormFacts, answers: readonly FormEntry[]): Issue[] {
  const notAsked = answers.flatMap(({ id, status }) => (status === 'does-not-apply' ? [id] : []))
  return caseRemarkIds
    .filter((id) => about.remarks?.[id] !== undefined && notAsked.includes(id))
    .map((id) => issue(`facts.about.remarks["${id}"]`, 'not-asked', { question: id }))
}

/** Whether the decision concerns several matters: the form is filled for one, and which one is the caller's choice. */
const isOfSeveral = (answers: readonly FormEntry[]): boolean =>
  answers.some(
    (entry) => entry.id === '2.2' && entry.status === 'open' && entry.because === 'several-printed-answers'
  )

const askForSubject = (): Missing =>
  missing('facts.about.subject', 'form-subject', ['undersoegelse-2018/bilag-4'])

function find(facts: AnalysisFormFacts, readings: Readings, asOf: IsoDate): Finding<AnalysisForm> {
  const review = findReview(facts.review, readings, asOf)
  const warnings = (review.warnings ?? []).map((each) => issueWithin(each, 'review'))
  if (review.kind !== 'decided') return { ...review, warnings } as Finding<AnalysisForm>
  const answers = fillForm(knownCase(facts, review.value, readings, asOf))
  const value = formOf(answers)
  const { subject, answered, open } = value
  const filled = step('analysis-form-filled', 'computed', {
    inputs: { subject },
    value: { answered, open }
  })
  const trace = {
    steps: [...review.steps, filled],
    warnings: [...warnings, ...remarksNotAsked(facts, answers)]
  }
  return isOfSeveral(answers)
    ? { kind: 'undetermined', missing: [askForSubject()], partial: value, ...trace }
    : { kind: 'decided', value, ...trace }
}

const answer = /* @__PURE__ */ answerer<AnalysisFormFacts, AnalysisForm>({
  capability: 'analysis-form',
  schema: analysisFormFactsSchema,
  consulted: reviewReadings,
  // Only the reckoning of a period rests on readings.
  atStake: ({ review }) => (review.period === undefined ? [] : reviewReadings),
  seen: ['indicated'],
  refuse: refuseAnalysisForm,
  find
})

/**
 * Answers: how does this case fill the appeal board's own analysis form, with which the board measured each case of its
 * study? Every question that the facts or the review of the decision settle is answered; the others are `open`, with why.
 *
 * The board's study of 2018, annex 4. `review` holds the municipality's decision and its facts, as for `reviewDecision`;
 * `about` what only the form asks, piece by piece, and what is left out is open. The board's own assessments (3.5, 3.5.1,
 * 3.5.2, 4.1.2.1, 4.2.3, 6.5, 7.5, 7.8, 7.9) are answered `by: 'review'`: an indication, never the board's assessment.
 *
 * The form is filled for one matter (2.2). Where the decision concerns several, `facts.about.subject` says which; as long as
 * it does not the form is `undetermined`, with all that does not turn on it in `partial`.
 *
 * Every place of the form comes back once, in its order, those about offers four times; a question that is not asked is
 * `does-not-apply`, with the conditions that fail. Nothing is guessed: a number between the printed bands, and a fact that
 * fits several answers, stay open. A fact that is `unknown` is open, not "Ikke oplyst" or "Kan ikke vurderes": those are
 * findings about a file. Dates are `YYYY-MM-DD`, hours are hours a week, pay is kroner an hour. A bortfaldsdato before
 * 1 October 2016 is `notCovered`; what the review refuses, and what `about` says against it, is `invalid`; nothing is thrown.
 *
 * @example
 * // Case 167 of the board's study: bar work for 115 kroner an hour in two months, and then for 125.
 * const evaluation = toAnalysisForm(
 *   {
 *     review: {
 *       decision: { on: '2017-05-15', workCounts: 'yes' },
 *       job: {
 *         kind: 'ordinary',
 *         documentation: ['payslips'],
 *         usualTerms: 'yes',
 *         pay: { level: 'slightly-below', below: 'for-a-while', hourlyPay: 115, agreedPay: 125 },
 *         longHoursForLowPay: 'no',
 *         concreteDoubt: 'none',
 *         municipalityActedOnIt: 'no'
 *       }
 *     },
 *     about: { caseNumber: '167', group: 'unmarried' }
 *   },
 *   { asOf: '2018-01-15' }
 * )
 * evaluation.value.subject // 'ordinary-work'
 * const wage = evaluation.value.answers.find(({ id }) => id === '7.4')
 * wage.question.da // 'Hvad er borgerens timeløn?'
 * wage.because // 'several-printed-answers'
 * wage.suitable // ['101-to-120', 'over-121']
 * evaluation.value.indicated // { '7.8': 'yes', '7.9': 'yes' }
 */
export function toAnalysisForm(facts: AnalysisFormFacts, options: Options): Evaluation<AnalysisForm> {
  return answer(facts, options)
}
