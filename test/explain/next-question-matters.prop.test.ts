import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Checklist, type Evaluation, nextQuestion } from '../../src/index.js'
import { plusDays, runs } from '../arbitraries.js'
import { type CaseOf, evaluationOf, everyCase } from '../evaluation/every-case.js'

/** Answers by the name of the field that they are put in: several of each, so that two of them fall out differently. */
const answersOf: Readonly<Record<string, readonly unknown[]>> = {
  workingTime: ['fixed', 'not-fixed'],
  hours: [0, 1, 100, 112, 230],
  income: [0, 100, 10_000, 30_000, 100_000],
  classification: ['jobparat', 'uddannelsesparat', 'aktivitetsparat'],
  kind: ['offer', 'talk', 'first-job-talk', 'booking', 'registration', 'cv', 'cancellation', 'other'],
  limb: ['1', '2', '3', '4', '5', '6'],
  reasons: [[], [{ kind: 'egen-sygdom', accepted: 'no' }], [{ kind: 'begravelse' }]],
  on: ['not-made', '2024-05-06'],
  givenOn: ['2019-05-06', '2020-04-06', '2023-04-06', '2025-07-06', 'never'],
  summonedOn: ['2020-04-20', '2023-04-20', '2025-07-20'],
  maritalStatus: ['married', 'unmarried']
}
const yesOrNo = ['yes', 'no', 'not-sent']

type Field = Record<string, unknown>

/** The facts with a value in the place that a path names; what leads there is made. */
function withValue(facts: object, path: string, value: unknown): object {
  const known = structuredClone(facts) as Field
  const keys = [...path.replace(/^facts\./, '').matchAll(/[^.[\]]+/g)].map(([key]) => key)
  const last = keys.pop() ?? ''
  let place = known
  for (const key of keys) {
    place[key] ??= {}
    place = place[key] as Field
  }
  place[last] = value
  return known
}

const valueAt = (facts: object, path: string): Field | undefined =>
  [...path.replace(/^facts\./, '').matchAll(/[^.[\]]+/g)].reduce<unknown>(
    (place, [key]) => (place as Field | undefined)?.[key],
    facts
  ) as Field | undefined

/** A stretch of work with all its hours on one day, and a ground whose days are brought together. */
function answersAt({ facts, options: { asOf } }: CaseOf, path: string): readonly unknown[] {
  const field = /\.(\w+)$/.exec(path)?.[1] ?? ''
  const record = valueAt(facts, path)
  if (/work\[\d+\]$/.test(path))
    return [record?.from, record?.to].map((day) => ({ ...record, from: day, to: day }))
  const ground = valueAt(facts, path.replace(/\.\w+$/, ''))
  if (field === 'notice') return [-300, -90, 0, 90, 300].map((days) => ({ sentOn: plusDays(asOf, days) }))
  if (field === 'to') return [0, 40, 400].map((days) => plusDays(String(ground?.from), days))
  if (field === 'within') {
    const { from, to } = record as { from: string; to: string }
    const days = Number(ground?.days) - 1
    return [
      { from, to: plusDays(from, days) },
      { from: plusDays(to, -days), to }
    ]
  }
  return answersOf[field] ?? yesOrNo
}

/** The case with a fact answered in each way that the facts allow; of a letter that may still have to be sent, when it has been. */
const answered = (given: CaseOf, path: string): CaseOf[] => {
  const { options } = given
  const later = path.endsWith('.notice') ? { ...options, asOf: plusDays(options.asOf, 300) } : options
  return answersAt(given, path)
    .map((value) => ({ ...given, facts: withValue(given.facts, path, value), options: later }))
    .filter((each) => evaluationOf(each).kind !== 'invalid')
}

/** What a case comes to; of a list how each item stands, for the answers themselves are told again in it. */
function outcomeOf(given: CaseOf): string {
  const evaluation = evaluationOf(given) as Evaluation<Partial<Checklist>>
  const said =
    'value' in evaluation ? evaluation.value : 'partial' in evaluation ? evaluation.partial : undefined
  const items = said?.items?.map(({ applies, effect, blocks }) => [applies, effect, blocks])
  return JSON.stringify([evaluation.kind, items ?? said])
}

/** The case with others of its open facts answered, each as the number says or left open. */
function completed(given: CaseOf, way: readonly number[], but: string): CaseOf {
  return way.reduce((known, choice) => {
    const evaluation = evaluationOf(known)
    const missing = evaluation.kind === 'undetermined' ? evaluation.missing : []
    const others = missing.filter(({ path }) => path !== but)
    const ways = answered(known, others[choice % Math.max(others.length, 1)]?.path ?? '')
    return ways[choice % (ways.length + 1)] ?? known
  }, given)
}

const someWays = fc.array(fc.array(fc.nat(11), { minLength: 1, maxLength: 6 }), {
  minLength: 60,
  maxLength: 60
})
const functions = ['work-requirement', 'projection', 'reduction', 'checklist'] as const

describe('two answers to the next question give different results, the rest being as it is or known in some way', () => {
  test.each(functions)('%s', (capability) => {
    fc.assert(
      fc.property(everyCase[capability], fc.noShrink(someWays), (given, ways) => {
        const next = nextQuestion(evaluationOf(given))
        if (next.kind !== 'ask') return
        const matters = [[], ...ways].some((way) => {
          const known = answered(completed(given, way, next.path), next.path)
          // An answer can raise questions of its own: those are answered alike after each.
          const after = known.map((each) => completed(each, way, next.path))
          return [known, after].some((each) => new Set(each.map(outcomeOf)).size > 1)
        })
        expect(matters, next.path).toBe(true)
      }),
      runs(40)
    )
  })
})
