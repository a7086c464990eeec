import type { Step } from '../evaluation/step.js'
import { inWords } from '../explain/in-words.js'
import { parametersOf } from '../explain/sections.js'
import type { Whom } from '../input/case-facts.js'
import type { CitationId } from '../law/citations.js'
import { phrases } from '../words/da/reasons-facts.js'
import { terms } from '../words/da/terms.js'
import type { ReasonsParagraph } from './draft.js'

/** The sentences of a step, by its rule and by how it came out. */
type Table = Readonly<Record<string, Readonly<Record<string, readonly string[]>>>>

const inTable = (table: Readonly<Record<string, string>>, key: unknown): string | undefined =>
  typeof key === 'string' && Object.hasOwn(table, key) ? table[key] : undefined

/** A sentence in Danish words, or nothing where a parameter is not given. */
export function said(sentence: string, parameters: Readonly<Record<string, unknown>>): string | undefined {
  const text = inWords(sentence, parameters, 'da')
  return /\{\w+(:\w+)?\}/.test(text) ? undefined : text
}

/** What the sentences can name: of two spouses the reader's own comes first, and the reader is »du«. */
export function parametersFor(step: Step, whom: Whom): Record<string, unknown> {
  const given = parametersOf(step)
  const { first, second, hours, most } = given
  const [own, other] = whom === 'person' ? [first, second] : [second, first]
  const meets = (answer: unknown): unknown => inTable(phrases.meets, answer) ?? answer
  return {
    ...given,
    own: meets(own),
    other: meets(other),
    otherAid: other === 0 ? undefined : other,
    named: inTable(terms.ground, given.ground),
    because: inTable(phrases.because, given.because),
    household: inTable(phrases.household, step.value),
    benefit: inTable(terms.received, given.benefit),
    duty: inTable(phrases.duty, given.maintenanceDuty),
    atMost: typeof most === 'number' && most > Number(hours) ? most : undefined
  }
}

/** Whether a step came to nothing: no days, no hours. */
function cameToNothing(step: Step): boolean {
  const { extensionDays, hours, days, most } = parametersOf(step)
  return [extensionDays, hours, days, most].includes(0)
}

/** The sentences of a step: those for what came out, if there are any, before those for its outcome. */
function sentencesOf(step: Step, table: Table): readonly string[] {
  const byOutcome = Object.hasOwn(table, step.rule) ? table[step.rule] : undefined
  const keys = [
    typeof step.value === 'string' ? step.value : undefined,
    cameToNothing(step) ? 'nothing' : undefined,
    'stated' in step.inputs && step.outcome === 'met' ? 'undated' : undefined,
    step.outcome
  ]
  const key = keys.find(
    (one) => one !== undefined && byOutcome !== undefined && Object.hasOwn(byOutcome, one)
  )
  return (key === undefined ? undefined : byOutcome?.[key]) ?? []
}

/**
 * What steps say by a table, each sentence once, with the provisions of every step that says it; `citationsOf` gives
 * those of a step.
 */
export function told(
  steps: readonly Step[],
  table: Table,
  whom: Whom,
  citationsOf: (step: Step) => readonly CitationId[]
): ReasonsParagraph[] {
  const found = new Map<string, ReasonsParagraph>()
  for (const step of steps)
    for (const sentence of sentencesOf(step, table)) {
      const text = said(sentence, parametersFor(step, whom))
      if (text === undefined) continue
      const before = found.get(text)?.citations ?? []
      found.set(text, { text, citations: [...new Set([...before, ...citationsOf(step)])] })
    }
  return [...found.values()]
}
