import fc from 'fast-check'
import { describe, expect } from 'vitest'
import { type ChecklistFacts, type SanctionItemId, sanctionLists } from '../../src/index.js'
import { holding } from '../holding.js'
import { files, sanctions, standing } from '../principle-decisions/sanction-files.js'
import { answers } from '../principle-decisions/spells.js'
import { changed, evaluate, told } from '../sanctions/checklist/files.js'

/** Items whose answers a fact tells too: another answer would contradict it. */
const telling = [
  'reason-stated',
  'talk-kind',
  'rehabilitation-team-2026',
  'monthly-statement',
  'conditional-letter-used',
  'first-summons-guidance',
  'joblog-suspended'
] as const

/** Files as the principle decisions try them, with some answers otherwise or left out, and sickness stated in some. */
const anyFile = fc
  .record({
    file: files(sanctions),
    otherwise: fc.array(fc.tuple(fc.nat(80), answers), { maxLength: 6 }),
    isIll: fc.boolean(),
    guidance: fc.constantFrom('never' as const, 'unknown' as const, '2022-06-30', 'month before' as const),
    notTold: fc.subarray(['contact', 'hearing', 'conditionalLetter', 'decision', 'absence'] as const),
    maritalStatus: fc.constantFrom('married' as const, 'unmarried' as const, 'unknown' as const)
  })
  .map(({ file, otherwise, isIll, guidance, notTold, maritalStatus }): ChecklistFacts => {
    const items: readonly SanctionItemId[] = sanctionLists[file.list].items
    const given = Object.fromEntries(otherwise.map(([at, answer]) => [items[at % items.length], answer]))
    for (const id of telling) delete given[id]
    return changed(file, {
      maritalStatus,
      ...Object.fromEntries(notTold.map((fact) => [fact, undefined])),
      ...(isIll ? { reasons: [{ kind: 'egen-sygdom', accepted: 'no' }] } : {}),
      ...(guidance === 'month before' ? {} : { guidance: { givenOn: guidance, extraNeed: 'no' } }),
      answers: { ...given, ...(isIll && items.includes('reason-stated') ? { 'reason-stated': 'yes' } : {}) }
    })
  })

describe('a checklist without what explains it is the one that is explained', () => {
  holding(
    'every item applies, is answered and stands the same, and so do the report and the basis',
    {
      of: anyFile,
      usual: 500,
      reaches: { decided: 0.2, undetermined: 0.1, lacking: 0.3, 'nothing lacking': 0.01 }
    },
    (file, reach) => {
      const { items, report, basis, effect, blocks } = standing(file)
      const evaluation = evaluate(file)
      const explained = told(file)
      expect(report).toEqual(explained.report)
      expect(basis === 'open' ? undefined : basis).toBe(explained.basis)
      const seen = explained.items.map((item) => [
        item.id,
        item.applies,
        item.answer,
        item.effect,
        item.blocks
      ])
      const isShown = (id: SanctionItemId) => effect(id) !== 'notApplicable' && effect(id) !== 'open'
      expect(
        items.map(({ id, applies, answer, effect: bare }) => [
          id,
          applies,
          answer,
          applies === 'unknown' && bare === 'reminder' ? bare : effect(id),
          isShown(id) ? blocks(id) : undefined
        ])
      ).toEqual(seen)
      reach(evaluation.kind)
      if (basis === 'lacking') reach('lacking')
      if (basis === 'nothing-lacking-in-the-answers') reach('nothing lacking')
    }
  )
})
