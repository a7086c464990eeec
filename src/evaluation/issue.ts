import type { Bilingual } from '../law/provenance.js'
import { issues as danish } from '../words/da/issues.js'
import { issues as english } from '../words/en/issues.js'
import { fill } from '../words/fill.js'
import type { IssueCode, IssueParameters } from '../words/issue-codes.js'

/** Something wrong with, or worth knowing about, a field of the input. */
export interface Issue {
  /** The field, from `facts` or `options`: `facts.grounds[3].from`. */
  path: string
  /** What is wrong, for programs: a closed set. */
  code: IssueCode
  /** The field, what was found and what was expected, for people. */
  message: Bilingual
}

/** Parameters, those that are told in two languages in one of them. */
const inLanguage = (parameters: object, language: keyof Bilingual): Record<string, unknown> =>
  Object.fromEntries(
    Object.entries(parameters).map(([name, value]) => [
      name,
      typeof value === 'object' ? (value as Bilingual)[language] : value
    ])
  )

/** An issue with its sentence in both languages. */
export function issue<Code extends IssueCode>(
  path: string,
  code: Code,
  parameters: IssueParameters[Code]
): Issue {
  const sentence = (text: string, language: keyof Bilingual): string =>
    `${path === '' ? '' : `${path}: `}${fill(text, inLanguage(parameters, language))}`
  return { path, code, message: { da: sentence(danish[code], 'da'), en: sentence(english[code], 'en') } }
}

/** An issue of facts that are themselves a part of the facts: `facts.decision` as `facts.review.decision`. */
export function issueWithin({ path, code, message }: Issue, part: string): Issue {
  const within = (text: string): string => text.replace(/\bfacts(?=\.)/g, `facts.${part}`)
  return { path: within(path), code, message: { da: within(message.da), en: within(message.en) } }
}
