import { type IsoDate, isoDate } from '../../calendar/iso-date.js'
import { defaultReadings, type ReadingId } from '../../law/readings.js'
import { isOpen, workRequirementReadings } from '../../rule-225/5-work/work-case.js'
import type { AssessedCase, SeenInCase } from './assessed-case.js'
import type { Consequence } from './case-assessment.js'
import { type PersonAssessed, personAtStake } from './person-case.js'

/** The readings on which a whole case rests. */
export const caseReadings: readonly ReadingId[] = [
  'aid-year',
  ...workRequirementReadings,
  'spared-rates',
  'half-krone'
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

const reductionOf = (consequence: Consequence): number =>
  consequence.of === 'unmarried' ? consequence.monthlyReduction : consequence.reduction.together

/** What the citizen sees: how it ends, the dates, whether the hours suffice, and the amount in the end. */
export function seenInCase({
  coverage,
  person: { assessed },
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
  const other = spouse && settledIn(spouse.assessed)
  if (other !== undefined) {
    seen.spouseMet = other.met
    seen.spouseLapseDate = other.lapseDate
  }
  const earliest = isOpen ? earliestLapseDate(assessed) : undefined
  if (earliest !== undefined) seen.earliestLapseDate = earliest
  const last = follows.found.at(-1)
  if (!isOpen && last !== undefined) seen.monthlyReduction = reductionOf(last)
  return seen
}

/** Whether the citizen sees the same in both: each field by name, since going through them costs several times as much. */
export const isSeenAlike = ({ seen: a }: AssessedCase, { seen: b }: AssessedCase): boolean =>
  a.kind === b.kind &&
  a.reason === b.reason &&
  a.met === b.met &&
  a.lapseDate === b.lapseDate &&
  a.spouseMet === b.spouseMet &&
  a.spouseLapseDate === b.spouseLapseDate &&
  a.earliestLapseDate === b.earliestLapseDate &&
  a.monthlyReduction === b.monthlyReduction

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
  const stakes = personAtStake(person.assessed, readings)
  if (spouse !== undefined) stakes.push(...personAtStake(spouse.assessed, readings))
  const { aid } = person.one.facts
  if (aid !== undefined && 'supplement' in aid && aid.supplement !== 'none') stakes.push('spared-rates')
  if (follows.found.some(({ from }) => from.startsWith('2025'))) stakes.push('half-krone')
  return stakes
}
