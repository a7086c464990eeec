import { earningPeriodRules } from './rules/earning-period.js'
import { reductionRules } from './rules/reduction.js'
import { workRequirementRules } from './rules/work-requirement.js'

/**
 * Every rule that a step can apply, with the provisions that it always rests on. Where a provision has a version by
 * date, the step names the version.
 */
export const rules = {
  ...earningPeriodRules,
  ...workRequirementRules,
  ...reductionRules
} as const

/** The id of a rule: a closed set. */
export type RuleId = keyof typeof rules
