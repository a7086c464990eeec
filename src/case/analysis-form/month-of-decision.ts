import type { Day } from '../../calendar/day.js'
import { isoDate } from '../../calendar/iso-date.js'
import { type PrintedChoice, printedChoice } from './printed-choice.js'

/**
 * The answer to 1.4: the month in which the municipality decided to reduce or end the aid. The form prints January to
 * August 2017, the months of the board’s study; any other month is open.
 *
 * @example
 * // 31 August 2017
 * monthOfDecision(17409) // { status: 'answered', answer: 'august-2017' }
 */
export function monthOfDecision(decided: Day): PrintedChoice<'1.4'> {
  const decidedIn = isoDate(decided).slice(0, 'YYYY-MM'.length)
  return printedChoice('1.4', ({ month }) => month === decidedIn)
}
