import fc from 'fast-check'
import { expect, test } from 'vitest'
import { countYearOfAid } from '../../src/index.js'
import { runs } from '../arbitraries.js'
import { judgeYearOfAid } from '../naive/year-of-aid.js'
import { aKnownAidCase } from './aid-arbitraries.js'

test.each(['days', 'months'] as const)(
  'a judge who looks at every day, counting %s, comes to the same',
  (reading) => {
    const seen = new Set<string>()
    fc.assert(
      fc.property(aKnownAidCase, ({ facts, asOf }) => {
        const evaluation = countYearOfAid(facts, { asOf, readings: { 'aid-year': reading } })
        const judged = judgeYearOfAid(facts, asOf, reading)
        seen.add(`${evaluation.kind} ${judged.reached} ${judged.countedFrom === undefined}`)
        if (evaluation.kind === 'notCovered') {
          const possible = judged.firstLapseDate ?? judged.expectedTransitionDate
          if (possible !== undefined) expect(possible >= '2025-06-01').toBe(true)
          return
        }
        if (evaluation.kind !== 'decided') throw new Error(JSON.stringify(evaluation))
        const { reached, transitionDate, firstLapseDate, counted, countedFrom, expectedTransitionDate } =
          evaluation.value
        expect((firstLapseDate ?? '') < '2025-07-01').toBe(true)
        const found = {
          reached,
          transitionDate,
          firstLapseDate,
          counted,
          countedFrom,
          expectedTransitionDate
        }
        expect(JSON.parse(JSON.stringify(found))).toEqual(judged)
      }),
      runs(80)
    )
    expect([...seen]).toEqual(
      expect.arrayContaining([
        'decided true true',
        'decided true false',
        'decided false true',
        'decided false false'
      ])
    )
  }
)
