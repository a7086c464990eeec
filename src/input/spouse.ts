import * as z from 'zod'
import { type ReceivedBenefit, receivedBenefits } from '../law/benefits.js'
import type { Answer } from '../logic/answer.js'
import { answerSchema } from './answer.js'
import { isAidUnder11, refuseForeignAid } from './foreign-aid.js'
import { refuse } from './refuse.js'
import { type SpouseAid, spouseAidSchema } from './spouse-aid.js'

/** One spouse of a couple. */
export interface Spouse {
  benefit: ReceivedBenefit
  /**
   * The aid under § 11 as it would be without the rule: stated for a spouse on uddannelses- or kontanthjælp or a
   * benefit of § 22, and for no other.
   */
  aid?: SpouseAid | undefined
  /** Whether the spouse supports a child (forsørgelsespligt). */
  maintenanceDuty: Answer
  /** Whether the spouse meets the work requirement, or is exempt from it (§ 13 f, stk. 9). */
  meetsRequirement: Answer
  /**
   * Whether the spouse has chosen not to use the possibilities for work (§ 13, stk. 10; § 26, stk. 4). Such a choice is
   * something that the spouse has told the municipality: left out, there is none on the file.
   */
  choseNotToWork?: Answer | undefined
}

/** A spouse, as it is validated: aid where the benefit is one, and of that benefit's own sections. */
export const spouseSchema = z
  .strictObject({
    benefit: z.enum(receivedBenefits),
    aid: spouseAidSchema.optional(),
    maintenanceDuty: answerSchema,
    meetsRequirement: answerSchema,
    choseNotToWork: answerSchema.optional()
  })
  .check((context) => {
    const { benefit, aid } = context.value
    if (aid === undefined && isAidUnder11(benefit)) refuse(context, ['aid'], 'required', { expected: '{…}' })
    refuseForeignAid(context, context.value)
  })
