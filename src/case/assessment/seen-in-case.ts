import { type IsoDate, isoDate } from '../../calendar/iso-date.js'
import { defaultReadings, type ReadingId } from '../../law/readings.js'
import { isOpen, workRequirementReadings } from '../../rule-225/5-work/work-case.js'
import type { AssessedCase, SeenInCase } from './assessed-case.js'
import type { Consequence } from './case-assessment.js'
import { type PersonAssessed, personAtStake } from './person-case.js'
import type { RegainingFound } from './regaining-in-case.js'

/** The readings on which a whole case rests. */
export const caseReadings: readonly ReadingId[] = [
  'aid-year',
  ...workRequirementReadings,
  'spared-rates',
  'half-krone',
  'resumption-unmarried'
]

/** A requirement that is settled: whether it is met, and the bortfaldsdato. */
function settledIn({ requirement }: PersonAssessed): { met: boolean; lapseDate: IsoDate } | undefined {
  if (typeof requirement !== 'object' || isOpen(requirement.assessed)) return undefined
  const { settlement, found } = requirement.assessed
  if (settlement.kind === 'notCovered') return undefined
  return { met: found.met === true, lapseDate: isoDate(settlement.reckoning.newLapse) }
}

/** The first bortfaldsdato that what is not known leaves possible. */
export function earliestLapseDate({ requirement, year }: PersonAssessed): IsoDate | undefined {
  if (typeof requirement !== 'object') return year?.earliestLapseDate
  return isOpen(requirement.assessed)
    ? isoDate(requirement.assessed.settlement.reckoning.newLapse)
    : undefined
}

const ofPerson = ['resumedFrom', 'nextLapseDate', 'earliestResumedFrom'] as const
const ofSpouse = ['spouseResumedFrom', 'spouseNextLapseDate', 'spouseEarliestResumedFrom'] as const

/** From when full aid is paid again, and the next bortfaldsdato. */
function addResumption(
  seen: SeenInCase,
  regaining: RegainingFound | undefined,
  [resumed, next, earliest]: typeof ofPerson | typeof ofSpouse
): void {
  if (regaining === undefined || regaining.kind === 'notCovered') return
  if (regaining.kind === 'undetermined') {
    const day = regaining.partial?.earliestResumedFrom
    if (day !== undefined) seen[earliest] = day
    return
  }
  const { resumedFrom, nextLapseDate } = regaining.value
  if (resumedFrom !== undefined) seen[resumed] = resumedFrom
  if (nextLapseDate !== undefined) seen[next] = nextLapseDate
}

/** What is taken off a month, of a couple from both together. */
export const reductionOf = (consequence: Consequence): number =>
  consequence.of === 'unmarried' ? consequence.monthlyReduction : consequence.reduction.together

/** What the citizen sees: how it ends, the dates, whether the hours suffice, and the amount in the end. */
export function seenInCase({
  coverage,
  person: { assessed, regaining },
  spouse,
  follows,
  isOpen
}: Omit<AssessedCase, 'seen'>): SeenInCase {
  if (coverage.kind === 'notCovered') return { kind: coverage.kind, reason: coverage.reason }
  // Where it is not known whether the rule reaches the case at all, no date is told.
  if (coverage.kind === 'undetermined') return { kind: coverage.kind }
  const seen: SeenInCase = { kind: isOpen ? 'undetermined' : 'decided' }
  const own = settledIn(assessed)
  if (own !== undefined) {
    seen.met = own.met
    seen.lapseDate = own.lapseDate
  }
  addResumption(seen, regaining, ofPerson)
  const other = spouse && settledIn(spouse.assessed)
  if (other !== undefined) {
    seen.spouseMet = other.met
    seen.spouseLapseDate = other.lapseDate
  }
  addResumption(seen, spouse?.regaining, ofSpouse)
  const earliest = isOpen ? earliestLapseDate(assessed) : undefined
  if (earliest !== undefined) seen.earliestLapseDate = earliest
  const last = follows.found.at(-1)
  if (!isOpen && last !== undefined) seen.monthlyReduction = reductionOf(last)
  return seen
}

/** Each by name, since going through whatever fields there are costs several times as much. */
const seenFields = [
  'kind',
  'reason',
  'met',
  'lapseDate',
  'spouseMet',
  'spouseLapseDate',
  'earliestLapseDate',
  'monthlyReduction',
  ...ofPerson,
  ...ofSpouse
] as const

/** Whether the citizen sees the same in both. */
export const isSeenAlike = ({ seen: a }: AssessedCase, { seen: b }: AssessedCase): boolean =>
  seenFields.every((field) => a[field] === b[field])

/**
 * The readings that can give another result than this one: those of the clocks and the hours that each person raises,
 * and those of the amounts.
 */
export function atStakeInCase({
  readings,
  coverage,
  person,
  spouse,
  follows
}: AssessedCase): readonly ReadingId[] {
  if (readings !== defaultReadings || coverage.kind !== 'decided') return caseReadings
  if (person.regaining !== undefined || spouse?.regaining !== undefined) return caseReadings
  const stakes = personAtStake(person.assessed, readings)
  if (spouse !== undefined) stakes.push(...personAtStake(spouse.assessed, readings))
  const { aid } = person.one.facts
  if (aid !== undefined && 'supplement' in aid && aid.supplement !== 'none') stakes.push('spared-rates')
  if (follows.found.some(({ from }) => from.startsWith('2025'))) stakes.push('half-krone')
  return stakes
}
