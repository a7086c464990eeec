import { derivedFrom, inWork } from '../sources.js'
import { itemAsked, type PrincipleDecision } from './principle-decision.js'

/** 17-24: Aggravated availability sanction (§ 40 a): lacking will. */
export const decision17of24: PrincipleDecision = {
  id: '17-24',
  date: '2024',
  dateConfidence: 'derived',
  subject: {
    da: 'Skærpet rådighedssanktion (§ 40 a): manglende vilje',
    en: 'Aggravated availability sanction (§ 40 a): lacking will'
  },
  holdings: [
    {
      id: '17-24/lacking-will-assessed',
      da: 'Det vurderes konkret, om adfærden skyldes manglende vilje til at stå til rådighed.',
      en: 'It is assessed concretely whether the conduct is due to lacking will to be available.',
      confidence: 'secondary',
      source: inWork('Lundsteen & Wiederquist')
    },
    {
      id: '17-24/lacking-will-documented',
      da: 'Den manglende vilje skal være dokumenteret.',
      en: 'The lacking will must be documented.',
      confidence: 'secondary',
      source: inWork('Lundsteen & Wiederquist')
    },
    {
      id: '17-24/reasons-in-decision',
      da: 'Vurderingen og dens begrundelse fremgår af selve afgørelsen.',
      en: 'The assessment and its reasons appear from the decision itself.',
      confidence: 'secondary',
      source: inWork('Lundsteen & Wiederquist')
    },
    {
      id: '17-24/one-preceding-decision',
      da: 'Mindst én forudgående afgørelse om sanktion er en betingelse.',
      en: 'At least one preceding sanction decision is a condition.',
      confidence: 'secondary',
      source: inWork('Lundsteen & Wiederquist')
    },
    {
      id: '17-24/guidance-absolute',
      da: 'Skriftlig vejledning er ufravigelig, også den særlige til borgeren og en eventuel ægtefælle.',
      en: 'Written guidance is absolute, also the special guidance to the citizen and any spouse.',
      confidence: 'secondary',
      source: inWork('Lundsteen & Wiederquist')
    },
    {
      id: '17-24/activity-ready-procedure',
      da: 'For aktivitetsparate er de særlige sagsbehandlingskrav afgørende: kontakt og konkret begrundelse for, at sanktionen fremmer rådigheden.',
      en: 'For the activity-ready the special procedure is decisive: contact, and concrete reasons why the sanction furthers availability.',
      confidence: 'secondary',
      source: inWork('Lundsteen & Wiederquist')
    },
    {
      id: '17-24/signs',
      da: 'Tegn kan være negativ adfærd eller stadige forbehold ved tilbud, adfærd der må sidestilles med afvisning, uforklaret udeblivelse eller ingen aktiv jobsøgning.',
      en: 'Signs can be negative conduct or constant reservations at offers, conduct equal to refusal, unexplained absence or no active job search.',
      confidence: 'secondary',
      source: inWork('Lundsteen & Wiederquist')
    }
  ],
  examples: [
    {
      id: '17-24-a',
      subject: {
        da: '§ 40 a, gift, ægtefællen ikke særskilt vejledt',
        en: '§ 40 a, married, the spouse not guided'
      },
      source: derivedFrom('17-24/guidance-absolute and aktivloven § 35, stk. 2'),
      confidence: 'derived',
      outcome: 'extra-guidance-spouse: block',
      note: 'Reading spouse-not-guided: blocks-sanction.',
      asked: [
        itemAsked(
          '17-24-a',
          {
            list: 'aggravated-availability',
            event: { date: '2024-03-04' },
            classification: 'jobparat',
            maritalStatus: 'married',
            answers: { 'extra-guidance-spouse': 'no' }
          },
          { id: 'extra-guidance-spouse', effect: 'block', blocks: 'sanction' },
          ['the day of the event, and all that is not named']
        )
      ]
    },
    {
      id: '17-24-b',
      subject: {
        da: '§ 40 a, den forudgående afgørelse står ikke ved magt',
        en: '§ 40 a, the preceding decision does not stand'
      },
      source: derivedFrom('17-24/one-preceding-decision'),
      confidence: 'derived',
      outcome: 'preceding-sanction-stands: investigate',
      asked: [
        itemAsked(
          '17-24-b',
          {
            list: 'aggravated-availability',
            event: { date: '2024-03-04' },
            classification: 'jobparat',
            answers: { 'preceding-sanction': 'yes', 'preceding-sanction-stands': 'no' }
          },
          { id: 'preceding-sanction-stands', effect: 'investigate' },
          ['the day of the event, and all that is not named']
        )
      ]
    },
    {
      id: '17-24-c',
      subject: { da: '§ 40 a, manglende vilje ikke dokumenteret', en: '§ 40 a, lacking will not documented' },
      source: derivedFrom('17-24/lacking-will-documented'),
      confidence: 'derived',
      outcome: 'lacking-will-documented: block',
      asked: [
        itemAsked(
          '17-24-c',
          {
            list: 'aggravated-availability',
            event: { date: '2024-03-04' },
            classification: 'jobparat',
            answers: { 'lacking-will-documented': 'no' }
          },
          { id: 'lacking-will-documented', effect: 'block', blocks: 'sanction' },
          ['the day of the event, and all that is not named']
        )
      ]
    }
  ],
  note: 'Dated from its number.'
}
