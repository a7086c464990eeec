import type { Capability } from '../evaluation/stamp.js'
import type { Explainable } from '../explain/explain.js'
import { determineEarningPeriod } from '../rule-225/4-earning-period/determine-earning-period.js'
import { assessWorkRequirement } from '../rule-225/5-work/assess-work-requirement.js'
import { reduceUnmarried } from '../rule-225/6-unmarried/reduce-unmarried.js'

/** A function of the library under its name on the command line. */
export interface Command {
  name: Capability
  description: string
  /** A method, for what a case holds is unknown until the function itself has held it against its schema. */
  evaluate(facts: unknown, options: unknown): Explainable
}

/** The functions that can be called from the command line. */
export const commands: readonly Command[] = [
  {
    name: 'earning-period',
    description: 'until when the earning period runs, and from which date the aid can lapse or be reduced',
    evaluate: determineEarningPeriod
  },
  {
    name: 'work-requirement',
    description: 'whether the hours of ordinary, unsubsidised work in the earning period suffice',
    evaluate: assessWorkRequirement
  },
  {
    name: 'reduction',
    description: "by how much an unmarried person's aid is reduced each month, and from when",
    evaluate: reduceUnmarried
  }
]
