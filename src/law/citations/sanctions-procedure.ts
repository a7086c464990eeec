import { frozen } from '../frozen.js'
import { CHECKED_ON } from '../provenance.js'
import type { CitationTable } from './citation.js'

const forvaltningsloven = {
  confidence: 'read',
  source: 'forvaltningsloven',
  checkedOn: CHECKED_ON
} as const
const retssikkerhedsloven = {
  confidence: 'read',
  source: 'retssikkerhedsloven, text of 2021',
  checkedOn: CHECKED_ON
} as const
const principle = {
  confidence: 'read',
  source: 'Folketingets Ombudsmand',
  checkedOn: CHECKED_ON
} as const
const principleOfStudies = {
  confidence: 'secondary',
  source: 'Ankestyrelsen, Sanktioner 1-3',
  checkedOn: CHECKED_ON
} as const

/** Administrative law, as far as the sanction checklists and the drafts of reasons rest on it. */
export const sanctionProcedure = frozen({
  'forvaltningsloven/19': {
    ...forvaltningsloven,
    title: { da: 'Partshøring og svaret på den', en: 'The hearing and the reply to it' },
    provision: 'forvaltningsloven § 19'
  },
  'forvaltningsloven/19/1': {
    ...forvaltningsloven,
    title: { da: 'Partshøring før afgørelsen', en: 'Hearing before the decision' },
    provision: 'forvaltningsloven § 19, stk. 1'
  },
  'forvaltningsloven/22': {
    ...forvaltningsloven,
    title: { da: 'Pligt til at begrunde', en: 'The duty to give reasons' },
    provision: 'forvaltningsloven § 22'
  },
  'forvaltningsloven/24': {
    ...forvaltningsloven,
    title: { da: 'Begrundelsens indhold', en: 'What the reasons contain' },
    provision: 'forvaltningsloven § 24'
  },
  'forvaltningsloven/24/1/1': {
    ...forvaltningsloven,
    title: { da: 'Henvisning til bestemmelsen', en: 'Reference to the provision' },
    provision: 'forvaltningsloven § 24, stk. 1, 1. pkt.'
  },
  'forvaltningsloven/24/1/2': {
    ...forvaltningsloven,
    title: { da: 'Hovedhensynene bag skønnet', en: 'The main considerations behind the discretion' },
    provision: 'forvaltningsloven § 24, stk. 1, 2. pkt.'
  },
  'forvaltningsloven/24/2': {
    ...forvaltningsloven,
    title: { da: 'De afgørende faktiske oplysninger', en: 'The decisive facts' },
    provision: 'forvaltningsloven § 24, stk. 2'
  },
  'forvaltningsloven/25/1': {
    ...forvaltningsloven,
    title: { da: 'Klagevejledning', en: 'Guidance on appeal' },
    provision: 'forvaltningsloven § 25, stk. 1'
  },
  'retssikkerhedsloven/10': {
    ...retssikkerhedsloven,
    title: { da: 'Myndigheden skal oplyse sagen', en: 'The authority must inform the case' },
    provision: 'retssikkerhedsloven § 10'
  },
  'retssikkerhedsloven/11/1/2': {
    ...retssikkerhedsloven,
    title: {
      da: 'Borgerens medvirken: undersøgelse og behandling',
      en: 'The citizen’s cooperation: examination and treatment'
    },
    provision: 'retssikkerhedsloven § 11, stk. 1, nr. 2'
  },
  'retssikkerhedsloven/11a': {
    ...retssikkerhedsloven,
    title: {
      da: 'Indhentning af oplysninger, også lægelige',
      en: 'Obtaining information, medical information too'
    },
    provision: 'retssikkerhedsloven § 11 a'
  },
  'retssikkerhedsloven/11b': {
    ...retssikkerhedsloven,
    title: {
      da: 'Vil borgeren ikke medvirke, afgøres sagen på det foreliggende grundlag',
      en: 'Where the citizen refuses to contribute, the case is decided on the information at hand'
    },
    provision: 'retssikkerhedsloven § 11 b'
  },
  'retssikkerhedsloven/66': {
    ...retssikkerhedsloven,
    title: {
      da: 'Klagen sendes gennem kommunen, som vurderer igen',
      en: 'The appeal goes through the municipality, which reassesses'
    },
    provision: 'retssikkerhedsloven § 66'
  },
  'retssikkerhedsloven/67': {
    ...retssikkerhedsloven,
    title: { da: 'Klagefrist på 4 uger', en: '4 weeks to appeal' },
    provision: 'retssikkerhedsloven § 67'
  },
  'retssikkerhedsloven/72/1': {
    ...retssikkerhedsloven,
    title: {
      da: 'Klagen udsætter ikke virkningen af afgørelsen',
      en: 'An appeal does not suspend the decision'
    },
    provision: 'retssikkerhedsloven § 72, stk. 1'
  },
  'forvaltningsret/officialprincippet': {
    ...principle,
    title: {
      da: 'Myndigheden har ansvaret for, at sagen er tilstrækkeligt oplyst',
      en: 'The authority is responsible for the case being sufficiently informed'
    },
    provision: 'almindelige forvaltningsretlige principper: officialprincippet'
  },
  'forvaltningsret/modtagelse': {
    ...principle,
    title: {
      da: 'Myndigheden skal bevise, at brevet er nået frem',
      en: 'The authority proves that the letter arrived'
    },
    provision: 'almindelige forvaltningsretlige principper: bevis for modtagelse',
    note: 'From a case of the ombudsman on sygedagpenge.'
  },
  'forvaltningsret/meddelelse': {
    ...principle,
    title: { da: 'En afgørelse har ikke virkning, før den er meddelt', en: 'No effect before communication' },
    provision: 'almindelige forvaltningsretlige principper: meddelelse'
  },
  'forvaltningsret/skoen-under-regel': {
    ...principleOfStudies,
    title: {
      da: 'En intern regel kan ikke træde i stedet for skønnet, og uvedkommende hensyn er udelukket',
      en: 'No internal rule in place of discretion, and no irrelevant criteria'
    },
    provision: 'almindelige forvaltningsretlige principper: skøn under regel'
  },
  'forvaltningsret/proportionalitet': {
    ...principleOfStudies,
    title: {
      da: 'Indgrebet skal stå i rimeligt forhold til det, der udløser det',
      en: 'The measure is in reasonable proportion to what calls for it'
    },
    provision: 'almindelige forvaltningsretlige principper: proportionalitet'
  }
} as const satisfies CitationTable)
