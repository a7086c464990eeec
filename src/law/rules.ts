import { frozen } from './frozen.js'
import { analysisFormRules } from './rules/analysis-form.js'
import { caseRules } from './rules/case.js'
import { checklistRules } from './rules/checklist.js'
import { comparisonRules } from './rules/comparison.js'
import { coupleReductionRules } from './rules/couple-reduction.js'
import { coverageRules } from './rules/coverage.js'
import { deductionRules } from './rules/deduction.js'
import { earningPeriodRules } from './rules/earning-period.js'
import { exemptionRules } from './rules/exemption.js'
import { letterRules } from './rules/letters.js'
import { ordinaryWorkRules } from './rules/ordinary-work.js'
import { projectionRules } from './rules/projection.js'
import { reductionRules } from './rules/reduction.js'
import { regainingRules } from './rules/regaining.js'
import { reviewRules } from './rules/review.js'
import { sicknessDocumentationRules } from './rules/sickness-documentation.js'
import { whatWouldChangeRules } from './rules/what-would-change.js'
import { workRequirementRules } from './rules/work-requirement.js'
import { yearOfAidRules } from './rules/year-of-aid.js'

/**
 * Every rule that a step can apply, with the provisions that it always rests on. Where a provision has a version by
 * date, the step names the version.
 */
export const rules = frozen({
  ...coverageRules,
  ...yearOfAidRules,
  ...exemptionRules,
  ...earningPeriodRules,
  ...sicknessDocumentationRules,
  ...ordinaryWorkRules,
  ...workRequirementRules,
  ...coupleReductionRules,
  ...reductionRules,
  ...letterRules,
  ...comparisonRules,
  ...regainingRules,
  ...projectionRules,
  ...caseRules,
  ...reviewRules,
  ...checklistRules,
  ...deductionRules,
  ...analysisFormRules,
  ...whatWouldChangeRules
} as const)

/** The id of a rule: a closed set. */
export type RuleId = keyof typeof rules
