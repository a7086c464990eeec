import type { IsoDate } from '../../calendar/iso-date.js'
import type { Json } from '../../evaluation/json.js'
import type { Missing } from '../../evaluation/missing.js'
import type { SicknessEvidence } from '../../input/sickness-documentation-facts.js'
import type { CitationId } from '../../law/citations.js'
import type { ExemptionInformation } from '../../rule-225/3-exemption/criterion.js'
import type { WorkInformation } from '../../rule-225/5-work/assess-ordinary-work.js'
import type { NextStep } from '../next-steps/next-step.js'

/** What of a decision is reviewed: a closed set, in the order of the review. */
export const reviewMatters = [
  'exemption',
  'sickness-documentation',
  'ordinary-work',
  'extension-days',
  'lapse-date',
  'legal-ground',
  'requirement',
  'cut',
  'new-date-told',
  'reason-stated',
  'hearing',
  'guidance'
] as const

/** A matter of a decision. */
export type ReviewMatter = (typeof reviewMatters)[number]

/** Right or wrong by the facts known when it was made, not to be assessed on them, or for a human to weigh. */
export type MatterVerdict = 'correct' | 'incorrect' | 'cannot-be-assessed' | 'for-a-human'

/** How a wrong decision is wrong, as the board's study tells the kinds apart: a closed set. */
export const reviewErrors = [
  'wrongly-exempt',
  'wrongly-not-exempt',
  'wrongly-documented',
  'wrongly-not-documented',
  'wrongly-counted',
  'wrongly-not-counted',
  'not-extended',
  'too-many-days',
  'too-few-days',
  'date-too-late',
  'date-too-early',
  'date-void',
  'wrong-legal-ground',
  'wrongly-met',
  'wrongly-not-met',
  'cut-without-letter',
  'cut-too-early',
  'wrongly-cut',
  'new-date-not-told',
  'reason-not-stated',
  'heard-too-late',
  'not-heard'
] as const

/** A kind of error. */
export type ReviewError = (typeof reviewErrors)[number]

/** What can be obtained where the file of a judgement does not suffice. */
export type ReviewInformation = ExemptionInformation | SicknessEvidence | WorkInformation

/** One matter of a decision, held against the rules. */
export interface ReviewedMatter {
  matter: ReviewMatter
  /**
   * Whether it is about the result, or about the way to it (the provision that was named, what was told, the hearing, the
   * guidance): only the former make a decision wrong.
   */
  about: 'substance' | 'procedure'
  verdict: MatterVerdict
  /** What the municipality decided or did. */
  municipality: Json
  /**
   * What the rules give on the facts known then; absent where it cannot be said. Where facts are open, `atLeast` or
   * `atMost` so many days, a day at the `earliest` or `latest`; where no bortfaldsdato follows, `restarted` or `repealed`; a cut may `never` be right.
   */
  found?: Json
  error?: ReviewError
  /** By how much: days, whole months or hours. Absent where the difference is not known. */
  by?: number
  /** What would have to be known. */
  missing?: Missing[]
  /** What would have to be obtained, where the file of a judgement does not suffice. */
  obtain?: ReviewInformation[]
  citations: CitationId[]
}

/** The months of one year in which the citizen got too little. */
export interface OwedInYear {
  year: number
  months: number
  /** Whole kroner a month. */
  monthlyAmount: number
  amount: number
}

/** What the citizen is owed, in whole kroner before tax; without what is not known no sum is given. */
export interface Owed {
  from: IsoDate
  /** The 1st from which nothing more is owed; a month counts when it has begun by the day of assessment. */
  until: IsoDate
  months: number
  byYear?: OwedInYear[]
  total?: number
  /** Present where it can prove to be more, by facts in `missing`: then the months and the sum are the least. */
  atLeast?: true
  missing?: Missing[]
}

/** How a decision comes out. `superseded`: it was withdrawn at once by a postponement and has had no effect. */
export type ReviewVerdict = 'correct' | 'incorrect' | 'cannot-be-assessed' | 'superseded'

/** A municipality's decision, held against the rules by the facts known when it was made. */
export interface Review {
  verdict: ReviewVerdict
  matters: ReviewedMatter[]
  /** Present where aid was cut wrongly, and where it can be said for how long. */
  owed?: Owed
  /** The fields with what the municipality came to know afterwards: it does not count against the decision. */
  knownLater: string[]
  nextSteps: NextStep[]
}
