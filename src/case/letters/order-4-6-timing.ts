import { type IsoDate, isoDate } from '../../calendar/iso-date.js'
import { validDay } from '../../input/date.js'
import type { LetterFacts } from '../../input/letter-facts.js'
import type { Readings } from '../../law/readings.js'
import type { RuleVersion } from '../../law/rule-life.js'
import { lastTimelyDay } from '../../rule-225/4-earning-period/order-4-notice.js'

/** Whether a letter is in time. `not-yet`: it has not been sent, and still can be in time. */
export type Timely = 'yes' | 'no' | 'not-yet' | 'unknown'

/** A letter that has a deadline, against it. */
export interface LetterTiming {
  /** How many months before the bortfaldsdato the letter must be sent, at the latest. */
  months: number
  /** The last timely day. */
  deadline: IsoDate
  timely: Timely
  /** Of a letter that is late, the days from the last timely day to that on which it was sent; if not yet, to `asOf`. */
  daysLate?: number
}

const MONTHS_OF_HEARING = 1

/**
 * Notice order § 4, stk. 2: the notice is sent "senest 6 måneder før den beregnede bortfaldsdato", in the transition 3
 * (§ 9, stk. 2); § 6, stk. 1: the hearing "senest 1 måned før bortfaldsdatoen". A postponement has no deadline.
 */
export function letterTiming(
  { letter, sentOn, lapseDate }: LetterFacts,
  version: RuleVersion,
  asOf: IsoDate,
  readings: Readings
): LetterTiming | undefined {
  if (letter === 'postponement') return undefined
  const months = letter === 'notice' ? version.noticeMonths : MONTHS_OF_HEARING
  const last = lastTimelyDay(validDay(lapseDate), months, readings['notice-deadline'])
  const deadline = { months, deadline: isoDate(last) }
  if (sentOn === 'unknown') return { ...deadline, timely: 'unknown' }
  const late = validDay(sentOn === 'not-sent' ? asOf : sentOn) - last
  if (late > 0) return { ...deadline, timely: 'no', daysLate: late }
  return { ...deadline, timely: sentOn === 'not-sent' ? 'not-yet' : 'yes' }
}
