import { isInBand } from './in-band.js'
import { type PrintedChoice, printedChoice } from './printed-choice.js'

/**
 * The questions whose printed answers stand for numbers: 3.2.6 the number of offers; 3.3.1 and 3.3.2 hours a week;
 * 4.1.1 the number of postponements; 7.4 kroner an hour.
 */
export type BandedQuestionId = '3.2.6' | '3.3.1' | '3.3.2' | '4.1.1' | '7.4'

/**
 * The printed answer that a number gives.
 *
 * Open where the printed bands leave a gap ("Mindre end 5 timer", then "6-10 timer": exactly 5 hours, and 10½;
 * "101-120 kr.", then "Over 121 kr.": 121 kr., and 120.50), where there are more than four offers or postponements,
 * and where two answers fit: work at 0 kr. an hour is "0-20 kr." and is not paid.
 *
 * @example
 * bandedAnswer('3.3.1', 12) // { status: 'answered', answer: '11-to-15' }
 * bandedAnswer('7.4', 121) // { status: 'open', because: 'no-printed-answer' }
 */
export function bandedAnswer<Id extends BandedQuestionId>(id: Id, value: number): PrintedChoice<Id> {
  const compare = (limit: number): number => value - limit
  return printedChoice(id, (answer) => isInBand(answer, compare))
}
