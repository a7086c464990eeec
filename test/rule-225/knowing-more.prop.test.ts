import fc from 'fast-check'
import { expect, test } from 'vitest'
import type { EarningPeriod } from '../../src/index.js'
import { aCase, type Case, plusDays, runs } from '../arbitraries.js'
import { answersTo, evaluate, openFacts } from './given.js'

/** The value with the days that count by provision, whichever of the grounds under one provision it names. */
function byProvision({ counted, ...value }: EarningPeriod): object {
  const days = counted.flatMap(({ citation, days, from }) =>
    Array.from(
      { length: days },
      (_, index) => `${citation} ${from === undefined ? '' : plusDays(from, index)}`
    )
  )
  return { ...value, days: days.sort() }
}

test('knowing more never undoes a result', () => {
  const chosen = fc.array(fc.tuple(fc.nat(1000), fc.nat(1000)), { minLength: 1, maxLength: 8 })
  fc.assert(
    fc.property(aCase, chosen, (given, choices) => {
      const before = evaluate(given)
      if (before.kind !== 'decided' && before.kind !== 'notCovered') return
      let known = given
      for (const [which, answer] of choices) {
        const open = openFacts(known)
        const answers = answersTo(known, open[which % open.length] ?? '')
        known = answers[answer % answers.length] ?? known
      }
      const after = evaluate(known)
      if (before.kind === 'decided') {
        expect(after.kind, JSON.stringify(known)).toBe('decided')
        if (after.kind === 'decided') expect(byProvision(after.value)).toEqual(byProvision(before.value))
      } else if (
        !(after.kind === 'notCovered' && after.reason === 'restarted' && before.reason === 'repealed')
      ) {
        expect(after, JSON.stringify(known)).toMatchObject({ kind: before.kind, reason: before.reason })
      }
    }),
    runs(2000)
  )
})

/** What a case comes to, besides what it asks for. */
function outcomeOf(given: Case): string {
  const { kind, ...outcome } = evaluate(given)
  const value = 'value' in outcome ? outcome.value : undefined
  const partial = 'partial' in outcome ? outcome.partial : undefined
  const reason = 'reason' in outcome ? outcome.reason : undefined
  return JSON.stringify([kind, reason, value, partial])
}

/** The case with the open facts but one answered, each in its own way or left open. */
const allBut = (path: string, given: Case, ways: readonly number[]): Case =>
  openFacts(given).reduce((known, other, index) => {
    const answers = other === path ? [] : answersTo(known, other)
    return answers[(ways[index % ways.length] ?? 0) % (answers.length + 1)] ?? known
  }, given)

/** An exemption that goes on: once it has lasted 12 months the reckoning starts afresh, whatever else is answered. */
const exemptStill = ({ facts }: Case): boolean =>
  facts.grounds.some(
    (ground) => ground.kind === 'limited-work-capacity' && 'to' in ground && ground.to === 'ongoing'
  )

test('every fact that is asked for can, as the others may fall out, lead to different results', () => {
  const way = fc.oneof(fc.constant(0), fc.nat(15))
  const tries = fc.array(fc.array(way, { minLength: 3, maxLength: 12 }), { minLength: 250, maxLength: 250 })
  fc.assert(
    fc.property(aCase, fc.noShrink(tries), (given, ways) => {
      const evaluation = evaluate(given)
      if (evaluation.kind !== 'undetermined' || exemptStill(given)) return
      expect(evaluation.missing.length).toBeGreaterThan(0)
      for (const { path } of evaluation.missing) {
        expect(openFacts(given)).toContain(path)
        const matters = [[0], [1], [2], [3], ...ways].some((way) => {
          const others = allBut(path, given, way)
          return new Set(answersTo(others, path).map(outcomeOf)).size > 1
        })
        expect(matters, path).toBe(true)
      }
    }),
    runs(2000)
  )
})

test('what is decided or not covered asks for nothing, and an open case has an earliest date in the life of the rule', () => {
  fc.assert(
    fc.property(aCase, (given) => {
      const evaluation = evaluate(given)
      if (evaluation.kind !== 'undetermined') {
        expect(evaluation).not.toHaveProperty('missing')
        return
      }
      const earliest = evaluation.partial?.earliestLapseDate
      expect(earliest).toMatch(/^20\d\d-\d\d-01$/)
      expect(earliest && earliest < '2025-07-01', earliest).toBe(true)
    }),
    runs(2000)
  )
})
