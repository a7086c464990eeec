import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { conditionHolds } from '../../src/sanctions/checklist/condition-holds.js'
import { eventKinds, limbs } from '../../src/sanctions/checklist/fact-values.js'
import type { KnownFacts } from '../../src/sanctions/checklist/known-facts.js'
import { type ConditionId, conditions } from '../../src/sanctions/conditions.js'
import { sanctionLists } from '../../src/sanctions/lists.js'

const days = ['2023-12-31', '2024-01-01']
const valuesOf: Readonly<Record<string, readonly unknown[]>> = {
  list: Object.keys(sanctionLists),
  'event.date': days,
  'event.kind': ['unknown', ...eventKinds],
  'event.limb': ['unknown', ...limbs],
  reasons: ['unknown', [], [{ kind: 'egen-sygdom' }], [{ kind: 'andet' }]],
  'guidance.givenOn': ['unknown', 'never', ...days],
  'firstTalk.summonedOn': ['unknown', ...days],
  'decision.on': ['unknown', 'not-made', ...days],
  maritalStatus: ['unknown', 'married', 'unmarried']
}
const anyAnswer = ['yes', 'no', 'unknown']

/** The facts that a condition reads in many cases, each under the name by which it is asked for. */
function readBy(id: ConditionId): Set<string> {
  const read = new Set<string>()
  const draw = fc.sample(fc.infiniteStream(fc.nat()), { numRuns: 400, seed: 1 })
  for (const numbers of draw) {
    const told = new Map<string, unknown>()
    const facts = new Proxy({} as KnownFacts, {
      get(_, name: string) {
        const values = valuesOf[name] ?? anyAnswer
        if (!told.has(name)) told.set(name, values[(numbers.next().value ?? 0) % values.length])
        return told.get(name)
      }
    })
    conditionHolds(id, facts)
    for (const name of told.keys()) read.add(name.replace(/^contact\.madeAway.*/, 'contact.made'))
  }
  return read
}

/** What is read beside the facts that are named: asked for only where those make it matter, or told by the list. */
const beside: { readonly [Id in ConditionId]?: readonly string[] } = {
  'not-missing-illness-notice': ['list', 'event.limb'],
  'not-guided-by-first-summons': ['list'],
  'first-talk-without-earlier-guidance': ['firstTalk.summonedOn'],
  'event-concerns-offer': ['event.limb'],
  'decision-made-separately': ['decision.on', 'conditionalLetter.reply']
}

describe('a condition turns on the facts that it names, on all of them and on no others', () => {
  test.each(Object.keys(conditions) as ConditionId[])('%s', (id) => {
    expect([...readBy(id)].sort()).toEqual([...conditions[id].facts, ...(beside[id] ?? [])].sort())
  })
})
