import { type Issue, issue } from '../../../evaluation/issue.js'
import type { EarningPeriodFacts } from '../../../input/earning-period-facts.js'
import { sickDaysWhileExempt } from '../reckoning/counted-days.js'
import type { Reckoning } from '../reckoning/reckoning.js'

/**
 * What a human should know: sick days on which the citizen was exempt extend, but on another legal ground than was claimed
 * (case 46); and a fact that is stated for a ground to which it does not belong.
 */
export function earningPeriodWarnings({ grounds }: EarningPeriodFacts, reckoning: Reckoning): Issue[] {
  const whileExempt = sickDaysWhileExempt(reckoning)
  const warnings: Issue[] = []
  grounds.forEach(({ kind, exemptFromAvailability }, index) => {
    const days = whileExempt.get(index)
    if (days !== undefined)
      warnings.push(issue(`facts.grounds[${index}].kind`, 'wrong-legal-ground', { days }))
    if (kind !== 'education-or-other-benefit' && exemptFromAvailability !== undefined)
      warnings.push(issue(`facts.grounds[${index}].exemptFromAvailability`, 'unused-fact', { kind }))
  })
  return warnings
}
