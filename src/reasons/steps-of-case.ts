import type { IsoDate } from '../calendar/iso-date.js'
import type { Step } from '../evaluation/step.js'
import type { Whom } from '../input/case-facts.js'

/** The rules with which another part of a case's steps begins. */
const beginnings: readonly Step['rule'][] = [
  'steps-of-one',
  'couple-aid',
  'reduction-class',
  'regaining-requirement'
]

/** The steps from a place up to where another part begins. */
function partFrom(steps: readonly Step[], start: number): readonly Step[] {
  const next = steps.findIndex(({ rule }, index) => index > start && beginnings.includes(rule))
  return steps.slice(Math.max(start, 0), next < 0 ? steps.length : next)
}

/** The steps of one person; in a couple they stand under the heading that says whose they are. */
export function stepsOfPerson(steps: readonly Step[], whom: Whom): readonly Step[] {
  const heading = steps.findIndex(({ rule, inputs }) => rule === 'steps-of-one' && inputs.whom === whom)
  return partFrom(steps, heading)
}

/** The steps on what becomes of the aid on a day: of a couple it can change on more than one. */
export function stepsOfAid(steps: readonly Step[], from: IsoDate): readonly Step[] {
  const ofCouple = steps.findIndex(({ rule, inputs }) => rule === 'couple-aid' && inputs.lapseDate === from)
  const start = ofCouple < 0 ? steps.findIndex(({ rule }) => rule === 'reduction-class') : ofCouple
  if (start < 0) return []
  const part = partFrom(steps, start)
  // A recipient who is reduced as an unmarried person: the steps of that reduction follow those of the couple.
  const rest = steps.slice(start + part.length)
  return ofCouple >= 0 && rest[0]?.rule === 'reduction-class' ? [...part, ...partFrom(rest, 0)] : part
}
