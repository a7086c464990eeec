import type { OrdinaryWorkFacts, ReductionFacts, SicknessDocumentationFacts } from '../../src/index.js'

/** Documented work on usual terms and for usual pay, without a doubt. */
export const usualWork: OrdinaryWorkFacts = {
  kind: 'ordinary',
  documentation: ['payslips'],
  usualTerms: 'yes',
  pay: { level: 'usual' },
  longHoursForLowPay: 'no',
  concreteDoubt: 'none',
  municipalityActedOnIt: 'no'
}

/** Absence that is registered and accepted, and that nobody doubts. */
export const acceptedAbsence: SicknessDocumentationFacts = {
  evidence: ['absence-registered'],
  accepted: 'yes',
  sanctioned: 'no',
  postponedOnMedicalInformation: 'no',
  doubt: 'none',
  contradicted: 'no'
}

/** Kontanthjælp of one of 30 or more without duties of maintenance, in 2018. */
export const usualAid: ReductionFacts = {
  lapseDate: '2018-03-01',
  benefit: 'kontanthjaelp',
  rate: '25.2.2',
  supplement: 'none',
  maintenanceDuty: 'no'
}
