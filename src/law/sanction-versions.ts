import type { IsoDate } from '../calendar/iso-date.js'
import { frozen } from './frozen.js'
import type { Bilingual, Confidence } from './provenance.js'

/** A version of the law on sanctions, by the day of the event. */
export interface SanctionLaw {
  from: IsoDate
  /** The last event date; without it the version still applies, as far as is known. */
  to?: IsoDate
  /** What it brought, or what is known of it. */
  changes: readonly Bilingual[]
  confidence: Confidence
  address: string
}

const published = 'https://www.retsinformation.dk/eli/lta/'

/** The versions of aktivloven §§ 13 and 35-40 a that an event can fall under. Before 2020 it was another law. */
export const sanctionLaws = /* @__PURE__ */ frozen({
  '2020-text': {
    from: '2020-01-01',
    to: '2023-12-31',
    changes: [
      {
        da: 'Udførlig regel om vejledning i § 35, stk. 1: første jobsamtale, udlevering, hvert halve år og ved behov.',
        en: 'A detailed rule on guidance in § 35, stk. 1: first jobsamtale, handing over, every half year and on need.'
      },
      {
        da: 'Rimelig grund i § 13, stk. 7, er en åben standard uden numre.',
        en: 'The reasonable ground of § 13, stk. 7 is an open standard without numbers.'
      },
      {
        da: '§ 40 a gælder alle grupper og kræver kun én forudgående afgørelse.',
        en: '§ 40 a covers every group and takes one preceding decision only.'
      },
      { da: '§ 41 er ophævet.', en: '§ 41 is repealed.' }
    ],
    confidence: 'read',
    address: `${published}2019/1558`
  },
  '2024-text': {
    from: '2024-01-01',
    to: '2025-06-30',
    changes: [
      {
        da: 'Vejledningen i § 35, stk. 1, er én betingelse: kommunen har skriftligt vejledt personen.',
        en: 'The guidance of § 35, stk. 1 is one condition: the municipality has guided the person in writing.'
      },
      {
        da: 'Sanktionen for joblog gælder igen efter ny vejledning ved en samtale (§ 35 a).',
        en: 'The joblog sanction applies again after new guidance at a talk (§ 35 a).'
      },
      {
        da: 'Fra den 1. januar 2025 er det åbent, om § 40 a omfatter aktivitetsparate.',
        en: 'From 1 January 2025 it is open whether § 40 a covers aktivitetsparate.'
      }
    ],
    // The date of the change of guidance is from a secondary source.
    confidence: 'secondary',
    address: `${published}2024/808`
  },
  '2025-text': {
    from: '2025-07-01',
    to: '2025-12-31',
    changes: [
      { da: 'Én ydelse: kontanthjælp efter §§ 16-20.', en: 'One benefit: kontanthjælp under §§ 16-20.' },
      { da: 'Numrene i § 13 er ændret.', en: '§ 13 is renumbered.' },
      {
        da: 'En rimelig grund hos ægtefællen tæller på samme måde (§ 13, stk. 7, 2. pkt.).',
        en: 'A reasonable ground of the spouse counts the same (§ 13, stk. 7, 2. pkt.).'
      },
      {
        da: 'Forberedelsestid under arbejdspligten hører under § 36.',
        en: 'Preparation time under arbejdspligt falls under § 36.'
      },
      { da: '§ 37 a om selvbooking omfatter alle.', en: '§ 37 a on self-booking covers all.' },
      {
        da: '§ 40 a omfatter kun uddannelses- og jobparate; stk. 4-7 rykker et nummer frem.',
        en: '§ 40 a covers uddannelses- and jobparate only; stk. 4-7 move up by one.'
      },
      { da: 'Ny tabel over sanktionssatser.', en: 'A new table of sanction rates.' }
    ],
    confidence: 'read',
    address: `${published}2025/1004`
  },
  '2026-text': {
    from: '2026-01-01',
    changes: [
      {
        da: 'Bedømmes efter teksten fra 2025 med en påmindelse: lov 1750 af 29/12/2025 § 4 ændrer dele af § 13, men ikrafttrædelsen er ikke fastslået.',
        en: 'Judged by the text of 2025 with a reminder: lov 1750 of 29/12/2025 § 4 changes parts of § 13, but its commencement is not established.'
      }
    ],
    confidence: 'derived',
    address: `${published}2025/1750`
  }
} as const satisfies Readonly<Record<string, SanctionLaw>>)

/** The id of a version of the law on sanctions. */
export type SanctionLawId = keyof typeof sanctionLaws

/** Every version, the latest first. */
const latestFirst = /* @__PURE__ */ Object.freeze(
  Object.keys(sanctionLaws).reverse()
) as readonly SanctionLawId[]

/**
 * The version that an event falls under; `before-coverage` before 1 January 2020.
 *
 * @example
 * sanctionLawOn('2019-12-31') // 'before-coverage'
 */
export function sanctionLawOn(eventDate: IsoDate): SanctionLawId | 'before-coverage' {
  // Dates in this form sort as text.
  return latestFirst.find((id) => sanctionLaws[id].from <= eventDate) ?? 'before-coverage'
}

/** The name of this edition of the law data on sanctions, for the stamp of a result. */
export const SANCTION_LAW_EDITION =
  'aktivloven §§ 13 og 35-40 a efter hændelsens dag: teksterne fra 2020, 2024 og 1. juli 2025'
