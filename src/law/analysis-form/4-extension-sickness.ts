import { frozen } from '../frozen.js'
import { cannotBeAssessed, no, notStated, yes } from './common-answers.js'
import { becauseOfSickness, onExtension } from './conditions.js'
import type { QuestionTable } from './question.js'

/** 4.1.1 to 4.2.3 of the form: extension because of sickness, § 13 f, stk. 12, nr. 1. */
export const extensionSicknessQuestions = frozen({
  '4.1.1': {
    section: 'extension-sickness',
    question: {
      da: 'Hvor mange gange har kommunen udskudt optjeningsperioden på 12 kalendermåneder?',
      en: 'How many times did the municipality postpone the earning period of 12 calendar months?'
    },
    type: 'choice',
    answers: {
      one: { da: '1', en: '1', band: { from: 1, to: 1 } },
      two: { da: '2', en: '2', band: { from: 2, to: 2 } },
      three: { da: '3', en: '3', band: { from: 3, to: 3 } },
      four: { da: '4', en: '4', band: { from: 4, to: 4 } },
      'lapse-date-not-postponed': {
        da: 'Kommunen har ikke udskudt bortfaldsdatoen',
        en: 'The municipality has not postponed the lapse date',
        band: { from: 0, to: 0 }
      },
      'not-stated': notStated
    },
    multiple: false,
    appliesWhen: [onExtension, becauseOfSickness],
    freeText: false
  },
  '4.1.1.1': {
    section: 'extension-sickness',
    question: {
      da: 'På hvilket tidspunkt har kommunen udskudt optjeningsperioden på 12 kalendermåneder?',
      en: 'When did the municipality postpone the earning period the first time?'
    },
    type: 'text',
    answers: {},
    multiple: false,
    appliesWhen: [onExtension, becauseOfSickness, { question: '4.1.1', is: ['one', 'two', 'three', 'four'] }],
    freeText: true
  },
  '4.1.1.2': {
    section: 'extension-sickness',
    question: {
      da: 'På hvilket tidspunkt har kommunen udskudt optjeningsperioden på 12 kalendermåneder for anden gang?',
      en: 'When did the municipality postpone the earning period the second time?'
    },
    type: 'text',
    answers: {},
    multiple: false,
    appliesWhen: [onExtension, becauseOfSickness, { question: '4.1.1', is: ['two', 'three', 'four'] }],
    freeText: true
  },
  '4.1.1.3': {
    section: 'extension-sickness',
    question: {
      da: 'På hvilket tidspunkt har kommunen udskudt optjeningsperioden på 12 kalendermåneder for tredje gang?',
      en: 'When did the municipality postpone the earning period the third time?'
    },
    type: 'text',
    answers: {},
    multiple: false,
    appliesWhen: [onExtension, becauseOfSickness, { question: '4.1.1', is: ['three', 'four'] }],
    freeText: true
  },
  '4.1.1.4': {
    section: 'extension-sickness',
    question: {
      da: 'På hvilket tidspunkt har kommunen udskudt optjeningsperioden på 12 kalendermåneder for fjerde gang?',
      en: 'When did the municipality postpone the earning period the fourth time?'
    },
    type: 'text',
    answers: {},
    multiple: false,
    appliesWhen: [onExtension, becauseOfSickness, { question: '4.1.1', is: ['four'] }],
    freeText: true
  },
  '4.1.2': {
    section: 'extension-sickness',
    question: {
      da: 'Er borgeren undtaget efter § 13 f, stk. 9, på tidspunktet for udskydelsen?',
      en: 'Is the citizen exempt under § 13 f, stk. 9 at the time of the postponement?'
    },
    type: 'choice',
    answers: { yes, no },
    multiple: false,
    appliesWhen: [onExtension, becauseOfSickness],
    freeText: false
  },
  '4.1.2.1': {
    section: 'extension-sickness',
    question: {
      da: 'Vurderer vi, at det er korrekt af kommunen at udskyde perioden efter § 13 f, stk. 12, nr. 1?',
      en: 'Does the board find it correct that the municipality postponed the period under § 13 f, stk. 12, nr. 1?'
    },
    type: 'choice',
    answers: { yes, no },
    multiple: false,
    appliesWhen: [onExtension, becauseOfSickness, { question: '4.1.2', is: ['yes'] }],
    freeText: true
  },
  '4.2.1': {
    section: 'extension-sickness',
    question: { da: 'Dokumentation for sygdom foreligger i form af', en: 'Sickness is documented by' },
    type: 'choice',
    answers: {
      'absence-registered': {
        da: 'Registrering af sygefravær i borgerens journal (fritagelse fra rådighed pga. sygdom)',
        en: "Sick absence registered on the citizen's file (released from availability because of sickness)"
      },
      'status-certificate': { da: 'Statusattest fra læge', en: 'Status certificate from a doctor' },
      'medical-certificate': { da: 'Lægeerklæring', en: 'Medical certificate' },
      'other-medical-information': { da: 'Andre lægelige oplysninger', en: 'Other medical information' },
      'offer-absence-list': {
        da: 'Fraværsoversigt fra borgerens tilbudssted',
        en: 'List of absence from the place of the offer'
      },
      'signed-declarations': {
        da: 'Tro- og loveerklæringer underskrevet af borger',
        en: 'Solemn declarations signed by the citizen'
      }
    },
    multiple: true,
    multipleIs: 'derived',
    appliesWhen: [onExtension, becauseOfSickness],
    freeText: true
  },
  '4.2.2': {
    section: 'extension-sickness',
    question: {
      da: 'Har kommunen indhentet lægelige oplysninger i forbindelse med vurderingen?',
      en: 'Did the municipality obtain medical information for the assessment?'
    },
    type: 'choice',
    answers: { yes, no, 'not-stated': notStated },
    multiple: false,
    appliesWhen: [onExtension, becauseOfSickness],
    freeText: true
  },
  '4.2.3': {
    section: 'extension-sickness',
    question: {
      da: 'Vurderer vi, at der er tilstrækkelig dokumentation for borgerens sygdom?',
      en: "Does the board find the citizen's sickness sufficiently documented?"
    },
    type: 'choice',
    answers: { yes, no, 'cannot-be-assessed': cannotBeAssessed },
    multiple: false,
    appliesWhen: [onExtension, becauseOfSickness],
    freeText: true
  }
} as const satisfies QuestionTable)
