import type { ExemptionFacts, ExemptionIndication, MedicalInformation, Offer } from '../../src/index.js'

/** A case of the board's study, or an example of a principle decision, on exemption under § 13 f, stk. 9. */
export interface ExemptionCase {
  id: string
  /** The section of Ankestyrelsens praksisundersøgelse om 225-timersreglen, juni 2018. */
  section: string
  facts: ExemptionFacts
  asOf: string
  /** What the municipality had found, where it is printed. */
  municipality: 'exempt' | 'not-exempt'
  /** What the board says is right. */
  board: ExemptionIndication
  /** What the print does not say and the facts had to. */
  assumed: string[]
}

/** The study prints no dates of assessment; its cases are of January to August 2017. */
const asOf = '2017-08-31'

/** A file with nothing on it: no problem is stated, nothing has begun, nothing was tested. */
export const emptyFile: ExemptionFacts = {
  classification: 'activity-ready',
  rehabilitation: { status: 'none' },
  problems: { health: 'no', social: 'no', languageOrEducation: 'no' },
  medicalInformation: [],
  considerations: 'none',
  offers: [],
  capacity: { reachesFiveHoursAWeek: 'unknown', limitsIndicated: 'unknown' },
  clarification: { inDoubt: 'no', status: 'not-begun' },
  newInformation: []
}
const healthProblems = { health: 'yes', social: 'no', languageOrEducation: 'no' } as const

/** An offer of which the file says nothing. */
export const anOffer: Offer = {
  kind: 'work-placement',
  effectiveness: 'cannot-be-assessed',
  describesCapacity: 'no',
  needsMet: 'cannot-be-assessed',
  endedForHealth: 'not-stated'
}
const offer = (says: Partial<Offer>): Offer => ({ ...anOffer, ...says })
const certificate = (
  kind: MedicalInformation['kind'],
  ...shows: MedicalInformation['shows']
): MedicalInformation => ({ kind, current: 'yes', shows })

const isCurrent = 'that the medical information is current'
const noDoubt = 'that the municipality is not in doubt and has begun no clarification, which is not printed'

/** The study's twelve cases and the two of 6-17. */
export const exemptionCases: readonly ExemptionCase[] = [
  {
    id: 'sag-82',
    section: '2.3.1',
    facts: {
      ...emptyFile,
      problems: healthProblems,
      medicalInformation: [certificate('general-health-certificate', 'illness')],
      considerations: { needs: ['working-time', 'tasks'], canBeMetOnOrdinaryLabourMarket: 'no' },
      offers: [
        offer({
          purpose: 'test-or-clarify-capacity',
          attendedHours: 9,
          effectiveness: 'not-fully-effective',
          describesCapacity: 'yes',
          needsMet: 'yes',
          endedForHealth: 'no'
        })
      ]
    },
    asOf,
    municipality: 'exempt',
    board: 'exempt',
    assumed: [isCurrent, 'that the placement met her needs and did not end for health']
  },
  {
    id: 'sag-104',
    section: '2.3.1',
    facts: {
      ...emptyFile,
      problems: healthProblems,
      medicalInformation: [certificate('psychiatrist-statement', 'illness', 'no-present-capacity')],
      considerations: 'cannot-be-assessed',
      clarification: { inDoubt: 'unknown', status: 'unknown' }
    },
    asOf,
    municipality: 'exempt',
    board: 'exempt',
    assumed: [
      isCurrent,
      'that preparing a rehabilitation meeting is not yet filling in the preparatory part, which would exempt by definition'
    ]
  },
  {
    id: 'sag-20',
    section: '2.3.1',
    facts: {
      ...emptyFile,
      problems: healthProblems,
      medicalInformation: [certificate('hospital-records', 'illness', 'substantial-limits')],
      considerations: 'cannot-be-assessed',
      offers: [offer({ kind: 'mentor', from: '2016-01-01', to: '2016-06-30', needsMet: 'not-relevant' })],
      clarification: { inDoubt: 'no', status: 'cannot-be-carried-out' }
    },
    asOf,
    municipality: 'exempt',
    board: 'exempt',
    assumed: [
      'that the medical descriptions are from the hospital, are current and show substantial limits',
      'that working capacity cannot be clarified, as the mentor found any employment irresponsible and health is no better'
    ]
  },
  {
    id: 'sag-42',
    section: '2.3.1',
    facts: {
      ...emptyFile,
      problems: healthProblems,
      medicalInformation: [
        certificate(
          'status-certificate-own-doctor',
          'illness',
          'effect-on-work-capacity',
          'substantial-limits'
        )
      ],
      considerations: 'cannot-be-assessed',
      offers: [offer({ kind: 'mentor', needsMet: 'not-relevant' })],
      clarification: { inDoubt: 'unknown', status: 'cannot-be-carried-out' }
    },
    asOf,
    municipality: 'exempt',
    board: 'exempt',
    assumed: [isCurrent, 'that the mentor course had begun, and that the certificate is a status certificate']
  },
  {
    id: 'sag-40',
    section: '2.3.1',
    facts: {
      ...emptyFile,
      rehabilitation: { status: 'preparatory-part-begun' },
      problems: healthProblems,
      medicalInformation: [certificate('other', 'illness', 'effect-on-work-capacity')],
      considerations: 'cannot-be-assessed',
      clarification: { inDoubt: 'unknown', status: 'unknown' }
    },
    asOf,
    municipality: 'exempt',
    board: 'exempt',
    assumed: [
      isCurrent,
      'that how she functions is medically described; the day it began is not printed, nor assumed'
    ]
  },
  {
    id: 'sag-125',
    section: '2.3.2',
    facts: {
      ...emptyFile,
      problems: healthProblems,
      offers: [
        offer({ effectiveness: 'cannot-be-assessed', endedForHealth: 'no' }),
        offer({
          kind: 'wage-subsidy',
          agreedHours: 37,
          attendedHours: 25,
          effectiveness: 'fully-effective',
          describesCapacity: 'yes',
          needsMet: 'not-relevant',
          endedForHealth: 'no'
        }),
        offer({ kind: 'ordinary-work', needsMet: 'not-relevant', endedForHealth: 'no' })
      ],
      capacity: { reachesFiveHoursAWeek: 'unknown', limitsIndicated: 'no' }
    },
    asOf,
    municipality: 'not-exempt',
    board: 'not-exempt',
    assumed: [noDoubt, 'that he came to the 25 hours a week of the later agreement']
  },
  {
    id: 'sag-103',
    section: '2.3.2',
    facts: {
      ...emptyFile,
      problems: { health: 'yes', social: 'yes', languageOrEducation: 'no' },
      medicalInformation: [certificate('general-health-certificate', 'no-suspicion-of-illness')],
      offers: [
        offer({
          agreedHours: 20,
          effectiveness: 'fully-effective',
          describesCapacity: 'yes',
          needsMet: 'not-relevant',
          endedForHealth: 'no'
        })
      ],
      capacity: { reachesFiveHoursAWeek: 'yes', limitsIndicated: 'no' }
    },
    asOf,
    municipality: 'not-exempt',
    board: 'not-exempt',
    assumed: [
      isCurrent,
      noDoubt,
      'that he works fully effectively for 20 to 25 hours, which nothing speaks against',
      'that the overuse of alcohol and the loneliness are noted as social problems, not found to be so heavy as in case 22'
    ]
  },
  {
    id: 'sag-7',
    section: '2.4.1',
    facts: {
      ...emptyFile,
      problems: healthProblems,
      medicalInformation: [
        { kind: 'general-health-certificate', current: 'no', shows: ['illness'], obtainedOn: '2016-12-31' }
      ],
      considerations: 'cannot-be-assessed',
      offers: [
        offer({ agreedHours: 37, needsMet: 'no', endedForHealth: 'yes' }),
        offer({ purpose: 'test-or-clarify-capacity', agreedHours: 12, from: '2017-09-01' })
      ],
      capacity: { reachesFiveHoursAWeek: 'unknown', limitsIndicated: 'yes' },
      clarification: { inDoubt: 'yes', status: 'begun' },
      newInformation: [{ about: 'health', lookedInto: 'no' }]
    },
    asOf,
    municipality: 'not-exempt',
    board: 'exempt',
    assumed: [
      'that the certificate of 2016 no longer describes him, that the first placement ignored his needs',
      'that the placement agreed on the day of the decision began the day after; the day the doubt arose is not printed, nor assumed'
    ]
  },
  {
    id: 'sag-22',
    section: '2.4.1',
    facts: {
      ...emptyFile,
      problems: { health: 'no', social: 'five-hours-out-of-reach', languageOrEducation: 'no' },
      considerations: 'cannot-be-assessed',
      offers: [
        offer({ kind: 'other', needsMet: 'not-relevant' }),
        offer({ kind: 'mentor', needsMet: 'not-relevant' })
      ],
      capacity: { reachesFiveHoursAWeek: 'no', limitsIndicated: 'yes' }
    },
    asOf,
    municipality: 'not-exempt',
    board: 'exempt',
    assumed: [noDoubt]
  },
  {
    id: 'sag-187',
    section: '2.4.2',
    facts: {
      ...emptyFile,
      problems: { health: 'no', social: 'no', languageOrEducation: 'yes' },
      medicalInformation: [{ kind: 'other', current: 'no', shows: [] }]
    },
    asOf,
    municipality: 'exempt',
    board: 'not-exempt',
    assumed: [noDoubt, 'that the social reasons were the missing education and nothing else']
  },
  {
    id: 'sag-70',
    section: '2.5.1',
    facts: {
      ...emptyFile,
      problems: healthProblems,
      considerations: 'cannot-be-assessed',
      offers: [offer({ kind: 'ordinary-work', to: '2016-12-31', agreedHours: 15, needsMet: 'not-relevant' })],
      capacity: { reachesFiveHoursAWeek: 'unknown', limitsIndicated: 'yes' },
      newInformation: [{ about: 'health', lookedInto: 'no' }]
    },
    asOf,
    municipality: 'exempt',
    board: 'insufficiently-informed',
    assumed: [noDoubt, 'that the work of 2016 does not describe his capacity after the illness of 2017']
  },
  {
    id: 'sag-23',
    section: '2.5.2',
    facts: {
      ...emptyFile,
      problems: healthProblems,
      considerations: 'cannot-be-assessed',
      offers: [offer({ kind: 'mentor', needsMet: 'not-relevant' })]
    },
    asOf,
    municipality: 'not-exempt',
    board: 'insufficiently-informed',
    assumed: [noDoubt]
  },
  {
    id: '6-17-a',
    section: '2.1',
    facts: {
      ...emptyFile,
      classification: 'unknown',
      considerations: 'cannot-be-assessed',
      problems: { health: 'unknown', social: 'unknown', languageOrEducation: 'unknown' },
      offers: [
        offer({
          kind: 'other',
          attendedHours: 15,
          effectiveness: 'substantially-reduced',
          describesCapacity: 'yes'
        })
      ]
    },
    asOf,
    municipality: 'not-exempt',
    board: 'exempt',
    assumed: [
      'that it was seen in an offer; the classification and the problems are not printed, nor assumed'
    ]
  },
  {
    id: '6-17-b',
    section: '2.1',
    facts: {
      ...emptyFile,
      classification: 'unknown',
      problems: { health: 'yes', social: 'no', languageOrEducation: 'unknown' },
      considerations: { needs: ['working-time', 'tasks'], canBeMetOnOrdinaryLabourMarket: 'yes' },
      offers: [
        offer({
          attendedHours: 15,
          effectiveness: 'fully-effective',
          describesCapacity: 'yes',
          needsMet: 'yes',
          endedForHealth: 'no'
        })
      ]
    },
    asOf,
    municipality: 'not-exempt',
    board: 'not-exempt',
    assumed: [
      noDoubt,
      'that she works fully effectively, five days a week; the classification is not printed, nor assumed'
    ]
  }
]
