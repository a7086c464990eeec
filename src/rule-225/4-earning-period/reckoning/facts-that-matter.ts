import type { Readings } from '../../../law/readings.js'
import type { RuleVersion } from '../../../law/rule-life.js'
import type { OpenCase } from './open-case.js'
import type { OpenFact } from './open-grounds.js'
import { reckon } from './reckoning.js'
import { sameResult } from './settle.js'

/** So many facts are tried one by one, and so many groups of them before; beyond, those that are left are asked for. */
const MOST_TRIED = 64

/** Whether the result is another when these facts fall out late too, beside others that do. */
type Differs = (others: readonly OpenFact[], facts: readonly OpenFact[]) => boolean

/**
 * The open facts of an undetermined case that can still change its result, in the order to ask for them. A fact
 * matters where its two answers give different results while the other open facts fall out early, or late, or late
 * for its own ground alone, or late for all grounds but not for the letter. Where none does so alone, those matter at
 * which the result changes as one fact after the other falls out late.
 */
export function factsThatMatter(
  { open, settle }: OpenCase,
  version: RuleVersion,
  readings: Readings
): readonly OpenFact[] {
  const reckonWith = (late: readonly OpenFact[]) => reckon(settle(new Set(late)), version, readings)
  const differs: Differs = (others, facts) =>
    !sameResult(reckonWith(others), reckonWith([...others, ...facts]), readings)

  const isMany = open.length > MOST_TRIED
  const tried = isMany ? thatCanMatter(open, differs) : open
  if (tried.length > MOST_TRIED) return tried
  const ofGrounds = open.filter(({ ground }) => ground !== undefined)
  const alone = tried.filter((fact) => {
    const others = (facts: readonly OpenFact[]): OpenFact[] => facts.filter((other) => other !== fact)
    const ofItsGround = others(ofGrounds).filter(({ ground }) => ground === fact.ground)
    return [[], ofItsGround, others(ofGrounds), others(open)].some((late) => differs(late, [fact]))
  })
  if (alone.length > 0) return alone
  return isMany ? tried : open.filter((fact, index) => differs(open.slice(0, index), [fact]))
}

/**
 * Those of many facts that can matter. Where a group that falls out late as a whole gives the same result as none of
 * it, every way in between does too, and none of it matters: otherwise its two halves are tried.
 */
function thatCanMatter(open: readonly OpenFact[], differs: Differs): readonly OpenFact[] {
  const ofGrounds = open.filter(({ ground }) => ground !== undefined)
  let tries = 0

  function inGroup(group: readonly OpenFact[]): readonly OpenFact[] {
    if (tries >= MOST_TRIED) return group
    tries++
    const members = new Set(group)
    const without = (facts: readonly OpenFact[]): OpenFact[] => facts.filter((fact) => !members.has(fact))
    if (![[], without(ofGrounds), without(open)].some((late) => differs(late, group))) return []
    const half = middleOf(group)
    if (half === 0) return group
    const found = [...inGroup(group.slice(0, half)), ...inGroup(group.slice(half))]
    return found.length > 0 ? found : group
  }

  const letter = open.filter(({ ground }) => ground === undefined)
  return [...letter, ...inGroup(ofGrounds)]
}

/** Where a group is halved, so that what is asked of one ground stays together; 0 where it is of one ground alone. */
function middleOf(group: readonly OpenFact[]): number {
  let half = group.length >> 1
  while (half > 0 && group[half - 1]?.ground === group[half]?.ground) half--
  return half
}
