import type { IsoDate } from '../../calendar/iso-date.js'
import { frozen } from '../frozen.js'
import type { RateStatus } from './yearly-amounts.js'

/** The class of a sanction rate (sanktionssats): nr. 1 to 4 of § 35's table, the higher the aid the higher. */
export type RateClass = 1 | 2 | 3 | 4

/** The table of § 35 until 30 June 2025 (aid under §§ 22-25), and the one from 1 July 2025 (aid under §§ 16-20). */
export type RateTable = 'until-2025-06-30' | 'from-2025-07-01'

/** The first day of the second table: LBK nr. 1004 af 30/06/2025. */
export const SECOND_TABLE_FROM: IsoDate = '2025-07-01'

/** An amount in whole kroner, and whether it was read in a published source or derived by the yearly regulation. */
export interface Figure {
  kroner: number
  status: RateStatus
}

/** The three thresholds of a table, kroner of aid a month, the lowest first. */
export type Thresholds<Amount = number> = readonly [Amount, Amount, Amount]

/** The rates of a table for classes 1 to 4, kroner a day. */
export type SanctionRates<Amount = number> = readonly [Amount, Amount, Amount, Amount]

/** What is established of a stretch of time with amounts of its own. */
export interface EstablishedRates {
  thresholds: Thresholds<Figure>
  rates: SanctionRates<Figure | 'not-established'>
}

/**
 * The tables as the act prints them, read: those until June 2025 in 2019 kroner, those from July 2025 in 2024 kroner.
 * They are regulated each 1 January (§ 109), so that neither is the table of a year that the library covers.
 */
export const statutoryTables = frozen({
  'until-2025-06-30': { level: 2019, thresholds: [5500, 9700, 13_200], rates: [200, 400, 600, 700] },
  'from-2025-07-01': { level: 2024, thresholds: [6553, 9642, 13_723], rates: [200, 450, 600, 700] }
} as const satisfies Readonly<
  Record<RateTable, { level: number; thresholds: Thresholds; rates: SanctionRates }>
>)

const read = (kroner: number): Figure => ({ kroner, status: 'published' })
const derived = (kroner: number): Figure => ({ kroner, status: 'derived' })
const none = 'not-established'
const noRates = [none, none, none, none] as const

/**
 * The amounts by the first day on which they hold. Read: all of 2021, and of 2023 the first threshold and the first
 * rate. The other thresholds are derived: each year's is the year before's plus the yearly regulation, in whole kroner,
 * which gives just what was read in 2021 and 2023. The rates are regulated to the nearest amount divisible by 50; from
 * 2023 that depends on whether the unrounded or the rounded amount is carried on, so that none is derived. Nothing is
 * established from 1 July 2025.
 */
const established: Readonly<Record<IsoDate, EstablishedRates>> = {
  '2020-01-01': {
    thresholds: [derived(5563), derived(9812), derived(13_352)],
    rates: [derived(200), derived(400), derived(600), derived(700)]
  },
  '2021-01-01': {
    thresholds: [read(5633), read(9935), read(13_519)],
    rates: [read(200), read(400), read(600), read(700)]
  },
  '2022-01-01': {
    thresholds: [derived(5641), derived(9950), derived(13_539)],
    rates: [derived(200), derived(400), derived(600), derived(700)]
  },
  '2023-01-01': {
    thresholds: [read(5751), derived(10_144), derived(13_803)],
    rates: [read(200), none, none, none]
  },
  '2024-01-01': { thresholds: [derived(5935), derived(10_469), derived(14_245)], rates: noRates },
  '2025-01-01': { thresholds: [derived(6149), derived(10_846), derived(14_758)], rates: noRates }
}

/** What is established of the stretch of time that begins on a day: nothing from July 2025. */
export const establishedRates = (from: IsoDate): EstablishedRates | undefined =>
  Object.hasOwn(established, from) ? established[from] : undefined

/** The table that holds on a date. Dates in this form sort as text. */
export const rateTableOn = (date: IsoDate): RateTable =>
  date < SECOND_TABLE_FROM ? 'until-2025-06-30' : 'from-2025-07-01'

/** The first day of the stretch of time with the amounts that hold on a date: 1 January, or 1 July 2025. */
export function ratesFrom(date: IsoDate): IsoDate {
  const year = date.slice(0, 4)
  return year === '2025' && date >= SECOND_TABLE_FROM ? SECOND_TABLE_FROM : `${year}-01-01`
}
