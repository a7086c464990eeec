import { frozen } from '../frozen.js'
import { CHECKED_ON } from '../provenance.js'
import { since2020, since2025, until2025 } from './act-of-sanctions.js'
import type { CitationTable } from './citation.js'
import { actOnUnpaidDays, actRead } from './editions.js'

const bill = {
  inForce: { from: '2025-01-01' },
  confidence: 'derived',
  source: 'Folketinget, bill L 108 (2024-25), adopted',
  checkedOn: CHECKED_ON,
  note: 'The number of the act and its day of effect are not established.'
} as const

/** Aktivloven § 40 a: the aggravated availability sanction (skærpet rådighedssanktion), whose stk. 4-7 moved in 2025. */
export const aggravatedSanction = frozen({
  'aktivloven/40a/1/1': {
    ...since2020,
    editions: actRead,
    title: {
      da: 'Skærpet rådighedssanktion: en ny tilsidesættelse efter en sanktion efter §§ 36-40',
      en: 'Aggravated availability sanction: a new breach after a sanction under §§ 36-40'
    },
    provision: 'aktivloven § 40 a, stk. 1, 1. pkt.'
  },
  'aktivloven/40a/1/2': {
    ...since2020,
    editions: actRead,
    title: {
      da: 'Betinget af en konkret vurdering af, at adfærden viser manglende vilje',
      en: 'On condition of a concrete assessment that the conduct shows lacking will'
    },
    provision: 'aktivloven § 40 a, stk. 1, 2. pkt.'
  },
  'aktivloven/40a/2': {
    ...since2020,
    title: {
      da: 'Tilbud, foranstaltning, daglige samtaler eller dagligt fremmøde',
      en: 'An offer, a measure, daily talks or daily attendance'
    },
    provision: 'aktivloven § 40 a, stk. 2'
  },
  'aktivloven/40a/2/1': {
    ...since2020,
    title: {
      da: 'Aktiviteten gives samtidig med afgørelsen',
      en: 'The activity is given together with the decision'
    },
    provision: 'aktivloven § 40 a, stk. 2, 1. pkt.'
  },
  'aktivloven/40a/2/2': {
    ...since2020,
    title: {
      da: 'Aktiviteten kan begynde samme dag, som afgørelsen får virkning',
      en: 'The activity can start on the day on which the decision takes effect'
    },
    provision: 'aktivloven § 40 a, stk. 2, 2. pkt.'
  },
  'aktivloven/40a/2/3': {
    ...since2020,
    title: { da: 'Hjælp kun for dage med fremmøde', en: 'Aid only for attended days' },
    provision: 'aktivloven § 40 a, stk. 2, 3. pkt.'
  },
  'lbk-808-2024/40a/3': {
    ...until2025,
    editions: actOnUnpaidDays,
    title: {
      da: 'Aktivitetsparate: partshøring om årsagen før dage uden hjælp',
      en: 'Aktivitetsparate: hearing on the cause before unpaid days'
    },
    provision: 'aktivloven § 40 a, stk. 3'
  },
  'lbk-808-2024/40a/5': {
    ...until2025,
    title: {
      da: 'Helt særlige situationer: hjælp for en udeblevet dag',
      en: 'Quite exceptional situations: aid for a missed day'
    },
    provision: 'aktivloven § 40 a, stk. 5'
  },
  'lbk-1004-2025/40a/4': {
    ...since2025,
    title: {
      da: 'Helt særlige situationer: hjælp for en udeblevet dag',
      en: 'Quite exceptional situations: aid for a missed day'
    },
    provision: 'aktivloven § 40 a, stk. 4'
  },
  'lbk-808-2024/40a/7/1': {
    ...until2025,
    title: {
      da: 'Ophør efter en hel kalendermåned uden fremmøde, besluttet samtidig',
      en: 'The aid stops after a whole calendar month without attendance, decided together'
    },
    provision: 'aktivloven § 40 a, stk. 7, 1. pkt.'
  },
  'lbk-1004-2025/40a/6/1': {
    ...since2025,
    title: {
      da: 'Ophør efter en hel kalendermåned uden fremmøde, besluttet samtidig',
      en: 'The aid stops after a whole calendar month without attendance, decided together'
    },
    provision: 'aktivloven § 40 a, stk. 6, 1. pkt.'
  },
  'lbk-808-2024/40a/7/2': {
    ...until2025,
    title: {
      da: 'Ophør for ægtefællen, besluttet samtidig',
      en: 'The aid of the spouse stops, decided at the same time'
    },
    provision: 'aktivloven § 40 a, stk. 7, 2. pkt.'
  },
  'lbk-1004-2025/40a/6/2': {
    ...since2025,
    title: {
      da: 'Ophør for ægtefællen, besluttet samtidig',
      en: 'The aid of the spouse stops, decided at the same time'
    },
    provision: 'aktivloven § 40 a, stk. 6, 2. pkt.'
  },
  'lovforslag-108-2024-25': {
    ...bill,
    title: {
      da: '§ 40 a begrænses til uddannelses- og jobparate',
      en: '§ 40 a is limited to uddannelses- and jobparate'
    },
    provision: 'lovforslag L 108 (2024-25)'
  }
} as const satisfies CitationTable)
