import type { Evaluation } from '../evaluation/evaluation.js'
import type { Capability } from '../evaluation/stamp.js'
import { earningPeriodHead } from './earning-period-page.js'
import { catalogues, type Language } from './language.js'
import type { Head } from './page.js'
import { reductionHead } from './reduction-page.js'
import { workRequirementHead } from './work-requirement-page.js'

/** What stands at the top of a page, by the function that made the evaluation. */
const heads = {
  'earning-period': earningPeriodHead,
  'work-requirement': workRequirementHead,
  reduction: reductionHead
} as const satisfies Record<Capability, unknown>

/** The outcome and the figures of an evaluation; where the rule does not reach the case, why. */
export function headOf(
  capability: Capability,
  evaluation: Exclude<Evaluation<unknown>, { kind: 'invalid' }>,
  language: Language
): Head {
  if (evaluation.kind === 'notCovered')
    return { summary: [catalogues[language].page.notCovered[evaluation.reason]], figures: [] }
  return heads[capability](evaluation as never, language)
}
