import type { Day } from '../../calendar/day.js'
import type { IsoDate } from '../../calendar/iso-date.js'
import { validDay } from '../../input/date.js'
import type { AidEntry, AidKind } from '../../input/year-of-aid-facts.js'
import type { Period } from '../../periods/period.js'
import { union } from '../../periods/union.js'

/** The number of § 13 f, stk. 10 under which an entry counts. */
export type CountingNumber = 1 | 2 | 3

/**
 * Under which number of stk. 10 each kind counts towards the year of aid; those that are left out do not count.
 *
 * § 13 f, stk. 10: "1) perioder med" the benefits of § 22, "uddannelses- eller kontanthjælp, som ægteparret eller den
 * ugifte person har modtaget, 2) perioder, hvor en eller begge ægtefæller eller den ugifte person har deltaget i
 * tilbud … eller har modtaget engangshjælp efter § 25 a, og 3) perioder, hvor der har været fradrag i eller nedsættelse
 * eller ophør af hjælpen efter §§ 35-40 a, 42 og 43"; to 2019 §§ 35-43, and so § 41 too.
 */
export const countingNumbers: Readonly<Partial<Record<AidKind, CountingNumber>>> = {
  kontanthjaelp: 1,
  uddannelseshjaelp: 1,
  integrationsydelse: 1,
  'sho-ydelse': 1,
  overgangsydelse: 1,
  offer: 2,
  'one-off-25a': 2,
  sanction: 3,
  'sanction-41': 3
}

/** The last day on which a sanction under § 41 counts. */
export const LAST_DATE_OF_SECTION_41: IsoDate = '2019-12-31'

const LAST_DAY_OF_SECTION_41: Day = /* @__PURE__ */ validDay(LAST_DATE_OF_SECTION_41)

/** The last date of an entry: what goes on runs to the day of assessment. */
export const lastDateOf = ({ to }: AidEntry, asOf: IsoDate): IsoDate => (to === 'ongoing' ? asOf : to)

/** The days that count, under each number of stk. 10 and together, in order and without overlap. */
export interface CountingDays {
  aid: readonly Period[]
  /** Aid, offers and engangshjælp. */
  aidAndOffers: readonly Period[]
  all: readonly Period[]
  /** Whether aid goes on: a benefit of nr. 1, for an offer by itself keeps no year without aid from coming. */
  ongoing: boolean
}

/** The days that count towards the year of aid. A day on which several things count is one day. */
export function countingDays(entries: readonly AidEntry[], asOf: Day): CountingDays {
  const under: Record<CountingNumber, Period[]> = { 1: [], 2: [], 3: [] }
  let ongoing = false
  for (const { kind, from, to } of entries) {
    const number = countingNumbers[kind]
    if (number === undefined) continue
    const last = to === 'ongoing' ? asOf : validDay(to)
    const period = {
      from: validDay(from),
      to: kind === 'sanction-41' ? Math.min(last, LAST_DAY_OF_SECTION_41) : last
    }
    if (period.from > period.to) continue
    under[number].push(period)
    ongoing ||= number === 1 && to === 'ongoing'
  }
  const aid = union(under[1])
  const aidAndOffers = union([...aid, ...under[2]])
  const all = union([...aidAndOffers, ...under[3]])
  return { aid, aidAndOffers, all, ongoing }
}
