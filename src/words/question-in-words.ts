import type { IsoDate } from '../calendar/iso-date.js'
import { askedAbout as danish } from './da/asked-about.js'
import { dateInWords, monthInWords } from './date-in-words.js'
import { askedAbout as english } from './en/asked-about.js'
import { fill, type Parameter } from './fill.js'
import type { Language } from './words.js'

/** What a question is about: its parameters by name. */
export type About = Readonly<Record<string, Parameter>>

/** That a question is about some days, as `{when:when}` names them; what has no end yet goes on. */
export const aboutDays = (from: IsoDate, to: IsoDate | 'ongoing' | 'unknown'): About => ({
  from,
  to,
  when: to === 'ongoing' || to === 'unknown' ? 'from-on' : from === to ? 'one-day' : 'from-to'
})

const tables = { da: danish, en: english } as const

/** A question, or a phrase in it, with what it is about; a form that is no date and no number names a table of phrases. */
export function questionInWords(sentence: string, about: About, language: Language): string {
  const { numbered: _, days, ...phrases } = tables[language]
  return fill(sentence, about, (value, form) => {
    switch (form) {
      case 'date':
        return dateInWords(String(value), language)
      case 'calendarMonth':
        return monthInWords(String(value), language)
      case 'days':
        return value === 1 ? days.one : fill(days.several, { days: value })
      default: {
        const table: Readonly<Record<string, string>> = phrases[form as keyof typeof phrases]
        return questionInWords(table[String(value)] ?? String(value), about, language)
      }
    }
  })
}
