import { type IsoDate, isoDate } from '../../calendar/iso-date.js'
import { firstOnOrAfter, monthOf } from '../../calendar/month.js'
import { type Missing, missing } from '../../evaluation/missing.js'
import { validDay } from '../../input/date.js'
import type { DecidedCut } from '../../input/municipal-decision.js'
import type { Readings } from '../../law/readings.js'
import { REPEALED_FROM } from '../../law/rule-life.js'
import { reductionAmount } from '../../rule-225/6-unmarried/13g-1-reduction.js'
import type { Owed, OwedInYear } from './review.js'
import type { RightFrom } from './review-cut.js'

/** The months from one 1st to before another, by year. */
function monthsByYear(from: IsoDate, until: IsoDate): { year: number; months: number }[] {
  const [first, end] = [monthOf(validDay(from)), monthOf(validDay(until))]
  const years: { year: number; months: number }[] = []
  for (let month = first; month < end; ) {
    const year = Math.floor(month / 12)
    const next = Math.min(end, (year + 1) * 12)
    years.push({ year, months: next - month })
    month = next
  }
  return years
}

const earliestOf = (dates: readonly IsoDate[]): IsoDate =>
  dates.reduce((earliest, date) => (date < earliest ? date : earliest))

/** The amount a month in a year: as stated, or for an unmarried person by the class of § 13 g. */
function monthlyAmountIn(year: number, cut: DecidedCut, readings: Readings): number | undefined {
  if (cut.monthlyAmount !== undefined) return cut.monthlyAmount
  if (cut.kind === 'lapse' || cut.class === undefined) return undefined
  return reductionAmount(year, cut.class, readings['half-krone'])?.monthlyReduction
}

/**
 * The study, 3.4.3 (case 108): the months in which the aid was cut wrongly, by year, times the amount. The cut was wrong
 * from its first day until the day from which it could have been made, where there is such a day, and until the repeal.
 * Absent where nothing is owed for certain.
 *
 * @param from the day from which the cut would have been right
 * @param open what is not known of that day
 */
export function owedFor(
  cut: DecidedCut,
  from: RightFrom,
  open: readonly Missing[],
  asOf: IsoDate,
  readings: Readings
): Owed | undefined {
  if (from === 'unknown') return undefined
  // Months that have begun by the day of assessment. Dates in this form sort as text.
  const thisFar = isoDate(firstOnOrAfter(validDay(asOf)))
  const cutUntil = earliestOf([cut.until ?? thisFar, thisFar, REPEALED_FROM])
  const right = from === 'never' ? REPEALED_FROM : 'from' in from ? from.from : from.notBefore
  const until = earliestOf([cutUntil, right])
  // Beyond the earliest day that can be right it turns on what is not known.
  const more = from !== 'never' && 'notBefore' in from && cutUntil > until
  const duration = more ? { atLeast: true as const, missing: [...open] } : {}
  if (until <= cut.from) return undefined
  const years = monthsByYear(cut.from, until)
  const months = years.reduce((sum, each) => sum + each.months, 0)
  const byYear: OwedInYear[] = []
  for (const { year, months: inYear } of years) {
    const monthlyAmount = monthlyAmountIn(year, cut, readings)
    if (monthlyAmount === undefined) {
      const asked = missing('facts.decision.cut.monthlyAmount', 'cut-amount', [
        'aktivloven/13g/1/1',
        'aktivloven/26/5'
      ])
      return { from: cut.from, until, months, ...duration, missing: [asked, ...(more ? open : [])] }
    }
    byYear.push({ year, months: inYear, monthlyAmount, amount: inYear * monthlyAmount })
  }
  const total = byYear.reduce((sum, { amount }) => sum + amount, 0)
  return { from: cut.from, until, months, byYear, total, ...duration }
}
