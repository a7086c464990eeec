import type { Options } from '../../input/options.js'
import type { WorkRecord } from '../../input/work-record.js'
import type { WorkRequirementFacts } from '../../input/work-requirement-facts.js'
import type { Arbitrary, FastCheck } from '../fast-check.js'

/** Facts of a work requirement with the day of assessment. */
export interface WorkRequirementCase {
  facts: WorkRequirementFacts
  options: Options
}

const job = (hours: number): WorkRecord => ({
  from: '2018-03-01',
  to: '2018-06-30',
  kind: 'ordinary',
  workingTime: 'fixed',
  hours,
  documented: 'yes',
  usualPay: 'yes'
})

/** Ordinary jobs of up to 120 hours in the year before 1 November 2018, with hours to a hundredth. */
export const jobsOf = (fc: FastCheck): Arbitrary<WorkRecord[]> =>
  fc.array(
    fc.integer({ min: 0, max: 12_000 }).map((hundredths) => job(hundredths / 100)),
    { maxLength: 5 }
  )

/** The year before 1 November 2018, with some work in it. */
export const workCase = (work: WorkRecord[]): WorkRequirementCase => ({
  facts: { lapseDate: '2018-11-01', notice: 'sent-in-time', grounds: [], work },
  options: { asOf: '2018-12-31' }
})
