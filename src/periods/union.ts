import { inOrder } from './in-order.js'
import { byBeginning, type Period } from './period.js'

/**
 * The same days as non-touching periods in order: periods that overlap or follow each other without a gap
 * are joined. What is given is left as it was.
 */
export function union(periods: readonly Period[]): Period[] {
  const joined: Period[] = []
  let last: Period | undefined
  for (const { from, to } of inOrder([...periods], byBeginning)) {
    if (last !== undefined && from <= last.to + 1) {
      if (to > last.to) last.to = to
    } else {
      last = { from, to }
      joined.push(last)
    }
  }
  return joined
}

/**
 * What is left of a period when other periods are taken out of it, in order.
 *
 * @param others in order and without overlap, as `union` gives them
 */
export function without(period: Period, others: readonly Period[]): Period[] {
  const left: Period[] = []
  let { from } = period
  for (const other of others) {
    if (other.to < from) continue
    if (other.from > period.to) break
    if (other.from > from) left.push({ from, to: other.from - 1 })
    from = other.to + 1
  }
  if (from <= period.to) left.push({ from, to: period.to })
  return left
}
