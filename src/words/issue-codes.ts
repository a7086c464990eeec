import type { Bilingual } from '../law/provenance.js'

/** Every code that an issue can bear, with the parameters that its sentence names: a closed set. */
export interface IssueParameters {
  required: { expected: string }
  'wrong-type': { found: string; expected: string }
  'unknown-key': { key: string }
  'unknown-value': { found: string; expected: string }
  'not-a-date': { found: string }
  'date-out-of-range': { found: string; first: string; last: string }
  'not-first-of-month': { found: string }
  'from-after-to': { from: string; to: string }
  'starts-after-assessment': { from: string; asOf: string }
  'sent-after-assessment': { sentOn: string; asOf: string }
  'assessed-after-as-of': { assessedOn: string; asOf: string }
  'reduced-after-assessment': { reducedFrom: string; asOf: string }
  'work-after-assessment': { to: string; asOf: string }
  'work-not-done-yet': { to: string; asOf: string }
  'more-than-24-hours-a-day': { hours: number; room: number }
  'lapses-when-resumed': { nextLapseDate: string }
  'more-days-than-within': { days: number; room: number }
  'number-out-of-range': { found: string; limit: string }
  'more-than-two-decimals': { found: string }
  'neither-hours-nor-income': Record<string, never>
  'too-many': { found: number; most: number }
  'too-few': { found: number; least: number }
  'rate-not-of-benefit': { rate: string; benefit: string }
  'supplement-not-of-rate': { supplement: string; rate: string }
  'aid-without-benefit': { benefit: string }
  'aid-not-of-benefit': { benefit: string }
  'not-two-spouses': { found: number }
  'no-entitled-spouse': Record<string, never>
  'high-rate-against-duties': Record<string, never>
  'no-amount-for-date': { found: string; first: string; last: string }
  'wrong-legal-ground': { days: number }
  'unused-fact': { kind: string }
  'duty-against-rate': { rate: string }
  'evaluations-of-different-questions': { found: string; expected: string }
  'self-employment-apart': Record<string, never>
  'pay-not-below': { level: string }
  'pay-against-level': { level: string }
  'accepted-and-sanctioned': Record<string, never>
  'item-of-other-letter': { item: string; letter: string }
  'new-date-without-postponement': { letter: string }
  'new-date-not-later': { newLapseDate: string; lapseDate: string }
  'decided-after-assessment': { on: string; asOf: string }
  'known-after-assessment': { knownOn: string; asOf: string }
  'superseded-out-of-time': { supersededOn: string; on: string; asOf: string }
  'full-again-before-cut': { from: string; until: string }
  'exemption-during-full-time-work': { from: string; to: string }
  'exempt-against-ground': { from: string }
  'year-of-aid-against-aid': { said: string; counted: number; required: number }
  'lapse-date-before-year-of-aid': { lapseDate: string; firstLapseDate: string }
  'ends-after-assessment': { to: string; asOf: string }
  'overlaps-same-kind': { from: string; to: string }
  'fact-of-the-married': Record<string, never>
  'applied-afterwards': { appliedOn: string; on: string }
  'name-of-another-time': { other: string }
  'text-length': { length: number; most: number }
  'said-otherwise': { said: string; field: string; shown: string }
  'not-asked': { question: string }
  'not-a-month': { found: string }
  'breach-after-assessment': { on: string; asOf: string }
  'before-event': { found: string; event: string }
  'decided-after-deduction': { on: string; end: string }
  'month-outside-sanction': { month: string; from: string; to: string }
  'not-ascending': { found: string }
  'other-than-read': { found: number; read: number }
  'no-rates-begin': { found: string; first: string; last: string }
  'statutory-level-only': { from: string; level: number; thresholds: string }
  'law-of-2026': { on: string }
  'not-in-list': { found: string; list: string }
  'stated-twice': { kind: string }
  'dated-after-assessment': { on: string; asOf: string }
  'answer-against-facts': { question: Bilingual; answer: Bilingual; shown: Bilingual }
  'no-attempt-dated': { question: Bilingual }
  'decision-day-open': Record<string, never>
  'attempt-not-counted': { on: string; event: string }
  'not-json': { position: number; found: string }
  'not-utf8': Record<string, never>
  'line-too-long': { megabytes: number }
  'no-case': Record<string, never>
  'not-data': Record<string, never>
  'no-evaluation': Record<string, never>
}

/** The code of an issue: what is wrong, for programs. */
export type IssueCode = keyof IssueParameters
