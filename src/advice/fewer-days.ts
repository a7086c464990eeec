import { type Changeable, dateOf } from './changeable.js'
import type { PeriodChange } from './changes.js'
import { type DaysToLeaveOut, daysToLeaveOut, type LeavingOut } from './leaving-out.js'

/**
 * § 13 f, stk. 12: the fewest documented days of the earning period without which the bortfaldsdato is an earlier one.
 *
 * Each day left out takes at most as many days off as it counts for, and with the period's end later days fall out of it by
 * themselves. So days that certainly lie in the period before extension are left out first, of these the ones that count
 * most. Days with dates come after those without, the earliest first, since the late ones can fall out.
 */
export function fewerDays(given: Changeable): PeriodChange[] {
  const toLeaveOut = daysToLeaveOut(given.grounds, given.reckoning, given.readings)
  const { certain, uncertain, heaped, single, beyond } = toLeaveOut
  // Leaving out days with dates divides their grounds, and so comes last.
  const parts = [certain, ...uncertain, heaped, single, ...beyond]
  const all = [certain, ...uncertain, heaped, single, beyond[0]].reduce((sum, part) => sum + part.days, 0)
  const orders = ordersIn(toLeaveOut)
  for (let days = 1; days <= all; days++) {
    const ways = [...orders.map((order) => countsInOrder(order, days)), ...sharesOf(toLeaveOut, days)]
    for (const counts of ways) {
      const grounds = parts.reduce((left, part) => part.grounds(left, counts.get(part) ?? 0), given.grounds)
      const tried = given.with({ grounds })
      if (tried !== undefined && dateOf(tried.outcome) < given.outcome.lapseDate)
        return [{ change: 'fewer-days', days, gives: tried.told() }]
    }
  }
  return []
}

/**
 * The orders in which to leave out the parts. Days without dates at an edge of the period are another matter: some of them
 * may take nothing off, or leave the date uncertain, where all of them would not. Of these every order is tried.
 */
function ordersIn({ certain, uncertain, heaped, single, beyond }: DaysToLeaveOut): LeavingOut[][] {
  const isHeaped = heaped.days > 0 || beyond.length > 1
  const groups = isHeaped
    ? [[heaped, certain, single], ...uncertain.map((part) => [part]), [beyond[0]]]
    : [[certain], ...uncertain.map((part) => [part]), [single, beyond[0]]]
  const some = groups.filter((group) => group.some(({ days }) => days > 0))
  return (uncertain.length === 0 ? [some] : ordersOf(some)).map((order) => order.flat())
}

/**
 * Where days in the time added count more than once, one of them can take more off than a day before it, and yet fall out
 * by itself without that one: then some of both are left out, in every proportion.
 */
function sharesOf({ certain, heaped, single, beyond }: DaysToLeaveOut, days: number) {
  if (beyond.length === 1) return []
  const inside = [heaped, certain, single]
  return beyond.flatMap((after) =>
    Array.from(
      { length: Math.min(days, after.days) },
      (_, index) => new Map([...countsInOrder(inside, days - index - 1), [after, index + 1] as const])
    )
  )
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

function ordersOf<Group>(groups: readonly Group[]): Group[][] {
  if (groups.length > FEW) {
    const turned = groups.map((_, at) => [...groups.slice(at), ...groups.slice(0, at)])
    return [...turned, ...turned.map((order) => [...order].reverse())]
  }
  if (groups.length === 0) return [[]]
  return groups.flatMap((first) =>
    ordersOf(groups.filter((group) => group !== first)).map((rest) => [first, ...rest])
  )
}
