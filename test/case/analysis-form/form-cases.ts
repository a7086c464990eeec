import type { AnalysisFormFacts, ExemptionFacts } from '../../../src/index.js'
import { exemptionCases } from '../../board/exemption-cases.js'

/** The day of assessment of every case here: after the study's months, before its report. */
export const options = { asOf: '2018-01-15' }

/**
 * Case 108 of the board's study, 3.4.3: 28 years old, unmarried, activity-ready; 35 days of education noted, and no
 * extension; reduction from 1 April 2017 without a new date told. The day of the decision and the kind of education are
 * not printed and are assumed; the year of birth is reckoned from the age.
 */
export const case108: AnalysisFormFacts = {
  review: {
    decision: {
      on: '2017-03-15',
      extension: {
        days: 0,
        lapseDate: '2017-04-01',
        ground: 'education-or-other-benefit',
        newDateTold: 'no'
      },
      cut: { kind: 'reduction', from: '2017-04-01', class: 'high' }
    },
    period: {
      lapseDate: '2017-04-01',
      notice: 'sent-in-time',
      grounds: [
        {
          ground: {
            kind: 'education-or-other-benefit',
            documented: 'yes',
            exemptFromAvailability: 'yes',
            from: '2017-01-09',
            to: '2017-02-12'
          }
        }
      ]
    }
  },
  about: {
    caseNumber: '108',
    birthYear: 1989,
    classification: 'activity-ready',
    group: 'unmarried',
    extension: { reasons: ['ordinary-education'] }
  }
}

/**
 * Case 216, 3.4.3: 94 days of documented sickness, of which the municipality counted 60; the notice of 10 November 2016
 * and the hearing of 10 April 2017. The new date that it went by and the evidence are not printed.
 */
export const case216: AnalysisFormFacts = {
  review: {
    decision: {
      on: '2017-05-10',
      extension: { days: 60, ground: 'sickness' },
      sicknessDocumented: 'yes',
      hearing: { sentOn: '2017-04-10' }
    },
    period: {
      lapseDate: '2017-06-01',
      notice: { sentOn: '2016-11-10' },
      grounds: [
        {
          ground: {
            kind: 'sickness',
            documented: 'yes',
            days: 94,
            within: { from: '2016-06-01', to: '2017-05-31' }
          }
        }
      ]
    },
    sickness: {
      evidence: ['offer-absence-list', 'absence-registered'],
      accepted: 'yes',
      sanctioned: 'no',
      postponedOnMedicalInformation: 'no',
      doubt: 'none',
      contradicted: 'no'
    }
  },
  about: { group: 'unmarried', classification: 'job-ready' }
}

/** Case 160, 4.2.2: a chambermaid on call for 133 and 122 kroner; payslips, contract, income register; no doubt. */
export const case160: AnalysisFormFacts = {
  review: {
    decision: { on: '2017-05-15', workCounts: 'yes' },
    job: {
      kind: 'ordinary',
      documentation: ['income-register', 'employment-contract', 'payslips'],
      usualTerms: 'yes',
      pay: { level: 'usual', hourlyPay: 122 },
      longHoursForLowPay: 'no',
      concreteDoubt: 'none',
      municipalityActedOnIt: 'no'
    }
  },
  about: { work: { field: 'cleaning' } }
}

/** The file of a case on exemption in the board's study. */
export function fileOf(id: string): ExemptionFacts {
  const found = exemptionCases.find((each) => each.id === id)
  if (found === undefined) throw new Error(id)
  return found.facts
}

/** Case 82, 2.3.1: a woman of 35, married, activity-ready, rightly found exempt. That no aid was cut is assumed. */
export const case82: AnalysisFormFacts = {
  review: {
    decision: { on: '2017-08-31', exemption: 'exempt' },
    exemption: fileOf('sag-82')
  },
  about: { birthYear: 1982, sex: 'female', group: 'spouse', withoutCut: 'exempt' }
}

/** All of them, by subject. */
export const formCases = { case82, case108, case216, case160 } as const
