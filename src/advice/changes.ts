import type { IsoDate } from '../calendar/iso-date.js'
import type { Consequence } from '../case/assessment/case-assessment.js'
import type { NotCovered } from '../evaluation/evaluation.js'
import type { Whom } from '../input/case-facts.js'
import type { ChangedAnswer } from '../sanctions/checklist/changed-answers.js'

/**
 * How one person of a whole case comes out: the bortfaldsdato, and whether the hours suffice on it; or why there is none.
 * `exempt`: no requirement is made. `noYearOfAid`: the year of aid is not reached, and no date is to be expected. `open`: the
 * date, or the hours, are not known.
 */
export type PersonOutcome =
  | {
      lapseDate: IsoDate
      met: boolean
      /** The day from which full aid is paid again, where it is regained after that date. */
      resumedFrom?: IsoDate
    }
  | { ended: 'exempt' | 'noYearOfAid' | 'open' | NotCovered }

/** How a whole case comes out. */
export type WholeCaseOutcome =
  | {
      kind: 'decided'
      person: PersonOutcome
      /** Where each spouse is held against the requirement. */
      spouse?: PersonOutcome
      /** What follows, by date, as `assessCase` tells it. */
      consequences: Consequence[]
    }
  | {
      kind: 'undetermined'
      /** Absent while it is not known whether the person is covered. */
      person?: PersonOutcome
      spouse?: PersonOutcome
      /** What follows on the dates that are settled. */
      consequences: Consequence[]
      /** The fields that must be known before it can be said. */
      missing: string[]
    }
  | { kind: 'notCovered'; reason: NotCovered }

/**
 * How a case comes out: the bortfaldsdato, and where work is stated and settles it, whether the hours suffice; or why there
 * is no bortfaldsdato any more. Of a whole case this is the outcome of the person whom the change is about, and `case` is
 * that of all of it.
 */
export type CaseOutcome = ({ lapseDate: IsoDate; met?: boolean } | { ended: NotCovered }) & {
  case?: WholeCaseOutcome
}

/**
 * A change that gives another outcome, where no smaller one of its kind does; `gives` is that outcome. In a whole case
 * `whom` says whom it is about.
 *
 * - `more-hours`: so many more hours of ordinary, unsubsidised work, done from `from` to `by`, both included, meet the
 *   requirement. Where the bortfaldsdato of a whole case is reckoned, `gives.case` has the next one: the hours can put it off
 *   further, the later in the period they are done.
 * - `more-days`: so many more documented days of a ground, on days of the earning period that no ground covers yet, move
 *   the bortfaldsdato.
 * - `fewer-days`: with so many of the documented days fewer, the first ones, the bortfaldsdato is an earlier one.
 * - `earlier-letter`: a letter of notice sent on `by` at the latest gives an earlier bortfaldsdato.
 * - `send-letter`: no letter of notice has been sent; one sent on `by` at the latest, from the day of assessment, gives the
 *   earliest bortfaldsdato that is still possible. Of an earning period or the hours alone, where only that is open.
 */
export type PeriodChange = (
  | { change: 'more-hours'; hours: number; from: IsoDate; by: IsoDate; gives: CaseOutcome }
  | { change: 'more-days'; days: number; gives: CaseOutcome }
  | { change: 'fewer-days'; days: number; gives: CaseOutcome }
  | { change: 'earlier-letter'; by: IsoDate; gives: CaseOutcome }
  | { change: 'send-letter'; by: IsoDate; gives: CaseOutcome }
) & { whom?: Whom }

/**
 * An answer that would alter the report of a checklist: another one than is given, or one where none is, while all else
 * stays. Where the facts show another one by themselves, the one that points to a gap stands, as in `evaluateChecklist`.
 */
export type AnswerChange = { change: 'answer' } & ChangedAnswer

/** What would change a case, or an answer of a checklist that would change its report. */
export type Change = PeriodChange | AnswerChange

/** What would change the outcome of a case. */
export interface Changes {
  /** The bortfaldsdato as it is; absent for a checklist, and for a whole case, whose persons have one each. */
  lapseDate?: IsoDate
  /** Whether the hours suffice as it is; absent where no work is asked about, and for a whole case. */
  met?: boolean
  /** How a whole case stands as it is; absent for all others. */
  case?: WholeCaseOutcome
  /**
   * The smallest change of each kind that gives another outcome; of a couple, of each spouse; of a checklist every single
   * answer that alters its report, in the order of the list. Empty where none does.
   */
  changes: Change[]
}
