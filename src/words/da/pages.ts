import { page as earningPeriod } from './earning-period.js'
import { page as reduction } from './reduction.js'
import { page as workRequirement } from './work-requirement.js'

/** What the page of each function says in Danish, by the function's name. */
export const pages = {
  'earning-period': earningPeriod,
  'work-requirement': workRequirement,
  reduction
} as const
