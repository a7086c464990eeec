import { type Changeable, dateOf } from './changeable.js'
import type { PeriodChange } from './changes.js'
import { type LeavingOut, leavingOut } from './leaving-out.js'

/**
 * § 13 f, stk. 12: the fewest documented days of the earning period without which the bortfaldsdato is an earlier one.
 *
 * Each day left out takes at most a day off, and with the period's end later days fall out of it by themselves. So days
 * that certainly lie in the period before extension are left out first: none takes off more. Days with dates come after
 * those without, the earliest first, since the late ones can fall out. Days without dates at an edge of the period are
 * another matter: some of them may take nothing off, or leave the date uncertain, where all of them would not. Of these
 * every order in which to leave out the parts is tried.
 */
export function fewerDays(given: Changeable): PeriodChange[] {
  const { certain, uncertain, dated } = leavingOut(given.grounds, given.reckoning, given.readings)
  const parts = [certain, ...uncertain, dated].filter((part) => part.days > 0)
  const all = parts.reduce((sum, part) => sum + part.days, 0)
  const orders = uncertain.length === 0 ? [parts] : ordersOf(parts)
  for (let days = 1; days <= all; days++) {
    for (const order of orders) {
      const counts = countsInOrder(order, days)
      const grounds = parts.reduce((left, part) => part.grounds(left, counts.get(part) ?? 0), given.grounds)
      const tried = given.with({ grounds })
      if (tried !== undefined && dateOf(tried.outcome) < given.outcome.lapseDate)
        return [{ change: 'fewer-days', days, gives: tried.told() }]
    }
  }
  return []
}

/** How many days are left out of each part, where the first is left out whole before the next is touched. */
function countsInOrder(order: readonly LeavingOut[], days: number): Map<LeavingOut, number> {
  let left = days
  return new Map(
    order.map((part) => {
      const taken = Math.min(left, part.days)
      left -= taken
      return [part, taken]
    })
  )
}

/** So many parts have 24 orders; of more, each part is the first in one of them and the last in another. */
const FEW = 4

function ordersOf(parts: readonly LeavingOut[]): LeavingOut[][] {
  if (parts.length > FEW) {
    const turned = parts.map((_, at) => [...parts.slice(at), ...parts.slice(0, at)])
    return [...turned, ...turned.map((order) => [...order].reverse())]
  }
  if (parts.length === 0) return [[]]
  return parts.flatMap((first) =>
    ordersOf(parts.filter((part) => part !== first)).map((rest) => [first, ...rest])
  )
}
