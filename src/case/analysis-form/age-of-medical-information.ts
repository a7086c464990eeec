import type { Day } from '../../calendar/day.js'
import { addMonthsToMonthEnd } from '../../calendar/month.js'
import { isInBand } from './in-band.js'
import { type PrintedChoice, printedChoice } from './printed-choice.js'

/**
 * The answer to 3.2.2: how long before the assessment medical information was obtained, in calendar months.
 *
 * The form counts back ("før vurderingen er foretaget"), so the months are taken from the day of the assessment, to
 * the month's end where a month is too short. The edges are as printed: exactly 1 month is no longer "Mindre end 1
 * måned", and exactly 6 months is not yet "Mere end 6 måneder". Exactly 3 months is open: "1-3 måneder" and "3-6
 * måneder" both hold it. What was obtained after the assessment has no printed answer.
 *
 * @example
 * // information of 14 February 2017, an assessment on 15 March
 * ageOfMedicalInformation(17211, 17240) // { status: 'answered', answer: '1-to-3-months' }
 */
export function ageOfMedicalInformation(obtained: Day, assessed: Day): PrintedChoice<'3.2.2'> {
  const compare = (months: number): number => addMonthsToMonthEnd(assessed, -months) - obtained
  return printedChoice('3.2.2', (answer) => isInBand(answer, compare))
}
