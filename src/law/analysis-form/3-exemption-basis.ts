import { frozen } from '../frozen.js'
import { cannotBeAssessed, no, notRelevant, yes } from './common-answers.js'
import { onExemption } from './conditions.js'
import type { QuestionTable } from './question.js'

/** 3.2.1 to 3.2.4 of the form: the information on the file. */
export const exemptionBasisQuestions = frozen({
  '3.2.1': {
    section: 'exemption-basis',
    question: {
      da: 'Hvilke lægelige oplysninger er der i sagen?',
      en: 'Which medical information is on the file?'
    },
    type: 'choice',
    answers: {
      none: { da: 'Der er ingen lægelige oplysninger i sagen', en: 'No medical information is on the file' },
      'status-certificate-own-doctor': {
        da: 'Statusattest fra borgers egen læge',
        en: "Status certificate from the citizen's own doctor"
      },
      'specialist-certificate': { da: 'Speciallægeerklæring', en: 'Certificate from a specialist' },
      'general-health-certificate': { da: 'Generel helbredsattest', en: 'General health certificate' },
      'hospital-records': {
        da: 'Journaloplysninger eller epikriser fra hospital',
        en: 'Records or discharge letters from a hospital'
      },
      'municipal-medical-consultant': {
        da: 'Vurdering fra kommunens lægekonsulent',
        en: "Assessment by the municipality's medical consultant"
      },
      'current-situation-psychologist': {
        da: 'Aktuel situation fra psykolog',
        en: 'Current situation, from a psychologist'
      },
      'medical-certificate-rehabilitation-team': {
        da: 'Lægeattest til rehabiliteringsteamet',
        en: 'Medical certificate for the rehabilitation team'
      },
      'psychiatrist-statement': { da: 'Udtalelse fra psykiater', en: 'Statement from a psychiatrist' }
    },
    multiple: true,
    multipleIs: 'printed',
    appliesWhen: [onExemption],
    freeText: true
  },
  '3.2.2': {
    section: 'exemption-basis',
    question: {
      da: 'Hvornår er de lægelige oplysninger indhentet?',
      en: 'When was the medical information obtained?'
    },
    type: 'choice',
    answers: {
      'less-than-1-month': {
        da: 'Mindre end 1 måned før vurderingen er foretaget',
        en: 'Less than 1 month before the assessment',
        band: { from: 0, below: 1 }
      },
      '1-to-3-months': {
        da: '1-3 måneder før vurderingen er foretaget',
        en: '1 to 3 months before the assessment',
        band: { from: 1, to: 3 }
      },
      '3-to-6-months': {
        da: '3-6 måneder før vurderingen er foretaget',
        en: '3 to 6 months before the assessment',
        band: { from: 3, to: 6 }
      },
      'more-than-6-months': {
        da: 'Mere end 6 måneder før vurderingen er foretaget',
        en: 'More than 6 months before the assessment',
        band: { above: 6 }
      },
      'not-relevant': notRelevant
    },
    multiple: false,
    appliesWhen: [onExemption],
    freeText: true
  },
  '3.2.2.1': {
    section: 'exemption-basis',
    question: {
      da: 'Hvad fremgår af de lægelige oplysninger?',
      en: 'What does the medical information show?'
    },
    type: 'text',
    answers: {},
    multiple: false,
    appliesWhen: [
      onExemption,
      {
        question: '3.2.1',
        is: [
          'status-certificate-own-doctor',
          'specialist-certificate',
          'general-health-certificate',
          'hospital-records',
          'municipal-medical-consultant',
          'current-situation-psychologist',
          'medical-certificate-rehabilitation-team',
          'psychiatrist-statement'
        ]
      }
    ],
    freeText: true
  },
  '3.2.3': {
    section: 'exemption-basis',
    question: {
      da: 'Foreligger der i øvrigt oplysninger om helbredsmæssige eller sociale forhold, som er relevante for vurderingen af arbejdsevnen?',
      en: 'Is there other information on health or social matters that bears on the assessment of working capacity?'
    },
    type: 'choice',
    answers: { yes, no },
    multiple: false,
    appliesWhen: [onExemption],
    freeText: true
  },
  '3.2.4': {
    section: 'exemption-basis',
    question: {
      da: 'Hvilke skånebehov vurderer vi, at borgeren har?',
      en: 'Which needs for consideration does the board find that the citizen has?'
    },
    type: 'choice',
    answers: {
      'working-time': { da: 'Skånebehov i forhold til arbejdstid', en: 'Needs as to working time' },
      tasks: { da: 'Skånebehov i forhold til arbejdsopgaver', en: 'Needs as to tasks' },
      none: { da: 'Ingen skånebehov', en: 'No needs for consideration' },
      'cannot-be-assessed': cannotBeAssessed
    },
    multiple: true,
    multipleIs: 'printed',
    appliesWhen: [onExemption],
    freeText: true
  }
} as const satisfies QuestionTable)
