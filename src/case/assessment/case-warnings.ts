import type { IsoDate } from '../../calendar/iso-date.js'
import { type Issue, issue } from '../../evaluation/issue.js'
import type { CaseFacts } from '../../input/case-facts.js'
import { validDay } from '../../input/date.js'
import type { YearOfAidFacts } from '../../input/year-of-aid-facts.js'
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

/** A documented exemption that is still running, beside the answer that the person is not exempt at present. */
function exemptionStillRuns({ whom, facts: { exempt, grounds } }: PersonFound, asOf: IsoDate): Issue[] {
  if (exempt !== 'no') return []
  return grounds.flatMap((ground) => {
    if (ground.kind !== 'limited-work-capacity' || ground.documented !== 'yes' || !('to' in ground)) return []
    const { from, to } = ground
    // Dates in this form sort as text.
    const runs = from <= asOf && (to === 'ongoing' || to >= asOf)
    return runs ? [issue(`facts.${whom}.exempt`, 'exempt-against-ground', { from })] : []
  })
}

/** An answer on the couple's year of aid that the aid of the couple contradicts. */
function yearAgainstAid(
  { couple, aid }: CaseFacts,
  { year }: PersonFound,
  yearOf: YearOfAidFacts['of']
): Issue[] {
  const said = couple?.yearOfAid ?? 'unknown'
  if (said === 'unknown' || yearOf !== 'couple' || aid.length === 0 || year?.kind !== 'decided') return []
  const { reached, counted, required } = year.value
  return (said === 'yes') === reached
    ? []
    : [issue('facts.couple.yearOfAid', 'year-of-aid-against-aid', { said, counted, required })]
}

/** What a human should know of a case though it changes nothing here: facts that contradict each other. */
export function caseWarnings(
  facts: CaseFacts,
  persons: readonly PersonFound[],
  yearOf: YearOfAidFacts['of'],
  asOf: IsoDate
): Issue[] {
  const [person] = persons
  return [
    ...persons.flatMap(exemptWhileFullTime),
    ...persons.flatMap((one) => exemptionStillRuns(one, asOf)),
    ...(person === undefined
      ? []
      : [...lapseBeforeYearOfAid(facts, person), ...yearAgainstAid(facts, person, yearOf)])
  ]
}
