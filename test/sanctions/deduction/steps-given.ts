import type { Step } from '../../../src/index.js'
import { stepsIn } from '../../evaluated.js'
import { compute } from './given.js'

/** The steps of what is reckoned, in order. */
export const stepsOf = (...given: Parameters<typeof compute>): Step[] => stepsIn(compute(...given))

/** That every event is covered. */
export const covered = {
  rule: 'deduction-coverage',
  outcome: 'met',
  inputs: { first: '2020-01-01' },
  citations: []
}
// The table of 2021, as it was published.
const of2021 = { table: 'until-2025-06-30', thresholds: [5633, 9935, 13_519], classStatus: 'published' }
/** Where the class of a month stands, and what a day costs. */
export const byClass = ['aktivloven/35/4/2', 'aktivloven/35/5']
export const byDay = ['aktivloven/35/4', 'aktivloven/35/5']

/** The time limit of an event in a month, under the readings that are chosen where nothing is said. */
export const timeOf = (number: number, month: string, lastTimelyDay: string) => ({
  rule: 'deduction-in-time',
  inputs: { number, month, count: 'whole-months-after', act: 'deduction' },
  value: { lastTimelyDay },
  citations: ['aktivloven/35/3/2']
})
/** The class of a month in 2021, by its aid. */
export const classOf = (month: string, aid: number, found: number) => ({
  rule: 'deduction-class',
  outcome: 'computed',
  inputs: { month, aid, ...of2021 },
  value: { class: found },
  citations: byClass
})
