import { type Issue, issue } from '../../evaluation/issue.js'
import type { CaseFacts } from '../../input/case-facts.js'
import { validDay } from '../../input/date.js'
import { lengthOf } from '../../periods/period.js'
import type { PersonFound } from './person-found.js'

/** A full working week in Denmark, in hours. */
const FULL_TIME = 37

/** An exemption inside a stretch of full-time ordinary work: both can be so (6-17), but a human should look. */
function exemptWhileFullTime({ whom, facts: { grounds, work } }: PersonFound): Issue[] {
  if (!grounds.some(({ kind }) => kind === 'limited-work-capacity')) return []
  const fullTime = work.filter(({ kind, hours, from, to }) => {
    if (kind !== 'ordinary' || hours === undefined) return false
    const weeks = lengthOf({ from: validDay(from), to: validDay(to) }) / 7
    return hours >= FULL_TIME * weeks
  })
  if (fullTime.length === 0) return []
  return grounds.flatMap((ground, index) => {
    if (ground.kind !== 'limited-work-capacity' || !('to' in ground) || ground.to === 'ongoing') return []
    const { from, to } = ground
    // Dates in this form sort as text.
    const inside = fullTime.some((record) => record.from <= from && to <= record.to)
    const path = `facts.${whom}.grounds[${index}]`
    return inside ? [issue(path, 'exemption-during-full-time-work', { from, to })] : []
  })
}

/** A stated bortfaldsdato before the first that the year of aid allows, or that is to be expected. */
function lapseBeforeYearOfAid({ lapseDate }: CaseFacts, { year }: PersonFound): Issue[] {
  const counted = year?.kind === 'decided' ? year.value : undefined
  const firstLapseDate = counted?.firstLapseDate ?? counted?.expectedLapseDate
  return lapseDate !== undefined && firstLapseDate !== undefined && lapseDate < firstLapseDate
    ? [issue('facts.lapseDate', 'lapse-date-before-year-of-aid', { lapseDate, firstLapseDate })]
    : []
}

/** What a human should know of a case though it changes nothing here: facts that contradict each other. */
export function caseWarnings(facts: CaseFacts, persons: readonly PersonFound[]): Issue[] {
  const [person] = persons
  return [
    ...persons.flatMap(exemptWhileFullTime),
    ...(person === undefined ? [] : lapseBeforeYearOfAid(facts, person))
  ]
}
