import type { BoardCase } from './board-case.js'
import { exemptionCase } from './exemption-case.js'
import { emptyFile, healthProblems, noDoubt, offer } from './exemption-file.js'

/** Section 2.5 of the study: whether the citizen is exempt cannot be assessed on the file. */
export const insufficientlyInformed: readonly BoardCase[] = [
  exemptionCase({
    id: 'sag-70',
    subject: {
      da: 'Akut sygdom efter eget udsagn, ingen lægelige oplysninger',
      en: 'An acute illness by his own account, no medical information'
    },
    section: '2.5.1',
    printed: [
      'man, 47, married, aktivitetsparat',
      'PTSD, high blood pressure, diabetes, back pain in a note of 2016; exempt about 4 months in 2016, then ordinary work 15 h a week to the end of 2016, then not exempt',
      'exempt again in 2017 after acute pancreatitis by his own account: 5 days in hospital, being examined',
      'no medical information obtained',
      'the municipality: exempt'
    ],
    board:
      'cannot be assessed: no medical information on the illness and what it means for work capacity; exemption cannot be ruled out',
    facts: {
      ...emptyFile,
      problems: healthProblems,
      considerations: 'cannot-be-assessed',
      offers: [offer({ kind: 'ordinary-work', to: '2016-12-31', agreedHours: 15, needsMet: 'not-relevant' })],
      capacity: { reachesFiveHoursAWeek: 'unknown', limitsIndicated: 'yes' },
      newInformation: [{ about: 'health', lookedInto: 'no' }]
    },
    municipality: 'exempt',
    found: 'insufficiently-informed',
    assumed: [noDoubt, 'that the work of 2016 does not describe his capacity after the illness of 2017']
  }),
  exemptionCase({
    id: 'sag-23',
    subject: {
      da: 'Angst og migræne, hverken lægeligt beskrevet eller afprøvet',
      en: 'Anxiety and migraine, neither medically described nor tested'
    },
    section: '2.5.2',
    printed: [
      'woman, 35, unmarried, aktivitetsparat',
      'anxiety and migraine, being examined at a clinic, medicated',
      'mentor courses; no medical information describes anxiety and migraine, no placement',
      'the municipality: not exempt'
    ],
    board: 'cannot be assessed: medical information and work-capacity information both missing',
    facts: {
      ...emptyFile,
      problems: healthProblems,
      considerations: 'cannot-be-assessed',
      offers: [offer({ kind: 'mentor', needsMet: 'not-relevant' })]
    },
    municipality: 'not-exempt',
    found: 'insufficiently-informed',
    assumed: [noDoubt]
  })
]
