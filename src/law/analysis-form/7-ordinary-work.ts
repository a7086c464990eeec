import { frozen } from '../frozen.js'
import { fieldsOfWork } from './7-fields-of-work.js'
import { cannotBeAssessed, no, yes } from './common-answers.js'
import { onOrdinaryWork } from './conditions.js'
import type { QuestionTable } from './question.js'

/** Part 7 of the form: whether the work was ordinary and unsubsidised. */
export const ordinaryWorkQuestions = frozen({
  '7.1': {
    section: 'ordinary-work',
    question: {
      da: 'Hvad er resultatet af kommunens vurdering?',
      en: "What is the result of the municipality's assessment?"
    },
    type: 'choice',
    answers: {
      counts: {
        da: 'Der er tale om ordinært og ustøttet arbejde – timerne tæller med i opgørelsen af arbejdskravet',
        en: 'It is ordinary, unsubsidised work: the hours count towards the work requirement'
      },
      'does-not-count': {
        da: 'Der er ikke dokumentation for, at der er tale om ordinært og ustøttet arbejde – timerne tæller ikke med i opgørelsen af arbejdskravet',
        en: 'Ordinary, unsubsidised work is not documented: the hours do not count towards the work requirement'
      }
    },
    multiple: false,
    appliesWhen: [onOrdinaryWork],
    freeText: false
  },
  '7.2': {
    section: 'ordinary-work',
    question: { da: 'Hvad har borgeren arbejdet med?', en: 'What work did the citizen do?' },
    type: 'choice',
    answers: fieldsOfWork,
    multiple: false,
    appliesWhen: [onOrdinaryWork],
    freeText: true
  },
  '7.3': {
    section: 'ordinary-work',
    question: {
      da: 'Hvilken dokumentation foreligger der for arbejdstimerne?',
      en: 'How are the hours of work documented?'
    },
    type: 'choice',
    answers: {
      payslips: { da: 'Lønsedler', en: 'Payslips' },
      'employment-contract': { da: 'Ansættelseskontrakt', en: 'Employment contract' },
      other: { da: 'Andet', en: 'Other' }
    },
    multiple: true,
    multipleIs: 'derived',
    appliesWhen: [onOrdinaryWork],
    freeText: true
  },
  '7.4': {
    section: 'ordinary-work',
    question: { da: 'Hvad er borgerens timeløn?', en: "What is the citizen's hourly pay?" },
    type: 'choice',
    answers: {
      '0-to-20': { da: '0-20 kr. pr. time', en: '0 to 20 kr. an hour', band: { from: 0, to: 20 } },
      '21-to-40': { da: '21-40 kr. pr. time', en: '21 to 40 kr. an hour', band: { from: 21, to: 40 } },
      '41-to-60': { da: '41-60 kr. pr. time', en: '41 to 60 kr. an hour', band: { from: 41, to: 60 } },
      '61-to-80': { da: '61-80 kr. pr. time', en: '61 to 80 kr. an hour', band: { from: 61, to: 80 } },
      '81-to-100': { da: '81-100 kr. pr. time', en: '81 to 100 kr. an hour', band: { from: 81, to: 100 } },
      '101-to-120': {
        da: '101-120 kr. pr. time',
        en: '101 to 120 kr. an hour',
        band: { from: 101, to: 120 }
      },
      'over-121': { da: 'Over 121 kr. pr. time', en: 'Over 121 kr. an hour', band: { above: 121 } },
      'monthly-pay': { da: 'Borger er månedslønnet', en: 'The citizen is paid by the month' },
      'no-pay': {
        da: 'Borger har ikke fået løn for arbejdet',
        en: 'The citizen was not paid for the work',
        band: { from: 0, to: 0 }
      },
      'no-pay-information': {
        da: 'Der foreligger ikke oplysninger om løn i sagen',
        en: 'There is no information on pay on the file'
      }
    },
    multiple: false,
    appliesWhen: [onOrdinaryWork],
    freeText: true,
    note: {
      da: 'De trykte intervaller giver intet svar på 121 kr. og på beløb mellem hele kroner.',
      en: 'The printed bands leave 121 kr., and amounts between whole kroner, without an answer.'
    }
  },
  '7.5': {
    section: 'ordinary-work',
    question: {
      da: 'Vurderer vi, at timelønnen er sædvanlig for det arbejde, borgeren har udført?',
      en: 'Does the board find the hourly pay usual for the work that the citizen did?'
    },
    type: 'choice',
    answers: {
      yes,
      no,
      'cannot-be-assessed': cannotBeAssessed,
      'no-pay': { da: 'Borgeren har ikke fået løn for arbejdet', en: 'The citizen was not paid for the work' }
    },
    multiple: false,
    appliesWhen: [onOrdinaryWork],
    freeText: true
  },
  '7.6': {
    section: 'ordinary-work',
    question: {
      da: 'Er der oplysninger i sagen om andre vilkår for ansættelsen end løn?',
      en: 'Is there information on the file on other terms of the employment than pay?'
    },
    type: 'choice',
    answers: { yes, no },
    multiple: false,
    appliesWhen: [onOrdinaryWork],
    freeText: false
  },
  '7.7': {
    section: 'ordinary-work',
    question: { da: 'Hvis ja: Beskriv vilkårene', en: 'If yes: describe the terms' },
    type: 'text',
    answers: {},
    multiple: false,
    appliesWhen: [onOrdinaryWork, { question: '7.6', is: ['yes'], printed: true }],
    freeText: true
  },
  '7.8': {
    section: 'ordinary-work',
    question: {
      da: 'Vurderer vi, at der er tale om ordinært og ustøttet arbejde?',
      en: 'Does the board find that it is ordinary, unsubsidised work?'
    },
    type: 'choice',
    answers: { yes, no, 'cannot-be-assessed': cannotBeAssessed },
    multiple: false,
    appliesWhen: [onOrdinaryWork],
    freeText: true
  },
  '7.9': {
    section: 'ordinary-work',
    question: {
      da: 'Vurderer vi, at kommunens vurdering af, om der er tale om ordinært og ustøttet arbejde, er korrekt?',
      en: "Does the board find the municipality's assessment of this correct?"
    },
    type: 'choice',
    answers: { yes, no, 'cannot-be-assessed': cannotBeAssessed },
    multiple: false,
    appliesWhen: [onOrdinaryWork],
    freeText: true
  }
} as const satisfies QuestionTable)
