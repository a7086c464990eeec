import type { IsoDate } from '../../calendar/iso-date.js'
import type { Answer } from '../../logic/answer.js'
import type { Coverage } from '../../rule-225/1-coverage/coverage.js'
import type { YearOfAid } from '../../rule-225/2-year-of-aid/year-of-aid.js'
import type { ExemptionIndication } from '../../rule-225/3-exemption/criterion.js'
import type { WorkRequirement } from '../../rule-225/5-work/work-requirement.js'
import type { Reduction } from '../../rule-225/6-unmarried/13g-1-reduction.js'
import type { CoupleReduction } from '../../rule-225/7-couple/couple-reduction.js'
import type { Regaining } from '../../rule-225/8-regaining/regaining.js'
import type { NextStep } from '../next-steps/next-step.js'

/** Where one person stands under the rule. */
export interface PersonAssessment {
  /** Whether the municipality has found the person exempt: then no requirement is made. A decided case knows it. */
  exempt: Answer
  /** What the file on working capacity indicates, beside the municipality's own finding. */
  exemptionIndicated?: ExemptionIndication
  /** How far the year of aid has come; absent where the bortfaldsdato was given and no aid. */
  yearOfAid?: YearOfAid
  /**
   * The work requirement with its earning period and dates; absent for the exempt, where no bortfaldsdato follows from the
   * year of aid or is to be expected, and where the rule does not reach the person any more.
   */
  requirement?: WorkRequirement
  /**
   * Whether full aid is regained by work since the bortfaldsdato, given that the aid was reduced on it; absent where that
   * date has not passed, or nothing has been worked since.
   */
  regaining?: Regaining
  /** No full aid before this day, while it is not known whether it is regained. */
  earliestResumedFrom?: IsoDate
  /** Why there is no date: 12 months of exemption have ended, or the date lies after the repeal. */
  ended?: 'restarted' | 'repealed'
}

/** What follows when the requirement is not met, in whole kroner a month and from a day. */
export type Consequence = (({ of: 'unmarried' } & Reduction) | ({ of: 'couple' } & CoupleReduction)) & {
  /** The day from which full aid is paid again: the 1st of a month, or by another reading any day (stk. 14). */
  until?: IsoDate
}

/** A whole case: who is covered, the clocks, the dates, the requirement, what follows, and what to do by when. */
export interface CaseAssessment {
  coverage: Coverage
  person: PersonAssessment
  /** The spouse, where each spouse is held against the requirement. */
  spouse?: PersonAssessment
  /** What follows, by date: of a couple the second can fail later than the first. Empty: nothing is reduced. */
  consequences: Consequence[]
  nextSteps: NextStep[]
}
