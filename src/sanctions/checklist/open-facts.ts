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
const furtherFacts: { readonly [Id in ConditionId]?: (facts: KnownFacts) => readonly OpenFact[] } = {
  'first-talk-without-earlier-guidance': (facts) =>
    isDate(facts['guidance.givenOn']) ? ['firstTalk.summonedOn'] : [],
  'not-missing-illness-notice': (facts) => (facts['event.kind'] === 'illness-notice' ? ['event.limb'] : []),
  'decision-made-separately': (facts) =>
    facts['conditionalLetter.used'] === 'yes' ? ['decision.on', 'conditionalLetter.reply'] : ['decision.on']
}

/** The facts that are asked for only when another is known: that of which they tell more. */
const afterwards: { readonly [Fact in OpenFact]?: OpenFact } = {
  'reasons.accepted': 'reasons',
  'conditionalLetter.reply': 'conditionalLetter.used',
  'decision.on': 'decision.exists'
}

/** Whether a fact is not known; a number of § 39 that has two bases does not say which. */
function isOpen(facts: KnownFacts, fact: OpenFact): boolean {
  const before = afterwards[fact]
  if (before !== undefined && facts[before] === 'unknown') return false
  const value = facts[fact]
  return value === 'unknown' || (fact === 'event.limb' && (value === '3' || value === '8'))
}

/** The facts on which a condition turns that is not known to hold or not. */
export function openFactsOf(condition: ConditionId, facts: KnownFacts): OpenFact[] {
  const read: readonly ConditionFact[] = conditions[condition].facts
  const own = read.filter((fact) => fact !== 'event.date')
  return [...own, ...(furtherFacts[condition]?.(facts) ?? [])].filter((fact) => isOpen(facts, fact))
}
