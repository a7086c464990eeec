import type { Evaluation } from '../evaluation/evaluation.js'
import type { Capability } from '../evaluation/stamp.js'
import { analysisFormHead } from './analysis-form-page.js'
import { caseHead } from './case-page.js'
import { checklistHead } from './checklist-page.js'
import { comparisonHead } from './comparison-page.js'
import { coupleReductionHead } from './couple-reduction-page.js'
import { coverageHead } from './coverage-page.js'
import { deductionHead } from './deduction-page.js'
import { earningPeriodHead } from './earning-period-page.js'
import { exemptionHead } from './exemption-page.js'
import { catalogues, type Language } from './language.js'
import { letterHead } from './letter-page.js'
import { ordinaryWorkHead } from './ordinary-work-page.js'
import type { Head } from './page.js'
import { projectionHead } from './projection-page.js'
import { reductionHead } from './reduction-page.js'
import { regainingHead } from './regaining-page.js'
import { reviewHead } from './review-page.js'
import { sicknessDocumentationHead } from './sickness-documentation-page.js'
import { whatWouldChangeHead } from './what-would-change-page.js'
import { workRequirementHead } from './work-requirement-page.js'
import { yearOfAidHead } from './year-of-aid-page.js'

/** What stands at the top of a page, by the function that made the evaluation. */
const heads: Readonly<Record<Capability, (evaluation: never, language: Language) => Head>> = {
  coverage: coverageHead,
  'year-of-aid': yearOfAidHead,
  exemption: exemptionHead,
  'earning-period': earningPeriodHead,
  'sickness-documentation': sicknessDocumentationHead,
  'ordinary-work': ordinaryWorkHead,
  letter: letterHead,
  'work-requirement': workRequirementHead,
  comparison: comparisonHead,
  'couple-reduction': coupleReductionHead,
  regaining: regainingHead,
  projection: projectionHead,
  reduction: reductionHead,
  case: caseHead,
  review: reviewHead,
  checklist: checklistHead,
  deduction: deductionHead,
  'analysis-form': analysisFormHead,
  'what-would-change': whatWouldChangeHead
}

/** The outcome and the figures of an evaluation; where the rule does not reach the case, why. */
export function headOf(
  capability: Capability,
  evaluation: Exclude<Evaluation<unknown>, { kind: 'invalid' }>,
  language: Language
): Head {
  if (evaluation.kind === 'notCovered') {
    const { page, pages } = catalogues[language]
    const own = pages[capability]
    const said = { ...page.notCovered, ...('notCovered' in own ? own.notCovered : {}) }
    return { summary: [said[evaluation.reason]], figures: [] }
  }
  return heads[capability](evaluation as never, language)
}
