import { derivedFrom, inWork } from '../sources.js'
import { itemAsked, type PrincipleDecision } from './principle-decision.js'

/** 85-14: Sanctions need a secure legal basis. */
export const decision85of14: PrincipleDecision = {
  id: '85-14',
  date: '2014',
  dateConfidence: 'derived',
  subject: { da: 'Sanktioner kræver sikker hjemmel', en: 'Sanctions need a secure legal basis' },
  holdings: [
    {
      id: '85-14/exhaustive-catalogue',
      da: 'Loven opregner udtømmende de hændelser, der kan udløse en sanktion.',
      en: 'The act lists exhaustively the events that can lead to a sanction.',
      confidence: 'read',
      source: inWork('Ankestyrelsens nyhed om nye principafgørelser, 2014')
    }
  ],
  examples: [
    {
      id: '85-14-a',
      subject: { da: 'Udeblivelse fra en opfølgningssamtale', en: 'Absence from a follow-up talk' },
      source: derivedFrom('85-14/exhaustive-catalogue and aktivloven § 37'),
      confidence: 'derived',
      outcome: 'talk-kind: block',
      asked: [
        itemAsked(
          '85-14-a',
          {
            list: 'absence-from-meeting',
            event: { date: '2024-03-04' },
            classification: 'jobparat',
            talk: { kind: 'opfoelgningssamtale', selfBooked: 'no' },
            answers: {}
          },
          { id: 'talk-kind', effect: 'block', blocks: 'sanction' },
          ['the day of the event, and all that is not named']
        )
      ]
    }
  ],
  note: 'Dated from its number. It concerns the act as it was in 2014; the catalogue of each period is in sanctions.md, section 5.'
}
