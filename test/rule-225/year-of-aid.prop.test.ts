import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  citationIds,
  countYearOfAid,
  type ExemptionPeriod,
  type YearOfAid,
  type YearOfAidFacts
} from '../../src/index.js'
import { later, plusDays, runs } from '../arbitraries.js'
import { type AidCase, aKnownAidCase, anAidCase } from './aid-arbitraries.js'

const evaluate = ({ facts, asOf }: AidCase) => {
  const evaluation = countYearOfAid(facts, { asOf })
  if (evaluation.kind === 'invalid') throw new Error(JSON.stringify(evaluation.issues))
  return evaluation
}
const outcomeOf = (given: AidCase): string => {
  const evaluation = evaluate(given)
  if (evaluation.kind === 'decided') return JSON.stringify(evaluation.value)
  return evaluation.kind === 'notCovered' ? evaluation.reason : evaluation.kind
}
const yearOf = (given: AidCase): YearOfAid | undefined => {
  const evaluation = evaluate(given)
  return evaluation.kind === 'decided' ? evaluation.value : undefined
}
const withFacts = ({ facts, asOf }: AidCase, changes: Partial<YearOfAidFacts>): AidCase => ({
  facts: { ...facts, ...changes },
  asOf
})
const holds = (law: (given: AidCase) => void, usual = 300) =>
  fc.assert(fc.property(aKnownAidCase, law), runs(usual))

test('the order of the entries and of the exemptions changes nothing', () => {
  holds((given) => {
    const { aid, exemptions } = given.facts
    const turned = withFacts(given, { aid: [...aid].reverse(), exemptions: [...exemptions].reverse() })
    expect(outcomeOf(turned)).toBe(outcomeOf(given))
  })
})

test('an entry in two pieces is the same aid', () => {
  holds((given) => {
    const [first, ...others] = given.facts.aid
    if (first === undefined || first.to === 'ongoing' || first.from === first.to) return
    const pieces = [
      { ...first, to: first.from },
      { ...first, from: plusDays(first.from, 1) }
    ]
    expect(outcomeOf(withFacts(given, { aid: [...pieces, ...others] }))).toBe(outcomeOf(given))
  })
})

test('what does not count changes nothing', () => {
  holds((given) => {
    const more = { kind: 'ressourceforloebsydelse', from: '2012-01-01', to: 'ongoing' } as const
    expect(outcomeOf(withFacts(given, { aid: [...given.facts.aid, more] }))).toBe(outcomeOf(given))
  })
})

test('more aid since the first day that counts never makes it less, nor the overgangsdato later', () => {
  const day = fc.integer({ min: 0, max: 2500 })
  fc.assert(
    fc.property(aKnownAidCase, day, (given, back) => {
      const counting = given.facts.aid.filter(
        ({ kind }) => kind !== 'other-public-benefit' && kind !== 'sanction-41'
      )
      const [first = given.asOf] = counting.map((each) => each.from).sort()
      const from = later(first, plusDays(given.asOf, -back))
      const more = withFacts(given, {
        aid: [...given.facts.aid, { kind: 'uddannelseshjaelp', from, to: from }]
      })
      const [before, after] = [yearOf(given), yearOf(more)]
      if (before === undefined || after === undefined) return
      expect(after.counted).toBeGreaterThanOrEqual(before.counted)
      if (before.reached) expect(after.reached).toBe(true)
      if (before.reached) expect((after.transitionDate ?? '') <= (before.transitionDate ?? '')).toBe(true)
    }),
    runs(300)
  )
})

test('nothing is lacking just where the year is reached, and the dates follow from each other', () => {
  holds((given) => {
    const value = yearOf(given)
    if (value === undefined) return
    expect(value.left === 0).toBe(value.reached)
    expect(value.left).toBe(Math.max(value.required - value.counted, 0))
    expect(value.transitionDate !== undefined).toBe(value.reached)
    expect(value.firstLapseDate !== undefined).toBe(value.reached)
    if (value.reached) expect(value).not.toHaveProperty('expectedLapseDate')
    if (value.transitionDate !== undefined) expect(value.transitionDate <= given.asOf).toBe(true)
    if (value.expectedTransitionDate !== undefined) {
      expect(value.expectedTransitionDate > given.asOf).toBe(true)
      expect((value.expectedLapseDate ?? '') > value.expectedTransitionDate).toBe(
        value.expectedTransitionDate >= '2016-10-01' || value.expectedLapseDate === '2016-10-01'
      )
    }
  })
})

test('what is expected comes true if the aid goes on', () => {
  let expected = 0
  fc.assert(
    fc.property(aKnownAidCase, fc.integer({ min: 0, max: 363 }), ({ facts, asOf }, days) => {
      // What else there was has ended; a sanction under § 41 that goes on would not count for ever.
      const ended = facts.aid.filter(({ kind, to }) => kind !== 'kontanthjaelp' && to !== 'ongoing')
      const aid = [...ended, { kind: 'kontanthjaelp', from: plusDays(asOf, -days), to: 'ongoing' } as const]
      const given: AidCase = { facts: { ...facts, aid, exemptions: [] }, asOf }
      const value = yearOf(given)
      const comes = value?.expectedTransitionDate
      if (comes === undefined) return
      expected++
      expect(yearOf({ ...given, asOf: comes })).toMatchObject({
        reached: true,
        transitionDate: comes,
        firstLapseDate: value?.expectedLapseDate
      })
      expect(yearOf({ ...given, asOf: plusDays(comes, -1) })).toMatchObject({ reached: false })
    }),
    runs(300)
  )
  expect(expected).toBeGreaterThan(5)
})

test('the days of the steps add up to those that count', () => {
  holds((given) => {
    const evaluation = evaluate(given)
    if (evaluation.kind !== 'decided') return
    const days = evaluation.steps.flatMap(({ value }) =>
      typeof value === 'object' && 'days' in value ? [Number(value.days)] : []
    )
    expect(days.reduce((sum, each) => sum + each, 0)).toBe(evaluation.value.counted)
  })
})

test('knowing more never changes what was decided', () => {
  const answers = fc.array(fc.constantFrom('yes' as const, 'no' as const), { minLength: 3, maxLength: 3 })
  fc.assert(
    fc.property(anAidCase, answers, (given, found) => {
      const before = outcomeOf(given)
      if (before === 'undetermined') return
      const exemptions = given.facts.exemptions.map((each, index) =>
        each.documented === 'unknown' ? { ...each, documented: found[index] ?? 'no' } : each
      )
      expect(outcomeOf(withFacts(given, { exemptions }))).toBe(before)
    }),
    runs(300)
  )
})

test('every exemption that is asked for can change the result, and no bortfaldsdato is earlier than the earliest', () => {
  let asked = 0
  fc.assert(
    fc.property(anAidCase, fc.integer({ min: 400, max: 900 }), (any, ago) => {
      // One at least is long enough, and has ended.
      const from = plusDays(any.asOf, -ago)
      const long: ExemptionPeriod = { from, to: plusDays(from, 380), documented: 'unknown' }
      const given = withFacts(any, { exemptions: [...any.facts.exemptions, long] })
      const evaluation = evaluate(given)
      if (evaluation.kind !== 'undetermined') return
      const { exemptions } = given.facts
      const open = exemptions.flatMap(({ documented }, index) => (documented === 'unknown' ? [index] : []))
      // Every way in which the open ones can turn out: at most four, so at most sixteen.
      const ways = Array.from({ length: 2 ** open.length }, (_, way) =>
        withFacts(given, {
          exemptions: exemptions.map((each, index) => {
            const place = open.indexOf(index)
            return place < 0 ? each : { ...each, documented: (way >> place) % 2 === 0 ? 'no' : 'yes' }
          })
        })
      )
      for (const { path } of evaluation.missing) {
        asked++
        const index = open.indexOf(Number(/\[(\d+)\]/.exec(path)?.[1]))
        expect(index).toBeGreaterThanOrEqual(0)
        const changes = ways.some((way, number) => {
          const other = ways[number ^ (1 << index)]
          return other !== undefined && outcomeOf(way) !== outcomeOf(other)
        })
        expect(changes, path).toBe(true)
      }
      const earliest = evaluation.partial?.earliestLapseDate ?? '9999'
      for (const way of ways) {
        const value = yearOf(way)
        const lapse = value?.firstLapseDate ?? value?.expectedLapseDate
        if (lapse !== undefined) expect(earliest <= lapse).toBe(true)
      }
    }),
    runs(300)
  )
  expect(asked).toBeGreaterThan(20)
})

test('every step and question names provisions that exist, and a result survives JSON', () => {
  const known = new Set<string>(citationIds)
  fc.assert(
    fc.property(anAidCase, (given) => {
      const evaluation = evaluate(given)
      const questions = evaluation.kind === 'undetermined' ? evaluation.missing : []
      for (const { citations } of [...evaluation.steps, ...questions]) {
        expect(citations.length).toBeGreaterThan(0)
        expect(citations.filter((id) => !known.has(id))).toEqual([])
        expect(new Set(citations).size).toBe(citations.length)
      }
      expect(JSON.parse(JSON.stringify(evaluation))).toStrictEqual(evaluation)
    }),
    runs(300)
  )
})
