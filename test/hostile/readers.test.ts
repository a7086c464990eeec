import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as library from '../../src/index.js'
import { runs } from '../arbitraries.js'
import { stored } from './stored.js'
import { hostileData, hostileValue, spoiltOf } from './values.js'

type Loose = (...given: unknown[]) => unknown

/** The functions that read an evaluation, in each of the ways in which they can be called. */
const readers: Readonly<Record<string, readonly Loose[]>> = {
  explain: (['da', 'en'] as const).flatMap((language) =>
    (['text', 'markdown'] as const).map(
      (format): Loose =>
        (evaluation) =>
          library.explain(evaluation as never, { language, format })
    )
  ),
  nextQuestion: [library.nextQuestion as Loose],
  timeline: [library.timeline as Loose],
  timelineSvg: [(evaluation) => library.timelineSvg(evaluation as never, { language: 'da' })],
  timelineText: [(evaluation) => library.timelineText(evaluation as never, { language: 'en' })],
  draftReasons: [(evaluation) => library.draftReasons(evaluation as never, { format: 'text' })],
  checkRecord: [
    library.checkRecord as Loose,
    (evaluation) => library.checkRecord({ facts: {}, evaluation } as never)
  ],
  compareEvaluations: [
    (evaluation) => library.compareEvaluations(evaluation as never, evaluation as never),
    (evaluation) => library.compareEvaluations(evaluation as never, stored[0]?.evaluation as never)
  ]
}

const evaluations = stored.map(({ evaluation }) => evaluation)

describe.each(Object.entries(readers))('%s', (_name, ways) => {
  test('throws at no value at all, and its answer is JSON', () => {
    fc.assert(
      fc.property(hostileValue, (bad) => {
        for (const read of ways) {
          const answer = read(bad())
          expect(JSON.parse(JSON.stringify(answer))).toBeDefined()
        }
      }),
      runs(200)
    )
  })

  test('throws at no evaluation that has been altered', () => {
    fc.assert(
      fc.property(spoiltOf(evaluations, fc.oneof(hostileData, hostileValue)), (bad) => {
        for (const read of ways) read(bad())
      }),
      runs(400)
    )
  })
})

test('what is no evaluation is read as an invalid case that says so', () => {
  for (const none of [
    undefined,
    null,
    5,
    'decided',
    [],
    {},
    { kind: 'decided' },
    { kind: 'x', stamp: { trace: 'y/1' } }
  ]) {
    expect(library.explain(none as never, { language: 'da', format: 'text' })).toContain(
      'Dette er ikke en vurdering fra biblioteket, eller den er ændret.'
    )
    expect(library.nextQuestion(none as never)).toEqual({ kind: 'nothing-to-ask', because: 'invalid' })
    expect(library.timeline(none as never)).toEqual({ kind: 'empty', reason: 'invalid' })
    expect(library.draftReasons(none as never, { format: 'text' })).toMatchObject({
      kind: 'noDraft',
      reason: 'invalid'
    })
    expect(library.checkRecord({ facts: {}, evaluation: none } as never).kind).toBe('unreadable')
    expect(library.compareEvaluations(none as never, none as never).kind).toBe('invalid')
  }
})

/** Functions whose arguments are ids and entries of the law data, which the program names and no case brings. */
const lookUps = [
  'availabilityOrderOn',
  'basisOn',
  'citation',
  'citationOn',
  'confidenceOn',
  'evaluationSchemaOf',
  'factsSchemaOf',
  'sanctionItem',
  'sanctionLawOn',
  'timelineSchema'
]

test('every public function is tried here or among the evaluators', async () => {
  const { functions } = await import('../../src/record/functions.js')
  const tried = new Set<unknown>([
    ...Object.values(functions),
    library.postponeLapseDate,
    library.reductionOn
  ])
  const named = [...Object.keys(readers), ...lookUps]
  const untried = Object.entries(library).filter(
    ([name, value]) => typeof value === 'function' && !tried.has(value) && !named.includes(name)
  )
  expect(untried.map(([name]) => name)).toEqual([])
})
