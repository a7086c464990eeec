import type { IsoDate } from '../../calendar/iso-date.js'
import type { Finding } from '../../evaluation/finding.js'
import type { Missing } from '../../evaluation/missing.js'
import type { Ground } from '../../input/earning-period-facts.js'
import type { MunicipalDecision } from '../../input/municipal-decision.js'
import { type ReviewedPeriod, wasKnown } from '../../input/review-facts.js'
import type { CitationId } from '../../law/citations.js'
import type { Readings } from '../../law/readings.js'
import type { EarliestLapse } from '../../rule-225/4-earning-period/determine-earning-period.js'
import { type EarningPeriod, earningPeriodOf } from '../../rule-225/4-earning-period/earning-period.js'
import { countedDays } from '../../rule-225/4-earning-period/reckoning/counted-days.js'
import { groundCounts } from '../../rule-225/4-earning-period/reckoning/open-grounds.js'
import { workCase } from '../../rule-225/5-work/work-case.js'
import type { WorkRequirement } from '../../rule-225/5-work/work-requirement.js'
import { outsideTheRule } from '../../rule-225/rule-in-force-step.js'
import { renamed } from '../fields.js'

/** The earning period and the hours by what was known when the decision was made. */
export interface PeriodThen {
  finding: Finding<WorkRequirement, EarliestLapse>
  /** The period, reckoned for the earliest lapse where facts are open; absent outside the rule's life. */
  reckoned?: EarningPeriod
  /** Whether the period's days and dates hold whatever is not known. */
  isSettled: boolean
  /** Why no bortfaldsdato follows from the count. */
  ended?: 'restarted' | 'repealed'
  /** The provisions under which days extend, whatever is not known. */
  under: CitationId[]
  /** The grounds that were known. */
  grounds: readonly Ground[]
  /** Whether the hours that were known meet the requirement; absent where that is open, or they are not at issue. */
  met?: boolean
  missing: readonly Missing[]
}

/** Whether a ground leaves open how many days it gives. */
const leavesOpen = (ground: Ground): boolean =>
  groundCounts(ground) === 'unknown' || 'within' in ground || ground.to === 'ongoing'

/** Reckons the period on what the municipality knew of when it decided, as of that day. */
export function periodThen(
  { lapseDate, notice, grounds, work }: ReviewedPeriod,
  decision: MunicipalDecision,
  readings: Readings
): PeriodThen {
  const places = placesKnown(grounds, decision)
  const workPlaces = placesKnown(work ?? [], decision)
  const known = grounds.filter((each) => wasKnown(each, decision)).map(({ ground }) => ground)
  const worked = (work ?? []).filter((each) => wasKnown(each, decision))
  const given = workCase({ lapseDate, notice, grounds: known, work: worked }, decision.on)
  if (typeof given === 'string')
    return {
      finding: outsideTheRule(lapseDate, given),
      isSettled: true,
      under: [],
      grounds: known,
      missing: []
    }

  const rename = (path: string): string =>
    path
      .replace(/^facts\.grounds\[(\d+)\]/, (_, at) => `facts.period.grounds[${places[Number(at)]}].ground`)
      .replace(/^facts\.work\[(\d+)\]/, (_, at) => `facts.period.work[${workPlaces[Number(at)]}]`)
      .replace(/^facts\.notice/, 'facts.period.notice')
  const assessed = given.assess(readings)
  const { kind, reckoning, ...ending } = assessed.settlement
  const counted = countedDays(reckoning, readings)
  const found = given.find(assessed, readings)
  return {
    finding: { ...found, warnings: renamed(found.warnings ?? [], rename) },
    reckoned: earningPeriodOf(reckoning, counted, readings),
    // Of a bortfaldsdato after the repeal it was not asked how many days there are.
    isSettled: kind === 'decided' || (kind === 'notCovered' && !known.some(leavesOpen)),
    ...('reason' in ending ? { ended: ending.reason === 'restarted' ? 'restarted' : 'repealed' } : {}),
    under: [...new Set(counted.map(({ citation }) => citation))],
    grounds: known,
    ...(work !== undefined && found.kind === 'decided' ? { met: found.value.met } : {}),
    missing: found.kind === 'undetermined' ? renamed(found.missing, rename) : []
  }
}

/** The places, in the facts, of what was known. */
const placesKnown = (items: readonly { knownOn?: IsoDate }[], decision: MunicipalDecision): number[] =>
  items.flatMap((item, place) => (wasKnown(item, decision) ? [place] : []))
