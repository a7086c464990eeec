import { frozen } from '../frozen.js'
import { CHECKED_ON } from '../provenance.js'
import type { CitationTable } from './citation.js'
import { actRead } from './editions.js'

const since2020 = {
  address: 'https://www.retsinformation.dk/eli/lta/2025/1004',
  inForce: { from: '2020-01-01' },
  editions: actRead,
  confidence: 'read',
  source: 'LBK nr. 1004 af 30/06/2025, and the consolidations before it',
  checkedOn: CHECKED_ON
} as const
const joblogAgain = {
  address: 'https://www.retsinformation.dk/eli/lta/2024/808',
  inForce: { from: '2024-01-01', to: '2025-06-30' },
  confidence: 'read',
  source: 'LBK nr. 808 af 25/06/2024',
  checkedOn: CHECKED_ON
} as const

/** Aktivloven §§ 35, stk. 3-8, and 35 a: time, statement, agterskrivelse and contact, common to all sanctions. */
export const sanctionsInCommon = frozen({
  'aktivloven/35/3/1': {
    ...since2020,
    title: {
      da: 'Sanktionen har virkning fra dagen for forseelsen',
      en: 'The sanction has effect from the day of the breach'
    },
    provision: 'aktivloven § 35, stk. 3, 1. pkt.'
  },
  'aktivloven/35/3/3': {
    ...since2020,
    title: {
      da: 'Fradragene kan gøres op samlet for en måned',
      en: 'The deductions may be made up in one statement for a month'
    },
    provision: 'aktivloven § 35, stk. 3, 3. pkt.'
  },
  'aktivloven/35/3/4': {
    ...since2020,
    title: {
      da: 'Partshøring ved den samlede opgørelse',
      en: 'The hearing comes with the monthly statement'
    },
    provision: 'aktivloven § 35, stk. 3, 4. pkt.'
  },
  'aktivloven/35/3/5': {
    ...since2020,
    title: {
      da: 'Besked i umiddelbar tilknytning til forseelsen (§§ 37-40)',
      en: 'Telling the person in immediate connection with the breach (§§ 37-40)'
    },
    provision: 'aktivloven § 35, stk. 3, 5. pkt.'
  },
  'aktivloven/35/6': {
    ...since2020,
    title: {
      da: 'Agterskrivelse: kun til uddannelses- og jobparate og kun efter §§ 36-40',
      en: 'Agterskrivelse: only to uddannelses- and jobparate, and only under §§ 36-40'
    },
    provision: 'aktivloven § 35, stk. 6'
  },
  'aktivloven/35/6/1': {
    ...since2020,
    title: {
      da: 'Agterskrivelse: det fremgår klart, at den er en partshøring',
      en: 'Agterskrivelse: it is clear that it is a hearing'
    },
    provision: 'aktivloven § 35, stk. 6, nr. 1'
  },
  'aktivloven/35/6/2': {
    ...since2020,
    title: { da: 'Agterskrivelse: fristen fremgår klart', en: 'Agterskrivelse: the deadline is clear' },
    provision: 'aktivloven § 35, stk. 6, nr. 2'
  },
  'aktivloven/35/6/3': {
    ...since2020,
    title: {
      da: 'Agterskrivelse: den påtænkte afgørelse fremgår klart',
      en: 'Agterskrivelse: the decision intended is clear'
    },
    provision: 'aktivloven § 35, stk. 6, nr. 3'
  },
  'aktivloven/35/6/4': {
    ...since2020,
    title: {
      da: 'Agterskrivelse: den er den endelige afgørelse efter fristen uden ny besked',
      en: 'Agterskrivelse: it is the final decision after the deadline, without further notice'
    },
    provision: 'aktivloven § 35, stk. 6, nr. 4'
  },
  'aktivloven/35/7': {
    ...since2020,
    title: {
      da: 'Aktivitetsparate: alle rimelige muligheder for personlig kontakt er udtømt',
      en: 'Aktivitetsparate: all reasonable possibilities of personal contact are exhausted'
    },
    provision: 'aktivloven § 35, stk. 7'
  },
  'aktivloven/35/8': {
    ...since2020,
    title: {
      da: 'Sygdom meldes på den måde, som jobcenteret har anvist',
      en: 'Illness is reported in the way that the jobcentre has directed'
    },
    provision: 'aktivloven § 35, stk. 8'
  },
  'aktivloven/35a/3': {
    ...joblogAgain,
    title: {
      da: 'Joblog: vejledning ved en samtale om, at sanktionen gælder igen',
      en: 'Joblog: guidance at a talk that the sanction applies again'
    },
    provision: 'aktivloven § 35 a, stk. 3'
  }
} as const satisfies CitationTable)
