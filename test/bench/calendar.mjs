/**
 * A calendar of the benchmark's own, which shares no code with the library: days and months are whole numbers from
 * 1970, and the 1st of every month is looked up.
 */
const MILLISECONDS = 86_400_000

export const dayOf = (date) => (Date.parse(`${date}T00:00Z`) / MILLISECONDS) | 0
export const isoDate = (day) => new Date(day * MILLISECONDS).toISOString().slice(0, 10)

const firsts = Int32Array.from({ length: 1600 }, (_, month) => Date.UTC(1970, month, 1) / MILLISECONDS)

function monthOf(day) {
  // At most one month too early.
  const month = ((day - 3) / 30.436875) | 0
  return firsts[month + 1] <= day ? month + 1 : month
}

/** The same day of another month, or its last day where that month is too short. */
export function plusMonths(day, months) {
  const month = monthOf(day)
  const first = firsts[month + months]
  return Math.min(first + day - firsts[month], firsts[month + months + 1] - 1)
}

/** The 1st of the month after the day's month. */
export const firstOfNextMonth = (day) => firsts[monthOf(day) + 1]
