import { dayOf } from '../calendar/iso-date.js'
import type { ChangedInput } from '../case/comparison/changed-inputs.js'
import type { Json } from '../evaluation/json.js'
import { dateInWords } from '../words/date-in-words.js'
import { fill } from '../words/fill.js'
import { inWords } from './in-words.js'
import { catalogues, type Language } from './language.js'
import type { Item } from './page.js'

/** What a field or a rule's input was, and what it is. */
export interface Change {
  field: string
  before?: Json
  after?: Json
}

/** What the numbers are: kroner a month, hours or days. */
const measures: Readonly<Record<string, 'kroner' | 'hours' | 'days'>> = {
  monthlyReduction: 'kroner',
  hours: 'hours',
  required: 'hours',
  shortfall: 'hours',
  daysLate: 'days',
  extensionDays: 'days'
}

function valueInWords(field: string, value: Json, language: Language): string {
  if (typeof value === 'string' && dayOf(value) !== undefined) return dateInWords(value, language)
  const measure = measures[field]
  if (typeof value === 'number' && measure !== undefined)
    return inWords(`{value:${measure}}`, { value }, language)
  const words: Readonly<Record<string, string>> = catalogues[language].terms.fieldValue
  return words[String(value)] ?? String(value)
}

/** A named field: where it stands among the names, and whether it is the spouse’s. */
interface Named extends Change {
  name: string
  place: number
}

/** The changes of fields that have a name; lists, and what only programs read, are left to the value. */
function named(changes: readonly Change[], language: Language): Named[] {
  const { field: fields, whomFirst } = catalogues[language].terms
  const places = Object.keys(fields)
  return changes.flatMap(({ field: path, ...sides }) => {
    const parts = path.split('.')
    const [last = '', lastTwo = ''] = [parts.at(-1), parts.slice(-2).join('.')]
    const field = lastTwo in fields ? lastTwo : last
    if (!(field in fields) || Object.values(sides).some((side) => typeof side === 'object')) return []
    const own = fields[field as keyof typeof fields]
    const name = parts.includes('spouse') ? `${whomFirst.spouse}: ${own}` : own
    return [{ ...sides, field, name, place: places.indexOf(field) }]
  })
}

/** A change in a sentence: what it was and what it is, or that it is new or gone. */
function sentenceOf({ name, field, before, after }: Named, language: Language): string {
  const { both, added, removed } = catalogues[language].pages.comparison
  const sides = {
    field: name,
    ...(before === undefined ? {} : { before: valueInWords(field, before, language) }),
    ...(after === undefined ? {} : { after: valueInWords(field, after, language) })
  }
  if (before === undefined) return fill(added, sides)
  return fill(after === undefined ? removed : both, sides)
}

/** The changes of a result, in the order of the names, each once. */
export function changesInWords(changes: readonly Change[], language: Language): string[] {
  const inOrder = named(changes, language).sort((a, b) => a.place - b.place)
  return [...new Set(inOrder.map((change) => sentenceOf(change, language)))]
}

/** What a step was applied to: the ground, or the work, and which of several. */
function appliedTo({ rule, occurrence }: ChangedInput, language: Language): string | undefined {
  const { ground, appliedTo: others, occurrence: one } = catalogues[language].terms
  const names: Readonly<Record<string, string>> = { ...ground, ...others }
  const name = names[rule.replace(/^ground-/, '')]
  return name === undefined || occurrence === undefined ? name : fill(one, { name, occurrence })
}

/** The changed inputs: those of a ground or of work together under its name, every other by itself. */
export function inputsInWords(inputs: readonly ChangedInput[], language: Language): Item[] {
  const groups = new Map<string, Change[]>()
  for (const one of inputs) {
    const { rule: _rule, occurrence: _occurrence, input, ...sides } = one
    const group = appliedTo(one, language) ?? ''
    groups.set(group, [...(groups.get(group) ?? []), { field: input, ...sides }])
  }
  return [...groups].flatMap(([group, changes]): Item[] => {
    const sentences = changesInWords(changes, language)
    if (group === '') return sentences.map((text) => ({ text }))
    return sentences.length === 0 ? [] : [{ text: `${group}: ${sentences.join(' ')}` }]
  })
}
