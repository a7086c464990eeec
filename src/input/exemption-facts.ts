import * as z from 'zod'
import type { IsoDate } from '../calendar/iso-date.js'
import { issue } from '../evaluation/issue.js'
import type { Answer } from '../logic/answer.js'
import { answerSchema } from './answer.js'
import { dateSchema } from './date.js'
import { type MedicalInformation, medicalInformationSchema } from './medical-information.js'
import { type Offer, offerSchema } from './offer.js'

/** How the citizen is classified (visiteret): the analysis form's question 1.3. */
export const classifications = ['job-ready', 'education-ready', 'activity-ready', 'unknown'] as const

/** Jobparat, uddannelsesparat, aktivitetsparat, or not known. */
export type Classification = (typeof classifications)[number]

/** Where the citizen is on the way to the rehabilitation team, or in revalidering. */
export const rehabilitationStatuses = [
  'none',
  'preparatory-part-begun',
  'forrevalidering',
  'revalidering',
  'unknown'
] as const

/** Rehabilitation, by which a person is exempt by definition. */
export interface Rehabilitation {
  /** `preparatory-part-begun`: the rehabilitation plan's preparatory part is being filled in, for the team. */
  status: (typeof rehabilitationStatuses)[number]
  /** The day it began. Nothing said: it had begun at the assessment, on a day that is not known. */
  begunOn?: IsoDate | undefined
}

/** What the citizen states, or the municipality has noted, of present matters that bear on working capacity. */
export interface Problems {
  /** `only-short-not-serious`: nothing but a short illness that is not serious. */
  health: 'no' | 'yes' | 'only-short-not-serious' | 'unknown'
  /**
   * Abuse among them. `five-hours-out-of-reach`: found to be so heavy that 5 to 6 hours a week cannot be reached, which
   * is a judgement.
   */
  social: 'no' | 'yes' | 'five-hours-out-of-reach' | 'unknown'
  /** Lack of Danish, or little schooling. */
  languageOrEducation: Answer
}

/** Needs for consideration (skånehensyn), the analysis form's question 3.2.4, and whether they can be met. */
export interface Considerations {
  needs: ('working-time' | 'tasks')[]
  /** Whether a workplace on the ordinary labour market can meet them: a judgement. */
  canBeMetOnOrdinaryLabourMarket: Answer
}

/** What the file as a whole says of working capacity: judgements. */
export interface Capacity {
  /** Whether 5 to 6 hours a week, or 1½ months full time a year, can be reached; asked where an offer's hours do not show it. */
  reachesFiveHoursAWeek: Answer
  /** Whether anything points to limits that would shut the citizen out of the ordinary labour market, in suitable work too. */
  limitsIndicated: Answer
}

/** The municipality's clarification of working capacity. */
export interface Clarification {
  /** Whether the municipality is itself in doubt about working capacity. */
  inDoubt: Answer
  status: 'not-begun' | 'begun' | 'cannot-be-carried-out' | 'done' | 'unknown'
  /** The day the doubt arose. Nothing said: before the assessment, on a day that is not known. */
  since?: IsoDate | undefined
}

/** Something new that bears on working capacity, which the citizen has come with. */
export interface NewInformation {
  about: 'health' | 'social' | 'other'
  /** The day it came. Nothing said: before the assessment. */
  on?: IsoDate | undefined
  /** Whether the municipality has looked into it; `not-stated` is as if it had not, for it is to be seen on the file. */
  lookedInto: 'yes' | 'no' | 'not-stated'
}

/** What `assessExemption` needs to know. Lists hold at most 100 entries; their order has no bearing. */
export interface ExemptionFacts {
  classification: Classification
  /** The day of the municipality's latest assessment under § 13 f, stk. 9. Nothing said: the day of assessment, `asOf`. */
  assessedOn?: IsoDate | undefined
  rehabilitation: Rehabilitation
  problems: Problems
  /** Empty where there is none on the file. */
  medicalInformation: MedicalInformation[]
  considerations: 'none' | 'cannot-be-assessed' | Considerations
  /** Offers, and ordinary and subsidised work. */
  offers: Offer[]
  capacity: Capacity
  clarification: Clarification
  newInformation: NewInformation[]
}

const MOST_ENTRIES = 100

// The number is checked first, so that a list without end is not examined item by item.
const listOf = <Entry extends z.ZodType>(entry: Entry) =>
  z.array(z.unknown()).max(MOST_ENTRIES).pipe(z.array(entry).max(MOST_ENTRIES))

/** The facts of an exemption, as they are validated. */
export const exemptionFactsSchema = z.strictObject({
  classification: z.enum(classifications),
  assessedOn: dateSchema.optional(),
  rehabilitation: z.strictObject({ status: z.enum(rehabilitationStatuses), begunOn: dateSchema.optional() }),
  problems: z.strictObject({
    health: z.enum(['no', 'yes', 'only-short-not-serious', 'unknown']),
    social: z.enum(['no', 'yes', 'five-hours-out-of-reach', 'unknown']),
    languageOrEducation: answerSchema
  }),
  medicalInformation: listOf(medicalInformationSchema),
  considerations: z.union([
    z.enum(['none', 'cannot-be-assessed']),
    z.strictObject({
      needs: z
        .array(z.enum(['working-time', 'tasks']))
        .min(1)
        .max(2),
      canBeMetOnOrdinaryLabourMarket: answerSchema
    })
  ]),
  offers: listOf(offerSchema),
  capacity: z.strictObject({ reachesFiveHoursAWeek: answerSchema, limitsIndicated: answerSchema }),
  clarification: z.strictObject({
    inDoubt: answerSchema,
    status: z.enum(['not-begun', 'begun', 'cannot-be-carried-out', 'done', 'unknown']),
    since: dateSchema.optional()
  }),
  newInformation: listOf(
    z.strictObject({
      about: z.enum(['health', 'social', 'other']),
      on: dateSchema.optional(),
      lookedInto: z.enum(['yes', 'no', 'not-stated'])
    })
  )
})

/** An assessment that lies after the day of assessment. */
export const assessedTooLate = ({ assessedOn }: ExemptionFacts, asOf: IsoDate, above = 'facts') =>
  // Dates in this form sort as text.
  assessedOn === undefined || assessedOn <= asOf
    ? []
    : [issue(`${above}.assessedOn`, 'assessed-after-as-of', { assessedOn, asOf })]
