import { dayOf } from '../../calendar/iso-date.js'
import type { Json } from '../../evaluation/json.js'
import type { Language } from '../../explain/language.js'
import { terms as danishTerms } from '../../words/da/comparison.js'
import { deviations as danishDeviations, page as danishPage } from '../../words/da/conformance.js'
import { dateInWords } from '../../words/date-in-words.js'
import { terms as englishTerms } from '../../words/en/comparison.js'
import { deviations as englishDeviations, page as englishPage } from '../../words/en/conformance.js'
import { fill } from '../../words/fill.js'
import type { Source } from '../asked.js'
import type { Deviation } from './deviation.js'
import type { ConformanceReport, Failure } from './report.js'

const words = {
  da: { page: danishPage, deviations: danishDeviations, terms: danishTerms },
  en: { page: englishPage, deviations: englishDeviations, terms: englishTerms }
} as const

/** A value as people write it; one with fields as JSON. */
function valueInWords(value: Json | undefined, language: Language): string {
  const { page, terms } = words[language]
  if (value === undefined) return page.nothingFound
  if (typeof value === 'object') return JSON.stringify(value)
  if (typeof value === 'string' && dayOf(value) !== undefined) return dateInWords(value, language)
  const known: Readonly<Record<string, string>> = terms.fieldValue
  return known[String(value)] ?? String(value)
}

/** The field that a path leads to, by its name in the language and, where that differs, by the path. */
function fieldInWords(path: string, language: Language): string {
  const names: Readonly<Record<string, string>> = words[language].terms.field
  const name = names[path.split('.').at(-1) ?? path]
  return name === undefined ? path : `${name} (${path})`
}

function deviationInWords({ kind, path, expected, found }: Deviation, language: Language): string {
  return fill(words[language].deviations[kind], {
    field: fieldInWords(path, language),
    expected: valueInWords(expected, language),
    found: valueInWords(found, language)
  })
}

function sourceInWords({ work, section, page: at }: Source, language: Language): string {
  const { page } = words[language]
  return [
    work,
    ...(section === undefined ? [] : [fill(page.section, { section })]),
    ...(at === undefined ? [] : [fill(page.pageNumber, { page: at })])
  ].join(', ')
}

/** A failure in lines: what it is, what is wrong, what was asked and answered, and where the expectation stands. */
function failureLines(failure: Failure, number: number, language: Language): string[] {
  const { page } = words[language]
  const { kind, id, subject, confidence, assumed, asked, deviations, source } = failure
  const isCase = kind === 'case'
  const lines = [
    ...deviations.map((each) => deviationInWords(each, language)),
    fill(page.source, { source: sourceInWords(source, language) }),
    ...(isCase && confidence === 'derived' ? [page.onlyDerived] : []),
    ...(confidence === 'secondary' ? [page.secondary] : []),
    ...(assumed.length === 0 ? [] : [fill(page.assumed, { assumed: assumed.join('; ') })]),
    ...asked.flatMap(({ facts, options, answer }) => [
      fill(isCase ? page.asked : page.counterexample, {
        function: failure.function,
        facts: JSON.stringify(facts),
        options: JSON.stringify(options)
      }),
      fill(page.answered, { answer: JSON.stringify(answer) })
    ])
  ]
  const title = fill(isCase ? page.case : page.property, { id, subject: subject[language] })
  return ['', `${number}. ${title}`, ...lines.map((line) => `   ${line}`)]
}

/**
 * The report of `runConformance` in words, in Danish or English: how many cases and laws hold, which were not tried and why,
 * and of each that does not hold what was asked, what was expected and found, where that stands, and of a law the smallest
 * counterexample that was found.
 *
 * @example
 * const report = await runConformance({ postponeLapseDate: () => 'soon' })
 * explainConformance(report, { language: 'en' }).split('\n')[2]
 * // 'No: 10 of what it was held against do not hold.'
 */
export function explainConformance(report: ConformanceReport, { language }: { language: Language }): string {
  const { page } = words[language]
  const { cases, properties, tried, notGiven, failures } = report
  const nothing = report.conforms ? page.summary.conforms : page.summary.nothing
  return [
    page.title.toUpperCase(),
    '',
    failures.length === 0 ? nothing : fill(page.summary.fails, { count: failures.length }),
    fill(page.cases, { ...cases }),
    fill(page.properties, { ...properties }),
    tried === undefined ? page.noFastCheck : fill(page.runs, { ...tried }),
    ...(notGiven.length === 0 ? [] : [fill(page.notGiven, { functions: notGiven.join(', ') })]),
    ...(failures.length === 0 ? [] : ['', page.failures]),
    ...failures.flatMap((failure, at) => failureLines(failure, at + 1, language))
  ].join('\n')
}
