import { derivedFrom, inWork } from '../sources.js'
import { itemAsked, type PrincipleDecision } from './principle-decision.js'

/** 86-14: The job-ready's duties on Jobnet, and written guidance. */
export const decision86of14: PrincipleDecision = {
  id: '86-14',
  date: '2014',
  dateConfidence: 'derived',
  subject: {
    da: 'Jobparates pligter på Jobnet og skriftlig vejledning',
    en: 'The job-ready’s duties on Jobnet, and written guidance'
  },
  holdings: [
    {
      id: '86-14/jobnet-duties',
      da: 'En jobparat skal være tilmeldt på Jobnet og følge med i sine jobforslag.',
      en: 'A job-ready person must be registered on Jobnet and look at the jobs suggested there.',
      confidence: 'read',
      source: inWork('Ankestyrelsens nyhed om nye principafgørelser, 2014'),
      note: 'The act as it was in 2014; the duties that now apply are in §§ 8 a and 13 a.'
    },
    {
      id: '86-14/prior-written-guidance',
      da: 'En sanktion forudsætter skriftlig vejledning på forhånd.',
      en: 'A sanction presupposes written guidance beforehand.',
      confidence: 'read',
      source: inWork('Ankestyrelsens nyhed om nye principafgørelser, 2014')
    }
  ],
  examples: [
    {
      id: '86-14-a',
      subject: { da: 'Ingen skriftlig vejledning på forhånd', en: 'No written guidance beforehand' },
      source: derivedFrom('86-14/prior-written-guidance and aktivloven § 35, stk. 1'),
      confidence: 'derived',
      outcome: 'written-guidance: block',
      asked: [
        itemAsked(
          '86-14-a',
          {
            list: 'duty-breach-per-day',
            event: { date: '2024-03-04' },
            classification: 'jobparat',
            guidance: { givenOn: 'never', extraNeed: 'no' },
            answers: {}
          },
          { id: 'written-guidance', effect: 'block', blocks: 'sanction' },
          ['the day of the event, and all that is not named']
        )
      ]
    }
  ],
  note: 'Dated from its number.'
}
