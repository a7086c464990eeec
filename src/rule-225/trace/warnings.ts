import { type Issue, issue } from '../../evaluation/issue.js'
import type { EarningPeriodFacts } from '../../input/earning-period-facts.js'
import { groundCitation } from '../13f-12-grounds.js'
import type { CountedDays } from '../reckoning/counted-days.js'

/** Sick days on which the citizen was exempt: they extend, but on another legal ground than was claimed (case 46). */
export function earningPeriodWarnings(
  { grounds }: EarningPeriodFacts,
  counted: readonly CountedDays[]
): Issue[] {
  const sickWhileExempt = new Map<number | 'covid', number>()
  for (const { ground, kind, citation, days } of counted) {
    if (kind === 'sickness' && citation !== groundCitation.sickness)
      sickWhileExempt.set(ground, (sickWhileExempt.get(ground) ?? 0) + days)
  }
  const warnings: Issue[] = []
  grounds.forEach(({ kind, exemptFromAvailability }, index) => {
    const path = `facts.grounds[${index}]`
    const days = sickWhileExempt.get(index)
    if (kind !== 'education-or-other-benefit' && exemptFromAvailability !== undefined)
      warnings.push(issue(`${path}.exemptFromAvailability`, 'unused-fact', { kind }))
    if (days !== undefined) warnings.push(issue(`${path}.kind`, 'wrong-legal-ground', { days }))
  })
  return warnings
}
