import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  citationIds,
  type Deduction,
  type DeductionFacts,
  type Evaluation,
  explain,
  type Readings,
  type SanctionEvent
} from '../../../src/index.js'
import { deductionSchema, openDeductionSchema } from '../../../src/schemas/deduction-schemas.js'
import { plusDays, runs } from '../../arbitraries.js'
import { readingValues, someFacts, someReadings } from './arbitraries.js'
import { allKnown, answered, complete, compute, firstOf } from './completing.js'

const seenOf = (evaluation: Evaluation<Deduction>) => {
  if (evaluation.kind === 'notCovered' || evaluation.kind === 'invalid') return { kind: evaluation.kind }
  const said: Partial<Deduction> =
    evaluation.kind === 'decided' ? evaluation.value : (evaluation.partial ?? {})
  const { deductionDays, reductions, amount, months, late, lastTimelyDays } = said
  const fields = { deductionDays, reductions, amount, months, late, lastTimelyDays }
  return JSON.parse(JSON.stringify({ kind: evaluation.kind, ...fields })) as object
}

test('the deductions of a month never exceed its aid, nor one rate for each of its days', () => {
  fc.assert(
    fc.property(someFacts, someReadings, (facts, readings) => {
      const known = complete(facts, readings)
      const evaluation = compute(known, readings)
      if (evaluation.kind !== 'decided') throw new Error(evaluation.kind)
      for (const { month, deduction = -1, days, rate = 0, reductions, reduction } of evaluation.value
        .months) {
        expect(deduction).toBe(Math.min(days * rate, Number(known.aid[month])))
        expect(reduction ?? 0).toBe(reductions * 3 * rate)
      }
      const sum = evaluation.value.months.reduce(
        (all, { deduction = 0, reduction = 0 }) => all + deduction + reduction,
        0
      )
      expect(evaluation.value.amount).toBeCloseTo(sum, 6)
    }),
    runs(200)
  )
})

test('the months of an event add up to its days', () => {
  fc.assert(
    fc.property(someFacts, someReadings, (facts, readings) => {
      const evaluation = compute(complete(facts, readings), readings)
      if (evaluation.kind !== 'decided') throw new Error(evaluation.kind)
      for (const { days, parts, provision } of evaluation.value.events) {
        expect(parts.reduce((sum, part) => sum + part.days, 0)).toBe(days)
        expect(new Set(parts.map(({ month }) => month)).size).toBe(parts.length)
        for (const { rates, rate = 0, amount, days: own } of parts)
          expect([rates, amount]).toEqual([provision === '39' ? 3 : own, rates * rate])
      }
    }),
    runs(200)
  )
})

test('the order of the events changes nothing', () => {
  fc.assert(
    fc.property(someFacts, someReadings, (facts, readings) => {
      const turned = { ...facts, events: [...facts.events].reverse() }
      expect(seenOf(compute(turned, readings))).toEqual(seenOf(compute(facts, readings)))
    }),
    runs(200)
  )
})

/** The same events with more days: contact renewed later, a breach that lasts longer, a day more missed. */
const withMore = (facts: DeductionFacts, more: number): DeductionFacts => ({
  ...facts,
  events: facts.events.map((event): SanctionEvent => {
    if ('due' in event && event.renewed !== 'unknown')
      return { ...event, renewed: plusDays(event.renewed, more) }
    if ('breaches' in event)
      return { ...event, breaches: event.breaches.map(({ from, to }) => ({ from, to: plusDays(to, more) })) }
    if ('missed' in event)
      return {
        ...event,
        missed: [...event.missed, { date: plusDays(firstOf(event), more), extent: 'whole' }]
      }
    return event
  })
})

test('more days never give a smaller amount', () => {
  fc.assert(
    fc.property(someFacts, someReadings, fc.integer({ min: 1, max: 20 }), (facts, readings, more) => {
      const longer = complete(withMore(complete(facts, readings), more), readings)
      const shorter = { ...complete(facts, readings), aid: longer.aid, publishedRates: longer.publishedRates }
      const [a, b] = [compute(shorter, readings), compute(longer, readings)]
      if (a.kind !== 'decided' || b.kind !== 'decided') throw new Error(`${a.kind} ${b.kind}`)
      expect(b.value.amount).toBeGreaterThanOrEqual(a.value.amount)
      expect(b.value.deductionDays).toBeGreaterThanOrEqual(a.value.deductionDays)
    }),
    runs(200)
  )
})

test('weekdays are never more than calendar days, one rate never more than one for each provision', () => {
  fc.assert(
    fc.property(someFacts, someReadings, (facts, readings) => {
      const days = (other: Partial<Readings>): number => {
        const known = complete(facts, { ...readings, ...other })
        const evaluation = compute(known, { ...readings, ...other })
        return evaluation.kind === 'decided' ? evaluation.value.deductionDays : Number.NaN
      }
      expect(days({ 'weekend-days': 'weekdays' })).toBeLessThanOrEqual(
        days({ 'weekend-days': 'calendar-days' })
      )
      expect(days({ 'same-day-overlap': 'one-rate' })).toBeLessThanOrEqual(
        days({ 'same-day-overlap': 'one-rate-per-provision' })
      )
      expect(days({ 'renewed-contact-day': 'not-counted' })).toBeLessThanOrEqual(
        days({ 'renewed-contact-day': 'counted' })
      )
    }),
    runs(100)
  )
})

test('it hinges on just those readings that, changed alone, change what the citizen sees', () => {
  fc.assert(
    fc.property(someFacts, someReadings, (facts, readings) => {
      const before = compute(facts, readings)
      if (before.kind === 'invalid') throw new Error(JSON.stringify(before.issues))
      const expected = Object.entries(readingValues).flatMap(([reading, values]) => {
        const chosen = readings[reading as keyof typeof readingValues] as string
        const alternative = (values as readonly string[]).find((value) => value !== chosen) ?? ''
        const outcome = seenOf(compute(facts, { ...readings, [reading]: alternative }))
        const same = JSON.stringify(outcome) === JSON.stringify(seenOf(before))
        return same ? [] : [{ reading, chosen, alternative, outcome }]
      })
      expect(before.hinges).toEqual(expected)
    }),
    runs(100)
  )
})

test('every missing fact, when all else is known, has answers that give different results', () => {
  fc.assert(
    fc.property(someFacts, someReadings, (facts, readings) => {
      const evaluation = compute(facts, readings)
      if (evaluation.kind !== 'undetermined') return
      for (const { path } of evaluation.missing) {
        const allBut = complete(facts, readings, path)
        const values = (['least', 'greatest'] as const).map((which) => {
          const found = compute(complete(answered(allBut, path, which), readings), readings)
          return found.kind === 'decided' ? JSON.stringify(found.value) : found.kind
        })
        expect(values[0]).not.toBe(values[1])
      }
    }),
    runs(100)
  )
})

test('knowing more never changes what was decided, nor the days and last days that were already said', () => {
  fc.assert(
    fc.property(someFacts, someReadings, (facts, readings) => {
      const before = compute(facts, readings)
      const after = compute(allKnown(facts), readings)
      if (before.kind === 'decided') expect(after).toMatchObject({ kind: 'decided', value: before.value })
      if (before.kind !== 'undetermined' || before.partial?.deductionDays === undefined) return
      const said = after.kind === 'decided' ? after.value : after.kind === 'undetermined' ? after.partial : {}
      expect(said?.deductionDays).toBe(before.partial.deductionDays)
      expect(said?.lastTimelyDays).toEqual(before.partial.lastTimelyDays)
    }),
    runs(200)
  )
})

describe('what comes back', () => {
  test('survives JSON, fits its schema, cites what exists, and is said in both languages without a gap', () => {
    fc.assert(
      fc.property(someFacts, someReadings, (facts, readings) => {
        const evaluation = compute(facts, readings)
        expect(JSON.parse(JSON.stringify(evaluation))).toStrictEqual(evaluation)
        if (evaluation.kind === 'decided')
          expect(deductionSchema.safeParse(evaluation.value).error).toBeUndefined()
        if (evaluation.kind === 'undetermined')
          expect(openDeductionSchema.safeParse(evaluation.partial).error).toBeUndefined()
        if (evaluation.kind === 'invalid') throw new Error(JSON.stringify(evaluation.issues))
        const known: readonly string[] = citationIds
        for (const { citations } of evaluation.steps) for (const id of citations) expect(known).toContain(id)
        for (const language of ['da', 'en'] as const)
          expect(explain(evaluation, { language, format: 'text' })).not.toMatch(
            /[{}]|undefined|NaN|kr\.\.|\[object/
          )
      }),
      runs(100)
    )
  })
})
