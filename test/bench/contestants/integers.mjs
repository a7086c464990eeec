import { dayOf, firstOfNextMonth, isoDate, plusMonths } from '../calendar.mjs'
import { cases } from '../cases.mjs'

export const name = 'integers, the bare arithmetic'

/** The lapse date of a case in day numbers. */
export function lapseDay({ lapse, sent, periods }) {
  const from = plusMonths(lapse, -12)
  const late = Math.max(sent - (plusMonths(lapse, -6) - 1), 0)
  let days = late
  for (const period of periods) {
    days += Math.max(Math.min(period.to, lapse - 1) - Math.max(period.from, from) + 1, 0)
  }
  if (days === 0) return lapse
  const byDays = firstOfNextMonth(lapse + days - 1)
  return late === 0 ? byDays : Math.max(byDays, firstOfNextMonth(plusMonths(sent, 6) - 1))
}

/** A case with its dates parsed to day numbers, and its documented grounds. */
export const parsed = ({ lapseDate, notice, grounds }) => ({
  lapse: dayOf(lapseDate),
  sent: dayOf(notice.sentOn),
  periods: grounds
    .filter(({ documented }) => documented === 'yes')
    .map(({ from, to }) => ({ from: dayOf(from), to: dayOf(to) }))
})

const inDays = cases.map(parsed)

/** Day numbers that were parsed beforehand in, a day number out: no text, no checks, no explanation. */
export const evaluate = (index) => lapseDay(inDays[index])

export const lapseDateOf = isoDate
