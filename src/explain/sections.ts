import type { IsoDate } from '../calendar/iso-date.js'
import type { Evaluation } from '../evaluation/evaluation.js'
import type { Hinge, HingeOutcome } from '../evaluation/hinge.js'
import type { Issue } from '../evaluation/issue.js'
import type { Step } from '../evaluation/step.js'
import { citationsOn } from '../law/citation-on.js'
import type { CitationId } from '../law/citations.js'
import { countsInWords, inWords, withDatesInWords } from './in-words.js'
import { catalogues, type Language } from './language.js'
import { missingItems } from './missing-items.js'
import type { Head, Item, Section } from './page.js'
import { readingInWords, valueOfReadingInWords } from './reading-in-words.js'

type Valid = Exclude<Evaluation<unknown>, { kind: 'invalid' }>

/**
 * The parts of a page below its outcome: the steps that decided it, what the function itself tells, what is open, the
 * whole reckoning where it holds more than those steps, and where it all stands.
 */
export function sectionsOf(evaluation: Valid, head: Head, language: Language): Section[] {
  const { headings, stamp } = catalogues[language].page
  const steps = sentencesOf(evaluation.steps, head, language)
  const deciding = decidingItems(steps, head)
  const sections: Section[] = [
    { heading: headings.deciding, items: deciding },
    ...(head.sections ?? []),
    { heading: headings.missing, items: head.tellsMissing ? [] : missingItems(evaluation, language) },
    {
      heading: headings.warnings,
      items: (evaluation.warnings ?? []).map((warning) => warningItem(warning, language))
    },
    { heading: headings.hinges, items: evaluation.hinges.map((hinge) => hingeItem(hinge, language)) },
    { heading: headings.steps, items: steps.length > deciding.length ? steps.map(({ item }) => item) : [] },
    { heading: headings.provisions, items: provisionItems(evaluation, head, language) },
    { heading: headings.stamp, items: [{ text: inWords(stamp, { ...evaluation.stamp }, language) }] }
  ]
  return sections.filter(({ items }) => items.length > 0)
}

/** What a warning says, and after it the field that it is about, as after a question. */
function warningItem({ path, message }: Issue, language: Language): Item {
  const sentence = message[language].slice(path === '' ? 0 : `${path}: `.length)
  return { text: `${withDatesInWords(sentence, language)}${path === '' ? '' : ` [${path}]`}` }
}

/** A step, and what it says. */
interface Said {
  step: Step
  item: Item
}

/** The steps without which the result would be another, each under the heading of the person whom it is about. */
function decidingItems(said: readonly Said[], { summary }: Head): Item[] {
  let heading: Item[] = []
  return said.flatMap(({ step, item }) => {
    if (step.rule === 'steps-of-one') heading = [item]
    // What the outcome has said already is not said again.
    if (step.decisive !== true || summary.includes(item.text)) return []
    const under = heading
    heading = []
    return [...under, item]
  })
}

/** What each step says, of the person whom the heading before it names; one that was not reached says nothing. */
function sentencesOf(steps: readonly Step[], head: Head, language: Language): Said[] {
  let about: Step['inputs'] = {}
  return steps.flatMap((step) => {
    const { rule, outcome, citations } = step
    if (rule === 'steps-of-one') about = step.inputs
    const sentence = outcome === 'notReached' ? undefined : catalogues[language].steps[rule][outcome]
    if (sentence === undefined) return []
    const text = inWords(sentence, { ...about, ...parametersOf(step) }, language)
    return [{ step, item: { text, citations, lawOn: head.lawOfStep?.(step) } }]
  })
}

/** What the sentences of a step can name: what it was given and what came out. */
export function parametersOf({ rule, inputs, value }: Step): Record<string, unknown> {
  const values = typeof value === 'object' && !Array.isArray(value) ? value : { value }
  const ground = rule.replace(/^ground-/, '')
  const because = inputs.documented === 'no' ? 'not-documented' : 'not-released'
  return { because, ...inputs, ...values, ground }
}

/** What a hinge says: the open question, what was chosen, and what the other answer would give. */
export function hingeItem({ reading, chosen, alternative, outcome }: Hinge, language: Language): Item {
  const said = {
    question: readingInWords(reading, language),
    chosen: valueOfReadingInWords(reading, chosen, language),
    alternative: valueOfReadingInWords(reading, alternative, language),
    outcome: outcomeInWords(outcome, language)
  }
  return { text: inWords(catalogues[language].page.hinge, said, language) }
}

/** The fields of an outcome that are told, in their order; where none is, that the question is open. */
function outcomeInWords(outcome: HingeOutcome, language: Language): string {
  const sentences = catalogues[language].page.outcome
  const said = Object.entries(outcome).flatMap(([field, value]) => {
    if (!Object.hasOwn(sentences, field)) return []
    const parameters = typeof value === 'object' && !Array.isArray(value) ? { ...value } : { [field]: value }
    const sentence = sentences[field as keyof typeof sentences]
    return typeof sentence === 'string'
      ? [inWords(sentence, parameters, language)]
      : countsInWords(sentence, parameters)
  })
  return said.length === 0 ? sentences.open : said.join(', ')
}

/** Each provision once, in the order in which the steps rest on them; then those that only another part of the page names. */
function provisionItems(evaluation: Valid, head: Head, language: Language): Item[] {
  const { sections = [], lawOn = [], lawOfStep } = head
  const asked = evaluation.kind === 'undetermined' ? evaluation.missing : []
  const told = sections.flatMap(({ items }) => items)
  const citing = [
    ...evaluation.steps.map((step) => ({ citations: step.citations, days: lawOfStep?.(step) ?? lawOn })),
    ...[...asked, ...told].map(({ citations = [] }) => ({ citations, days: lawOn }))
  ]
  const daysOf = new Map<CitationId, IsoDate[]>()
  for (const { citations, days } of citing)
    for (const id of citations) daysOf.set(id, [...(daysOf.get(id) ?? []), ...days])
  const texts = [...daysOf].flatMap(([id, days]) => citationsOn(id, days))
  return texts.map(({ provision, edition, title, address }) => {
    const place = edition === undefined ? provision : `${provision} (${edition})`
    return { text: `${place}: ${title[language]}`, ...(address === undefined ? {} : { detail: address }) }
  })
}
