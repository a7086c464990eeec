import { frozen } from '../frozen.js'
import { notStated } from './common-answers.js'
import type { QuestionTable } from './question.js'

/** Part 1 of the form: the citizen, and when the municipality decided. */
export const basicsQuestions = frozen({
  '1.1': {
    name: 'birthYear',
    section: 'basics',
    question: { da: 'Borgerens fødselsår', en: "The citizen's year of birth" },
    type: 'number',
    answers: {},
    multiple: false,
    appliesWhen: [],
    freeText: false
  },
  '1.2': {
    section: 'basics',
    question: { da: 'Borgerens køn', en: "The citizen's sex" },
    type: 'choice',
    answers: { female: { da: 'Kvinde', en: 'Female' }, male: { da: 'Mand', en: 'Male' } },
    multiple: false,
    appliesWhen: [],
    freeText: false
  },
  '1.3': {
    section: 'basics',
    question: {
      da: 'Hvordan er borgeren visiteret på afgørelsestidspunktet/tidspunktet for kommunens vurdering efter § 13 f, stk. 9?',
      en: "How is the citizen classified at the time of the decision, or of the municipality's assessment under § 13 f, stk. 9?"
    },
    type: 'choice',
    answers: {
      'job-ready': { da: 'Jobparat', en: 'Job-ready' },
      'education-ready': { da: 'Uddannelsesparat', en: 'Education-ready' },
      'activity-ready': { da: 'Aktivitetsparat', en: 'Activity-ready' },
      'not-stated': notStated
    },
    multiple: false,
    appliesWhen: [],
    freeText: false
  },
  '1.4': {
    section: 'basics',
    question: {
      da: 'Tidspunkt for kommunens afgørelse om nedsættelse eller bortfald af hjælpen',
      en: 'When the municipality decided to reduce or end the aid'
    },
    type: 'choice',
    answers: {
      'january-2017': { da: 'Januar 2017', en: 'January 2017', month: '2017-01' },
      'february-2017': { da: 'Februar 2017', en: 'February 2017', month: '2017-02' },
      'march-2017': { da: 'Marts 2017', en: 'March 2017', month: '2017-03' },
      'april-2017': { da: 'April 2017', en: 'April 2017', month: '2017-04' },
      'may-2017': { da: 'Maj 2017', en: 'May 2017', month: '2017-05' },
      'june-2017': { da: 'Juni 2017', en: 'June 2017', month: '2017-06' },
      'july-2017': { da: 'Juli 2017', en: 'July 2017', month: '2017-07' },
      'august-2017': { da: 'August 2017', en: 'August 2017', month: '2017-08' },
      'not-relevant-exempt': {
        da: 'Ikke relevant – borgeren er undtaget, jf. § 13 f, stk. 9',
        en: 'Not relevant: the citizen is exempt under § 13 f, stk. 9'
      },
      'not-relevant-requirement-met': {
        da: 'Ikke relevant – borgeren opfylder arbejdskravet',
        en: 'Not relevant: the citizen meets the work requirement'
      },
      'not-relevant-lapse-date-not-reached': {
        da: 'Ikke relevant – bortfaldsdatoen var ikke nået på indsendelsesdagen',
        en: 'Not relevant: the lapse date had not come when the case was sent in'
      }
    },
    multiple: false,
    appliesWhen: [],
    freeText: false
  }
} as const satisfies QuestionTable)
