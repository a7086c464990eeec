import { type Step, step } from '../../evaluation/step.js'
import { hundredths, type WorkRecord } from '../../input/work-record.js'
import type { WorkRequirementFacts } from '../../input/work-requirement-facts.js'
import type { CitationId } from '../../law/citations.js'
import { statusOf } from '../../law/rates/amount-in-year.js'
import { isSubsidised } from './13f-01-ordinary-work.js'
import { convertedHours, hundredthsDown } from './13f-15-exact-hours.js'
import type { HoursOfRecord } from './hours-of-work.js'
import type { WorkInPeriod } from './work-in-period.js'

/** A step for each record of work, after that of its income where this is converted, and one for all the hours together. */
export function workSteps(
  { work }: Pick<WorkRequirementFacts, 'work'>,
  found: WorkInPeriod,
  citations: readonly CitationId[]
): Step[] {
  const { least, most, required, met } = found
  const outcome = met === undefined ? 'unknown' : met ? 'met' : 'notMet'
  const hours = least / 100
  const steps: Step[] = []
  work.forEach((record, index) => {
    const hoursOfRecord = found.records[index] as HoursOfRecord
    steps.push(...conversionSteps(record, index, hoursOfRecord), recordStep(record, index, hoursOfRecord))
  })
  steps.push(
    step('hours-of-work', outcome, {
      inputs: { required },
      value: { hours, most: most / 100, shortfall: shortfall(found) },
      also: citations,
      decisive: true
    })
  )
  return steps
}

/** The hours that are missing, from the least that are certain, with two decimals; 0 where none are. */
export const shortfall = ({ least, required }: WorkInPeriod): number =>
  Math.max(required * 100 - least, 0) / 100

function recordStep(record: WorkRecord, index: number, hours: HoursOfRecord): Step {
  const { from, to, kind } = record
  const inputs = { work: index, from, to, kind }
  if (isSubsidised(record)) return step('subsidised-work', 'notMet', { inputs, decisive: true })
  const rule = kind === 'self-employment' ? 'self-employment' : 'ordinary-work'
  const also = citationsOf(record)
  const failed = hours.conditions.find(({ answer }) => answer === 'no')
  if (failed)
    return step(rule, 'notMet', { inputs: { ...inputs, because: failed.because }, also, decisive: true })
  const least = hundredthsDown(hours.least) / 100
  const most = hundredthsDown(hours.most) / 100
  return step(rule, least === most ? 'met' : 'unknown', {
    inputs,
    value: { least, most },
    also,
    decisive: most > 0
  })
}

/**
 * § 13 f, stk. 15, where income is what is counted: by which rate, of which year, and to how many hours. Where the work
 * has more than one year it is not known what was earned in each, and the hours lie between those of the two rates.
 */
function conversionSteps(
  record: WorkRecord,
  work: number,
  { rates: found, most: hours }: HoursOfRecord
): Step[] {
  if (found.length === 0 || hundredthsDown(hours) === 0) return []
  const { from, to } = record
  // Rates are found for income alone.
  const income = record.income as number
  const years = found.map(({ year }) => year)
  const rates = found.map(({ oere }) => oere / 100)
  const status = statusOf(found.map((rate) => rate.status))
  const inputs = { work, from, to, income, years, rates, status }
  const converted = found.map(({ oere }) => hundredthsDown(convertedHours(hundredths(income), oere)) / 100)
  const [least, most] = [Math.min(...converted), Math.max(...converted)]
  return [
    years.length === 1
      ? step('income-conversion', 'computed', { inputs, value: { hours: least }, decisive: true })
      : step('income-conversion', 'unknown', { inputs, value: { least, most }, decisive: true })
  ]
}

/** § 13 f, stk. 15, where income is converted. */
const citationsOf = ({ kind, workingTime }: WorkRecord): CitationId[] =>
  kind === 'self-employment' || workingTime === 'fixed' ? [] : ['aktivloven/13f/15']
