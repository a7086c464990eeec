import { type Issue, issue } from '../../evaluation/issue.js'
import { type Step, step } from '../../evaluation/step.js'
import { validDay } from '../../input/date.js'
import { firstDateOf } from '../../input/deduction-dates.js'
import { type DeductionFacts, FIRST_COVERED } from '../../input/deduction-facts.js'
import type { Finding } from '../../input/question.js'
import type { SanctionEvent } from '../../input/sanction-event.js'
import { rateTableOn, statutoryTables } from '../../law/rates/section-35.js'
import type { Readings } from '../../law/readings.js'
import { foundSanction } from './40a-aid.js'
import { aggravatedSteps } from './aggravated-steps.js'
import type { Deduction } from './deduction.js'
import { eventSteps } from './event-steps.js'
import { deductionOfEvent } from './events-of-deduction.js'
import { type FoundEvent, foundEvent } from './found-event.js'
import { missingFacts } from './missing-facts.js'
import { monthSteps } from './month-steps.js'
import { type FoundMonth, monthsOfDeduction } from './months-of-deduction.js'
import { timedEvent } from './timed-event.js'

/** What §§ 35-40 a say, in days and kroner, of valid facts. */
export function findDeduction(facts: DeductionFacts, readings: Readings, asOf: string): Finding<Deduction> {
  const before = facts.events.findIndex((event) => firstDateOf(event) < FIRST_COVERED)
  const covered = coverageStep(facts, before)
  if (before >= 0) return { kind: 'notCovered', reason: 'outsideCoverage', steps: [covered] }

  const found = facts.events.flatMap((event, index) =>
    event.provision === '40a' ? [] : [foundEvent(event, index, readings, validDay(asOf))]
  )
  const timed = found.map((each) => timedEvent(each, readings))
  const months = monthsOfDeduction(facts, found, readings)
  const sanctions = facts.events.flatMap((event, index) =>
    event.provision === '40a' ? [foundSanction(event, index, facts.aid)] : []
  )
  const trace = {
    steps: [
      covered,
      ...timed.flatMap((each) => eventSteps(each, readings)),
      ...sameDaySteps(found, months, readings),
      ...months.flatMap(monthSteps),
      ...aggravatedSteps(facts.aid, sanctions)
    ],
    warnings: warningsOf(facts, months)
  }
  const aggravated = sanctions.map(({ result }) => result)
  const events = timed.map((each) => deductionOfEvent(each, months))
  const lastTimelyDays = [
    ...new Set(events.flatMap(({ parts }) => parts.map((part) => part.lastTimelyDay)))
  ].sort()
  const monthly = {
    deductionDays: months.reduce((sum, { result }) => sum + result.days, 0),
    reductions: months.reduce((sum, { result }) => sum + result.reductions, 0),
    months: months.map(({ result }) => result),
    lastTimelyDays
  }
  const missing = missingFacts(facts.aid, timed, months, sanctions)
  if (missing.length === 0) {
    const late = timed.filter(({ inTime }) => inTime === false).length
    return {
      kind: 'decided',
      value: { ...monthly, amount: amountOf(months), events, late, aggravated },
      ...trace
    }
  }
  const partial = { ...(daysAreKnown(found) ? monthly : {}), events, aggravated }
  return { kind: 'undetermined', missing, partial, ...trace }
}

/** Kroner in all, summed in øre. */
const amountOf = (months: readonly FoundMonth[]): number =>
  months.reduce(
    (sum, { result }) => sum + Math.round(100 * ((result.deduction ?? 0) + (result.reduction ?? 0))),
    0
  ) / 100

/** Whether no day of any event is open, nor the month that it belongs to. */
const daysAreKnown = (found: readonly FoundEvent[]): boolean =>
  found.every(
    ({ open, parts }) => open.length === 0 && parts.every(({ reckonedIn }) => reckonedIn !== undefined)
  )

function coverageStep({ events }: DeductionFacts, before: number): Step {
  const inputs = { first: FIRST_COVERED }
  if (before < 0) return step('deduction-coverage', 'met', { inputs })
  const on = firstDateOf(events[before] as SanctionEvent)
  return step('deduction-coverage', 'notMet', {
    inputs: { ...inputs, number: before + 1, on },
    decisive: true
  })
}

/** That events share days, where they do. */
function sameDaySteps(
  found: readonly FoundEvent[],
  months: readonly FoundMonth[],
  readings: Readings
): Step[] {
  if (!daysAreKnown(found)) return []
  const sum = (days: readonly number[]): number => days.reduce((total, each) => total + each, 0)
  const own = sum(found.flatMap(({ parts }) => parts.map(({ days }) => days)))
  const charged = sum(months.map(({ result }) => result.days))
  const inputs = { own, overlap: readings['same-day-overlap'] }
  if (own === charged) return []
  return [step('deduction-same-day', 'computed', { inputs, value: { charged }, also: ['aktivloven/35/4'] })]
}

/** What a person should know though it changes nothing: 2026, and that the act's own amounts are not a year's. */
function warningsOf({ events }: DeductionFacts, months: readonly FoundMonth[]): Issue[] {
  const of2026 = events.flatMap((event, index) => {
    const on = firstDateOf(event)
    return on < '2026-01-01' ? [] : [issue(`facts.events[${index}]`, 'law-of-2026', { on })]
  })
  const lacking = new Set(months.flatMap(({ rate }) => (rate.open.includes('thresholds') ? [rate.from] : [])))
  const statutory = [...lacking].map((from) => {
    const { level, thresholds } = statutoryTables[rateTableOn(from)]
    return issue(`facts.publishedRates.${from}`, 'statutory-level-only', {
      from,
      level,
      thresholds: thresholds.join(', ')
    })
  })
  return [...statutory, ...of2026]
}
