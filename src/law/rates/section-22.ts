import type { IsoDate } from '../../calendar/iso-date.js'
import { frozen } from '../frozen.js'
import type { RateAmount } from './amount-in-year.js'
import type { RateSourceId } from './sources.js'

/**
 * The first day of each stretch of time with amounts of its own: the years, and 1 July 2018, from which
 * integrationsydelse was 3 per cent lower.
 */
export const section22From = frozen([
  '2016-01-01',
  '2017-01-01',
  '2018-01-01',
  '2018-07-01',
  '2019-01-01',
  '2020-01-01',
  '2021-01-01',
  '2022-01-01',
  '2023-01-01',
  '2024-01-01',
  '2025-01-01'
] as const satisfies readonly IsoDate[])

/** From when the last amounts no longer hold: the benefits of § 22 ended with June 2025. */
const ENDED_FROM: IsoDate = '2025-07-01'

/**
 * Where the amounts from a day on were read. The others are derived: those before July 2018 because they equal
 * uddannelseshjælp (§ 23, stk. 2) for the same persons, of which 97 per cent is what was published in July 2018; those
 * after 2021 by the yearly regulation.
 */
export const section22Sources: Readonly<Partial<Record<(typeof section22From)[number], RateSourceId>>> =
  frozen({
    '2018-07-01': 'kk-2018',
    '2019-01-01': 'herning-2019-integrationsydelse',
    '2020-01-01': 'roskilde-2020',
    '2021-01-01': 'ishoj-2021'
  })

/**
 * Integrationsydelse, from 2020 selvforsørgelses- og hjemrejseydelse and overgangsydelse: kroner a month before tax,
 * without danskbonus. The numbers within § 22 were not read, so that each rate is named by its group of persons:
 * single providers; providers who do not get the extra child grant; others who are 30 or live in a home of their own;
 * those under 30 who live at home.
 */
export const section22Rates = frozen({
  'section-22/single-provider': [12019, 12211, 12364, 11993, 12143, 12283, 12437, 12456, 12699, 13105, 13577],
  'section-22/provider': [8411, 8546, 8653, 8393, 8498, 8596, 8703, 8716, 8886, 9170, 9500],
  'section-22/non-provider': [6010, 6106, 6182, 5997, 6072, 6142, 6219, 6228, 6349, 6552, 6788],
  'section-22/living-at-home': [2590, 2631, 2664, 2584, 2616, 2646, 2679, 2683, 2735, 2823, 2925]
} as const satisfies Readonly<Record<string, readonly number[]>>)

/** A rate of § 22 by its group of persons: `'section-22/provider'`. A closed set. */
export type Section22RateId = keyof typeof section22Rates

/** Every rate of § 22. */
export const section22RateIds: readonly Section22RateId[] = /* @__PURE__ */ frozen(
  Object.keys(section22Rates) as Section22RateId[]
)

/** Whether a rate of § 22 is one for those with a maintenance duty. */
export const section22Duty = frozen({
  'section-22/single-provider': 'yes',
  'section-22/provider': 'yes',
  'section-22/non-provider': 'no',
  'section-22/living-at-home': 'no'
} as const satisfies Readonly<Record<Section22RateId, 'yes' | 'no'>>)

/** A rate of § 22 on a day, or `undefined` outside 2016 to June 2025. */
export function section22Amount(rate: Section22RateId, date: IsoDate): RateAmount | undefined {
  // Dates in this form sort as text.
  const index = section22From.filter((from) => from <= date).length - 1
  const from = section22From[index]
  const amount = section22Rates[rate][index]
  if (from === undefined || amount === undefined || date >= ENDED_FROM) return undefined
  return { amount, status: section22Sources[from] === undefined ? 'derived' : 'published' }
}
