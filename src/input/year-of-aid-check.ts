import type { IsoDate } from '../calendar/iso-date.js'
import { type Issue, issue } from '../evaluation/issue.js'
import { MOST_ISSUES } from './issues-of.js'
import type { AidEntry, YearOfAidFacts } from './year-of-aid-facts.js'

/** Entries that go on and begin after the day of assessment, or that end after it: aid is what has been received. */
function afterAssessment({ aid, exemptions }: YearOfAidFacts, asOf: IsoDate): Issue[] {
  const issues: Issue[] = []
  // Dates in this form sort as text.
  aid.forEach(({ from, to }, index) => {
    if (to === 'ongoing' && from > asOf)
      issues.push(issue(`facts.aid[${index}].from`, 'starts-after-assessment', { from, asOf }))
    if (to !== 'ongoing' && to > asOf)
      issues.push(issue(`facts.aid[${index}].to`, 'ends-after-assessment', { to, asOf }))
  })
  exemptions.forEach(({ from, to }, index) => {
    if (to === 'ongoing' && from > asOf)
      issues.push(issue(`facts.exemptions[${index}].from`, 'starts-after-assessment', { from, asOf }))
  })
  return issues
}

/** Entries of one kind that overlap: the same aid has been entered twice. Each is held against an earlier one. */
function overlapping(aid: readonly AidEntry[], asOf: IsoDate): Issue[] {
  if (aid.length < 2) return []
  const issues: Issue[] = []
  const latest = new Map<string, { from: IsoDate; to: IsoDate }>()
  const inOrder = [...aid.entries()].sort(([, a], [, b]) => (a.from < b.from ? -1 : a.from > b.from ? 1 : 0))
  for (const [index, { kind, from, to }] of inOrder) {
    const entry = { from, to: to === 'ongoing' ? asOf : to }
    const before = latest.get(kind)
    if (before !== undefined && from <= before.to)
      issues.push(issue(`facts.aid[${index}].from`, 'overlaps-same-kind', before))
    if (before === undefined || entry.to > before.to) latest.set(kind, entry)
  }
  return issues
}

/** What makes no sense in a year of aid though every field is valid, the first thousand issues. */
export function checkYearOfAid(facts: YearOfAidFacts, asOf: IsoDate): Issue[] {
  const issues = afterAssessment(facts, asOf)
  issues.push(...overlapping(facts.aid, asOf))
  return issues.slice(0, MOST_ISSUES)
}
