import * as z from 'zod'
import type { IsoDate } from '../calendar/iso-date.js'
import { dateSchema } from './date.js'
import { refuse } from './refuse.js'
import { WITH_DECIMALS } from './text.js'

/** The kinds of offer of the analysis form's question 3.2.6.1, and ordinary work beside them. */
export const offerKinds = ['work-placement', 'wage-subsidy', 'mentor', 'other', 'ordinary-work'] as const

/** What an offer is for: the analysis form's question 3.3. */
export const offerPurposes = [
  'test-or-clarify-capacity',
  'clarify-ordinary-labour-market',
  'other',
  'purpose-not-shown'
] as const

/** How the citizen works while there: the analysis form's question 3.3.8, with the one that 6-17 adds. */
export const effectivenesses = [
  'fully-effective',
  'not-fully-effective',
  'substantially-reduced',
  'cannot-be-assessed'
] as const

/** An offer (tilbud), or ordinary or subsidised work, in which the citizen has taken part. */
export interface Offer {
  kind: (typeof offerKinds)[number]
  /** Nothing said: it is not shown. */
  purpose?: (typeof offerPurposes)[number] | undefined
  /** The first day. Nothing said: before the assessment. */
  from?: IsoDate | undefined
  /** The last day. Nothing said, but `from` is: it was still running at the assessment. */
  to?: IsoDate | undefined
  /** Hours a week that were agreed. */
  agreedHours?: number | undefined
  /** Hours a week for which the citizen really came. */
  attendedHours?: number | undefined
  /** `substantially-reduced`: so far below the usual that it cannot be met on the ordinary labour market (6-17: 25 %). */
  effectiveness: (typeof effectivenesses)[number]
  /** Whether what is on the file about it describes working capacity: question 3.2.5. Only `yes` describes it. */
  describesCapacity: 'yes' | 'no' | 'cannot-be-assessed'
  /** Whether the citizen's needs were met in it: question 3.3.3. */
  needsMet: 'yes' | 'no' | 'cannot-be-assessed' | 'not-relevant'
  /** Whether it ended, or did not work out, because of the citizen's health. */
  endedForHealth: 'yes' | 'no' | 'not-stated'
}

/** The hours of a week. */
const hoursAWeek = z.number({ error: WITH_DECIMALS }).min(0).max(168)

/** An offer, as it is validated. */
export const offerSchema = z
  .strictObject({
    kind: z.enum(offerKinds),
    purpose: z.enum(offerPurposes).optional(),
    from: dateSchema.optional(),
    to: dateSchema.optional(),
    agreedHours: hoursAWeek.optional(),
    attendedHours: hoursAWeek.optional(),
    effectiveness: z.enum(effectivenesses),
    describesCapacity: z.enum(['yes', 'no', 'cannot-be-assessed']),
    needsMet: z.enum(['yes', 'no', 'cannot-be-assessed', 'not-relevant']),
    endedForHealth: z.enum(['yes', 'no', 'not-stated'])
  })
  .check((context) => {
    const { from, to } = context.value
    if (from !== undefined && to !== undefined && from > to)
      refuse(context, ['from'], 'from-after-to', { from, to })
  })
