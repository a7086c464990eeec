import { frozen } from '../frozen.js'
import { CHECKED_ON } from '../provenance.js'
import type { CitationTable } from './citation.js'

const sanctions1 = {
  confidence: 'secondary',
  source: 'Ankestyrelsen, Sanktioner 1, December 2021, and Lundsteen & Wiederquist’s newsletter',
  checkedOn: CHECKED_ON
} as const
const sanctions2 = {
  confidence: 'secondary',
  source: 'Ankestyrelsen, Sanktioner 2, April 2023, and Lundsteen & Wiederquist’s newsletter',
  checkedOn: CHECKED_ON
} as const
const sanctions3 = {
  confidence: 'secondary',
  source: 'Ankestyrelsen, Sanktioner 3, April 2024, and Lundsteen & Wiederquist’s newsletter',
  checkedOn: CHECKED_ON
} as const
const earlierRules = {
  confidence: 'secondary',
  source: 'Ankestyrelsen',
  checkedOn: CHECKED_ON,
  note: 'Of rules before 2020.'
} as const
const article = {
  confidence: 'secondary',
  source: 'Ankestyrelsen',
  checkedOn: CHECKED_ON
} as const
const placements = {
  confidence: 'secondary',
  source: 'Ankestyrelsen, virksomhedspraktik, February 2022, and Lundsteen & Wiederquist’s newsletter',
  checkedOn: CHECKED_ON
} as const
const newsletter = {
  confidence: 'secondary',
  source: 'Lundsteen & Wiederquist',
  checkedOn: CHECKED_ON
} as const

/** The studies and articles of the appeal board (Ankestyrelsen) on sanctions and work placements, and the newsletter on them. */
export const sanctionStudies = frozen({
  'sanktioner-1/indhold': {
    ...sanctions1,
    title: {
      da: 'Undersøgelsen af §§ 36-37: det, den gennemgår',
      en: 'The study of §§ 36-37: what it goes through'
    },
    provision: 'Ankestyrelsen, Sanktioner 1, december 2021'
  },
  'sanktioner-1/covid-19': {
    ...sanctions1,
    title: {
      da: 'Sanktioner var suspenderet i dele af 2020-21',
      en: 'Sanctions were suspended for parts of 2020-21'
    },
    provision: 'Ankestyrelsen, Sanktioner 1, december 2021, om covid-19'
  },
  'sanktioner-2/indhold': {
    ...sanctions2,
    title: {
      da: 'Undersøgelsen af § 40 a: det, den gennemgår',
      en: 'The study of § 40 a: what it goes through'
    },
    provision: 'Ankestyrelsen, Sanktioner 2, april 2023'
  },
  'sanktioner-3/indhold': {
    ...sanctions3,
    title: {
      da: 'Undersøgelsen af §§ 36-37: det, den gennemgår',
      en: 'The study of §§ 36-37: what it goes through'
    },
    provision: 'Ankestyrelsen, Sanktioner 3, april 2024'
  },
  'sanktioner-3/anbefalinger': {
    ...sanctions3,
    title: {
      da: 'Anbefalinger til kommunerne om sager efter §§ 36-37',
      en: 'Recommendations to municipalities on cases under §§ 36-37'
    },
    provision: 'Ankestyrelsen, Sanktioner 3, april 2024, anbefalingerne'
  },
  'sanktioner-3/bopaelen': {
    ...sanctions3,
    title: {
      da: 'Bopælen er udgangspunktet, når kontakt ikke lykkes på anden måde',
      en: 'The home is the starting point where contact fails in other ways'
    },
    provision: 'Ankestyrelsen, Sanktioner 3, april 2024, anbefalingerne om kontakt'
  },
  'praksisundersoegelse-2016': {
    ...earlierRules,
    title: {
      da: 'Undersøgelse efter de tidligere sanktionsregler',
      en: 'A study under the earlier rules on sanctions'
    },
    provision: 'Ankestyrelsens praksisundersøgelse, juni 2016'
  },
  'artikel-2015': {
    ...earlierRules,
    title: {
      da: 'Tilbud skal være givet efter reglerne (tidligere regler)',
      en: 'Offers must be lawfully given (earlier rules)'
    },
    provision: 'Ankestyrelsens artikel, marts 2015'
  },
  'artikel-2016': {
    ...earlierRules,
    title: { da: 'Klar vejledning (tidligere regler)', en: 'Clear guidance (earlier rules)' },
    provision: 'Ankestyrelsens artikel, april 2016'
  },
  'artikel-forsinkelse': {
    ...article,
    title: {
      da: 'Om forsinkelse er udeblivelse, beror på en konkret vurdering',
      en: 'Whether lateness is absence is a concrete assessment'
    },
    provision: 'Ankestyrelsens artikel om forsinkelse og delvis udeblivelse'
  },
  'virksomhedspraktik-2022/anbefalinger': {
    ...placements,
    title: {
      da: 'Anbefalinger til kommunerne om virksomhedspraktik',
      en: 'Recommendations to municipalities on work placements'
    },
    provision: 'Ankestyrelsens undersøgelse om virksomhedspraktik, februar 2022, anbefalingerne'
  },
  'virksomhedspraktik-2022/aftalen': {
    ...placements,
    title: {
      da: 'Formål og opgaver skal fremgå af aftalen',
      en: 'The purpose and the tasks appear from the agreement'
    },
    provision: 'Ankestyrelsens undersøgelse om virksomhedspraktik, februar 2022, udgivelsens side'
  },
  'virksomhedspraktik-2022/varighed': {
    ...placements,
    title: { da: 'Varigheden efter reglerne i 2022', en: 'The duration under the rules of 2022' },
    provision: 'Ankestyrelsens undersøgelse om virksomhedspraktik, februar 2022, reglerne i 2022'
  },
  'nyhedsbrev-lundsteen-wiederquist': {
    ...newsletter,
    title: {
      da: 'Praktik skal udvikle og gives aldrig kun som dokumentation',
      en: 'A placement is to develop, and is never given only as documentation'
    },
    provision: 'Lundsteen & Wiederquist, nyhedsbrev',
    note: 'On the letter of the ministry on ressourceforløb.'
  }
} as const satisfies CitationTable)
