import { type Step, step } from '../../evaluation/step.js'
import type { DeductionFacts } from '../../input/deduction-facts.js'
import type { AggravatedDays, AidForDaysMet } from './deduction.js'
import { aidCitation } from './provisions.js'

/** The steps of the sanctions under § 40 a: their length, and the aid of each month. */
export const aggravatedSteps = (facts: DeductionFacts, aggravated: readonly AggravatedDays[]): Step[] =>
  aggravated.flatMap(({ event, longestTo, withinThreeMonths, months }) => {
    const sanction = facts.events[event]
    if (sanction?.provision !== '40a') return []
    const number = event + 1
    const length = step('aggravated-length', withinThreeMonths ? 'met' : 'notMet', {
      inputs: { number, from: sanction.from, to: sanction.to },
      value: { longestTo },
      also: ['aktivloven/40a/1'],
      decisive: !withinThreeMonths
    })
    return [length, ...months.map((month) => aidStep(number, month, facts.aid[month.month]))]
  })

function aidStep(
  number: number,
  { month, covered, daysMet, daysInMonth, aid }: AidForDaysMet,
  monthlyAid: number | 'unknown' | undefined
): Step {
  const also = [aidCitation(month)]
  const inputs = { number, month, covered, daysInMonth }
  if (daysMet === undefined || aid === undefined) return step('aggravated-aid', 'unknown', { inputs, also })
  if (daysMet === 0)
    return step('aggravated-aid', 'notMet', { inputs: { ...inputs, daysMet }, value: { aid }, also })
  return step('aggravated-aid', 'computed', {
    inputs: { ...inputs, daysMet, monthlyAid: monthlyAid ?? 'unknown' },
    value: { aid },
    also
  })
}
