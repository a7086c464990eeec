import { frozen } from '../frozen.js'
import { becauseOfEducation, onExtension } from './conditions.js'
import type { QuestionTable } from './question.js'

/** Part 5 of the form: extension because of education or another benefit, § 13 f, stk. 12, nr. 6. */
export const extensionEducationQuestions = frozen({
  '5.1': {
    section: 'extension-education',
    question: {
      da: 'Hvorfor har kommunen forlænget perioden på 12 kalendermåneder?',
      en: 'Why did the municipality extend the period of 12 calendar months?'
    },
    type: 'choice',
    answers: {
      'ordinary-education': {
        da: 'Borgeren har været under ordinær uddannelse',
        en: 'The citizen was in ordinary education'
      },
      'other-education': {
        da: 'Borgeren har været under anden uddannelse',
        en: 'The citizen was in other education'
      },
      'upskilling-to-education': {
        da: 'Borgeren har været under opkvalificering til uddannelse',
        en: 'The citizen was being upskilled towards education'
      },
      'other-public-benefit': {
        da: 'Borgeren har modtaget en anden offentlig forsørgelsesydelse',
        en: 'The citizen received another public maintenance benefit'
      }
    },
    multiple: true,
    multipleIs: 'derived',
    appliesWhen: [onExtension, becauseOfEducation],
    freeText: true
  },
  '5.2': {
    section: 'extension-education',
    question: {
      da: 'Oplysninger om forlængelsesgrunden foreligger i form af',
      en: 'Information on the ground for extension consists of'
    },
    type: 'choice',
    answers: {
      'from-citizen': { da: 'Oplysninger fra borger', en: 'Information from the citizen' },
      'from-municipality-break-in-aid': {
        da: 'Oplysninger fra kommunen om afbrydelse i perioden med hjælp',
        en: 'Information from the municipality on a break in the period of aid'
      },
      other: { da: 'Andet', en: 'Other' }
    },
    multiple: true,
    multipleIs: 'derived',
    appliesWhen: [onExtension, becauseOfEducation],
    freeText: true
  }
} as const satisfies QuestionTable)
