import { frozen } from '../../law/frozen.js'
import type { ConditionTable } from './condition.js'

/** The conditions that turn on what was said, the guidance and the contact. */
export const conditionsBeforeDecision = frozen({
  always: { words: { da: 'altid', en: 'always' }, facts: [] },

  'illness-stated': {
    words: { da: 'sygdom er oplyst som årsag', en: 'illness is stated as the reason' },
    facts: ['reasons']
  },
  'illness-not-accepted': {
    words: {
      da: 'sygdom er oplyst som årsag, og kommunen ikke lægger det til grund',
      en: 'illness is stated as the reason and the municipality does not accept it'
    },
    facts: ['reasons', 'reasons.accepted']
  },
  'other-reason-stated': {
    words: { da: 'en anden årsag end sygdom er oplyst', en: 'another reason than illness is stated' },
    facts: ['reasons']
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
  }
} as const satisfies ConditionTable)
