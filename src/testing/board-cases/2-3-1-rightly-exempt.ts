import type { BoardCase } from './board-case.js'
import { exemptionCase } from './exemption-case.js'
import { certificate, emptyFile, healthProblems, isCurrent, offer } from './exemption-file.js'

/** Section 2.3.1 of the study: the municipality rightly found the citizen exempt. */
export const rightlyExempt: readonly BoardCase[] = [
  exemptionCase({
    id: 'sag-82',
    subject: {
      da: 'Skånehensyn så omfattende, at det ordinære arbejdsmarked ikke kan imødekomme dem',
      en: 'Needs so extensive that the ordinary labour market cannot meet them'
    },
    section: '2.3.1',
    printed: [
      'woman, 35, married, aktivitetsparat',
      'health attest: tiredness, pain from the hip down the leg, pain in the chest on movement; the municipality’s notes: pain in back, arms and legs; her own view: gout',
      'work placement as kitchen help to clarify work capacity: attends 9 h a week, works effectively 6.5 h',
      'needs: not standing or walking long, few people at a time, reduced hours, changing positions, no heavy lifting, own pace with pauses',
      'the municipality: exempt'
    ],
    board:
      'correct: health information and the placement show needs so extensive that the ordinary labour market cannot meet them',
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
    municipality: 'exempt',
    found: 'exempt',
    assumed: [isCurrent, 'that the placement met her needs and did not end for health']
  }),
  exemptionCase({
    id: 'sag-104',
    subject: {
      da: 'Svær angst; psykiateren fraråder arbejdsprøvning',
      en: 'Severe anxiety; the psychiatrist advises against work testing'
    },
    section: '2.3.1',
    printed: [
      'woman, 59, unmarried, aktivitetsparat',
      'no information on work capacity; a placement was judged unrealistic',
      'psychiatrist: severe anxiety, low functioning, work testing would worsen symptoms',
      'municipality prepares a rehabilitation meeting',
      'the municipality: exempt'
    ],
    board:
      'correct: the health information and the municipality’s own assessment are enough by themselves; unknown work capacity does not matter',
    facts: {
      ...emptyFile,
      problems: healthProblems,
      medicalInformation: [certificate('psychiatrist-statement', 'illness', 'no-present-capacity')],
      considerations: 'cannot-be-assessed',
      clarification: { inDoubt: 'unknown', status: 'unknown' }
    },
    municipality: 'exempt',
    found: 'exempt',
    assumed: [
      isCurrent,
      'that preparing a rehabilitation meeting is not yet filling in the preparatory part, which would exempt by definition'
    ]
  }),
  exemptionCase({
    id: 'sag-20',
    subject: {
      da: 'Hjertesvigt, slidgigt og konstante smerter, lægeligt beskrevet',
      en: 'Heart failure, arthrosis and constant pain, medically described'
    },
    section: '2.3.1',
    printed: [
      'man, 56, married, aktivitetsparat',
      'bypass operation at the end of 2016, mild heart failure, arthrosis, shoulder operations, constant pain, all medically described',
      'mentor in the first half of 2016 (before the operation): any employment would be irresponsible',
      'the municipality: exempt'
    ],
    board: 'correct: no improvement in health; assessment agrees with the medical information',
    facts: {
      ...emptyFile,
      problems: healthProblems,
      medicalInformation: [certificate('hospital-records', 'illness', 'substantial-limits')],
      considerations: 'cannot-be-assessed',
      offers: [offer({ kind: 'mentor', from: '2016-01-01', to: '2016-06-30', needsMet: 'not-relevant' })],
      clarification: { inDoubt: 'no', status: 'cannot-be-carried-out' }
    },
    municipality: 'exempt',
    found: 'exempt',
    assumed: [
      'that the medical descriptions are from the hospital, are current and show substantial limits',
      'that working capacity cannot be clarified, as the mentor found any employment irresponsible and health is no better'
    ]
  }),
  exemptionCase({
    id: 'sag-42',
    subject: {
      da: 'Stress og angst; lægen mener ikke, at borgeren kan arbejdsprøves',
      en: 'Stress and anxiety; the doctor says that the citizen cannot be work-tested'
    },
    section: '2.3.1',
    printed: [
      'woman, 52, separated, aktivitetsparat',
      'doctor: stress and anxiety, cannot be work-tested, it would burden her heavily',
      'mentor course judged necessary to clarify which efforts are needed; no clarification begun',
      'the municipality: exempt'
    ],
    board:
      'correct: medical information and needed mentor course; with no placement that describes work capacity, a capacity to meet the requirement is not shown',
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
    municipality: 'exempt',
    found: 'exempt',
    assumed: [isCurrent, 'that the mentor course had begun, and that the certificate is a status certificate']
  }),
  exemptionCase({
    id: 'sag-40',
    subject: {
      da: 'Rehabiliteringsplanens forberedende del er påbegyndt',
      en: 'The preparatory part of the rehabilitation plan has begun'
    },
    section: '2.3.1',
    printed: [
      'woman, 36, unmarried, aktivitetsparat',
      'the preparatory part of the rehabilitation plan was begun in January or February 2017',
      'ADHD, anxiety; functioning moderately to severely affected',
      'the municipality: exempt'
    ],
    board: 'correct: exempt by definition from the day the preparatory part was begun',
    facts: {
      ...emptyFile,
      rehabilitation: { status: 'preparatory-part-begun' },
      problems: healthProblems,
      medicalInformation: [certificate('other', 'illness', 'effect-on-work-capacity')],
      considerations: 'cannot-be-assessed',
      clarification: { inDoubt: 'unknown', status: 'unknown' }
    },
    municipality: 'exempt',
    found: 'exempt',
    assumed: [
      isCurrent,
      'that how she functions is medically described; the day it began is not printed, nor assumed'
    ]
  })
]
