import type { Day } from '../../calendar/day.js'
import type { OpenFact } from '../4-earning-period/reckoning/open-grounds.js'
import { type RegainingCase, type RegainingEnd, sameEnd } from './regaining-case.js'

/** Beyond so many open facts, all that is not known is asked for. */
const MOST_TRIED = 64

const isOfSame = (fact: OpenFact, other: OpenFact): boolean =>
  fact.ground === other.ground && fact.work === other.work

/**
 * The open facts that can still change from when full aid is paid, in the order to ask for them. A fact matters where
 * its two answers give different ends while the other open facts fall out for the fewest hours, or for the most, or
 * for the most of its own ground or record alone. Where none does so alone, those matter at which the end changes as
 * one fact after the other falls out for the most.
 *
 * @param first the first day that can be the one, however the facts fall out
 * @param last the first day that is so for certain, or the last that is looked at
 */
export function factsThatMatter(given: RegainingCase, first: Day, last: Day): readonly OpenFact[] {
  const { settle } = given
  const idle = idleSplits(given, first, last)
  const open = given.open.filter((fact) => !idle.has(fact))
  if (open.length > MOST_TRIED) return open
  const endWith = (most: readonly OpenFact[]): RegainingEnd => settle(new Set(most)).end(first, last)
  const differs = (others: readonly OpenFact[], fact: OpenFact): boolean =>
    !sameEnd(endWith(others), endWith([...others, fact]))
  const alone = open.filter((fact) => {
    const others = open.filter((other) => other !== fact)
    const own = others.filter((other) => isOfSame(fact, other))
    return [[], own, others].some((most) => differs(most, fact))
  })
  return alone.length > 0 ? alone : open.filter((fact, index) => differs(open.slice(0, index), fact))
}

/** The splits of stretches that no window has an edge in. */
function idleSplits({ stretches, open, settle }: RegainingCase, first: Day, last: Day): Set<OpenFact> {
  const begins = {
    from: settle(new Set(open)).windowOn(first).from,
    to: settle(new Set()).windowOn(last).from
  }
  const idle = new Set<OpenFact>()
  for (const { from, to, split, whole } of stretches) {
    const hasEnd = from <= last && to > first
    const hasBeginning = from < begins.to && to >= begins.from
    // A stretch over a new year may have to be split for its rates.
    if (split && !hasEnd && !hasBeginning && !whole.open.includes(split)) idle.add(split)
  }
  return idle
}
