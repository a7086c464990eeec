import { type Step, type StepOutcome, step } from '../../evaluation/step.js'
import type { SicknessDocumentationFacts } from '../../input/sickness-documentation-facts.js'
import type { CitationId } from '../../law/citations.js'
import { isRegistered, type SicknessFinding, type SicknessReason } from './13f-12-1-documented-sickness.js'

/** The steps of the assessment of a spell of sickness, and what is found. */
export function sicknessDocumentationSteps(
  facts: SicknessDocumentationFacts,
  found: { finding: SicknessFinding; reasons: readonly SicknessReason[] } | 'open'
): Step[] {
  const { doubt, contradicted } = facts
  const contradiction: StepOutcome = ({ yes: 'notMet', no: 'met', unknown: 'unknown' } as const)[contradicted]
  const doubtOutcome = {
    none: 'met',
    'pursued-at-once-and-cleared': 'met',
    'not-pursued': 'met',
    'pursued-and-confirmed': 'notMet',
    unknown: 'unknown'
  } as const
  return [
    step('sickness-contradiction', contradiction, { inputs: { contradicted } }),
    step('sickness-doubt', doubtOutcome[doubt], { inputs: { doubt } }),
    evidenceStep(facts),
    acceptanceStep(facts),
    found === 'open'
      ? step('sickness-finding', 'unknown', { inputs: {}, decisive: true })
      : step('sickness-finding', 'computed', { inputs: {}, value: found, decisive: true })
  ]
}

function evidenceStep({ evidence }: SicknessDocumentationFacts): Step {
  if (evidence === 'unknown') return step('sickness-evidence', 'unknown', { inputs: { evidence } })
  const declared: readonly CitationId[] = evidence.includes('signed-declarations')
    ? ['undersoegelse-2018/3.3.2']
    : []
  return step('sickness-evidence', evidence.length > 0 ? 'met' : 'notMet', {
    inputs: { evidence },
    also: declared
  })
}

/** Absence is accepted in so many words, by not being sanctioned, or by a postponement on medical information. */
function acceptanceStep(facts: SicknessDocumentationFacts): Step {
  const { accepted, sanctioned, postponedOnMedicalInformation: postponed } = facts
  const inputs = { accepted, sanctioned, postponed }
  const met = (how: string): Step => step('sickness-acceptance', 'met', { inputs, value: { how } })
  if (accepted === 'yes') return met('said')
  if (postponed === 'yes') return met('postponed')
  if (sanctioned === 'no' && isRegistered(facts)) return met('not-sanctioned')
  // Absence that nothing registers is not accepted by not being sanctioned.
  const known = accepted === 'no' && postponed === 'no' && sanctioned !== 'unknown'
  return step('sickness-acceptance', known && facts.evidence !== 'unknown' ? 'notMet' : 'unknown', { inputs })
}
