import { frozen } from '../../law/frozen.js'
import type { ConditionTable } from './condition.js'

/** The conditions that turn on the breach, the marriage and the placement. */
export const conditionsOfEvent = frozen({
  'came-late-or-left-early': {
    words: { da: 'borgeren kom for sent eller gik før tid', en: 'the citizen came late or left early' },
    facts: ['absence.partial']
  },
  'event-concerns-offer': {
    words: {
      da: 'hændelsen drejer sig om et tilbud eller en foranstaltning',
      en: 'the event concerns an offer or measure'
    },
    facts: ['event.kind']
  },
  'talk-self-booked': {
    words: { da: 'borgeren selv havde booket samtalen', en: 'the talk was booked by the citizen' },
    facts: ['talk.selfBooked']
  },
  'cv-missing': {
    words: { da: 'bruddet er et manglende cv', en: 'the breach is a missing CV' },
    facts: ['event.kind']
  },
  'work-refused': {
    words: {
      da: '§ 39, nr. 2, er brugt (afvist arbejde)',
      en: '§ 39, nr. 2 is used (refused work)'
    },
    facts: ['event.limb']
  },
  'refusal-by-repeated-absence': {
    words: {
      da: '§ 39, nr. 3, er brugt på grund af gentagne udeblivelser',
      en: '§ 39, nr. 3 is used and rests on repeated absence'
    },
    facts: ['event.limb']
  },
  'illness-notice-missing': {
    words: {
      da: '§ 39, nr. 4 eller 6, er brugt (manglende sygemelding)',
      en: '§ 39, nr. 4 or nr. 6 is used (missing notice of illness)'
    },
    facts: ['event.limb']
  },
  'illness-notice-missing-in-follow-up': {
    words: {
      da: '§ 39, nr. 6, er brugt (manglende sygemelding under sygeopfølgning)',
      en: '§ 39, nr. 6 is used (missing notice of illness in sickness follow-up)'
    },
    facts: ['event.limb']
  },
  'job-search-agreement-broken': {
    words: {
      da: '§ 39, nr. 8, er brugt (aftaler om jobsøgning eller joblog)',
      en: '§ 39, nr. 8 is used (agreements on job search, or the joblog)'
    },
    facts: ['event.limb']
  },
  'joblog-broken': {
    words: {
      da: '§ 39, nr. 8, er brugt, og sanktionen hviler på joblog',
      en: '§ 39, nr. 8 is used and rests on the joblog'
    },
    facts: ['event.limb']
  },

  married: {
    words: { da: 'borgeren er gift', en: 'the citizen is married' },
    facts: ['maritalStatus']
  },
  'aid-to-stop': {
    words: {
      da: 'hjælpen skal ophøre efter en kalendermåned uden fremmøde',
      en: 'the aid is to stop after a calendar month without attendance'
    },
    facts: ['aggravated.stop']
  },
  'married-and-aid-to-stop': {
    words: {
      da: 'borgeren er gift, og hjælpen skal ophøre efter en kalendermåned uden fremmøde',
      en: 'the citizen is married and the aid is to stop after a calendar month without attendance'
    },
    facts: ['maritalStatus', 'aggravated.stop']
  },

  'placement-in-other-trade': {
    words: {
      da: 'praktikken ligger i en anden branche end den, borgeren har erfaring fra',
      en: 'the placement is in another trade than the citizen’s experience'
    },
    facts: ['placement.otherTrade']
  }
} as const satisfies ConditionTable)
