import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import type {
  Answer,
  ChecklistFacts,
  SanctionClassification,
  SanctionItemId,
  SanctionListId
} from '../../../src/index.js'
import { evaluateChecklist, sanctionItem, sanctionListIds, sanctionLists } from '../../../src/index.js'
import { plusDays, runs } from '../../arbitraries.js'
import { AS_OF, changed, completeFile, emptyFile, evaluate, goodAnswer, told, without } from './files.js'

const dates = fc.oneof(
  fc.integer({ min: 0, max: 2400 }).map((days) => plusDays('2020-01-01', days)),
  fc.constantFrom('2020-12-31', '2021-01-01', '2023-12-31', '2024-01-01', '2025-06-30', '2025-07-01')
)
const lists = fc.constantFrom<SanctionListId>(...sanctionListIds)
const groups = fc.constantFrom<SanctionClassification>(
  'jobparat',
  'uddannelsesparat',
  'aabenlyst-uddannelsesparat',
  'aktivitetsparat'
)
const answer = fc.constantFrom<Answer>('yes', 'no', 'unknown')

/** The items that only say again what a fact tells; another answer would contradict the complete file. */
const restated: readonly SanctionItemId[] = [
  'reason-stated',
  'monthly-statement',
  'conditional-letter-used',
  'first-summons-guidance',
  'talk-kind',
  'rehabilitation-team-2026',
  'joblog-suspended'
]

/** Files in which every condition is known and the answers are anything. */
const files = fc
  .record({
    list: lists,
    date: dates,
    group: groups,
    seed: fc.array(answer, { minLength: 90, maxLength: 90 }),
    told: fc.boolean()
  })
  .map(({ list, date, group, seed, told: isTold }): ChecklistFacts => {
    const file = completeFile(list, date, group)
    const items: readonly SanctionItemId[] = sanctionLists[list].items
    const free = items.filter((id) => !restated.includes(id))
    const answers = Object.fromEntries(free.map((id, index) => [id, seed[index] ?? 'unknown']))
    const { guidance: _, amount, decision, ...rest } = changed(file, { answers })
    const known = { guidance: file.guidance, amount, decision }
    const open = {
      guidance: { extraNeed: 'no' as const },
      amount: { computed: 'yes' as const, monthlyStatement: 'no' as const },
      decision
    }
    return { ...rest, ...(isTold ? known : open) }
  })

const gaps = ['block', 'undocumented', 'investigate', 'human', 'defect', 'amount'] as const
const gapsOf = (facts: ChecklistFacts): number => {
  const { reported } = told(facts)
  return gaps.reduce((sum, section) => sum + reported[section], 0)
}

describe('a checklist', () => {
  test('has every item of its list in the result, once, in the order of the list', () => {
    fc.assert(
      fc.property(files, (file) => {
        expect(told(file).items.map(({ id }) => id)).toEqual(sanctionLists[file.list].items)
      }),
      runs(200)
    )
  })

  test('reports an item exactly where it applies and its effect is one of the report', () => {
    fc.assert(
      fc.property(files, (file) => {
        const { report, items } = told(file)
        const reported = Object.values(report).flat()
        expect(new Set(reported).size).toBe(reported.length)
        for (const { id, applies, effect } of items) {
          if (applies === 'no') expect(effect).toBe('notApplicable')
          expect(reported.includes(id)).toBe(!['notApplicable', 'open', 'ok', 'route'].includes(effect))
        }
      }),
      runs(200)
    )
  })

  test('never takes an answer that is not given for yes', () => {
    fc.assert(
      fc.property(lists, dates, groups, (list, date, group) => {
        const { items } = told(emptyFile(list, date, group))
        // What the law itself answers, by the group that is told.
        const byGroup = [
          'booking-group',
          'aggravated-group',
          'conditional-letter-group',
          'self-booked-summons'
        ]
        for (const { id, answer: found } of items)
          if (!byGroup.includes(id)) expect([id, found]).toEqual([id, 'unknown'])
      }),
      runs(100)
    )
  })

  test('gets no worse when an answer that is missing turns out well', () => {
    fc.assert(
      fc.property(files, fc.nat(), (file, nth) => {
        const items: readonly SanctionItemId[] = sanctionLists[file.list].items
        const free = items.filter((id) => !restated.includes(id))
        const id = free[nth % free.length] as SanctionItemId
        const better = changed(file, { answers: { [id]: goodAnswer(id) } })
        expect(gapsOf(better)).toBeLessThanOrEqual(gapsOf(file))
        expect(told(better).reported.block).toBeLessThanOrEqual(told(file).reported.block)
      }),
      runs(200)
    )
  })

  test('never lets an item block that is not verified', () => {
    fc.assert(
      fc.property(files, (file) => {
        for (const { confidence, effect } of told(file).items)
          if (confidence === 'unverified')
            expect(['ok', 'reminder', 'notApplicable', 'open']).toContain(effect)
      }),
      runs(200)
    )
  })

  test('asks a group nothing that is asked of other groups only', () => {
    fc.assert(
      fc.property(files, (file) => {
        for (const { id, applies } of told(file).items) {
          const { classifications } = sanctionItem(id)
          const isOthers =
            classifications !== 'all' && !classifications.some((each) => each === file.classification)
          if (isOthers) expect([id, applies]).toEqual([id, 'no'])
        }
      }),
      runs(200)
    )
  })

  test('lets no block rest on an availability order alone from 2025, and says that the order is not established', () => {
    fc.assert(
      fc.property(files, (file) => {
        fc.pre(file.event.date >= '2025-01-01')
        for (const { effect, citations, orderNotEstablished } of told(file).items) {
          const ofOrders = citations.filter((id) => id.startsWith('raadighed-'))
          expect(orderNotEstablished).toBe(ofOrders.length > 0 ? true : undefined)
          if (effect === 'block') expect(citations.length).toBeGreaterThan(ofOrders.length)
        }
      }),
      runs(300)
    )
  })

  test('is decided where every condition is known, and finished where every answer is', () => {
    fc.assert(
      fc.property(files, (file) => {
        const evaluation = evaluate(file)
        expect(evaluation.kind).toBe('decided')
        if (evaluation.kind !== 'decided') return
        const { next, singleAnswers, basis, reported } = evaluation.value
        expect(singleAnswers === undefined).toBe(next.length > 0)
        expect(basis === 'lacking').toBe(gaps.some((section) => reported[section] > 0))
      }),
      runs(200)
    )
  })

  test('asks next for what can settle the most', () => {
    const order: readonly string[] = [...gaps, 'reminder', 'ok', 'route']
    fc.assert(
      fc.property(files, (file) => {
        const weights = told(file).next.map(({ canGive }) =>
          Math.min(order.indexOf(canGive), gaps.length + 1)
        )
        expect(weights).toEqual([...weights].sort((a, b) => a - b))
      }),
      runs(100)
    )
  })

  test('does not depend on the order of the answers, nor of the attempts at contact', () => {
    const attempts = [
      { on: '2020-01-01', how: 'letter', result: 'unknown' },
      { on: '2020-01-02', how: 'telephone', result: 'not-reached' },
      { on: 'unknown', how: 'home-visit', result: 'not-reached' }
    ] as const
    fc.assert(
      fc.property(files, fc.shuffledSubarray([...attempts], { minLength: 3 }), (file, shuffled) => {
        const reversed = Object.fromEntries(Object.entries(file.answers).reverse())
        const one = { ...told({ ...file, contactAttempts: attempts }), contact: undefined }
        const other = {
          ...told({ ...file, answers: reversed, contactAttempts: shuffled }),
          contact: undefined
        }
        expect(other).toEqual(one)
      }),
      runs(100)
    )
  })

  test('is plain JSON', () => {
    fc.assert(
      fc.property(files, (file) => {
        const evaluation = evaluate(file)
        expect(JSON.parse(JSON.stringify(evaluation))).toEqual(evaluation)
        expect(evaluateChecklist(JSON.parse(JSON.stringify(file)), { asOf: AS_OF })).toEqual(evaluation)
      }),
      runs(50)
    )
  })

  test('covers no event from before 2020', () => {
    fc.assert(
      fc.property(lists, groups, fc.integer({ min: 1, max: 9000 }), (list, group, days) => {
        const { kind } = evaluate(emptyFile(list, plusDays('2020-01-01', -days), group))
        expect(kind).toBe('notCovered')
      }),
      runs(50)
    )
  })
})

/** A value of each fact that can be missing, for and against. */
const ways: Readonly<Record<string, readonly Partial<ChecklistFacts>[]>> = {
  'facts.classification': [{ classification: 'jobparat' }, { classification: 'aktivitetsparat' }],
  'facts.reasons': [{ reasons: [{ kind: 'egen-sygdom', accepted: 'yes' }] }, { reasons: [] }],
  'facts.hearing.reply': [{ hearing: { reply: 'yes' } }, { hearing: { reply: 'no' } }],
  'facts.decision.exists': [{ decision: { exists: 'yes' } }, { decision: { exists: 'no' } }],
  'facts.amount.computed': [
    { amount: { computed: 'yes', monthlyStatement: 'no' } },
    { amount: { computed: 'no', monthlyStatement: 'no' } }
  ],
  'facts.maritalStatus': [{ maritalStatus: 'married' }, { maritalStatus: 'unmarried' }],
  'facts.aggravated.stop': [{ aggravated: { stop: 'yes' } }, { aggravated: { stop: 'no' } }],
  'facts.absence.partial': [{ absence: { partial: 'yes' } }, { absence: { partial: 'no' } }],
  'facts.placement.otherTrade': [{ placement: { otherTrade: 'yes' } }, { placement: { otherTrade: 'no' } }]
}

describe('a fact that is missing', () => {
  test.each([...sanctionListIds])('%s: an empty file asks for the facts on which its items turn', (list) => {
    const evaluation = evaluate({ ...emptyFile(list, '2023-05-04', 'unknown') })
    expect(evaluation.kind).toBe('undetermined')
    if (evaluation.kind !== 'undetermined') return
    const paths = evaluation.missing.map(({ path }) => path)
    expect(new Set(paths).size).toBe(paths.length)
    if (list !== 'work-placement') expect(paths[0]).toBe('facts.classification')
    for (const { citations, question } of evaluation.missing) {
      expect(citations.length).toBeGreaterThan(0)
      expect(question.da).not.toBe(question.en)
    }
    // Each can turn out in a way that makes items apply, or not.
    for (const path of paths) {
      const [one, other = {}] = ways[path] ?? []
      if (one === undefined) continue
      const applying = (facts: Partial<ChecklistFacts>): string[] =>
        told({ ...emptyFile(list, '2023-05-04', 'unknown'), ...facts }).items.map(({ applies }) => applies)
      expect([path, applying(one)]).not.toEqual([path, applying(other)])
    }
  })

  test('is not asked for where the item is answered so that nothing is lacking', () => {
    const { maritalStatus: _, ...file } = completeFile('aggravated-availability', '2024-03-04', 'jobparat')
    expect(evaluate(file).kind).toBe('decided')
    const open = without(file, 'extra-guidance-spouse')
    expect(evaluate(open)).toMatchObject({ kind: 'undetermined', missing: [{ path: 'facts.maritalStatus' }] })
  })
})
