import { checklists } from './checklists.js'
import { deductions } from './deductions.js'
import { earningPeriods } from './earning-periods.js'
import { reductions } from './reductions.js'
import { workRequirements } from './work.js'
import type { WorkedExample } from './worked-example.js'

/**
 * Examples with numbers that are neither cases of the board’s study nor of a principle decision: printed elsewhere, or
 * computed by hand from the words of the law, and marked so.
 */
export const workedExamples: readonly WorkedExample[] = [
  ...earningPeriods,
  ...workRequirements,
  ...reductions,
  ...checklists,
  ...deductions
]
