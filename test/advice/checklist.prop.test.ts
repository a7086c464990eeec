import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  type AnswerChange,
  type Changes,
  type Checklist,
  type ChecklistFacts,
  type ChecklistSoFar,
  type Evaluation,
  evaluateChecklist,
  explain,
  type Options,
  type SanctionItemId,
  sanctionListIds,
  sanctionLists,
  whatWouldChange
} from '../../src/index.js'
import { changesSchema, openChangesSchema } from '../../src/schemas/what-would-change-schemas.js'
import { runs } from '../arbitraries.js'
import { completeFile, emptyFile } from '../sanctions/checklist/files.js'

const example = (name: string): { facts: ChecklistFacts; options: Options } =>
  JSON.parse(readFileSync(`examples/checklists/${name}.json`, 'utf8'))

function soFarIn(evaluation: Evaluation<Checklist, ChecklistSoFar>): Checklist | ChecklistSoFar | undefined {
  if (evaluation.kind === 'decided') return evaluation.value
  // All of it stands in the partial of a list.
  return evaluation.kind === 'undetermined' ? (evaluation.partial as ChecklistSoFar) : undefined
}

function changesIn(evaluation: Evaluation<Changes>): AnswerChange[] {
  if (evaluation.kind !== 'decided' && evaluation.kind !== 'undetermined')
    throw new Error(JSON.stringify(evaluation))
  const { changes = [] } = (evaluation.kind === 'decided' ? evaluation.value : evaluation.partial) ?? {}
  return changes.flatMap((each) => (each.change === 'answer' ? [each] : []))
}

const alteredIn = (before: Checklist | ChecklistSoFar, after: Checklist | ChecklistSoFar) =>
  after.items
    .filter(({ applies, effect }, index) => {
      const other = before.items[index]
      return applies !== other?.applies || (applies !== 'no' && effect !== other.effect)
    })
    .map(({ id }) => id)

/** Holds what is told of a list against the list evaluated anew with every single answer that it does not have. */
function compare(facts: ChecklistFacts, options: Options): number {
  const told = changesIn(whatWouldChange(facts, options))
  const before = soFarIn(evaluateChecklist(facts, options))
  if (before === undefined) throw new Error(facts.list)
  const altering: string[] = []
  const items: readonly SanctionItemId[] = sanctionLists[facts.list].items
  for (const id of items)
    for (const to of ['yes', 'no'] as const) {
      if (facts.answers[id] === to) continue
      const answers = { ...facts.answers, [id]: to }
      const after = soFarIn(evaluateChecklist({ ...facts, answers }, options))
      if (after === undefined || JSON.stringify(after.report) === JSON.stringify(before.report)) continue
      altering.push(`${id} ${to}`)
      const change = told.find((each) => each.id === id && each.to === to)
      const effectIn = (list: typeof before) => list.items.find((item) => item.id === id)
      const [own, then] = [effectIn(before), effectIn(after)]
      const applies = own?.applies === 'yes' && then?.applies === 'yes'
      if (applies) expect(change?.effect).toEqual({ before: own.effect, after: then.effect })
      expect(change?.basis).toEqual({ before: before.basis ?? 'open', after: after.basis ?? 'open' })
      if (before.items.every((item) => item.applies !== 'unknown'))
        expect(new Set(change?.others)).toEqual(
          new Set(alteredIn(before, after).filter((other) => other !== id))
        )
    }
  expect(told.map(({ id, to }) => `${id} ${to}`)).toEqual(altering)
  return altering.length
}

const page = (evaluation: Evaluation<Changes>, language: 'da' | 'en'): string =>
  explain(evaluation, { language, format: 'text' }).replace(/\s+/g, ' ')

describe('the single answers that alter the report of a list are all named, and no others', () => {
  test('of a finished list, of one that is lacking answers, and of one without any', () => {
    for (const name of ['complete', 'faulty', 'empty']) {
      const { facts, options } = example(name)
      expect([name, compare(facts, options) > 0]).toEqual([name, true])
    }
  })

  test('of any list, with answers that are given, lacking and wrong', () => {
    let examined = 0
    const files = fc
      .record({
        list: fc.constantFrom(...sanctionListIds),
        date: fc.constantFrom('2020-05-04', '2024-05-06', '2025-09-04'),
        group: fc.constantFrom('jobparat', 'aktivitetsparat', 'unknown'),
        isEmpty: fc.boolean(),
        seed: fc.array(fc.constantFrom('yes', 'no', 'unknown', 'unknown'), { minLength: 90, maxLength: 90 })
      })
      .map(({ list, date, group, isEmpty, seed }): ChecklistFacts => {
        const file = isEmpty ? emptyFile(list, date, group) : completeFile(list, date, group)
        const items: readonly SanctionItemId[] = sanctionLists[list].items
        const answers = Object.fromEntries(items.map((id, index) => [id, seed[index] ?? 'yes'] as const))
        // What an item says again is told in one place only.
        const { reasons: _, firstTalk: __, conditionalLetter: ___, amount: ____, ...rest } = file
        return { ...rest, answers }
      })
    fc.assert(
      fc.property(files, (facts) => {
        const options = { asOf: '2026-04-01' }
        if (evaluateChecklist(facts, options).kind === 'invalid') return
        examined += compare(facts, options)
      }),
      runs(4)
    )
    expect(examined).toBeGreaterThan(20)
  })

  test('a list that is not finished keeps what to ask for, and its schema knows what is said', () => {
    const { facts, options } = example('empty')
    const evaluation = whatWouldChange(facts, options)
    const list = evaluateChecklist(facts, options)
    if (evaluation.kind !== 'undetermined' || list.kind !== 'undetermined') throw new Error(evaluation.kind)
    expect(evaluation.missing).toEqual(list.missing)
    expect(evaluation.hinges).toEqual(list.hinges)
    expect(evaluation.stamp.trace).toBe('what-would-change/1')
    expect(openChangesSchema.safeParse(evaluation.partial).error).toBeUndefined()
    const faulty = example('faulty')
    const decided = whatWouldChange(faulty.facts, faulty.options)
    expect(changesSchema.safeParse(decided.kind === 'decided' && decided.value).error).toBeUndefined()
  })
})

describe('the page says what was found', () => {
  test('of a list that lacks something: each answer that alters the report, and that none was without effect', () => {
    const { facts, options } = example('faulty')
    const evaluation = whatWouldChange(facts, options)
    const [danish, english] = [page(evaluation, 'da'), page(evaluation, 'en')]
    expect(danish).not.toContain('prøvet')
    expect(danish).toContain('Intet enkelt svar ændrer, om sagen mangler noget.')
    expect(danish).toContain('Andre svar, der ændrer listen')
    expect(`${danish} ${english}`).not.toMatch(/[{}]|undefined/)
    // event-in-catalogue, answered no: § 36, stk. 1, has no event to rest on.
    expect(changesIn(evaluation)).toContainEqual(
      expect.objectContaining({
        id: 'event-in-catalogue',
        to: 'no',
        effect: { before: 'ok', after: 'block' }
      })
    )
  })

  test('of a finished list: what each answer would do to the whole of it', () => {
    const { facts, options } = example('complete')
    const danish = page(whatWouldChange(facts, options), 'da')
    expect(danish).toContain('Nedenfor står, hvad et enkelt andet svar ville betyde for listen.')
    expect(danish).toMatch(/Svar, der ændrer, om sagen mangler noget 1\. Hvis svaret var nej: /)
    expect(danish).toContain('Hele listen med det svar: sagen mangler noget.')
  })

  test('of a list with facts missing: that they are, and what answers would alter all the same', () => {
    const { facts, options } = example('empty')
    const danish = page(whatWouldChange(facts, options), 'da')
    expect(danish).toContain('Sagen er ikke fuldt oplyst. Det, der kan siges endnu, står nedenfor.')
    expect(danish).toContain('Andre svar, der ændrer listen')
    // A question that has no answer stands there once, with both of them.
    expect(danish).toContain(
      'Var dagen aftalt ferie med ret til hjælp? Med svaret ja: en betingelse er ikke opfyldt. Med svaret nej: i orden.'
    )
  })

  test('no part of it is empty', () => {
    for (const name of ['complete', 'faulty', 'empty']) {
      const { facts, options } = example(name)
      const markdown = explain(whatWouldChange(facts, options), { language: 'da', format: 'markdown' })
      const parts = markdown.split(/^## .*$/m).slice(1)
      for (const part of parts) expect(part.trim()).not.toBe('')
    }
  })
})
