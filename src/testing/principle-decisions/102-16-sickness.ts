import type { SicknessDocumentationFacts } from '../../input/sickness-documentation-facts.js'
import type { Asked } from '../asked.js'

const facts: SicknessDocumentationFacts = {
  evidence: ['signed-declarations'],
  accepted: 'unknown',
  sanctioned: 'unknown',
  postponedOnMedicalInformation: 'unknown',
  doubt: 'none',
  contradicted: 'no'
}

/** Sickness that the citizen has declared in writing, and that nothing contradicts. */
export const signedDeclarations: Asked<'assessSicknessDocumentation'> = {
  id: 'signed-declarations',
  function: 'assessSicknessDocumentation',
  facts,
  options: { asOf: '2017-08-31' },
  expected: { kind: 'decided', value: { finding: 'documented' } },
  confidence: 'read',
  assumed: ['that there was no doubt, and nothing that contradicts the declarations']
}

/** Sickness for days on which the medical information says that the citizen was fit for work. */
export const contradicted: Asked<'assessSicknessDocumentation'> = {
  ...signedDeclarations,
  id: '102-16-sag-9/sickness-documentation',
  facts: {
    ...facts,
    evidence: ['absence-registered', 'other-medical-information'],
    contradicted: 'yes'
  },
  expected: { kind: 'decided', value: { finding: 'not-documented' } },
  assumed: ['that the spell is one of those that the medical information contradicts']
}
