import { type Step, step } from '../../evaluation/step.js'
import type { DeductionFacts } from '../../input/deduction-facts.js'
import type { FoundSanction } from './40a-aid.js'
import type { AidForDaysMet } from './deduction.js'
import { aidCitation } from './provisions.js'

/** The steps of the sanctions under § 40 a: their length, and the aid of each month. */
export const aggravatedSteps = (aid: DeductionFacts['aid'], sanctions: readonly FoundSanction[]): Step[] =>
  sanctions.flatMap(({ sanction, result }) => {
    const { event, longestTo, withinThreeMonths, months } = result
    const number = event + 1
    const length = step('aggravated-length', withinThreeMonths ? 'met' : 'notMet', {
      inputs: { number, from: sanction.from, to: sanction.to },
      value: { longestTo },
      also: ['aktivloven/40a/1'],
      decisive: !withinThreeMonths
    })
    return [length, ...months.map((month) => aidStep(number, month, aid))]
  })

function aidStep(
  number: number,
  { month, covered, daysMet, daysInMonth, aid }: AidForDaysMet,
  monthly: DeductionFacts['aid']
): Step {
  const also = [aidCitation(month)]
  const inputs = { number, month, covered, daysInMonth }
  if (aid === undefined) return step('aggravated-aid', 'unknown', { inputs, also })
  // An aid is found only where the days are known, and of days that were met only where that of the month is.
  const counted = { ...inputs, daysMet: daysMet as number }
  if (daysMet === 0) return step('aggravated-aid', 'notMet', { inputs: counted, value: { aid }, also })
  return step('aggravated-aid', 'computed', {
    inputs: { ...counted, monthlyAid: monthly[month] as number },
    value: { aid },
    also
  })
}
