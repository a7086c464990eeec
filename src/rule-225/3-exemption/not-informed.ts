import type { Criterion } from './criterion.js'
import {
  capacityIsDescribed,
  currentInformation,
  healthIsNoted,
  limitIsNewlyStated,
  limitIsNoted,
  shows
} from './stated-limits.js'

// Each of these weighs only where a present health or social limit is stated, and nothing weightier decides. What is stated
// by new information alone is first to be looked into (E17).

/**
 * E11. Health problems are stated or noted, but no medical information describes them, and no offer describes work
 * capacity: insufficiently informed (cases 70 and 23).
 */
export const healthProblemsNotDescribed = {
  id: 'health-problems-not-described',
  indicates: 'insufficiently-informed',
  isMet: (file) =>
    healthIsNoted(file) &&
    !shows(
      file.medicalInformation,
      'illness',
      'effect-on-work-capacity',
      'substantial-limits',
      'no-present-capacity'
    ) &&
    !capacityIsDescribed(file),
  obtain: ['medical-information', 'offer-describing-capacity']
} as const satisfies Criterion

/**
 * E12. An illness is documented, but not what it means for work capacity, and no offer describes it: insufficiently
 * informed.
 */
export const meaningForWorkNotDescribed = {
  id: 'meaning-for-work-not-described',
  indicates: 'insufficiently-informed',
  isMet: (file) =>
    limitIsNoted(file) &&
    shows(file.medicalInformation, 'illness') &&
    !shows(file.medicalInformation, 'effect-on-work-capacity', 'substantial-limits', 'no-present-capacity') &&
    !capacityIsDescribed(file),
  obtain: ['what-the-illness-means-for-work', 'offer-describing-capacity']
} as const satisfies Criterion

/**
 * E15. No offer in 12 months that describes work capacity, and the medical information is not current: insufficiently
 * informed.
 */
export const noCurrentInformation = {
  id: 'no-current-information',
  indicates: 'insufficiently-informed',
  isMet: (file) =>
    limitIsNoted(file) && file.describedLately === 'no' && currentInformation(file).length === 0,
  obtain: ['medical-information', 'offer-describing-capacity']
} as const satisfies Criterion

/**
 * E17. The citizen has come with new information on health or other matters that bear on capacity, not yet looked into:
 * insufficiently informed ("bør altid oplyse sagen").
 */
export const newInformationNotLookedInto = {
  id: 'new-information-not-looked-into',
  indicates: 'insufficiently-informed',
  isMet: (file) =>
    (limitIsNoted(file) || limitIsNewlyStated(file)) &&
    file.newInformation.some(({ lookedInto }) => lookedInto !== 'yes'),
  obtain: ['look-into-new-information']
} as const satisfies Criterion
