import type { Capability } from '../../evaluation/stamp.js'
import type { EarningPeriod } from '../../rule-225/4-earning-period/earning-period.js'
import type { WorkRequirement } from '../../rule-225/5-work/work-requirement.js'
import type { Projection } from '../../rule-225/8-regaining/find-projection.js'
import { readCase } from './case.js'
import { periodIn } from './period.js'
import { type Reader, type Settled, saidIn } from './reader.js'
import { readRegaining } from './regaining.js'
import { readReview } from './review.js'
import { readYearOfAid } from './year-of-aid.js'

const readEarningPeriod: Reader<EarningPeriod> = (evaluation) => [
  periodIn(evaluation.steps, saidIn(evaluation).counted, evaluation.stamp.asOf)
]

/** The hours in an earning period, or a projected one. */
const readHours = (evaluation: Settled<WorkRequirement | Projection>) => [
  periodIn(evaluation.steps, saidIn(evaluation).earningPeriod?.counted, evaluation.stamp.asOf)
]

/** How the evaluations of each function are read; `no-period` where they hold no dates in a period. */
export const readers = {
  coverage: 'no-period',
  'year-of-aid': readYearOfAid,
  exemption: 'no-period',
  'sickness-documentation': 'no-period',
  'earning-period': readEarningPeriod,
  'ordinary-work': 'no-period',
  'work-requirement': readHours,
  reduction: 'no-period',
  'couple-reduction': 'no-period',
  regaining: readRegaining,
  projection: readHours,
  case: readCase,
  review: readReview,
  'analysis-form': 'no-period',
  letter: 'no-period',
  comparison: 'no-period',
  checklist: 'no-period',
  deduction: 'no-period',
  'what-would-change': 'no-period'
} as const satisfies Record<Capability, Reader | 'no-period'>

/** Whether a function's evaluations can be drawn as a timeline. */
export const hasTimeline = (capability: Capability): boolean => readers[capability] !== 'no-period'
