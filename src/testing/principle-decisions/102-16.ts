import { derivedFrom, inStudy } from '../sources.js'
import { contradicted, signedDeclarations } from './102-16-sickness.js'
import { itemAsked, type PrincipleDecision } from './principle-decision.js'

/** 102-16: Sanction for absence: setting the citizen's statement of illness aside. */
export const decision102of16: PrincipleDecision = {
  id: '102-16',
  date: '2016',
  dateConfidence: 'derived',
  subject: {
    da: 'Sanktion ved udeblivelse: tilsidesættelse af borgerens oplysning om sygdom',
    en: 'Sanction for absence: setting the citizen’s statement of illness aside'
  },
  holdings: [
    {
      id: '102-16/only-on-a-basis',
      da: 'Kommunen kan kun tilsidesætte borgerens forklaring om sygdom, hvis der er grundlag for det.',
      en: 'The municipality can set the citizen’s statement of illness aside only if there is a basis for it.',
      confidence: 'read',
      source: inStudy('3.3.1', '27-28')
    },
    {
      id: '102-16/doctor-if-necessary',
      da: 'Er det nødvendigt, kan en læge udtale sig om, hvad borgeren fejlede, hvor alvorligt det var, og om borgeren kunne møde.',
      en: 'If necessary, a doctor’s opinion may be obtained on what the citizen suffered from, how serious it was, and whether the citizen could attend.',
      confidence: 'read',
      source: inStudy('3.3.1', '27-28')
    },
    {
      id: '102-16/that-offer-those-days',
      da: 'Spørgsmålet gælder det konkrete tilbud på de konkrete dage.',
      en: 'The question is about that very offer on those very days.',
      confidence: 'read',
      source: inStudy('3.3.1', '27-28')
    },
    {
      id: '102-16/documented-sickness',
      da: 'De samme principper gælder § 13 f, stk. 12, nr. 1: accepteret sygefravær forlænger som udgangspunkt perioden, og tvivl forfølges straks.',
      en: 'The same principles govern § 13 f, stk. 12, nr. 1: accepted sick absence extends the period as a starting point, and doubt is pursued at once.',
      confidence: 'read',
      source: inStudy('3.3.1', '27-28'),
      note: 'The board’s own transfer in the study, not a holding of the decision.'
    }
  ],
  examples: [
    {
      id: '102-16-a',
      subject: {
        da: 'Udeblivelse fra tilbud, borgeren siger sig syg, intet er afklaret',
        en: 'Absence from an offer, the citizen says that he is ill, nothing is clarified'
      },
      source: derivedFrom('102-16/that-offer-those-days'),
      confidence: 'derived',
      outcome: 'illness-clarified: investigate',
      asked: [
        itemAsked(
          '102-16-a',
          {
            list: 'absence-from-offer',
            event: { date: '2024-03-04' },
            classification: 'jobparat',
            reasons: [{ kind: 'egen-sygdom' }],
            answers: {}
          },
          { id: 'illness-clarified', effect: 'investigate' },
          ['the day of the event, and all that is not named']
        )
      ]
    },
    {
      id: '102-16-b',
      subject: { da: 'Sygdom er tilsidesat uden grundlag', en: 'Illness set aside without a basis' },
      source: derivedFrom('102-16/only-on-a-basis'),
      confidence: 'derived',
      outcome: 'illness-set-aside-on-basis: undocumented',
      asked: [
        itemAsked(
          '102-16-b',
          {
            list: 'absence-from-offer',
            event: { date: '2024-03-04' },
            classification: 'jobparat',
            reasons: [{ kind: 'egen-sygdom', accepted: 'no' }],
            answers: { 'illness-set-aside-on-basis': 'no' }
          },
          { id: 'illness-set-aside-on-basis', effect: 'undocumented' },
          ['the day of the event, and all that is not named']
        )
      ]
    },
    {
      id: '102-16-sag-201',
      subject: { da: 'Sag 201: tro- og loveerklæringer', en: 'Case 201: signed declarations' },
      source: inStudy('3.3.2, sag 201'),
      confidence: 'read',
      outcome: 'documented',
      note: 'A case of the study, by analogy.',
      asked: [{ ...signedDeclarations, id: '102-16-sag-201/sickness-documentation' }]
    },
    {
      id: '102-16-sag-9',
      subject: {
        da: 'Sag 9: lægelige oplysninger om en uges sygemelding, ellers arbejdsdygtig',
        en: 'Case 9: medical information of a week of sick leave, otherwise fit for work'
      },
      source: inStudy('3.3.2, sag 9'),
      confidence: 'read',
      outcome: 'not documented for the whole period',
      note: 'A case of the study, by analogy.',
      asked: [contradicted]
    }
  ],
  note: 'Dated from its number.'
}
