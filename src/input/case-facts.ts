import * as z from 'zod'
import type { IsoDate } from '../calendar/iso-date.js'
import { type Issue, issue } from '../evaluation/issue.js'
import { isCashBenefit } from '../law/benefits.js'
import type { Answer } from '../logic/answer.js'
import { answerSchema } from './answer.js'
import { refuseImpossibleCouple } from './couple-check.js'
import { type ChildBenefit, childBenefits } from './coverage-facts.js'
import { dateSchema, firstOfMonthSchema } from './date.js'
import { groundsAfterAssessment } from './earning-period-facts.js'
import { assessedTooLate } from './exemption-facts.js'
import { type PersonInCase, personInCaseSchema } from './person-in-case.js'
import { refuse } from './refuse.js'
import { isOnRate } from './spouse-aid.js'
import { checkYearOfAid } from './year-of-aid-check.js'
import { type AidEntry, yearOfAidFactsSchema } from './year-of-aid-facts.js'

/** One of the two in a couple, as a case names them. */
export type Whom = 'person' | 'spouse'

const whom = z.enum(['person', 'spouse'])
const judgement = z.enum(['person', 'spouse', 'unknown'])

/** What is known of a couple as such. What is left out is asked for where it matters. */
export interface Couple {
  /** Whether the person's aid was already reduced under § 13 g when they married (§ 13 f, stk. 7, 2. pkt.). */
  reducedBeforeMarriage?: Answer
  /** Whether the couple, as a couple, has had aid for 1 year within 3 (§ 13 f, stk. 7, 2. pkt.). */
  yearOfAid?: Answer
  /** The couple's child benefit (§ 13 f, stk. 4, 2. pkt.). */
  childBenefit?: ChildBenefit
  /** § 26, stk. 6: who is closest to the labour market, and keeps the aid. The municipality's judgement. */
  closestToLabourMarket?: Whom | 'unknown'
  /** § 26, stk. 7-8: who is least attached to the labour market, and is reduced. The municipality's judgement. */
  leastAttached?: Whom | 'unknown'
  /** Which of the two high rates the couple is measured against, where only one of them supports a child. */
  highRate?: 'provider' | 'other'
  /** § 26, stk. 9: at whom the aid has been reduced until now. */
  reducedAt?: Whom
}

/** What the municipality has decided, and whether the citizen has objected. */
export interface DecisionInCase {
  on: IsoDate
  /** Whether the citizen has turned to the municipality after the decision and disagrees: then it is a complaint. */
  citizenDisagrees: Answer
}

/** A whole case under the 225-hour rule. */
export interface CaseFacts {
  maritalStatus: 'unmarried' | 'married' | 'unknown'
  person: PersonInCase
  /** The person's spouse; for the married only. */
  spouse?: PersonInCase
  couple?: Couple
  /** The day on which the aid was applied for; it matters from 9 March to 8 September 2020 (§ 13 h, stk. 1). */
  appliedOn?: IsoDate
  /** Whether the aid is computed under § 26, stk. 2 (§ 13 f, stk. 7, 3. pkt.). */
  computedUnder26Stk2?: Answer
  /** The bortfaldsdato before late notice and extension. Left out: it is reckoned from the aid and the work. */
  lapseDate?: IsoDate
  /** What the person, or the couple, has received: what counts towards the year of aid. At most 10,000 entries. */
  aid: AidEntry[]
  decision?: DecisionInCase
}

const coupleSchema = z.strictObject({
  reducedBeforeMarriage: answerSchema.exactOptional(),
  yearOfAid: answerSchema.exactOptional(),
  childBenefit: z.enum(childBenefits).exactOptional(),
  closestToLabourMarket: judgement.exactOptional(),
  leastAttached: judgement.exactOptional(),
  highRate: z.enum(['provider', 'other']).exactOptional(),
  reducedAt: whom.exactOptional()
})

/** Refuses aid that an unmarried person cannot have, and what two spouses cannot be at once. */
function refuseImpossibleAid(context: z.core.ParsePayload<CaseFacts>): void {
  const { maritalStatus, person, spouse, couple, computedUnder26Stk2 } = context.value
  if (maritalStatus === 'unmarried') {
    const { benefit, aid } = person
    // § 26, stk. 2: one who lives with a recipient of § 22 can be on its amounts too; nobody else is.
    if (computedUnder26Stk2 === 'no' && isCashBenefit(benefit) && aid !== undefined && !isOnRate(aid))
      refuse(context, ['person', 'aid'], 'aid-not-of-benefit', { benefit })
  }
  if (maritalStatus !== 'married' || spouse === undefined) return
  refuseImpossibleCouple(
    context,
    { spouses: [person, spouse], highRate: couple?.highRate },
    { ofSpouse: (index) => [index === 0 ? 'person' : 'spouse'], ofCouple: ['couple'] }
  )
}

/** The facts of a case, as they are validated: a spouse is for the married. */
export const caseFactsSchema = z
  .strictObject({
    maritalStatus: z.enum(['unmarried', 'married', 'unknown']),
    person: personInCaseSchema,
    spouse: personInCaseSchema.exactOptional(),
    couple: coupleSchema.exactOptional(),
    appliedOn: dateSchema.exactOptional(),
    computedUnder26Stk2: answerSchema.exactOptional(),
    lapseDate: firstOfMonthSchema.exactOptional(),
    aid: yearOfAidFactsSchema.shape.aid,
    decision: z.strictObject({ on: dateSchema, citizenDisagrees: answerSchema }).exactOptional()
  })
  .check((context) => {
    const { maritalStatus, spouse, couple } = context.value
    if (maritalStatus !== 'unmarried') return
    if (spouse !== undefined) refuse(context, ['spouse'], 'fact-of-the-married', {})
    if (couple !== undefined) refuse(context, ['couple'], 'fact-of-the-married', {})
  })
  .check(refuseImpossibleAid)

/** What had not happened by the day of assessment, though a case says that it had. */
export function refuseCaseAfterAssessment(facts: CaseFacts, asOf: IsoDate): Issue[] {
  const { aid, decision, appliedOn } = facts
  const late = (path: string, sentOn: IsoDate): Issue[] =>
    // Dates in this form sort as text.
    sentOn > asOf ? [issue(path, 'sent-after-assessment', { sentOn, asOf })] : []
  const ofPerson = (whom: Whom): Issue[] => {
    const person = facts[whom]
    if (person === undefined) return []
    const { notice, hearing, grounds, exemption } = person
    return [
      ...(typeof notice === 'object' ? late(`facts.${whom}.notice.sentOn`, notice.sentOn) : []),
      ...(typeof hearing === 'object' ? late(`facts.${whom}.hearing.sentOn`, hearing.sentOn) : []),
      ...groundsAfterAssessment(grounds, asOf, `facts.${whom}`),
      ...(exemption === undefined ? [] : assessedTooLate(exemption, asOf, `facts.${whom}.exemption`))
    ]
  }
  return [
    ...checkYearOfAid({ of: 'unmarried', aid, exemptions: [] }, asOf),
    ...ofPerson('person'),
    ...ofPerson('spouse'),
    ...(appliedOn !== undefined && appliedOn > asOf
      ? [issue('facts.appliedOn', 'applied-afterwards', { appliedOn, on: asOf })]
      : []),
    ...(decision !== undefined && decision.on > asOf
      ? [issue('facts.decision.on', 'decided-after-assessment', { on: decision.on, asOf })]
      : [])
  ]
}
