import type { Evaluation } from '../evaluation/evaluation.js'
import type { Hinge, HingeOutcome } from '../evaluation/hinge.js'
import type { Step } from '../evaluation/step.js'
import { type CitationId, citation } from '../law/citations.js'
import { readings } from '../law/readings.js'
import { inWords } from './in-words.js'
import { catalogues, type Language } from './language.js'
import type { Item, Section } from './page.js'

type Valid = Exclude<Evaluation<unknown>, { kind: 'invalid' }>

/** The parts of a page that every evaluation has: the steps, what is open, and where it all stands. */
export function sectionsOf(evaluation: Valid, language: Language): Section[] {
  const { headings, stamp } = catalogues[language].page
  const sections: Section[] = [
    { heading: headings.missing, items: missingItems(evaluation, language) },
    {
      heading: headings.warnings,
      items: (evaluation.warnings ?? []).map(({ message }) => ({ text: message[language] }))
    },
    { heading: headings.hinges, items: evaluation.hinges.map((hinge) => hingeItem(hinge, language)) },
    { heading: headings.steps, items: evaluation.steps.flatMap((step) => stepItem(step, language)) },
    { heading: headings.provisions, items: provisionItems(evaluation, language) },
    { heading: headings.stamp, items: [{ text: inWords(stamp, { ...evaluation.stamp }, language) }] }
  ]
  return sections.filter(({ items }) => items.length > 0)
}

function missingItems(evaluation: Valid, language: Language): Item[] {
  if (evaluation.kind !== 'undetermined') return []
  const { why } = catalogues[language].page
  return evaluation.missing.map(({ path, question, whyItMatters, citations }) => ({
    text: `${question[language]} [${path}]`,
    detail: inWords(why, { why: whyItMatters[language] }, language),
    citations
  }))
}

/** The sentence of a step; a step that was not reached says nothing. */
function stepItem(step: Step, language: Language): Item[] {
  const { rule, outcome, citations } = step
  const sentence = outcome === 'notReached' ? undefined : catalogues[language].steps[rule][outcome]
  if (sentence === undefined) return []
  return [{ text: inWords(sentence, parametersOf(step), language), citations }]
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
  const { question, values } = readings[reading]
  const name = (value: string): string =>
    (values as Readonly<Record<string, { da: string; en: string }>>)[value]?.[language] ?? value
  return {
    text: inWords(
      catalogues[language].page.hinge,
      {
        question: question[language],
        chosen: name(chosen),
        alternative: name(alternative),
        outcome: outcomeInWords(outcome, language)
      },
      language
    )
  }
}

/** The fields of an outcome that are told, in their order; where none is, that the question is open. */
function outcomeInWords(outcome: HingeOutcome, language: Language): string {
  const sentences = catalogues[language].page.outcome
  const said = Object.entries(outcome).flatMap(([field, value]) => {
    if (!Object.hasOwn(sentences, field)) return []
    const parameters = typeof value === 'object' && !Array.isArray(value) ? { ...value } : { [field]: value }
    return [inWords(sentences[field as keyof typeof sentences], parameters, language)]
  })
  return said.length === 0 ? sentences.open : said.join(', ')
}

/** Each provision once, in the order in which the steps rest on them. */
function provisionItems(evaluation: Valid, language: Language): Item[] {
  const asked = evaluation.kind === 'undetermined' ? evaluation.missing : []
  const ids = new Set<CitationId>([...evaluation.steps, ...asked].flatMap(({ citations }) => citations))
  return [...ids].map((id) => {
    const { provision, title, address } = citation(id)
    return { text: `${provision}: ${title[language]}`, ...(address === undefined ? {} : { detail: address }) }
  })
}
