import type { BoardCase } from './board-case.js'
import { exemptionCase } from './exemption-case.js'
import { certificate, emptyFile, healthProblems, isCurrent, noDoubt, offer } from './exemption-file.js'

/** Section 2.3.2 of the study: the municipality rightly found the citizen not exempt. */
export const rightlyNotExempt: readonly BoardCase[] = [
  exemptionCase({
    id: 'sag-125',
    subject: {
      da: 'Løntilskudsjob på 37 og 25 timer om ugen, og intet, der peger på begrænsninger',
      en: 'A wage-subsidised job of 37 and 25 hours a week, and nothing that points to limits'
    },
    section: '2.3.2',
    printed: [
      'man, 37, unmarried, aktivitetsparat',
      'placement, then wage-subsidised job 37 then 25 h a week; later ordinary work on call',
      'epilepsy without fits in 8 years, mentally vulnerable; only the municipality’s notes, no medical information',
      'no information that the end of the placement or the dismissal was due to work capacity; he wants more hours',
      'the municipality’s stk. 9 assessment is not in the notes',
      'the municipality: not exempt'
    ],
    board:
      'correct: a fully effective capacity of 25 to 37 h a week; nothing points to limits that shut him out of the ordinary labour market',
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
    municipality: 'not-exempt',
    found: 'not-exempt',
    assumed: [noDoubt, 'that he came to the 25 hours a week of the later agreement']
  }),
  exemptionCase({
    id: 'sag-103',
    subject: {
      da: 'Virksomhedspraktik på 20 timer om ugen, ingen mistanke om sygdom',
      en: 'A placement of 20 hours a week, no suspicion of illness'
    },
    section: '2.3.2',
    printed: [
      'man, 38, unmarried, aktivitetsparat',
      'general health attest: no suspicion of illness',
      'overuse of alcohol in notes only, not medically assessed; lonely, racing thoughts',
      'placement 20 h a week stopped after two absences without notice; the municipality sees no needs and 20 to 25 h a week; he agrees; seeks work',
      'the municipality: not exempt'
    ],
    board:
      'correct: nothing suggests that he could not work the agreed hours; health information gives no ground',
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
    municipality: 'not-exempt',
    found: 'not-exempt',
    assumed: [
      isCurrent,
      noDoubt,
      'that he works fully effectively for 20 to 25 hours, which nothing speaks against',
      'that the overuse of alcohol and the loneliness are noted as social problems, not found to be so heavy as in case 22'
    ]
  })
]
