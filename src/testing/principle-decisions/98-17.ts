import { derivedFrom, inStudy } from '../sources.js'
import type { PrincipleDecision } from './principle-decision.js'

/** 98-17: Duty to guide, and clarifying offers against the 225-hour rule. */
export const decision98of17: PrincipleDecision = {
  id: '98-17',
  date: '2017',
  dateConfidence: 'derived',
  subject: {
    da: 'Vejledningspligt og samspil mellem afklarende tilbud og 225-timersreglen',
    en: 'Duty to guide, and clarifying offers against the 225-hour rule'
  },
  holdings: [
    {
      id: '98-17/offer-gives-way',
      da: 'Et afklarende tilbud tilpasses, så borgeren først kan passe et ordinært arbejde, der er taget for at opfylde reglen.',
      en: 'A clarifying offer is adapted so that an ordinary job taken to meet the rule comes first.',
      confidence: 'read',
      source: inStudy('5.5', '43')
    },
    {
      id: '98-17/remaining-capacity',
      da: 'Kun en eventuel resterende arbejdsevne bruges i tilbuddet.',
      en: 'Only working capacity that remains is used in the offer.',
      confidence: 'read',
      source: inStudy('5.5', '43')
    },
    {
      id: '98-17/missing-guidance',
      da: 'Manglende vejledning om dette kan efter en konkret vurdering gøre afgørelsen om nedsættelse eller bortfald ugyldig.',
      en: 'Missing guidance about this can, after a concrete assessment, make the decision on reduction or lapse invalid.',
      confidence: 'read',
      source: inStudy('5.5', '43')
    }
  ],
  examples: [
    {
      id: '98-17-a',
      subject: {
        da: 'Nedsættelse uden vejledning om, at ordinært arbejde går forud for det afklarende tilbud',
        en: 'A reduction without guidance that ordinary work comes before the clarifying offer'
      },
      source: derivedFrom('98-17/missing-guidance'),
      confidence: 'derived',
      outcome: 'missing guidance, which a human weighs: the decision may be invalid',
      note: 'The facts of the decision’s own case are not printed in the study.',
      asked: [
        {
          id: '98-17-a/review',
          function: 'reviewDecision',
          facts: {
            decision: {
              on: '2018-01-15',
              guidance: { clarifyingOffer: 'yes', guidedThatWorkComesFirst: 'no' }
            }
          },
          options: { asOf: '2018-01-31' },
          expected: { kind: 'decided', value: { matters: [{ matter: 'guidance', verdict: 'for-a-human' }] } },
          confidence: 'derived',
          assumed: ['the day of the decision']
        }
      ]
    }
  ],
  note: 'Dated from its number. Its bearing on sanction cases is by analogy only.'
}
