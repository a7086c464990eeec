import { frozen } from '../frozen.js'
import { cannotBeAssessed, no, yes } from './common-answers.js'
import { onExemption } from './conditions.js'
import type { QuestionTable } from './question.js'

/** Part 3 of the form: the municipality’s assessment under § 13 f, stk. 9. */
export const exemptionQuestions = frozen({
  '3.1': {
    section: 'exemption',
    question: {
      da: 'Hvad er resultatet af kommunens vurdering efter § 13 f, stk. 9?',
      en: "What is the result of the municipality's assessment under § 13 f, stk. 9?"
    },
    type: 'choice',
    answers: {
      exempt: {
        da: 'Borgerens arbejdsevne er så begrænset, at vedkommende ikke kan opnå beskæftigelse på det ordinære arbejdsmarked – borgeren er undtaget fra 225-timersreglen',
        en: 'Working capacity is too limited for employment on the ordinary labour market: the citizen is exempt from the 225-hour rule'
      },
      'not-exempt': {
        da: 'Borgerens arbejdsevne er IKKE så begrænset, at vedkommende ikke kan opnå beskæftigelse på det ordinære arbejdsmarked – borgeren er ikke undtaget fra 225-timersreglen',
        en: 'Working capacity is NOT too limited for employment on the ordinary labour market: the citizen is not exempt'
      },
      'exempt-preparatory-part-begun': {
        da: 'Borgeren er undtaget, fordi kommunen og borger er påbegyndt udfyldelsen af rehabiliteringsplanens forberedende del',
        en: "Exempt because the municipality and the citizen have begun to fill in the rehabilitation plan's preparatory part"
      },
      'exempt-but-decision-made': {
        da: 'Borgeren er undtaget, men kommunen har truffet afgørelse om nedsættelse eller bortfald af hjælpen',
        en: 'Exempt, yet the municipality has decided to reduce or end the aid'
      }
    },
    multiple: false,
    appliesWhen: [onExemption],
    freeText: false
  },
  '3.1.1': {
    section: 'exemption',
    question: {
      da: 'Er kommunens seneste vurdering efter § 13 f, stk. 9, en fortsættelse af en tidligere vurdering?',
      en: "Does the municipality's latest assessment under § 13 f, stk. 9 continue an earlier one?"
    },
    type: 'choice',
    answers: { yes, no, 'cannot-be-assessed': cannotBeAssessed },
    multiple: false,
    appliesWhen: [onExemption],
    freeText: false
  },
  '3.1.2': {
    section: 'exemption',
    question: {
      da: 'Hvis nej: På hvilket tidspunkt vurderer kommunen, at borger er omfattet af § 13 f, stk. 9?',
      en: 'If no: when does the municipality assess that § 13 f, stk. 9 covers the citizen?'
    },
    type: 'choice',
    answers: {
      'before-notice': { da: 'Før afsendelse af varslingsbrev', en: 'Before the notice letter is sent' },
      'between-notice-and-hearing': {
        da: 'Mellem varslingsbrev og partshøring',
        en: 'Between the notice letter and the hearing'
      },
      'after-hearing-before-decision': {
        da: 'Efter partshøring, men før afgørelse',
        en: 'After the hearing but before the decision'
      },
      'on-complaint': {
        da: 'Vurderingen er foretaget i forbindelse med, at borger klager over afgørelsen',
        en: "In connection with the citizen's complaint about the decision"
      },
      'consequence-ends-on-new-information': {
        da: 'Nedsættelse eller bortfald ophører på grund af nye oplysninger',
        en: 'The reduction or lapse ends because of new information'
      }
    },
    multiple: false,
    appliesWhen: [onExemption, { question: '3.1.1', is: ['no'], printed: true }],
    freeText: false
  },
  '3.1-remarks-not-exempt': {
    section: 'exemption',
    question: {
      da: 'Bemærkninger til, at borgeren ikke er undtaget fra 225-timersreglen',
      en: "Remarks on the citizen's not being exempt from the 225-hour rule"
    },
    type: 'text',
    answers: {},
    multiple: false,
    appliesWhen: [onExemption, { question: '3.1', is: ['not-exempt'] }],
    freeText: true
  }
} as const satisfies QuestionTable)
