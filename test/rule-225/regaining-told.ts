import {
  assessRegaining,
  type Ground,
  type Options,
  type RegainingFacts,
  type WorkRecord
} from '../../src/index.js'
import { job as usualJob } from './usual-job.js'

/** Ordinary work with fixed working time, and its hours. */
export const job = (from: string, to: string, hours: number, changes: Partial<WorkRecord> = {}): WorkRecord =>
  usualJob({ from, to, hours, ...changes })

/** Hours that were all worked on one day, however many. */
export const onDay = (day: string, hours: number, changes: Partial<WorkRecord> = {}): WorkRecord =>
  job(day, day, hours, changes)

/** Ordinary work without fixed working time, paid by what was done. */
export const paid = (from: string, to: string, income: number): WorkRecord => ({
  kind: 'ordinary',
  workingTime: 'not-fixed',
  from,
  to,
  income
})

/** A documented ground, where nothing else is said. */
export const ground = (
  kind: Ground['kind'],
  from: string,
  to: string,
  documented: Ground['documented'] = 'yes'
): Ground => ({ kind, documented, from, to })

/** What is evaluated of a married person, for whom it does not turn on a reading from when aid is resumed. */
export const regaining = (
  facts: Partial<RegainingFacts>,
  asOf: string,
  readings: Options['readings'] = {}
): ReturnType<typeof assessRegaining> =>
  assessRegaining(
    { reducedFrom: '2018-01-01', maritalStatus: 'married', grounds: [], work: [], ...facts },
    { asOf, readings }
  )

/** The paths that are asked for, in their order. */
export const asked = (evaluation: ReturnType<typeof assessRegaining>): string[] =>
  evaluation.kind === 'undetermined' ? evaluation.missing.map(({ path }) => path) : []
