import { provisionOfRate } from '../law/rates/base-rates.js'
import { dateInWords, monthInWords } from '../words/date-in-words.js'
import { fill, type Parameter } from '../words/fill.js'
import { catalogues, type Language, type Terms } from './language.js'

const numberFormat = { da: 'da-DK', en: 'en-GB' } as const

/** A sentence with its dates as people write them; what stands in quotes was found so in the input, and is left so. */
export const withDatesInWords = (sentence: string, language: Language): string =>
  sentence.replace(/"[^"]*"|(?<![\w-])\d{4}-\d{2}-\d{2}(?![\w-])/g, (found) =>
    found.startsWith('"') ? found : dateInWords(found, language)
  )

/** An amount as people write it: `1.016 kr.`, `DKK 1,016`. */
export function kronerInWords(amount: number, language: Language): string {
  const count = new Intl.NumberFormat(numberFormat[language]).format(amount)
  return fill(catalogues[language].terms.kroner, { count })
}

const counted = (count: number, one: string, several: string): string =>
  count === 1 ? one : fill(several, { count })

/** A sentence in the singular and the plural. */
interface Counted {
  one: string
  several: string
}

/** How many there are of something, in its sentence; of none, nothing. */
export const countInWords = (count: number, { one, several }: Counted): string[] =>
  count === 0 ? [] : [counted(count, one, several)]

/** How many there are of each kind, those that there are some of. */
export const countsInWords = (
  kinds: Readonly<Record<string, Counted>>,
  counts: Readonly<Record<string, unknown>>
): string[] =>
  Object.entries(kinds).flatMap(([kind, sentences]) => countInWords(Number(counts[kind] ?? 0), sentences))

const term = (table: Readonly<Record<string, string>>, value: Parameter): string =>
  table[String(value)] ?? String(value)

const isPerson = <Whom extends object>(whom: unknown, persons: Whom): whom is keyof Whom =>
  typeof whom === 'string' && Object.hasOwn(persons, whom)

/**
 * Puts a sentence's parameters in words. `{name:form}`: a form that names a table of terms looks the value up in it;
 * the others are dates, days, months, kroner and provisions. `{person}`, at the beginning of a sentence `{Person}`, is
 * whom the parameter `whom` says that it concerns: where it says nothing, the citizen.
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
      case 'days':
        return value === 0 ? terms.noDays : counted(Number(value), terms.day, terms.days)
      case 'months':
        return counted(Number(value), terms.month, terms.months)
      case 'hours':
        return fill(terms.hours, {
          count: new Intl.NumberFormat(numberFormat[language]).format(Number(value))
        })
      case 'kroner':
        return kronerInWords(Number(value), language)
      case 'provision':
        return provisionOfRate(String(value))
      case 'supplement':
        return value === 'none' ? '' : inWords(terms.supplement, parameters, language)
      case 'ground': {
        const name = term(terms.ground, value)
        return 'stated' in parameters ? `${name} ${inWords(terms.undated, parameters, language)}` : name
      }
      default:
        return fill(term(terms[form as keyof Terms & 'reason'] ?? {}, value), said)
    }
  })
}
