import type { IsoDate } from '../calendar/iso-date.js'
import type { Evaluation } from '../evaluation/evaluation.js'
import type { Step } from '../evaluation/step.js'
import type { RuleId } from '../law/rules.js'
import type { AggravatedDays, Deduction, DeductionInMonth } from '../sanctions/deduction/deduction.js'
import { inWords } from './in-words.js'
import { catalogues, type Language } from './language.js'
import type { Head, Page } from './page.js'

type Settled = Exclude<Evaluation<Deduction>, { kind: 'invalid' | 'notCovered' }>

/** The days and the amount in a sentence each, until when it can be done, and the figures of each month. */
export function deductionHead(evaluation: Settled, language: Language): Head {
  const { summary } = catalogues[language].pages.deduction
  const days = daysOfSteps(evaluation)
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
    lawOn: [...days.values()].flat(),
    lawOfStep: (step) => days.get(step) ?? [],
    figures: [
      ...(said.months ?? []).flatMap((month) => figuresOfMonth(month, language)),
      ...(said.aggravated ?? []).flatMap((sanction) => figuresOfAggravated(sanction, language))
    ]
  }
}

/** Where the step of an event tells its day. */
const dayIn: { readonly [Rule in RuleId]?: string } = {
  'deduction-days': 'first',
  'deduction-three-rates': 'on',
  'aggravated-length': 'from'
}

/**
 * The days whose texts govern each step: that of the event; of a month that of its events, or its first where a breach
 * goes on into it.
 */
function daysOfSteps({ steps }: Settled): Map<Step, IsoDate[]> {
  const events = steps.flatMap(({ rule, inputs }) => inputs[dayIn[rule] ?? ''] ?? []) as IsoDate[]
  const inMonth = (month: IsoDate): IsoDate[] => {
    const own = events.filter((day) => day.slice(0, 7) === month.slice(0, 7))
    return own.length > 0 ? own : [month]
  }
  return new Map(
    steps.flatMap((step): [Step, IsoDate[]][] => {
      const day = step.inputs[dayIn[step.rule] ?? '']
      if (typeof day === 'string') return [[step, [day]]]
      const { month } = step.inputs
      return typeof month === 'string' ? [[step, inMonth(month)]] : []
    })
  )
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
