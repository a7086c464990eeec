import { byBeginning, type Period } from './period.js'

/**
 * The same days as non-touching periods in order: periods that overlap or follow each other without a gap
 * are joined. What is given is left as it was.
 */
export function union(periods: readonly Period[]): Period[] {
  const joined: Period[] = []
  let last: Period | undefined
  for (const { from, to } of [...periods].sort(byBeginning)) {
    if (last !== undefined && from <= last.to + 1) {
      if (to > last.to) last.to = to
    } else {
      last = { from, to }
      joined.push(last)
    }
  }
  return joined
}
