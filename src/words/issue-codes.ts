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
  'more-days-than-within': { days: number; room: number }
  'number-out-of-range': { found: string; limit: string }
  'more-than-two-decimals': { found: string }
  'neither-hours-nor-income': Record<string, never>
  'too-many': { found: number; most: number }
  'rate-not-of-benefit': { rate: string; benefit: string }
  'supplement-not-of-rate': { supplement: string; rate: string }
  'no-amount-for-date': { found: string; first: string; last: string }
  'wrong-legal-ground': { days: number }
  'unused-fact': { kind: string }
  'duty-against-rate': { rate: string }
  'not-json': { position: number; found: string }
  'not-utf8': Record<string, never>
  'line-too-long': { megabytes: number }
  'no-case': Record<string, never>
}

/** The code of an issue: what is wrong, for programs. */
export type IssueCode = keyof IssueParameters
