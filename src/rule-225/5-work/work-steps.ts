import { type Step, step } from '../../evaluation/step.js'
import type { WorkRecord } from '../../input/work-record.js'
import type { WorkRequirementFacts } from '../../input/work-requirement-facts.js'
import type { CitationId } from '../../law/citations.js'
import { isSubsidised } from './13f-01-ordinary-work.js'
import { hundredthsDown } from './13f-15-exact-hours.js'
import type { HoursOfRecord } from './hours-of-work.js'
import type { WorkInPeriod } from './work-in-period.js'

/** A step for each record of work, and one for all the hours together. */
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
    const told = recordStep(record, index, found.records[index])
    if (told !== undefined) steps.push(told)
  })
  steps.push(
    step('hours-of-work', outcome, {
      inputs: { required },
      value: { hours, most: most / 100, shortfall: met === true ? 0 : shortfall(found) },
      also: citations,
      decisive: true
    })
  )
  return steps
}

/** The hours that are missing, from the least that are certain, with two decimals. */
export const shortfall = ({ least, required }: WorkInPeriod): number =>
  Math.max(required * 100 - least, 0) / 100

function recordStep(record: WorkRecord, index: number, hours: HoursOfRecord | undefined): Step | undefined {
  const { from, to, kind } = record
  const inputs = { work: index, from, to, kind }
  if (isSubsidised(record)) return step('subsidised-work', 'notMet', { inputs, decisive: true })
  if (hours === undefined) return undefined
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

/** § 13 f, stk. 15, where income is converted. */
const citationsOf = ({ kind, workingTime }: WorkRecord): CitationId[] =>
  kind === 'self-employment' || workingTime === 'fixed' ? [] : ['aktivloven/13f/15']
