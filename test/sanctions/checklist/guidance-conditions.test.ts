import { describe, expect, test } from 'vitest'
import type { Answer, ChecklistFacts } from '../../../src/index.js'
import { conditionHolds } from '../../../src/sanctions/checklist/condition-holds.js'
import { knownFacts } from '../../../src/sanctions/checklist/known-facts.js'
import type { ConditionId } from '../../../src/sanctions/conditions.js'
import { emptyFile } from './files.js'

const holds = (id: ConditionId, facts: Partial<ChecklistFacts>, list: ChecklistFacts['list']) =>
  conditionHolds(id, knownFacts({ ...emptyFile(list, '2023-05-04', 'jobparat'), ...facts }))

describe('§ 35, stk. 1, 1. pkt.: the summons to the first talk carries the sanction by itself', () => {
  const carried = (
    date: string,
    kind: 'first-talk' | 'talk' | 'unknown',
    guidanceInSummons: Answer,
    list: 'absence-from-meeting' | 'aggravated-availability' = 'absence-from-meeting'
  ) => holds('not-guided-by-first-summons', { event: { date, kind }, firstTalk: { guidanceInSummons } }, list)

  test.each([
    ['2023-12-31', 'first-talk', 'yes', 'no'],
    ['2024-01-01', 'first-talk', 'yes', 'yes'],
    ['2023-12-31', 'first-talk', 'no', 'yes'],
    ['2023-12-31', 'first-talk', 'unknown', 'unknown'],
    ['2023-12-31', 'talk', 'yes', 'yes'],
    ['2023-12-31', 'unknown', 'yes', 'unknown'],
    ['2023-12-31', 'unknown', 'no', 'yes']
  ] as const)(
    '%s, %s, guidance in the summons %s: the general guidance is asked for, %s',
    (date, kind, inSummons, expected) => {
      expect(carried(date, kind, inSummons)).toBe(expected)
    }
  )

  test('but no other sanction than that of § 37', () => {
    expect(carried('2023-12-31', 'first-talk', 'yes', 'aggravated-availability')).toBe('yes')
  })
})

describe('whether there was guidance before the summons to the first talk', () => {
  const first = (
    givenOn: string,
    summonedOn = 'unknown',
    kind: 'first-talk' | 'talk' | 'unknown' = 'first-talk'
  ) =>
    holds(
      'first-talk-without-earlier-guidance',
      { event: { date: '2023-05-04', kind }, guidance: { givenOn }, firstTalk: { summonedOn } },
      'absence-from-meeting'
    )

  test.each([
    ['never', '2023-04-20', 'yes'],
    ['never', 'unknown', 'yes'],
    ['2023-04-19', '2023-04-20', 'no'],
    ['2023-04-20', '2023-04-20', 'yes'],
    ['2023-04-21', '2023-04-20', 'yes'],
    ['2023-04-21', 'unknown', 'unknown'],
    ['unknown', '2023-04-20', 'unknown']
  ])('guidance %s, summons %s: none before it, %s', (givenOn, summonedOn, expected) => {
    expect(first(givenOn, summonedOn)).toBe(expected)
  })

  test('another talk is not asked about, one of which nobody knows is open', () => {
    expect(first('never', 'unknown', 'talk')).toBe('no')
    expect(first('never', 'unknown', 'unknown')).toBe('unknown')
  })
})

test.each([
  ['never', 'no'],
  ['2023-12-31', 'yes'],
  ['2024-01-01', 'no'],
  ['unknown', 'unknown']
])('guidance %s is from before 2024: %s', (givenOn, expected) => {
  expect(holds('guided-before-2024', { guidance: { givenOn } }, 'absence-from-offer')).toBe(expected)
})

describe('a decision besides an agterskrivelse that became final because nobody commented', () => {
  type Told = 'yes' | 'no' | 'unknown'
  const cases: readonly [string, ChecklistFacts['decision'], Told, Told, Told][] = [
    ['no decision', { exists: 'no' }, 'no', 'unknown', 'no'],
    ['only a draft', { exists: 'yes', on: 'not-made' }, 'no', 'no', 'no'],
    ['a decision made without a letter', { on: '2023-06-01' }, 'no', 'no', 'yes'],
    ['a letter upon which nobody commented', { on: '2023-06-01' }, 'yes', 'no', 'no'],
    ['a letter upon which the citizen commented', { on: '2023-06-01' }, 'yes', 'yes', 'yes'],
    ['a letter, and nobody knows of comments', { on: '2023-06-01' }, 'yes', 'unknown', 'unknown'],
    ['nobody knows of a letter', { on: '2023-06-01' }, 'unknown', 'no', 'unknown'],
    ['a decision, and nobody knows whether it was made', { exists: 'yes' }, 'no', 'no', 'unknown'],
    ['nobody knows whether there is one', { on: 'unknown' }, 'no', 'no', 'unknown']
  ]
  test.each(cases)('%s', (_, decision, used, reply, expected) => {
    const facts = { decision, conditionalLetter: { used, reply } }
    expect(holds('decision-made-separately', facts, 'absence-from-offer')).toBe(expected)
  })
})
