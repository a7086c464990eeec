import { frozen } from '../law/frozen.js'
import type { Bilingual } from '../law/provenance.js'

/** When an item applies, in words that follow "it applies when …", and the facts that decide it. */
interface Condition {
  words: Bilingual
  facts: readonly string[]
}

/** The conditions of the sanction checklists: each item has one. */
export const conditions = /* @__PURE__ */ frozen({
  always: { words: { da: 'altid', en: 'always' }, facts: [] },

  'illness-stated': {
    words: { da: 'sygdom er oplyst som årsag', en: 'illness is stated as the reason' },
    facts: ['reason.kind']
  },
  'illness-not-accepted': {
    words: {
      da: 'sygdom er oplyst som årsag, og kommunen ikke lægger det til grund',
      en: 'illness is stated as the reason and the municipality does not accept it'
    },
    facts: ['reason.kind', 'reason.accepted']
  },
  'other-reason-stated': {
    words: { da: 'en anden årsag end sygdom er oplyst', en: 'another reason than illness is stated' },
    facts: ['reason.kind']
  },
  'not-missing-illness-notice': {
    words: {
      da: 'hændelsen ikke er manglende sygemelding efter § 39, nr. 4',
      en: 'the event is not a missing notice of illness under § 39, nr. 4'
    },
    facts: ['event.kind']
  },

  'not-guided-by-first-summons': {
    words: {
      da: 'det ikke, før den 1. januar 2024, drejer sig om udeblivelse fra en første jobsamtale, hvor indkaldelsen selv gav vejledningen',
      en: 'unless, before 2024-01-01, the event is absence from a first jobsamtale whose own summons carried the guidance'
    },
    facts: ['event.date', 'event.kind', 'firstTalk.guidanceInSummons']
  },
  'first-talk-without-earlier-guidance': {
    words: {
      da: 'hændelsen er udeblivelse fra den første jobsamtale, og der ikke er vejledt generelt før indkaldelsen',
      en: 'the event is absence from the first jobsamtale and no general guidance was given before its summons'
    },
    facts: ['event.kind', 'guidance.givenOn']
  },
  'guidance-asked-or-needed': {
    words: {
      da: 'borgeren mellem to halvårlige gennemgange bad om vejledning, eller kommunen fandt behov for den',
      en: 'the citizen asked for guidance, or the municipality found a need for it, between two half-yearly reviews'
    },
    facts: ['guidance.extraNeed']
  },
  'guided-before-2024': {
    words: {
      da: 'den seneste skriftlige vejledning er givet før den 1. januar 2024',
      en: 'the latest written guidance was given before 2024-01-01'
    },
    facts: ['guidance.givenOn']
  },

  'home-known-no-contact': {
    words: {
      da: 'bopælen er kendt, og der ikke er opnået kontakt på anden måde',
      en: 'the home address is known and contact was not made in another way'
    },
    facts: ['contact.homeAddressKnown', 'contact.made']
  },
  'other-place-known-no-contact': {
    words: {
      da: 'et andet opholds-, behandlings- eller tilbudssted er kendt, og der ikke er opnået kontakt på anden måde',
      en: 'another place of stay, treatment or offer is known and contact was not made in another way'
    },
    facts: ['contact.otherPlaceKnown', 'contact.made']
  },
  'mentor-in-touch': {
    words: {
      da: 'en mentor eller et tilbudssted allerede var i kontakt med borgeren',
      en: 'a mentor or a place of offer was already in touch with the citizen'
    },
    facts: ['contact.intermediary']
  },
  'contact-person-used': {
    words: {
      da: 'der er søgt kontakt gennem familie, partsrepræsentant, værge eller en anden kontaktperson',
      en: 'contact was sought through a family member, representative, guardian or other contact person'
    },
    facts: ['contact.person']
  },

  'hearing-answered': {
    words: { da: 'borgeren har svaret på partshøringen', en: 'the citizen replied to the hearing' },
    facts: ['hearing.reply']
  },
  'agterskrivelse-not-used': {
    words: { da: 'der ikke er brugt agterskrivelse', en: 'no agterskrivelse is used' },
    facts: ['conditionalLetter.used']
  },
  'agterskrivelse-used': {
    words: { da: 'der er brugt agterskrivelse', en: 'an agterskrivelse is used' },
    facts: ['conditionalLetter.used']
  },
  'agterskrivelse-answered': {
    words: {
      da: 'der er brugt agterskrivelse, og borgeren svarede inden fristen',
      en: 'an agterskrivelse is used and the citizen commented before its deadline'
    },
    facts: ['conditionalLetter.used', 'conditionalLetter.reply']
  },
  'decision-exists': {
    words: { da: 'der er et udkast til afgørelse eller en afgørelse', en: 'a decision is drafted or made' },
    facts: ['decision.exists']
  },
  'decision-made-separately': {
    words: {
      da: 'der er truffet en afgørelse, som ikke er en agterskrivelse, der blev endelig',
      en: 'a decision is made and is not an agterskrivelse that became final'
    },
    facts: ['decision.exists', 'conditionalLetter.used']
  },
  'amount-computed': {
    words: { da: 'et fradrag eller en nedsættelse er beregnet', en: 'a deduction or reduction is computed' },
    facts: ['amount.computed']
  },
  'monthly-statement-used': {
    words: {
      da: 'fradragene er gjort op samlet for en måned',
      en: 'the deductions are made up as one monthly statement'
    },
    facts: ['amount.monthlyStatement']
  },

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
} as const satisfies Readonly<Record<string, Condition>>)

/** The id of a condition: a closed set. */
export type ConditionId = keyof typeof conditions

/** The name of a fact that a condition reads: a closed set. */
export type ConditionFact = (typeof conditions)[ConditionId]['facts'][number]
