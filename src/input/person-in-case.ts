import * as z from 'zod'
import type { IsoDate } from '../calendar/iso-date.js'
import { type ReceivedBenefit, receivedBenefits } from '../law/benefits.js'
import type { Answer } from '../logic/answer.js'
import { answerSchema } from './answer.js'
import { dateSchema, firstOfMonthSchema } from './date.js'
import { type EarningPeriodFacts, earningPeriodFactsSchema } from './earning-period-facts.js'
import { type ExemptionFacts, exemptionFactsSchema } from './exemption-facts.js'
import { refuseForeignAid } from './foreign-aid.js'
import { type SpouseAid, spouseAidSchema } from './spouse-aid.js'
import { type WorkRequirementFacts, workRequirementFactsSchema } from './work-requirement-facts.js'

/** The hearing letter (partshøring): the day on which it was sent, or what is known of it. */
export type Hearing = { sentOn: IsoDate } | 'not-sent' | 'unknown'

/** One person in a case: what the municipality knows of the citizen, or of the citizen's spouse. */
export interface PersonInCase {
  /** What the person receives. */
  benefit: ReceivedBenefit
  /** The rate of the person's aid, or its amount; asked for where the consequence needs it. */
  aid?: SpouseAid
  /** Whether the person supports a child (forsørgelsespligt). */
  maintenanceDuty: Answer
  /** Whether the person has chosen not to use the possibilities for work (§ 26, stk. 4). Left out: not on the file. */
  choseNotToWork?: Answer
  /** Whether the municipality has found the person exempt under § 13 f, stk. 9 at present: its skøn, never computed. */
  exempt: Answer
  /** The file on working capacity, from which an indication is given beside the municipality's own finding. */
  exemption?: ExemptionFacts
  /** The letter of notice. */
  notice: EarningPeriodFacts['notice']
  /** At most 10,000. */
  grounds: EarningPeriodFacts['grounds']
  /** At most 10,000 records. */
  work: WorkRequirementFacts['work']
  hearing: Hearing
  /** The latest bortfaldsdato that the person has been told in writing. Left out: the one in the letter of notice. */
  toldLapseDate?: IsoDate
}

/** A person in a case, as it is validated: an aid that belongs to the benefit. */
export const personInCaseSchema = z
  .strictObject({
    benefit: z.enum(receivedBenefits),
    aid: spouseAidSchema.exactOptional(),
    maintenanceDuty: answerSchema,
    choseNotToWork: answerSchema.exactOptional(),
    exempt: answerSchema,
    exemption: exemptionFactsSchema.exactOptional(),
    notice: earningPeriodFactsSchema.shape.notice,
    grounds: earningPeriodFactsSchema.shape.grounds,
    work: workRequirementFactsSchema.shape.work,
    hearing: z.union([z.strictObject({ sentOn: dateSchema }), z.enum(['not-sent', 'unknown'])]),
    toldLapseDate: firstOfMonthSchema.exactOptional()
  })
  .check((context) => refuseForeignAid(context, context.value))
