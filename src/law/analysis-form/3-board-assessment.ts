import { frozen } from '../frozen.js'
import { cannotBeAssessed, no, yes } from './common-answers.js'
import { onExemption } from './conditions.js'
import type { QuestionTable } from './question.js'

/** 3.5 of the form: what the board finds of the municipality’s assessment. The form has no 3.4. */
export const boardAssessmentQuestions = frozen({
  '3.5': {
    section: 'board-assessment',
    question: {
      da: 'Vurderer vi, at kommunens vurdering efter § 13 f, stk. 9, er korrekt?',
      en: "Does the board find the municipality's assessment under § 13 f, stk. 9 correct?"
    },
    type: 'choice',
    answers: { yes, no, 'cannot-be-assessed': cannotBeAssessed },
    multiple: false,
    appliesWhen: [onExemption],
    freeText: true
  },
  '3.5.1': {
    section: 'board-assessment',
    question: {
      da: 'Hvis ja: Hvorfor vurderer vi, at kommunens vurdering er korrekt?',
      en: "If yes: why is the municipality's assessment correct?"
    },
    type: 'choice',
    answers: {
      'agrees-with-health-information': {
        da: 'Kommunens vurdering er i overensstemmelse med de helbredsmæssige oplysninger i sagen',
        en: 'It agrees with the health information on the file'
      },
      'agrees-with-work-test': {
        da: 'Kommunens vurdering er i overensstemmelse med resultatet af en arbejdsprøvning/oplysninger om borgerens arbejdsevne fra tilbudsstedet',
        en: 'It agrees with the result of a work test, or with what the place of the offer says of working capacity'
      },
      'considerations-too-extensive': {
        da: 'De hensyn, der er taget i forbindelse med tilbuddet, er så omfattende, at de afviger fra forholdene på det ordinære arbejdsmarked',
        en: 'The considerations shown in the offer are so extensive that they depart from the ordinary labour market'
      },
      'capacity-not-clarified': {
        da: 'Borgerens arbejdsevne er uafklaret',
        en: 'Working capacity is not clarified'
      },
      'other-reason': { da: 'Anden årsag', en: 'Another reason' }
    },
    multiple: true,
    multipleIs: 'derived',
    appliesWhen: [onExemption, { question: '3.5', is: ['yes'], printed: true }],
    freeText: true
  },
  '3.5.2': {
    section: 'board-assessment',
    question: {
      da: 'Hvis nej: Hvorfor vurderer vi, at kommunens vurdering ikke er korrekt?',
      en: "If no: why is the municipality's assessment not correct?"
    },
    type: 'choice',
    answers: {
      'disagrees-with-health-information': {
        da: 'Kommunens vurdering er ikke i overensstemmelse med de helbredsmæssige oplysninger i sagen',
        en: 'It does not agree with the health information on the file'
      },
      'disagrees-with-own-earlier-estimate': {
        da: 'Kommunen har ikke vurderet borgerens arbejdsevne i overensstemmelse med sit eget (tidligere) skøn',
        en: 'The municipality has not assessed working capacity in line with its own (earlier) estimate'
      },
      'disagrees-with-work-test': {
        da: 'Kommunens vurdering er ikke i overensstemmelse med resultatet af en arbejdsprøvning/oplysninger om borgerens arbejdsevne fra tilbudsstedet',
        en: 'It does not agree with the result of a work test, or with what the place of the offer says of working capacity'
      },
      'insufficient-basis': {
        da: 'Kommunen har foretaget vurderingen på et utilstrækkeligt oplysningsgrundlag',
        en: 'The municipality assessed on insufficient information'
      },
      'considerations-too-extensive': {
        da: 'De hensyn, der er taget i forbindelse med tilbuddet, er så omfattende, at de afviger fra forholdene på det ordinære arbejdsmarked',
        en: 'The considerations shown in the offer are so extensive that they depart from the ordinary labour market'
      },
      'other-reason': { da: 'Anden årsag', en: 'Another reason' }
    },
    multiple: true,
    multipleIs: 'derived',
    appliesWhen: [onExemption, { question: '3.5', is: ['no'], printed: true }],
    freeText: true
  }
} as const satisfies QuestionTable)
