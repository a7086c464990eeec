import { type Issue, issue } from '../../evaluation/issue.js'
import type { EarningPeriodFacts } from '../../input/earning-period-facts.js'
import { groundCitation } from '../13f-12-grounds.js'
import type { CountedDays } from '../reckoning/counted-days.js'

/** Sick days on which the citizen was exempt: they extend, but on another legal ground than was claimed (case 46). */
export function earningPeriodWarnings(
  { grounds }: EarningPeriodFacts,
  counted: readonly CountedDays[]
): Issue[] {
  return grounds.flatMap((ground, index): Issue[] => {
    const path = `facts.grounds[${index}]`
    if (ground.kind !== 'education-or-other-benefit' && ground.exemptFromAvailability !== undefined)
      return [issue(`${path}.exemptFromAvailability`, 'unused-fact', { kind: ground.kind })]
    if (ground.kind !== 'sickness') return []
    const days = counted
      .filter((entry) => entry.ground === index && entry.citation !== groundCitation.sickness)
      .reduce((sum, entry) => sum + entry.days, 0)
    return days > 0 ? [issue(`${path}.kind`, 'wrong-legal-ground', { days })] : []
  })
}
