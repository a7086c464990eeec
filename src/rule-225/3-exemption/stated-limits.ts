import type { MedicalInformation } from '../../input/medical-information.js'
import type { FileAtAssessment } from './file-at-assessment.js'

/** New information about a matter, stated and not looked into. */
const isNewlyStated = ({ newInformation }: FileAtAssessment, matter: 'health' | 'social'): boolean =>
  newInformation.some(({ about, lookedInto }) => about === matter && lookedInto !== 'yes')

/** Whether a present limit of health is stated by the citizen or noted by the municipality. */
export const healthIsStated = (file: FileAtAssessment): boolean =>
  file.problems.health !== 'no' || isNewlyStated(file, 'health')

/** Whether a present social limit is stated or noted. */
export const socialIsStated = (file: FileAtAssessment): boolean =>
  file.problems.social !== 'no' || isNewlyStated(file, 'social')

/** Whether a present health or social limit is stated or noted: language and education are none. */
export const limitIsStated = (file: FileAtAssessment): boolean => healthIsStated(file) || socialIsStated(file)

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
