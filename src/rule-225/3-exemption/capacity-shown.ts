import type { Offer } from '../../input/offer.js'
import type { Criterion } from './criterion.js'
import type { FileAtAssessment } from './file-at-assessment.js'
import { currentInformation, shows } from './stated-limits.js'

/**
 * The hours a week against which capacity is measured: "5-6 timer om ugen eller 1½ måneds fuldtidsarbejde om året"
 * (6-17; the board's study of 2018, p. 11). The lower end suffices.
 */
export const LEAST_HOURS_A_WEEK = 5

const isFullyEffective = ({ effectiveness }: Offer): boolean => effectiveness === 'fully-effective'

/** Whether the citizen works fully effectively somewhere, and reaches the measure there or by the file as a whole. */
function reachesTheMeasure({ offers, capacity }: FileAtAssessment): boolean {
  const effective = offers.filter(isFullyEffective)
  if (effective.some(({ attendedHours = 0 }) => attendedHours >= LEAST_HOURS_A_WEEK)) return true
  return effective.length > 0 && capacity.reachesFiveHoursAWeek === 'yes'
}

/** Whether anything points to limits that shut the citizen out, in suitable work too: a judgement, or a doctor says so. */
const limitsAreIndicated = (file: FileAtAssessment): boolean =>
  file.capacity.limitsIndicated === 'yes' ||
  shows(currentInformation(file), 'substantial-limits', 'no-present-capacity')

/**
 * E4. Works fully effectively, only for short hours, and can reach 5 to 6 hours a week or 1½ months full time a year:
 * not exempt (6-17). Only for short hours: there is a need as to working time.
 */
export const shortHoursFullyEffective = {
  id: 'short-hours-fully-effective',
  indicates: 'not-exempt',
  isMet: (file) =>
    typeof file.considerations === 'object' &&
    file.considerations.needs.includes('working-time') &&
    reachesTheMeasure(file)
} as const satisfies Criterion

/**
 * E13. Work, subsidised work or a placement shows a fully effective capacity and nothing points to limits: not exempt
 * (cases 125 and 103).
 */
export const fullyEffectiveWithoutLimits = {
  id: 'fully-effective-without-limits',
  indicates: 'not-exempt',
  isMet: (file) =>
    reachesTheMeasure(file) &&
    !limitsAreIndicated(file) &&
    file.offers.every(({ endedForHealth }) => endedForHealth !== 'yes')
} as const satisfies Criterion

/**
 * E14. Tested only in work that ignored the needs, and nothing suggests that other work could not be done effectively:
 * not exempt. That work which ignored the needs ended for health suggests nothing of other work.
 */
export const testedOnlyAgainstNeeds = {
  id: 'tested-only-against-needs',
  indicates: 'not-exempt',
  isMet(file) {
    const tested = file.offers.filter(({ needsMet }) => needsMet !== 'not-relevant')
    return tested.length > 0 && tested.every(({ needsMet }) => needsMet === 'no') && !limitsAreIndicated(file)
  }
} as const satisfies Criterion
