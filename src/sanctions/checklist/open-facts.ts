import { type ConditionFact, type ConditionId, conditions } from '../conditions.js'
import { isDate } from './fact-values.js'
import type { KnownFacts } from './known-facts.js'

/** A fact that a condition turns on, or the classification. */
export type OpenFact =
  | Exclude<ConditionFact, 'event.date'>
  | 'firstTalk.summonedOn'
  | 'decision.on'
  | 'conditionalLetter.reply'

/** What a condition reads besides the facts that are its own, where those make it matter. */
const furtherFacts: readonly {
  condition: ConditionId
  fact: OpenFact
  matters: (facts: KnownFacts) => boolean
}[] = [
  {
    condition: 'first-talk-without-earlier-guidance',
    fact: 'firstTalk.summonedOn',
    matters: (facts) => isDate(facts['guidance.givenOn'])
  },
  {
    condition: 'not-missing-illness-notice',
    fact: 'event.limb',
    matters: (facts) => facts['event.kind'] === 'illness-notice'
  },
  { condition: 'decision-made-separately', fact: 'decision.on', matters: () => true },
  {
    condition: 'decision-made-separately',
    fact: 'conditionalLetter.reply',
    matters: (facts) => facts['conditionalLetter.used'] === 'yes'
  }
]

/** The facts that are asked for only when another is known: that of which they tell more. */
const afterwards: readonly { fact: OpenFact; after: OpenFact }[] = [
  { fact: 'reasons.accepted', after: 'reasons' },
  { fact: 'conditionalLetter.reply', after: 'conditionalLetter.used' },
  { fact: 'decision.on', after: 'decision.exists' }
]

/** Whether a fact is not known, and is to be asked for now; the day of the event always is known. */
function isOpen(facts: KnownFacts, fact: ConditionFact | OpenFact): fact is OpenFact {
  if (afterwards.some((each) => each.fact === fact && facts[each.after] === 'unknown')) return false
  const value = facts[fact]
  // The numbers 3 and 8 of § 39 have two bases, and do not say which.
  return value === 'unknown' || value === '3' || value === '8'
}

/** The facts on which a condition turns that is not known to hold or not. */
export function openFactsOf(condition: ConditionId, facts: KnownFacts): OpenFact[] {
  const further = furtherFacts.filter((each) => each.condition === condition && each.matters(facts))
  const read = [...conditions[condition].facts, ...further.map(({ fact }) => fact)]
  return read.filter((fact): fact is OpenFact => isOpen(facts, fact))
}
