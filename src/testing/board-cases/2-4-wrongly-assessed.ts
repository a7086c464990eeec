import type { BoardCase } from './board-case.js'
import { exemptionCase } from './exemption-case.js'
import { emptyFile, healthProblems, noDoubt, offer } from './exemption-file.js'

/** Section 2.4 of the study: the municipality’s assessment of exemption was wrong. */
export const wronglyAssessed: readonly BoardCase[] = [
  exemptionCase({
    id: 'sag-7',
    subject: {
      da: 'Kommunen var selv i tvivl om arbejdsevnen og havde begyndt at afklare den',
      en: 'The municipality was itself in doubt about working capacity and had begun to clarify it'
    },
    section: '2.4.1',
    printed: [
      'man, 58, married, aktivitetsparat',
      'placement 37 h a week, 4 weeks, attended about 3: trouble standing, legs turn blue (diabetes); by the health attest of 2016 also back trouble',
      'at a talk less than a month before the decision: the diabetes is worse and he has fallen over (when is not said)',
      'on the day of the decision a 12 h placement was agreed to clarify what he can do',
      'the municipality: not exempt'
    ],
    board:
      'incorrect: the municipality was itself in doubt about work capacity and had begun clarification; exempt from the time the doubt arose',
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
    municipality: 'not-exempt',
    found: 'exempt',
    assumed: [
      'that the certificate of 2016 no longer describes him, that the first placement ignored his needs',
      'that the placement agreed on the day of the decision began the day after; the day the doubt arose is not printed, nor assumed'
    ]
  }),
  exemptionCase({
    id: 'sag-22',
    subject: {
      da: 'Misbrug og sociale problemer, der udelukker 5-6 timer om ugen',
      en: 'Abuse and social problems that put 5 to 6 hours a week out of reach'
    },
    section: '2.4.1',
    printed: [
      'man, 20, unmarried, aktivitetsparat, recently reclassified from uddannelsesparat',
      'cannabis abuse, turned up under the influence; thrown out of home',
      'no offer describes work capacity; socio-educational offer, mentors',
      'the municipality: not exempt'
    ],
    board: 'incorrect: abuse and social problems are such that he cannot meet 5 to 6 h a week',
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
    municipality: 'not-exempt',
    found: 'exempt',
    assumed: [noDoubt]
  }),
  exemptionCase({
    id: 'sag-187',
    subject: { da: 'Sprog og lav uddannelse alene', en: 'Language and low education alone' },
    section: '2.4.2',
    printed: [
      'woman, 24, unmarried, aktivitetsparat',
      'no schooling or work experience before; now in school, danskuddannelse 2',
      'a medical attest about a pregnancy that is past',
      'exempted for social reasons: needs basic education first',
      'the municipality: exempt'
    ],
    board:
      'incorrect: language and low education alone are not a ground; they do not hinder manual work with on-the-job training',
    facts: {
      ...emptyFile,
      problems: { health: 'no', social: 'no', languageOrEducation: 'yes' },
      medicalInformation: [{ kind: 'other', current: 'no', shows: [] }]
    },
    municipality: 'exempt',
    found: 'not-exempt',
    assumed: [noDoubt, 'that the social reasons were the missing education and nothing else']
  })
]
