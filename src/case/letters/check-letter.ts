import type { IsoDate } from '../../calendar/iso-date.js'
import type { Evaluation } from '../../evaluation/evaluation.js'
import type { Missing } from '../../evaluation/missing.js'
import { step } from '../../evaluation/step.js'
import { validDay } from '../../input/date.js'
import { type LetterFacts, letterFactsSchema, sentAfterAssessment } from '../../input/letter-facts.js'
import type { Options } from '../../input/options.js'
import { answerer, type Finding } from '../../input/question.js'
import type { Readings } from '../../law/readings.js'
import { nothingLacking } from '../../logic/checklist.js'
import { ruleInForceOn } from '../../rule-225/lov296-7-rule-in-force.js'
import { ruleInForceStep } from '../../rule-225/rule-in-force-step.js'
import { checkContents, type LetterCheck } from './letter-check.js'
import { letterSteps } from './letter-steps.js'
import { letterTiming } from './order-4-6-timing.js'

/** The first of the letter's dates that lies outside the rule's life, or its lapse date. */
function dateOfRule({ lapseDate, newLapseDate }: LetterFacts): IsoDate {
  const inForce = typeof ruleInForceOn(validDay(lapseDate)) !== 'string'
  return inForce && newLapseDate !== undefined && newLapseDate !== 'not-computable' ? newLapseDate : lapseDate
}

/** What the notice order says of a letter, its facts being valid. */
export function findLetter(facts: LetterFacts, readings: Readings, asOf: IsoDate): Finding<LetterCheck> {
  const date = dateOfRule(facts)
  const version = ruleInForceOn(validDay(date))
  if (typeof version === 'string') {
    const notReached = step('letter-complete', 'notReached', { inputs: {} })
    return { kind: 'notCovered', reason: version, steps: [ruleInForceStep(date, version), notReached] }
  }
  const checked = checkContents(facts)
  const complete = nothingLacking(checked.map(({ outcome }) => outcome))
  const timing = letterTiming(facts, version, asOf, readings)
  const { months: _, ...told } = timing ?? { months: 0 }
  const items = checked.map(({ item, answer, outcome, citations }) => ({
    id: item.id,
    answer,
    outcome,
    question: { ...item.question },
    citations: [...citations]
  }))
  const steps = letterSteps(facts, checked, timing, complete)
  if (complete !== 'unknown')
    return { kind: 'decided', value: { complete: complete === 'yes', items, ...told }, steps }
  const missing = checked
    .filter(({ outcome }) => outcome === 'unknown')
    .map(
      ({ item, citations }): Missing => ({
        path: `facts.contents.${item.id}`,
        question: { ...item.question },
        whyItMatters: { ...item.why },
        citations: [...citations]
      })
    )
  return { kind: 'undetermined', missing, partial: { items, ...told }, steps }
}

const answer = /* @__PURE__ */ answerer<LetterFacts, LetterCheck>({
  capability: 'letter',
  schema: letterFactsSchema,
  consulted: ['notice-deadline'],
  seen: ['complete', 'timely'],
  refuse: sentAfterAssessment,
  find: findLetter
})

/**
 * Answers: does a letter of notice, of hearing or of postponement say what it must, and was it sent in time? Every point
 * of the letter comes back, in order, with its answer and its provisions in the version of the order that governs it.
 *
 * The notice order (varslingsbekendtgørelsen) § 4, stk. 2 and 3, § 6, § 7; the board's study of 2018, chapter 5; cases 46
 * (the reason was missing) and 108 (the new date was not told).
 *
 * A point without an answer is unknown: where no point is lacking and some are unknown, `complete` is `undetermined` and
 * they are `missing`. The deadline is 6 months before the bortfaldsdato for a notice (3 in the transition to 31 March
 * 2017) and 1 for a hearing; a postponement has none, and then `timely`, `deadline` and `daysLate` are absent. A late
 * notice is not invalid but moves the date: see `determineEarningPeriod`. A date outside the rule's life is `notCovered`.
 * A point of another letter and other facts that cannot be are `invalid`; nothing is thrown.
 *
 * @example
 * // Case 108 of the board's study: the new date was not told.
 * const evaluation = checkLetter(
 *   {
 *     letter: 'postponement',
 *     sentOn: '2017-02-20',
 *     lapseDate: '2017-04-01',
 *     newLapseDate: '2017-06-01',
 *     contents: { 'in-writing': 'yes', 'new-date': 'no' }
 *   },
 *   { asOf: '2017-04-01' }
 * )
 * evaluation.value.complete // false
 * evaluation.value.items.map(({ outcome }) => outcome) // ['met', 'notMet', 'unknown']
 */
export function checkLetter(facts: LetterFacts, options: Options): Evaluation<LetterCheck> {
  return answer(facts, options)
}
