import type { IsoDate } from '../../calendar/iso-date.js'
import type { CitationId } from '../../law/citations.js'

/** What a municipality can have to do next in a case: a closed set, in the order in which a case meets them. */
export const nextStepIds = [
  'compute-lapse-date',
  'assess-exemption',
  'reassess-exemption',
  'obtain-medical-information',
  'look-into-new-information',
  'send-notice',
  'send-new-notice',
  'tell-new-date',
  'tell-no-date-yet',
  'weigh-earlier-date',
  'hear-citizen',
  'choose-spouse',
  'assess-regaining',
  'tell-date-with-resumption',
  'correct-decision',
  'reassess-complaint'
] as const

/** What to do next. */
export type NextStepId = (typeof nextStepIds)[number]

/** Something that the municipality has to do, by when, and where that stands. */
export interface NextStep {
  step: NextStepId
  /** Whom it concerns, in a couple. */
  whom?: 'person' | 'spouse'
  /** The last timely day; absent where the rules name none: then at once. */
  by?: IsoDate
  /** Present where that day has passed by the day of assessment. */
  overdue?: true
  citations: CitationId[]
}

/** By when, for whom, and as of which day. */
export interface When {
  by?: IsoDate | undefined
  whom?: NextStep['whom'] | undefined
  asOf: IsoDate
}

/** A next step; overdue where its last timely day lies before the day of assessment. */
export function nextStep(
  step: NextStepId,
  citations: readonly CitationId[],
  { by, whom, asOf }: When
): NextStep {
  const cited = [...citations]
  // Dates in this form sort as text. Each form is written out, for spreading costs several times as much.
  const overdue = by !== undefined && by < asOf
  if (whom === undefined) {
    if (by === undefined) return { step, citations: cited }
    return overdue ? { step, by, overdue, citations: cited } : { step, by, citations: cited }
  }
  if (by === undefined) return { step, whom, citations: cited }
  return overdue ? { step, whom, by, overdue, citations: cited } : { step, whom, by, citations: cited }
}
