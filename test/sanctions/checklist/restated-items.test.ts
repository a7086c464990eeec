import { describe, expect, test } from 'vitest'
import type { ChecklistFacts, SanctionItemId, SanctionListId } from '../../../src/index.js'
import { emptyFile } from './files.js'
import { itemInCase } from './item-in-case.js'

/** A day on which each of the items is in force. */
const DAY: { readonly [Id in SanctionItemId]?: string } = {
  'first-summons-guidance': '2023-05-04',
  'rehabilitation-team-2026': '2026-02-02',
  'joblog-suspended': '2022-05-04'
}

describe('what a fact tells is not asked again', () => {
  const event = (limb: NonNullable<ChecklistFacts['event']['limb']>) => ({
    event: { date: '2022-05-04', limb }
  })
  const cases: readonly [
    SanctionItemId,
    SanctionListId,
    Partial<ChecklistFacts>,
    'yes' | 'no' | 'unknown'
  ][] = [
    ['reason-stated', 'absence-from-offer', { reasons: [{ kind: 'transport' }] }, 'yes'],
    ['reason-stated', 'absence-from-offer', { reasons: [] }, 'no'],
    ['reason-stated', 'absence-from-offer', { reasons: 'unknown' }, 'unknown'],
    ['monthly-statement', 'absence-from-offer', { amount: { monthlyStatement: 'yes' } }, 'yes'],
    ['monthly-statement', 'absence-from-offer', { amount: { monthlyStatement: 'no' } }, 'no'],
    ['conditional-letter-used', 'absence-from-offer', { conditionalLetter: { used: 'yes' } }, 'yes'],
    ['conditional-letter-used', 'absence-from-offer', { conditionalLetter: { used: 'no' } }, 'no'],
    ['first-summons-guidance', 'absence-from-meeting', { firstTalk: { guidanceInSummons: 'yes' } }, 'yes'],
    ['first-summons-guidance', 'absence-from-meeting', { firstTalk: { guidanceInSummons: 'no' } }, 'no'],
    // § 37 names the first three; an opfølgningssamtale is in no version of it.
    ['talk-kind', 'absence-from-meeting', { talk: { kind: 'jobsamtale' } }, 'yes'],
    ['talk-kind', 'absence-from-meeting', { talk: { kind: 'rehabiliteringsteam' } }, 'yes'],
    ['talk-kind', 'absence-from-meeting', { talk: { kind: 'raadighedsvurdering' } }, 'yes'],
    ['talk-kind', 'absence-from-meeting', { talk: { kind: 'opfoelgningssamtale' } }, 'no'],
    ['talk-kind', 'absence-from-meeting', { talk: { kind: 'andet' } }, 'no'],
    ['talk-kind', 'absence-from-meeting', { talk: { kind: 'unknown' } }, 'unknown'],
    ['rehabilitation-team-2026', 'absence-from-meeting', { talk: { kind: 'rehabiliteringsteam' } }, 'yes'],
    ['rehabilitation-team-2026', 'absence-from-meeting', { talk: { kind: 'jobsamtale' } }, 'no'],
    ['rehabilitation-team-2026', 'absence-from-meeting', {}, 'unknown'],
    ['joblog-suspended', 'refusal-or-abandonment', event('8-joblog'), 'yes'],
    ['joblog-suspended', 'refusal-or-abandonment', event('8-agreements'), 'no'],
    ['joblog-suspended', 'refusal-or-abandonment', event('8'), 'unknown'],
    ['joblog-suspended', 'refusal-or-abandonment', event('3'), 'unknown']
  ]

  test.each(cases)('%s (%s), %j: %s', (id, list, facts, expected) => {
    const found = itemInCase({ ...emptyFile(list, DAY[id] ?? '2024-03-04', 'jobparat'), ...facts }, id)
    expect(found.answer).toBe(expected)
    expect(found.answeredBy).toBe(expected === 'unknown' ? undefined : 'facts')
  })
})

describe('an answer is the caseworker’s where no fact tells it', () => {
  test.each(['yes', 'no'] as const)('%s', (answer) => {
    for (const id of ['reason-stated', 'monthly-statement', 'conditional-letter-used'] as const) {
      const file = { ...emptyFile('absence-from-offer', '2024-03-04', 'jobparat'), answers: { [id]: answer } }
      expect(itemInCase(file, id)).toMatchObject({ answer, answeredBy: 'caseworker', shown: 'unknown' })
    }
  })
})
