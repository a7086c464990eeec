import { readings } from '../law/readings.js'
import type { Language } from './language.js'

type Said = Readonly<Record<Language, string>>

/** The question that a reading answers; of a name that is no reading's, the name. */
export const readingInWords = (reading: string, language: Language): string =>
  (readings as Readonly<Record<string, { question: Said }>>)[reading]?.question[language] ?? reading

/** A value of a reading as it is told; of what is none of its values, the value. */
export const valueOfReadingInWords = (reading: string, value: string, language: Language): string =>
  (readings as Readonly<Record<string, { values: Readonly<Record<string, Said>> }>>)[reading]?.values[
    value
  ]?.[language] ?? value
