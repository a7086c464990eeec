import { frozen } from '../frozen.js'
import type { QuestionTable } from './question.js'

/** The questions by which the form tells the case. */
export const identificationQuestions = frozen({
  'case-number': {
    section: 'identification',
    question: { da: 'Sagsnr.', en: 'Case number' },
    type: 'text',
    answers: {},
    multiple: false,
    appliesWhen: [],
    freeText: true
  },
  municipality: {
    section: 'identification',
    question: { da: 'Kommune og kommunenr.', en: 'Municipality and its code' },
    type: 'choice',
    answers: {
      broendby: { code: '153', da: 'Brøndby Kommune', en: 'Brøndby Municipality' },
      ishoej: { code: '183', da: 'Ishøj Kommune', en: 'Ishøj Municipality' },
      kerteminde: { code: '440', da: 'Kerteminde Kommune', en: 'Kerteminde Municipality' },
      koebenhavn: { code: '101', da: 'Københavns Kommune', en: 'Copenhagen Municipality' },
      norddjurs: { code: '707', da: 'Norddjurs Kommune', en: 'Norddjurs Municipality' },
      silkeborg: { code: '740', da: 'Silkeborg Kommune', en: 'Silkeborg Municipality' },
      struer: { code: '671', da: 'Struer Kommune', en: 'Struer Municipality' },
      soenderborg: { code: '540', da: 'Sønderborg Kommune', en: 'Sønderborg Municipality' },
      guldborgsund: { code: '376', da: 'Guldborgsund Kommune', en: 'Guldborgsund Municipality' },
      fredericia: { code: '607', da: 'Fredericia Kommune', en: 'Fredericia Municipality' },
      aalborg: { code: '851', da: 'Aalborg Kommune', en: 'Aalborg Municipality' }
    },
    multiple: false,
    appliesWhen: [],
    freeText: false
  }
} as const satisfies QuestionTable)
