import type { Criterion } from './criterion.js'
import { currentInformation, shows } from './stated-limits.js'

/**
 * E7. The medical information by itself shows no present capacity: exempt; unknown work capacity then does not matter
 * (case 104).
 */
export const noPresentCapacity = {
  id: 'no-present-capacity',
  indicates: 'exempt',
  isMet: (file) => shows(currentInformation(file), 'no-present-capacity')
} as const satisfies Criterion

/**
 * E6. Medically documented health problems with substantial limits, and clarification cannot presently be carried out:
 * should be exempt (cases 20 and 42).
 */
export const limitsAndNoClarification = {
  id: 'limits-and-no-clarification-possible',
  indicates: 'exempt',
  isMet: (file) =>
    file.clarification.status === 'cannot-be-carried-out' &&
    shows(currentInformation(file), 'substantial-limits', 'no-present-capacity')
} as const satisfies Criterion
