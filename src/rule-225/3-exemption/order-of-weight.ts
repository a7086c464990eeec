import { rehabilitationBegun } from './by-definition.js'
import {
  fullyEffectiveWithoutLimits,
  shortHoursFullyEffective,
  testedOnlyAgainstNeeds
} from './capacity-shown.js'
import { considerationsTooExtensive, effectivenessSubstantiallyReduced } from './considerations.js'
import type { Criterion } from './criterion.js'
import { capacityInDoubt } from './doubt.js'
import { limitsAndNoClarification, noPresentCapacity } from './health.js'
import { onlyLanguageOrEducation, onlyShortIllness } from './not-a-ground.js'
import {
  healthProblemsNotDescribed,
  meaningForWorkNotDescribed,
  newInformationNotLookedInto,
  noCurrentInformation
} from './not-informed.js'
import { socialProblemsTooHeavy } from './social-problems.js'

/**
 * The criteria in their order of weight, from the board's cases: the first that is met decides. E16, the classification,
 * has no weight of its own and is not among them: it says only what follows where none of them decides.
 */
export const orderOfWeight = [
  // Exempt by definition.
  rehabilitationBegun, // E1
  // Exempt, whatever work capacity may be.
  noPresentCapacity, // E7
  socialProblemsTooHeavy, // E8
  // Exempt: the effective capacity does not suffice for the ordinary labour market.
  considerationsTooExtensive, // E2
  effectivenessSubstantiallyReduced, // E3
  // Exempt as long as it is not clarified.
  capacityInDoubt, // E5
  limitsAndNoClarification, // E6
  // Not exempt: the effective capacity suffices.
  shortHoursFullyEffective, // E4
  fullyEffectiveWithoutLimits, // E13
  testedOnlyAgainstNeeds, // E14
  // Not exempt: what is stated is no ground.
  onlyLanguageOrEducation, // E9
  onlyShortIllness, // E10
  // Insufficiently informed of a limit that is stated.
  healthProblemsNotDescribed, // E11
  meaningForWorkNotDescribed, // E12
  noCurrentInformation, // E15
  newInformationNotLookedInto // E17
] as const satisfies readonly Criterion[]

/** A criterion of the assessment under § 13 f, stk. 9, by name. */
export type ExemptionCriterion = (typeof orderOfWeight)[number]['id']

/** Every criterion, the weightiest first. */
export const exemptionCriteria: readonly ExemptionCriterion[] = orderOfWeight.map(({ id }) => id)
