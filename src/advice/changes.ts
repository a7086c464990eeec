import type { IsoDate } from '../calendar/iso-date.js'
import type { NotCovered } from '../evaluation/evaluation.js'
import type { ChangedAnswer } from '../sanctions/checklist/changed-answers.js'

/**
 * How a case comes out: the bortfaldsdato, and where work is stated and settles it, whether the hours suffice; or why there
 * is no bortfaldsdato any more.
 */
export type CaseOutcome = { lapseDate: IsoDate; met?: boolean } | { ended: NotCovered }

/**
 * A change that gives another outcome, where no smaller one of its kind does; `gives` is that outcome.
 *
 * - `more-hours`: so many more hours of ordinary, unsubsidised work, done from `from` to `by`, both included, meet the
 *   requirement.
 * - `more-days`: so many more documented days of a ground, on days of the earning period that no ground covers yet, move
 *   the bortfaldsdato.
 * - `fewer-days`: with so many of the documented days fewer, the first ones, the bortfaldsdato is an earlier one.
 * - `earlier-letter`: a letter of notice sent on `by` at the latest gives an earlier bortfaldsdato.
 */
export type PeriodChange =
  | { change: 'more-hours'; hours: number; from: IsoDate; by: IsoDate; gives: CaseOutcome }
  | { change: 'more-days'; days: number; gives: CaseOutcome }
  | { change: 'fewer-days'; days: number; gives: CaseOutcome }
  | { change: 'earlier-letter'; by: IsoDate; gives: CaseOutcome }

/** What would change a case, or an answer of a checklist that would change its report. */
export type Change = PeriodChange | ({ change: 'answer' } & ChangedAnswer)

/** What would change the outcome of a case. */
export interface Changes {
  /** The bortfaldsdato of the case as it is; absent for a checklist. */
  lapseDate?: IsoDate
  /** Whether the hours suffice in the case as it is; absent where no work is asked about. */
  met?: boolean
  /** The smallest change of each kind that gives another outcome; empty where none does. */
  changes: Change[]
}
