import type { Classification } from '../../input/exemption-facts.js'
import type { ExemptionIndication } from './criterion.js'

/**
 * E16. Job-ready or activity-ready has no independent weight; activity-ready sharpens the duty to assess. Where no
 * criterion decides, an activity-ready citizen's case is insufficiently informed, and any other citizen is not exempt.
 */
export const whereNothingDecides = (classification: Classification): ExemptionIndication =>
  classification === 'activity-ready' ? 'insufficiently-informed' : 'not-exempt'
