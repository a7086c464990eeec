import { provisionOfRate } from '../law/rates/base-rates.js'
import { dateInWords, monthInWords } from '../words/date-in-words.js'
import { fill, type Parameter } from '../words/fill.js'
import { catalogues, type Language, type Terms } from './language.js'
import { numberInWords } from './number-in-words.js'

/** A sentence with its dates as people write them; what stands in quotes was found so in the input, and is left so. */
export const withDatesInWords = (sentence: string, language: Language): string =>
  sentence.replace(/"[^"]*"|(?<![\w-])\d{4}-\d{2}-\d{2}(?![\w-])/g, (found) =>
    found.startsWith('"') ? found : dateInWords(found, language)
  )

/** An amount as people write it: `1.016 kr.`, `DKK 1,016`; øre are two, or none. */
export function kronerInWords(amount: number, language: Language): string {
  const count = numberInWords(amount, language, Number.isInteger(amount) ? 0 : 2)
  return fill(catalogues[language].terms.kroner, { count })
}

/** A sentence in the singular and the plural, and where it has one for nothing, that. */
interface Counted {
  none?: string
  one: string
  several: string
}

function counted(count: number, { none, one, several }: Counted, written = String(count)): string {
  if (count === 0 && none !== undefined) return none
  return count === 1 ? one : fill(several, { count: written })
}

const isCounted = (table: object): table is Counted => 'one' in table && 'several' in table

/** How many there are of something, in its sentence; of none, nothing. */
export const countInWords = (count: number, sentence: Counted): string[] =>
  count === 0 ? [] : [counted(count, sentence)]

/** How many there are of each kind, those that there are some of. */
export const countsInWords = (
  kinds: Readonly<Record<string, Counted>>,
  counts: Readonly<Record<string, unknown>>
): string[] =>
  Object.entries(kinds).flatMap(([kind, sentences]) => countInWords(Number(counts[kind] ?? 0), sentences))

const term = (table: object, value: Parameter, language: Language): string => {
  if (isCounted(table)) return counted(Number(value), table, numberInWords(Number(value), language))
  return (table as Readonly<Record<string, string>>)[String(value)] ?? String(value)
}

const isPerson = <Whom extends object>(whom: unknown, persons: Whom): whom is keyof Whom =>
  typeof whom === 'string' && Object.hasOwn(persons, whom)

/**
 * Puts a sentence's parameters in words. `{name:form}`: a form that names a table of terms looks the value up in it, a
 * number by how many it is; the others are dates, kroner and provisions. A term can name parameters itself. `{person}`,
 * at the beginning of a sentence `{Person}`, is whom the parameter `whom` says that it concerns: where it says nothing,
 * the citizen.
 */
export function inWords(
  sentence: string,
  parameters: Readonly<Record<string, unknown>>,
  language: Language
): string {
  const { terms } = catalogues[language]
  const whom = isPerson(parameters.whom, terms.whom) ? parameters.whom : 'person'
  const said = { ...parameters, person: terms.whom[whom], Person: terms.whomFirst[whom] }
  return fill(sentence, said, (value, form) => {
    switch (form) {
      case 'date':
        return value === 'ongoing' ? terms.ongoing : dateInWords(String(value), language)
      case 'calendarMonth':
        return monthInWords(String(value), language)
      case 'period': {
        const undated = 'stated' in parameters ? terms.between : terms.fromTo
        return inWords(value === parameters.to ? terms.oneDay : undated, parameters, language)
      }
      case 'hours':
        return fill(terms.hours, { count: numberInWords(Number(value), language) })
      case 'kroner':
        return kronerInWords(Number(value), language)
      case 'provision':
        return provisionOfRate(String(value))
      case 'supplement':
        return value === 'none' ? '' : inWords(terms.supplement, parameters, language)
      case 'ground': {
        const name = term(terms.ground, value, language)
        return 'stated' in parameters ? `${name} ${inWords(terms.undated, parameters, language)}` : name
      }
      default:
        return inWords(
          term(terms[form as keyof Terms & 'reason'] ?? {}, value, language),
          parameters,
          language
        )
    }
  })
}
