import type { PersonAssessment } from '../case/assessment/case-assessment.js'
import type { findCase } from '../case/assessment/find-case.js'
import type { PersonOutcome, WholeCaseOutcome } from './changes.js'

/** How one person of a case comes out. */
function outcomeOfPerson({
  exempt,
  ended,
  requirement,
  regaining,
  yearOfAid
}: PersonAssessment): PersonOutcome {
  if (exempt === 'yes') return { ended: 'exempt' }
  if (requirement !== undefined) {
    const { met, earningPeriod } = requirement
    const { lapseDate } = earningPeriod
    const resumedFrom = regaining?.resumedFrom
    return resumedFrom === undefined ? { lapseDate, met } : { lapseDate, met, resumedFrom }
  }
  if (ended !== undefined) return { ended }
  return { ended: yearOfAid?.reached === false && !yearOfAid.expectedLapseDate ? 'noYearOfAid' : 'open' }
}

/** How a whole case comes out, in what is told of it. */
export function outcomeOfCase(found: ReturnType<typeof findCase>): WholeCaseOutcome {
  if (found.kind === 'notCovered') return { kind: found.kind, reason: found.reason }
  const said = found.kind === 'decided' ? found.value : (found.partial ?? {})
  const { person, spouse, consequences = [] } = said
  const both = {
    ...(person && { person: outcomeOfPerson(person) }),
    ...(spouse && { spouse: outcomeOfPerson(spouse) })
  }
  return found.kind === 'decided'
    ? { kind: found.kind, ...both, person: outcomeOfPerson(found.value.person), consequences }
    : { kind: found.kind, ...both, consequences, missing: found.missing.map(({ path }) => path) }
}
