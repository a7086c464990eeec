import type { Day } from '../../calendar/day.js'
import { type IsoDate, isoDate } from '../../calendar/iso-date.js'
import { firstOfNextMonth } from '../../calendar/month.js'
import type { Finding } from '../../evaluation/finding.js'
import { type Issue, issue } from '../../evaluation/issue.js'
import { validDay } from '../../input/date.js'
import type { RegainingFacts } from '../../input/regaining-facts.js'
import type { Readings } from '../../law/readings.js'
import type { OpenFact } from '../4-earning-period/reckoning/open-grounds.js'
import { questionOf } from '../4-earning-period/trace/questions.js'
import { impossibleHours } from '../5-work/work-warnings.js'
import { ruleInForceOn } from '../lov296-7-rule-in-force.js'
import { stepsOnTrack } from '../provisions-on-track.js'
import { nextLapse } from './order-8-next-lapse.js'
import type { EarliestRegaining, Regained, Regaining } from './regaining.js'
import { type RegainingEnd, regainingCase, sameEnd } from './regaining-case.js'
import { factsThatMatter } from './regaining-questions.js'
import {
  nextLapseSteps,
  notRegainedStep,
  outsideSteps,
  regainedSteps,
  windowSteps
} from './regaining-steps.js'
import { type WorkOnADay, workOnADay } from './work-on-a-day.js'

type Found = Finding<Regaining, EarliestRegaining>

/** What § 13 f, stk. 14, says of valid facts. */
export function findRegaining(facts: RegainingFacts, readings: Readings, asOf: IsoDate): Found {
  const inRule = findInRule(facts, readings, asOf)
  // A married person can be covered as a couple, or as the unmarried are (§ 13 f, stk. 8).
  const found =
    facts.maritalStatus === 'unmarried'
      ? { ...inRule, steps: stepsOnTrack(inRule.steps, 'unmarried') }
      : inRule
  return { ...found, warnings: [...(found.warnings ?? []), ...impossibleHours(facts.work)] }
}

function findInRule(facts: RegainingFacts, readings: Readings, asOf: IsoDate): Found {
  const reducedFrom = validDay(facts.reducedFrom)
  const version = ruleInForceOn(reducedFrom)
  if (typeof version === 'string')
    return { kind: 'notCovered', reason: version, steps: outsideSteps(facts.reducedFrom, version) }

  const given = regainingCase(facts, readings, asOf)
  const [fewest, most] = [given.settle(new Set()), given.settle(new Set(given.open))]
  const earliest = most.end(reducedFrom, given.last)
  const first = earliest.kind === 'regained' ? earliest.day : reducedFrom
  const latest = given.open.length === 0 ? earliest : fewest.end(first, given.last)
  const last = latest.kind === 'regained' ? latest.day : given.last

  if (sameEnd(earliest, latest)) {
    if (latest.kind === 'restarted' || latest.kind === 'repealed') return notCovered(facts, latest)
    const work = workOnADay(given, fewest, most, last)
    if (latest.kind === 'notRegained') {
      const steps = [...windowSteps(facts, work, readings), notRegainedStep('notMet', asOf, work.required)]
      return { kind: 'decided', value: { regained: false, ...hoursOf(work) }, steps }
    }
    const regained: Regained = {
      regained: true,
      ...hoursOf(work),
      regainedOn: { earliest: isoDate(first), latest: isoDate(last) },
      resumedFrom: isoDate(latest.resumedFrom)
    }
    const steps = [...windowSteps(facts, work, readings), ...regainedSteps(facts, regained, asOf)]
    return withNextLapse(facts, regained, steps, firstOfNextMonth(latest.day), readings, asOf)
  }

  // On the earliest day that can be the one, or where there is none, on the last.
  const work = workOnADay(given, fewest, most, earliest.kind === 'regained' ? first : given.last)
  const asked = factsThatMatter(given, first, last)
  const isRegained = earliest.kind === 'regained' && latest.kind === 'regained'
  const certain = workOnADay(given, fewest, most, last)
  const { reducedFrom: lapseDate, grounds, work: records } = facts
  const about = { lapseDate, notice: 'sent-in-time' as const, grounds, work: records }
  return {
    kind: 'undetermined',
    missing: asked.map((fact) => questionOf(inDays(fact), about)),
    partial: {
      ...(isRegained ? { regained: true, shortfall: 0 } : {}),
      required: work.required,
      leastHours: certain.found.least / 100,
      ...(earliest.kind === 'regained' ? { earliestResumedFrom: isoDate(earliest.resumedFrom) } : {})
    },
    steps: [
      ...windowSteps(facts, { ...work, asked }, readings),
      notRegainedStep('unknown', asOf, work.required)
    ]
  }
}

/** Of work it is here asked on which days it lies: the latest months are other ones on each of them. */
const inDays = (fact: OpenFact): OpenFact =>
  fact.question === 'work-split' ? { ...fact, question: 'work-days' } : fact

const hoursOf = ({ required, found }: WorkOnADay) => ({
  required,
  hours: found.least / 100,
  shortfall: Math.max(required * 100 - found.least, 0) / 100
})

function notCovered(facts: RegainingFacts, end: RegainingEnd & { kind: 'restarted' | 'repealed' }): Found {
  return { kind: 'notCovered', reason: end.kind, steps: outsideSteps(facts.reducedFrom, end) }
}

/** The result with the next bortfaldsdato, of which the municipality tells when it resumes the aid. */
function withNextLapse(
  facts: RegainingFacts,
  regained: Regained,
  steps: Found['steps'],
  from: Day,
  readings: Readings,
  asOf: IsoDate
): Found {
  const projected = nextLapse(facts, from, readings, asOf)
  const trace = { steps: [...steps, ...nextLapseSteps(regained, projected)] }
  if (projected.kind === 'notCovered') return { kind: 'decided', value: regained, ...trace }
  if (projected.kind === 'undetermined') {
    const partial = { ...regained, earliestNextLapseDate: projected.partial.earliestLapseDate }
    return { kind: 'undetermined', missing: projected.missing, partial, ...trace }
  }
  const nextLapseDate = projected.value.lapseDate
  const warnings = lapsesAtOnce(regained, nextLapseDate)
  return { kind: 'decided', value: { ...regained, nextLapseDate }, ...trace, warnings }
}

/** Where hours leave the latest months as soon as enough have come, aid is resumed and lapses on the same day. */
const lapsesAtOnce = ({ resumedFrom }: Regained, nextLapseDate: IsoDate): Issue[] =>
  nextLapseDate > resumedFrom ? [] : [issue('facts.work', 'lapses-when-resumed', { nextLapseDate })]
