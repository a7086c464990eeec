import type { Receipt } from '../evaluation/evaluation.js'
import type { Capability } from '../evaluation/stamp.js'

/** The functions whose evaluations can end in a reduction, a lapse or a postponement. */
const drafted: readonly string[] = [
  'case',
  'reduction',
  'couple-reduction',
  'earning-period',
  'work-requirement'
] satisfies Capability[]

/** Which function made an evaluation. */
export const capabilityOf = ({ stamp }: Receipt): string => stamp.trace.split('/')[0] ?? ''

/** Whether a draft can be made of an evaluation of a function. */
export const hasDraft = (capability: string): boolean => drafted.includes(capability)
