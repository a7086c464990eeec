import * as z from 'zod'
import type { Answer } from '../logic/answer.js'
import { answerSchema } from './answer.js'

/** The forms in which sickness is documented, as the board's form has them (4.2.1). */
export const sicknessEvidence = [
  'absence-registered',
  'status-certificate',
  'medical-certificate',
  'other-medical-information',
  'offer-absence-list',
  'signed-declarations'
] as const

/**
 * A form of documentation: absence registered on the file; status certificate, medical certificate or other medical
 * information; the absence list of an offer; the citizen's own signed declarations (tro- og loveerklæringer).
 */
export type SicknessEvidence = (typeof sicknessEvidence)[number]

/** A reason to doubt the sickness, and what the municipality did about it. */
export const sicknessDoubts = [
  'none',
  'pursued-at-once-and-cleared',
  'pursued-and-confirmed',
  'not-pursued',
  'unknown'
] as const

/** Whether there was a reason for doubt, whether it was pursued at once, and what came of it. */
export type SicknessDoubt = (typeof sicknessDoubts)[number]

/** What `assessSicknessDocumentation` needs to know of one spell of sickness. */
export interface SicknessDocumentationFacts {
  /** All that documents it on the file; an empty list: nothing does. */
  evidence: SicknessEvidence[] | 'unknown'
  /** Whether the municipality has said that it accepts the absence. */
  accepted: Answer
  /** Whether the absence has been sanctioned. */
  sanctioned: Answer
  /** Whether the municipality obtained medical information and then postponed the lapse date because of it. */
  postponedOnMedicalInformation: Answer
  doubt: SicknessDoubt
  /** Whether medical information contradicts sickness on these days; a spell of both kinds of days is assessed in parts. */
  contradicted: Answer
}

/** The facts of one spell of sickness, as they are validated. */
export const sicknessDocumentationFactsSchema = z.strictObject({
  evidence: z.union([z.array(z.enum(sicknessEvidence)).max(sicknessEvidence.length), z.literal('unknown')]),
  accepted: answerSchema,
  sanctioned: answerSchema,
  postponedOnMedicalInformation: answerSchema,
  doubt: z.enum(sicknessDoubts),
  contradicted: answerSchema
})
