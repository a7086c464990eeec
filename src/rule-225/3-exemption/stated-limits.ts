import type { MedicalInformation } from '../../input/medical-information.js'
import type { FileAtAssessment } from './file-at-assessment.js'

/**
 * Whether a present limit of health is noted on the file, one that must be described: a short illness that is not serious
 * is none.
 */
export const healthIsNoted = ({ problems }: FileAtAssessment): boolean => problems.health === 'yes'

/** Whether a present health or social limit is noted on the file: language and education are none. */
export const limitIsNoted = (file: FileAtAssessment): boolean =>
  healthIsNoted(file) || file.problems.social !== 'no'

/** Whether a limit is stated by new information that has not been looked into, so that nothing is known of it yet. */
export const limitIsNewlyStated = ({ newInformation }: FileAtAssessment): boolean =>
  newInformation.some(({ about, lookedInto }) => about !== 'other' && lookedInto !== 'yes')

/** Whether medical information shows one of some things. */
export const shows = (
  information: readonly MedicalInformation[],
  ...findings: MedicalInformation['shows']
): boolean => information.some((each) => findings.some((finding) => each.shows.includes(finding)))

/** The medical information that describes the citizen as he or she is at the assessment. */
export const currentInformation = ({ medicalInformation }: FileAtAssessment): MedicalInformation[] =>
  medicalInformation.filter(({ current }) => current === 'yes')

/** Whether an offer describes working capacity, whenever it was. */
export const capacityIsDescribed = ({ offers }: FileAtAssessment): boolean =>
  offers.some(({ describesCapacity }) => describesCapacity === 'yes')
