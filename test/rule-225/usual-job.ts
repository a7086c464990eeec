import type { WorkRecord } from '../../src/index.js'

/** Ordinary work with fixed working time, from March to June 2018 where nothing else is said. */
export const job = (changes: Partial<WorkRecord>): WorkRecord => ({
  from: '2018-03-01',
  to: '2018-06-30',
  kind: 'ordinary',
  workingTime: 'fixed',
  ...changes
})
