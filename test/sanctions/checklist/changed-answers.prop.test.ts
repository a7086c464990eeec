import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { withDefaults } from '../../../src/evaluation/hinge.js'
import type {
  Answer,
  ChecklistFacts,
  SanctionClassification,
  SanctionItem,
  SanctionItemId,
  SanctionListId
} from '../../../src/index.js'
import { sanctionItem, sanctionListIds, sanctionLists } from '../../../src/index.js'
import { checkCase, type ItemInCase } from '../../../src/sanctions/checklist/check-items.js'
import { basisOfItems } from '../../../src/sanctions/checklist/checklist-report.js'
import { runs } from '../../arbitraries.js'
import { changed, completeFile, evaluate, without } from './files.js'

const answer = fc.constantFrom<Answer>('yes', 'no')
const presupposing = (id: SanctionItemId): boolean =>
  (sanctionItem(id) as SanctionItem).presupposes !== undefined

/**
 * Files in which all is answered but what can wait for something that is lacking. Whether a reason was stated, and whether
 * a letter or a monthly statement is used, only the answers tell.
 */
const files = fc
  .record({
    list: fc.constantFrom<SanctionListId>(...sanctionListIds),
    date: fc.constantFrom('2020-05-04', '2022-05-04', '2024-05-06', '2025-09-04', '2026-02-04'),
    group: fc.constantFrom<SanctionClassification>('jobparat', 'aktivitetsparat'),
    seed: fc.array(answer, { minLength: 90, maxLength: 90 }),
    isWaiting: fc.boolean()
  })
  .map(({ list, date, group, seed, isWaiting }): ChecklistFacts => {
    const { reasons: _, firstTalk: __, ...file } = completeFile(list, date, group)
    const items: readonly SanctionItemId[] = sanctionLists[list].items
    const answers = Object.fromEntries(
      items.flatMap((id, index) => (isWaiting && presupposing(id) ? [] : [[id, seed[index] ?? 'yes']]))
    )
    const { amount, talk } = file
    return {
      ...file,
      conditionalLetter: { reply: 'no' },
      amount: { computed: 'yes', deductedIn: amount?.deductedIn },
      talk: { selfBooked: talk?.selfBooked },
      answers
    }
  })

describe('what a single changed answer would alter', () => {
  test('is what the whole list says, gone through anew with that answer', () => {
    const readings = withDefaults(undefined)
    let compared = 0
    fc.assert(
      fc.property(files, (file) => {
        const evaluation = evaluate(file)
        const told = evaluation.kind === 'decided' ? (evaluation.value.singleAnswers ?? []) : []
        const before = checkCase(file, readings).items
        for (const { id, to, effect, basis, others } of told) {
          const after = checkCase(file, readings, { [id]: to }).items
          const isAltered = (item: ItemInCase, index: number): boolean =>
            item.id !== id &&
            (item.applies !== after[index]?.applies ||
              (item.applies !== 'no' && item.effect !== after[index]?.effect))
          expect([id, effect.after]).toEqual([id, after.find((item) => item.id === id)?.effect])
          expect([id, basis.after]).toEqual([id, basisOfItems(after)])
          expect([id, others]).toEqual([id, before.filter(isAltered).map((item) => item.id)])
          compared += 1
        }
      }),
      runs(100)
    )
    expect(compared).toBeGreaterThan(100)
  })

  test('can make a fact matter', () => {
    const complete = completeFile('aggravated-availability', '2024-03-04', 'jobparat')
    const { maritalStatus: _, ...unasked } = without(complete, 'extra-guidance-spouse')
    const evaluation = evaluate(changed(unasked, { answers: { 'preceding-sanction': 'no' } }))
    expect(evaluation.kind).toBe('decided')
    // § 35, stk. 2: the spouse is guided in connection with the preceding decision; with one it matters who is married.
    const told = evaluation.kind === 'decided' ? (evaluation.value.singleAnswers ?? []) : []
    expect(told.find(({ id }) => id === 'preceding-sanction')).toMatchObject({
      to: 'yes',
      basis: { before: 'lacking', after: 'open' }
    })
  })
})
