import { type IsoDate, isoDate } from '../../calendar/iso-date.js'
import type { Finding } from '../../evaluation/finding.js'
import type { Missing } from '../../evaluation/missing.js'
import type { EarningPeriodFacts, Ground } from '../../input/earning-period-facts.js'
import type { MunicipalDecision } from '../../input/municipal-decision.js'
import { type KnownWork, type ReviewedPeriod, wasKnown } from '../../input/review-facts.js'
import type { CitationId } from '../../law/citations.js'
import type { Readings } from '../../law/readings.js'
import { REPEALED_FROM } from '../../law/rule-life.js'
import { periodFinding } from '../../rule-225/4-earning-period/determine-earning-period.js'
import type { EarningPeriod } from '../../rule-225/4-earning-period/earning-period.js'
import { countedDays } from '../../rule-225/4-earning-period/reckoning/counted-days.js'
import { earningPeriodCase } from '../../rule-225/4-earning-period/reckoning/earning-period-case.js'
import { groundCounts } from '../../rule-225/4-earning-period/reckoning/open-grounds.js'
import type { Reckoning } from '../../rule-225/4-earning-period/reckoning/reckoning.js'
import { workCase } from '../../rule-225/5-work/work-case.js'
import type { WorkRequirement } from '../../rule-225/5-work/work-requirement.js'
import { outsideTheRule } from '../../rule-225/rule-in-force-step.js'
import { renamed } from '../fields.js'

/** The days of extension and the bortfaldsdato, at one end of what the open facts allow. */
interface End {
  days: number
  lapseDate: IsoDate
}

/** The earning period and the hours by what was known when the decision was made. */
export interface PeriodThen {
  /** How it was reckoned. */
  finding: Finding<WorkRequirement> | Finding<EarningPeriod>
  /** Where no letter of notice has been sent by the day of assessment: aid cannot be cut before one sent then allows it. */
  withoutLetter?: { notBefore: IsoDate }
  /** The fewest days and the earliest date, and the most and the latest, whatever is not known. */
  least: End
  most: End
  /** Whether 12 months of exemption may have made the count start afresh, by what is not known. */
  mayRestart: boolean
  /** Why no bortfaldsdato follows from the count. */
  ended?: 'restarted' | 'repealed'
  /** The provisions under which days extend, where what is not known gives none. */
  under: CitationId[]
  /** The grounds that were known. */
  grounds: readonly Ground[]
  /** The hours that were known, where they settle the requirement; absent where they are not at issue. */
  requirement?: WorkRequirement
  missing: readonly Missing[]
}

/** Reckons the period on what the municipality knew of when it decided, with the letter as it has come; or why there is none. */
export function periodThen(
  period: ReviewedPeriod,
  decision: MunicipalDecision,
  readings: Readings,
  asOf: IsoDate
): PeriodThen | ReturnType<typeof outsideTheRule> {
  const { lapseDate, notice, work } = period
  const grounds = period.grounds.filter((each) => wasKnown(each, decision)).map(({ ground }) => ground)
  const facts = { lapseDate, notice, grounds }
  const given = earningPeriodCase(facts, decision.on)
  if (typeof given === 'string') return outsideTheRule(lapseDate, given)

  const settlement = given.settle(readings)
  const { reckoning } = settlement
  // What is left out is not none: without work the hours are not assessed.
  const finding =
    work === undefined
      ? periodFinding(facts, given, settlement, readings)
      : hoursThen(facts, work, decision, readings)
  const latest = given.latest(readings)
  const rename = renamer(period, decision)
  // A day that several grounds cover rests on each of them, so that it is named under each.
  const counted = countedDays(reckoning, { ...readings, 'overlapping-grounds': 'sum' })
  return {
    finding: { ...finding, warnings: renamed(finding.warnings ?? [], rename) },
    ...(notice === 'not-sent'
      ? { withoutLetter: { notBefore: lapseIfSentOn(asOf, facts, decision, readings) } }
      : {}),
    least: endOf(reckoning),
    most: endOf(latest),
    mayRestart: latest.restarts.length > 0 || grounds.some(isExemptStill),
    ...(settlement.kind === 'notCovered'
      ? { ended: settlement.reason === 'restarted' ? 'restarted' : 'repealed' }
      : {}),
    under: [...new Set(counted.map(({ citation }) => citation))],
    grounds,
    ...(finding.kind === 'decided' && 'met' in finding.value ? { requirement: finding.value } : {}),
    missing: finding.kind === 'undetermined' ? renamed(finding.missing, rename) : []
  }
}

/** Exemption that went on, and may prove to have had an end (§ 13 f, stk. 9, 2. pkt.). */
const isExemptStill = (ground: Ground): boolean =>
  ground.kind === 'limited-work-capacity' &&
  'to' in ground &&
  ground.to === 'ongoing' &&
  groundCounts(ground) !== 'no'

/** The bortfaldsdato of a letter that is sent on a day (order § 7). */
function lapseIfSentOn(
  sentOn: IsoDate,
  facts: EarningPeriodFacts,
  decision: MunicipalDecision,
  readings: Readings
): IsoDate {
  const given = earningPeriodCase({ ...facts, notice: { sentOn } }, decision.on)
  return typeof given === 'string' ? REPEALED_FROM : endOf(given.settle(readings).reckoning).lapseDate
}

const endOf = ({ extensionDays, newLapse }: Reckoning): End => ({
  days: extensionDays,
  lapseDate: isoDate(newLapse)
})

/** The requirement by the work that was known. */
function hoursThen(
  facts: EarningPeriodFacts,
  work: readonly KnownWork[],
  decision: MunicipalDecision,
  readings: Readings
): Finding<WorkRequirement> {
  const known = work.filter((each) => wasKnown(each, decision))
  const given = workCase({ ...facts, work: known }, decision.on)
  return typeof given === 'string'
    ? outsideTheRule(facts.lapseDate, given)
    : given.find(given.assess(readings), readings)
}

/** Names the fields of the review by those of the known facts. */
function renamer({ grounds, work = [] }: ReviewedPeriod, decision: MunicipalDecision) {
  const [places, workPlaces] = [placesKnown(grounds, decision), placesKnown(work, decision)]
  return (path: string): string =>
    path
      .replace(/^facts\.grounds\[(\d+)\]/, (_, at) => `facts.period.grounds[${places[Number(at)]}].ground`)
      .replace(/^facts\.work\[(\d+)\]/, (_, at) => `facts.period.work[${workPlaces[Number(at)]}]`)
      .replace(/^facts\.notice/, 'facts.period.notice')
}

/** The places, in the facts, of what was known. */
const placesKnown = (items: readonly { knownOn?: IsoDate }[], decision: MunicipalDecision): number[] =>
  items.flatMap((item, place) => (wasKnown(item, decision) ? [place] : []))
