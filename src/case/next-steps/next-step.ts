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
  // What concerns nobody by name and has no last day is written out, for adding fields costs several times as much.
  if (whom === undefined && by === undefined) return { step, citations: [...citations] }
  const next: Omit<NextStep, 'citations'> = { step }
  if (whom !== undefined) next.whom = whom
  if (by !== undefined) next.by = by
  // Dates in this form sort as text.
  if (by !== undefined && by < asOf) next.overdue = true
  return { ...next, citations: [...citations] }
}
