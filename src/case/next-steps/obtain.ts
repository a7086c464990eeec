import type { CitationId } from '../../law/citations.js'
import type { ExemptionInformation } from '../../rule-225/3-exemption/criterion.js'
import { type NextStep, nextStep, type When } from './next-step.js'

/** The study, chapter 2: what an assessment of exemption lacks must be obtained. */
export function obtainForExemption(obtain: readonly ExemptionInformation[], when: When): NextStep[] {
  const steps: NextStep[] = []
  if (obtain.includes('look-into-new-information'))
    steps.push(nextStep('look-into-new-information', ['undersoegelse-2018/2.2'], when))
  if (obtain.includes('medical-information') || obtain.includes('what-the-illness-means-for-work'))
    steps.push(nextStep('obtain-medical-information', ['undersoegelse-2018/2.5'], when))
  return steps
}

/** Where it stands that a doubt about sickness is pursued at once (102-16). */
export const obtainForSickness: readonly CitationId[] = [
  'undersoegelse-2018/3.3.1',
  'principafgoerelse/102-16/doctor-if-necessary'
]
