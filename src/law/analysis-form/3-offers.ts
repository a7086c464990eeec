import { frozen } from '../frozen.js'
import { cannotBeAssessed, no, notRelevant, yes } from './common-answers.js'
import { onExemption } from './conditions.js'
import { hoursAWeek, noAnswerAtFive } from './hours-a-week.js'
import type { QuestionTable } from './question.js'

/** 3.2.5 to 3.3.6 of the form: the offers. From 3.2.6.1 on the questions are asked once for each offer. */
export const offersQuestions = frozen({
  '3.2.5': {
    section: 'offers',
    question: {
      da: 'Foreligger der oplysninger om borgerens deltagelse i tilbud, som beskriver borgerens arbejdsevne eller funktionsniveau, forud for kommunens vurdering af arbejdsevnen efter § 13 f, stk. 9?',
      en: "Is there information on the citizen's part in offers that describe working capacity or level of functioning, before the municipality's assessment under § 13 f, stk. 9?"
    },
    type: 'choice',
    answers: { yes, no },
    multiple: false,
    appliesWhen: [onExemption],
    freeText: true
  },
  '3.2.6': {
    section: 'offers',
    question: {
      da: 'Hvor mange tilbud, som beskriver borgerens funktionsniveau/arbejdsevne, har vi oplysninger om, at borger har deltaget i forud for afgørelsen/tidspunktet for vurderingen efter § 13 f, stk. 9?',
      en: 'Of how many offers that describe level of functioning or working capacity is it known that the citizen took part in them before the decision, or the assessment under § 13 f, stk. 9?'
    },
    type: 'choice',
    answers: {
      one: { da: '1', en: '1', band: { from: 1, to: 1 } },
      two: { da: '2', en: '2', band: { from: 2, to: 2 } },
      three: { da: '3', en: '3', band: { from: 3, to: 3 } },
      four: { da: '4', en: '4', band: { from: 4, to: 4 } },
      none: { da: 'Ingen', en: 'None', band: { from: 0, to: 0 } }
    },
    multiple: false,
    appliesWhen: [onExemption],
    freeText: false
  },
  '3.2.6.1': {
    section: 'offers',
    question: { da: 'Hvilken type tilbud er der tale om?', en: 'What kind of offer is it?' },
    type: 'choice',
    answers: {
      'work-placement': { da: 'Virksomhedspraktik', en: 'Work placement' },
      'wage-subsidy': { da: 'Ansættelse med løntilskud', en: 'Job with wage subsidy' },
      mentor: { da: 'Mentorstøtte', en: 'Support from a mentor', offers: [2, 3, 4] },
      other: {
        da: 'Andet tilbud – vejledning og opkvalificering/særligt tilrettelagte projekter og uddannelsesforløb, kombinerede tilbud, behandlingslignende tilbud',
        en: 'Another offer: guidance and upskilling, specially arranged projects and courses, combined offers, offers akin to treatment'
      }
    },
    multiple: false,
    appliesWhen: [onExemption],
    block: 'offer',
    freeText: true,
    note: {
      da: 'Svaret "Mentorstøtte" er kun trykt ved tilbud 2-4.',
      en: 'The answer "Mentorstøtte" is printed for offers 2 to 4 only.'
    }
  },
  '3.3': {
    section: 'offers',
    question: { da: 'Hvad er formålet med tilbuddet?', en: 'What is the purpose of the offer?' },
    type: 'choice',
    answers: {
      'test-or-clarify-capacity': {
        da: 'Afprøvning/afklaring af arbejdsevnen',
        en: 'To test or clarify working capacity'
      },
      'clarify-ordinary-labour-market': {
        da: 'Afklaring i forhold til det ordinære arbejdsmarked',
        en: 'To clarify in relation to the ordinary labour market'
      },
      other: { da: 'Andet', en: 'Other' },
      'purpose-not-shown': { da: 'Formålet fremgår ikke', en: 'The purpose is not shown' }
    },
    multiple: false,
    appliesWhen: [onExemption],
    block: 'offer',
    freeText: true
  },
  '3.3.1': {
    section: 'offers',
    question: {
      da: 'Hvor mange timer om ugen har borgeren skullet deltage i tilbuddet?',
      en: 'How many hours a week was the citizen to take part in the offer?'
    },
    type: 'choice',
    answers: hoursAWeek,
    multiple: false,
    appliesWhen: [onExemption],
    block: 'offer',
    freeText: false,
    note: noAnswerAtFive
  },
  '3.3.2': {
    section: 'offers',
    question: {
      da: 'Hvor mange timer har borger reelt deltaget i tilbuddet?',
      en: 'How many hours did the citizen really take part in the offer?'
    },
    type: 'choice',
    answers: hoursAWeek,
    multiple: false,
    appliesWhen: [onExemption],
    block: 'offer',
    freeText: false,
    note: noAnswerAtFive
  },
  '3.3.3': {
    section: 'offers',
    question: {
      da: 'Er der i forbindelse med tilbuddet taget hensyn til borgerens skånebehov?',
      en: "Were the citizen's needs for consideration met in the offer?"
    },
    type: 'choice',
    answers: { yes, no, 'cannot-be-assessed': cannotBeAssessed, 'not-relevant': notRelevant },
    multiple: false,
    appliesWhen: [onExemption],
    block: 'offer',
    freeText: true
  },
  '3.3.4': {
    section: 'offers',
    question: {
      da: 'Hvis ja: På hvilken måde er der taget hensyn til borgers skånebehov i forbindelse med tilbuddet?',
      en: "If yes: how were the citizen's needs met in the offer?"
    },
    type: 'text',
    answers: {},
    multiple: false,
    appliesWhen: [onExemption, { question: '3.3.3', is: ['yes'], printed: true }],
    block: 'offer',
    freeText: true
  },
  '3.3.5': {
    section: 'offers',
    question: {
      da: 'Foreligger der en vurdering af borgers arbejdsevne fra tilbudsstedet?',
      en: 'Is there an assessment of working capacity from the place of the offer?'
    },
    type: 'choice',
    answers: { yes, no, 'not-relevant': notRelevant },
    multiple: false,
    appliesWhen: [onExemption],
    block: 'offer',
    freeText: true
  },
  '3.3.6': {
    section: 'offers',
    question: {
      da: 'Hvis ja: Beskriv kort tilbudsstedets vurdering',
      en: 'If yes: describe briefly that assessment'
    },
    type: 'text',
    answers: {},
    multiple: false,
    appliesWhen: [onExemption, { question: '3.3.5', is: ['yes'], printed: true }],
    block: 'offer',
    freeText: true
  }
} as const satisfies QuestionTable)
