import * as z from 'zod'
import type { IsoDate } from '../calendar/iso-date.js'
import { dateSchema } from './date.js'

/** The kinds of medical information: the answers to the analysis form's question 3.2.1. */
export const medicalKinds = [
  'status-certificate-own-doctor',
  'specialist-certificate',
  'general-health-certificate',
  'hospital-records',
  'municipal-medical-consultant',
  'current-situation-psychologist',
  'medical-certificate-rehabilitation-team',
  'psychiatrist-statement',
  'other'
] as const

/** What medical information can show of the citizen. */
export const medicalFindings = [
  'no-suspicion-of-illness',
  'illness',
  'effect-on-work-capacity',
  'substantial-limits',
  'no-present-capacity'
] as const

/** A certificate, record or statement on the file. */
export interface MedicalInformation {
  kind: (typeof medicalKinds)[number]
  /** The day it was obtained. Nothing said: before the assessment. */
  obtainedOn?: IsoDate | undefined
  /** Whether it describes the citizen as he or she is at the assessment: a judgement. Only `yes` makes it current. */
  current: 'yes' | 'no' | 'cannot-be-assessed'
  /**
   * What it shows of the matters that are stated now; empty where that is nothing. `illness`: a diagnosis or symptoms,
   * `effect-on-work-capacity`: what the illness means for work, `substantial-limits`: that it limits substantially,
   * `no-present-capacity`: by itself, that there is no capacity for work at present.
   */
  shows: (typeof medicalFindings)[number][]
}

/** Medical information, as it is validated. */
export const medicalInformationSchema = z.strictObject({
  kind: z.enum(medicalKinds),
  obtainedOn: dateSchema.optional(),
  current: z.enum(['yes', 'no', 'cannot-be-assessed']),
  shows: z.array(z.enum(medicalFindings)).max(medicalFindings.length)
})
