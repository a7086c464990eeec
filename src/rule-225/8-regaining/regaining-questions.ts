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
export function factsThatMatter({ open, settle }: RegainingCase, first: Day, last: Day): readonly OpenFact[] {
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
