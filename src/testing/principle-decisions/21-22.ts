import { derivedFrom, inWork } from '../sources.js'
import { itemAsked, type PrincipleDecision } from './principle-decision.js'

/** 21-22: Guidance on rights and duties as a condition for a sanction (the 2020 text). */
export const decision21of22: PrincipleDecision = {
  id: '21-22',
  date: '2022-06-27',
  dateConfidence: 'secondary',
  subject: {
    da: 'Vejledning om rettigheder og pligter som betingelse for sanktion (teksten fra 2020)',
    en: 'Guidance on rights and duties as a condition for a sanction (the 2020 text)'
  },
  holdings: [
    {
      id: '21-22/by-first-talk',
      da: 'Vejledning om alle rettigheder og pligter gives senest ved den første jobsamtale.',
      en: 'Guidance on all rights and duties is given at the latest at the first jobsamtale.',
      confidence: 'secondary',
      source: inWork('Lundsteen & Wiederquist, nyhedsbrev november 2022')
    },
    {
      id: '21-22/half-yearly',
      da: 'Den gentages mindst hvert halve år.',
      en: 'It is repeated at least every half year.',
      confidence: 'secondary',
      source: inWork('Lundsteen & Wiederquist, nyhedsbrev november 2022')
    },
    {
      id: '21-22/no-guidance-no-basis',
      da: 'Mangler vejledningen, er der ikke grundlag for en sanktion, uanset hvorfor borgeren udeblev.',
      en: 'Without the guidance there is no basis for a sanction, whatever the reason for absence.',
      confidence: 'secondary',
      source: inWork('Lundsteen & Wiederquist, nyhedsbrev november 2022')
    },
    {
      id: '21-22/first-summons',
      da: 'Ved udeblivelse fra den første jobsamtale kan indkaldelsen selv bære vejledningen.',
      en: 'For absence from the first jobsamtale the summons itself can carry the guidance.',
      confidence: 'secondary',
      source: inWork('Lundsteen & Wiederquist, nyhedsbrev november 2022')
    },
    {
      id: '21-22/handed-over-and-sent',
      da: 'Vejledningen gennemgås, udleveres og sendes.',
      en: 'The guidance is gone through, handed over and sent.',
      confidence: 'secondary',
      source: inWork('Lundsteen & Wiederquist, nyhedsbrev november 2022')
    }
  ],
  examples: [
    {
      id: '21-22-a',
      subject: {
        da: 'Vejledningen er 8 måneder gammel, hændelse i 2023',
        en: 'The guidance is 8 months old, an event of 2023'
      },
      source: derivedFrom('21-22/half-yearly'),
      confidence: 'derived',
      outcome: 'guidance-renewed-half-yearly: block',
      note: 'Reading guidance-half-year: six-months.',
      asked: [
        itemAsked(
          '21-22-a',
          {
            list: 'absence-from-offer',
            event: { date: '2023-10-04' },
            classification: 'jobparat',
            guidance: { givenOn: '2023-02-04', extraNeed: 'no' },
            answers: {}
          },
          { id: 'guidance-renewed-half-yearly', effect: 'block', blocks: 'sanction' },
          ['the day of the event, and all that is not named']
        )
      ]
    },
    {
      id: '21-22-b',
      subject: {
        da: 'Vejledningen er 8 måneder gammel, hændelse i 2024',
        en: 'The guidance is 8 months old, an event of 2024'
      },
      source: derivedFrom('the 2024 text has no half-yearly review'),
      confidence: 'derived',
      outcome: 'guidance-renewed-half-yearly: not applicable',
      asked: [
        itemAsked(
          '21-22-b',
          {
            list: 'absence-from-offer',
            event: { date: '2024-10-04' },
            classification: 'jobparat',
            guidance: { givenOn: '2024-02-04', extraNeed: 'no' },
            answers: {}
          },
          { id: 'guidance-renewed-half-yearly', effect: 'notApplicable' },
          ['the day of the event, and all that is not named']
        )
      ]
    }
  ],
  note: 'Only for events from 2020-01-01 to 2023-12-31. Published as KEN 9727 af 27/6/2022.'
}
