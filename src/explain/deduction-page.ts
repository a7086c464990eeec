import type { IsoDate } from '../calendar/iso-date.js'
import type { Evaluation } from '../evaluation/evaluation.js'
import type { RuleId } from '../law/rules.js'
import type { AggravatedDays, Deduction, DeductionInMonth } from '../sanctions/deduction/deduction.js'
import { inWords } from './in-words.js'
import { catalogues, type Language } from './language.js'
import type { Head, Page } from './page.js'

type Settled = Exclude<Evaluation<Deduction>, { kind: 'invalid' | 'notCovered' }>

/** The days and the amount in a sentence each, until when it can be done, and the figures of each month. */
export function deductionHead(evaluation: Settled, language: Language): Head {
  const { summary } = catalogues[language].pages.deduction
  const said: Partial<Deduction> =
    evaluation.kind === 'decided' ? evaluation.value : (evaluation.partial ?? {})
  const { deductionDays = 0, reductions = 0, late = 0, lastTimelyDays = [], events = [] } = said
  const sentences = [
    ...(evaluation.kind === 'undetermined' ? [summary.open] : []),
    ...(deductionDays > 0 ? [summary.days] : []),
    ...(reductions > 0 ? [summary.reductions] : []),
    ...(said.amount !== undefined && events.length > 0 ? [summary.amount] : []),
    ...(events.some(({ counted }) => counted === 'so-far') ? [summary.goesOn] : []),
    ...(lastTimelyDays.length > 0 ? [summary.deadline] : []),
    ...(late > 0 ? [summary.late] : []),
    summary.arithmetic
  ]
  return {
    summary: sentences.map((sentence) => inWords(sentence, { ...said }, language)),
    lawOn: daysOfEvents(evaluation),
    figures: [
      ...(said.months ?? []).flatMap((month) => figuresOfMonth(month, language)),
      ...(said.aggravated ?? []).flatMap((sanction) => figuresOfAggravated(sanction, language))
    ]
  }
}

/** Where the steps of an event tell its day, and after it the months in which there is another event of the same breach. */
const dayIn: { readonly [Rule in RuleId]?: string } = {
  'deduction-days': 'first',
  'deduction-three-rates': 'on',
  'deduction-in-time': 'month',
  'aggravated-length': 'from',
  'aggravated-aid': 'month'
}

/** The days whose texts govern: those of the events. */
function daysOfEvents({ steps }: Settled): IsoDate[] {
  const days: IsoDate[] = []
  for (const { rule, inputs } of steps) {
    const day = inputs[dayIn[rule] ?? '']
    // The month of the day itself begins no later than it. Dates in this form sort as text.
    const isLater = dayIn[rule] !== 'month' || String(day) > (days.at(-1) ?? '')
    if (typeof day === 'string' && isLater) days.push(day)
  }
  return days
}

/** A month's deduction and its reduction, as far as they are known. */
function figuresOfMonth(month: DeductionInMonth, language: Language): Page['figures'] {
  const { labels } = catalogues[language].pages.deduction
  const { days, class: found, deduction, capped, reductions, reduction } = month
  const known = found === undefined ? labels.onlyDays : labels.class
  const ofDays = deduction === undefined ? known : capped ? labels.capped : labels.deduction
  const knownReduction = found === undefined ? labels.onlyReduction : labels.reductionClass
  const sentences = [
    ...(days > 0 ? [ofDays] : []),
    ...(reductions > 0 ? [reduction === undefined ? knownReduction : labels.reduction] : [])
  ]
  const say = (sentence: string): string => inWords(sentence, { ...month }, language)
  return sentences.map((sentence) => [say(labels.month), say(sentence)])
}

/** Until when a sanction under § 40 a can last, and the aid of its months. */
function figuresOfAggravated({ longestTo, months }: AggravatedDays, language: Language): Page['figures'] {
  const { labels } = catalogues[language].pages.deduction
  return [
    [labels.longestTo, inWords(labels.longest, { longestTo }, language)],
    ...months
      .filter(({ aid }) => aid !== undefined)
      .map(
        (month) =>
          [
            inWords(labels.month, { ...month }, language),
            inWords(month.daysMet === 0 ? labels.aggravatedNone : labels.aggravated, { ...month }, language)
          ] as const
      )
  ]
}
