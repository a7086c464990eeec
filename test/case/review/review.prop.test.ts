import { UTCDate } from '@date-fns/utc'
import { differenceInCalendarMonths } from 'date-fns/differenceInCalendarMonths'
import fc from 'fast-check'
import { expect, test } from 'vitest'
import {
  type Answer,
  citationIds,
  determineEarningPeriod,
  evaluationSchemaOf,
  explain,
  factsSchemaOf,
  type Ground,
  type MunicipalDecision,
  type Review,
  type ReviewFacts,
  reviewDecision
} from '../../../src/index.js'
import { reviewSchema } from '../../../src/schemas/review-schemas.js'
import { aCase, aKnownCase, type Case, plusDays, plusMonths, runs } from '../../arbitraries.js'
import { reviewCases } from '../../board/review-cases.js'
import { answersTo } from '../../rule-225/given.js'

const known = (grounds: readonly Ground[]) => grounds.map((ground) => ({ ground }))

/** A decision on the day of assessment of a case, seen years later. */
const decided = ({ facts, options }: Case, decision: Partial<MunicipalDecision>): ReviewFacts => ({
  decision: { on: options.asOf, ...decision },
  period: { ...facts, grounds: known(facts.grounds) }
})
const asOf = '2090-01-01'
function review(facts: ReviewFacts, { readings }: Case['options']): Review | undefined {
  const evaluation = reviewDecision(facts, { asOf, readings })
  if (evaluation.kind === 'invalid') return expect.fail(JSON.stringify(evaluation.issues))
  return evaluation.kind === 'decided' ? evaluation.value : undefined
}

/** What the rules give in a case of which everything is known; absent where they give no date. */
function rules({ facts, options }: Case): { days: number; lapseDate: string } | undefined {
  const evaluation = determineEarningPeriod(facts, options)
  if (evaluation.kind !== 'decided') return undefined
  const { extensionDays: days, lapseDate } = evaluation.value
  return { days, lapseDate }
}
const errorsOf = (value: Review | undefined) =>
  value?.matters.flatMap(({ matter, error, by }) => (error === undefined ? [] : [{ matter, error, by }]))

test('a decision that says what the rules give is correct', () => {
  let tried = 0
  fc.assert(
    fc.property(aKnownCase, (given) => {
      const right = rules(given)
      if (right === undefined) return
      tried += 1
      const cut = { kind: 'lapse', from: right.lapseDate } as const
      expect(review(decided(given, { extension: right, cut }), given.options)).toMatchObject({
        verdict: 'correct',
        nextSteps: []
      })
    }),
    runs(300)
  )
  expect(tried).toBeGreaterThan(50)
})

test('changing one of its numbers makes it incorrect, by just that much', () => {
  const some = fc.integer({ min: -40, max: 40 }).filter((by) => by !== 0)
  fc.assert(
    fc.property(aKnownCase, some, fc.boolean(), (given, by, inDays) => {
      const right = rules(given)
      if (right === undefined || (inDays && right.days + by < 0)) return
      const { days, lapseDate } = right
      const extension = inDays
        ? { days: days + by, lapseDate }
        : { days, lapseDate: plusMonths(lapseDate, by) }
      const found = review(decided(given, { extension }), given.options)
      expect(found?.verdict).toBe('incorrect')
      const tooFew = days + by === 0 ? 'not-extended' : 'too-few-days'
      expect(errorsOf(found)).toEqual([
        inDays
          ? { matter: 'extension-days', error: by > 0 ? 'too-many-days' : tooFew, by: Math.abs(by) }
          : { matter: 'lapse-date', error: by > 0 ? 'date-too-late' : 'date-too-early', by: Math.abs(by) }
      ])
    }),
    runs(300)
  )
})

test('a matter that cannot be assessed says what would have to be known or obtained', () => {
  let tried = 0
  fc.assert(
    fc.property(aReview, ({ given, facts }) => {
      for (const { matter, verdict, found, missing = [], obtain = [] } of review(facts, given.options)
        ?.matters ?? []) {
        // Once the rule is repealed there is nothing to know.
        if (verdict !== 'cannot-be-assessed' || found === 'repealed') continue
        tried += 1
        expect(missing.length + obtain.length, matter).toBeGreaterThan(0)
      }
    }),
    runs(300)
  )
  expect(tried).toBeGreaterThan(20)
})

test('what is owed is months times amounts, from the wrong cut to the right date, and never past the repeal', () => {
  const months = fc.integer({ min: 1, max: 40 })
  fc.assert(
    fc.property(aKnownCase, months, fc.integer({ min: 0, max: 15_000 }), (given, early, monthlyAmount) => {
      const right = rules(given)
      if (right === undefined) return
      const from = plusMonths(right.lapseDate, -early)
      const found = review(decided(given, { cut: { kind: 'lapse', from, monthlyAmount } }), given.options)
      expect(found?.owed).toMatchObject({
        from,
        until: right.lapseDate,
        months: early,
        total: early * monthlyAmount
      })
      const byYear = found?.owed?.byYear ?? []
      for (const { year, months: inYear, amount } of byYear) {
        expect(amount).toBe(inYear * monthlyAmount)
        const [first, end] = [`${year}-01-01`, `${year + 1}-01-01`]
        expect(inYear).toBe(
          differenceInCalendarMonths(
            new UTCDate(end < right.lapseDate ? end : right.lapseDate),
            new UTCDate(first > from ? first : from)
          )
        )
      }
      expect(byYear.reduce((sum, each) => sum + each.months, 0)).toBe(early)
    }),
    runs(200)
  )
})

test('something is owed just where the cut is found wrong, and then the decision is', () => {
  fc.assert(
    fc.property(aReview, ({ facts }) => {
      const evaluation = reviewDecision(facts, { asOf })
      if (evaluation.kind !== 'decided') return
      const { owed, matters, verdict } = evaluation.value
      if (owed === undefined) return
      expect(matters.find(({ matter }) => matter === 'cut')?.verdict).toBe('incorrect')
      expect(verdict).toBe('incorrect')
      expect(owed.until <= '2025-07-01').toBe(true)
    }),
    runs(200)
  )
})

const near = (date: string) => fc.integer({ min: -3, max: 6 }).map((by) => plusMonths(date, by))
const answers = fc.constantFrom<Answer>('yes', 'no', 'unknown')

/** Any decision on any case, open facts and all. */
const aReview: fc.Arbitrary<{ given: Case; facts: ReviewFacts }> = aCase.chain((given) =>
  fc
    .record(
      {
        extension: fc.record(
          {
            days: fc.constantFrom(0, 1, 30, 100, 365),
            lapseDate: near(given.facts.lapseDate),
            ground: fc.constantFrom('sickness', 'limited-work-capacity', 'education-or-other-benefit'),
            newDateTold: answers,
            reasonStated: answers
          },
          { requiredKeys: [] }
        ),
        cut: fc.record(
          {
            kind: fc.constantFrom('reduction', 'lapse'),
            from: near(given.facts.lapseDate),
            class: fc.constantFrom('high', 'lower')
          },
          { requiredKeys: ['kind', 'from'] }
        ),
        requirement: fc.record({ met: fc.constantFrom('yes', 'no') }),
        hearing: fc.constantFrom('not-sent', 'unknown', { sentOn: given.options.asOf }),
        guidance: fc.record({ clarifyingOffer: answers, guidedThatWorkComesFirst: answers }),
        citizenDisagrees: answers
      },
      { requiredKeys: [] }
    )
    .map((decision) => ({ given, facts: decided(given, decision as Partial<MunicipalDecision>) }))
)

test('the order of the grounds changes nothing', () => {
  fc.assert(
    fc.property(aReview, ({ given, facts }) => {
      const { period } = facts
      if (period === undefined) return
      const turned = { ...facts, period: { ...period, grounds: [...period.grounds].reverse() } }
      // Only a question names the place of its ground.
      const seen = (value: Review | undefined) =>
        value && {
          ...value,
          matters: value.matters.map(({ missing: _, ...matter }) => matter),
          owed: value.owed && { ...value.owed, missing: [] }
        }
      const sorted = (value: Review | undefined) =>
        JSON.stringify(seen(value), (_, each) => (isList(each) ? [...each].sort() : each))
      expect(sorted(review(turned, given.options))).toBe(sorted(review(facts, given.options)))
    }),
    runs(200)
  )
})
const isList = (value: unknown): value is string[] =>
  Array.isArray(value) && value.every((each) => typeof each === 'string')

test('what was known only after the decision is as if it were not there', () => {
  const later: fc.Arbitrary<Ground> = fc.constantFrom<Ground>(
    { kind: 'sickness', documented: 'yes', from: '2016-01-01', to: '2024-12-31' },
    { kind: 'sickness', documented: 'unknown', from: '2016-01-01', to: '2024-12-31' },
    { kind: 'limited-work-capacity', documented: 'yes', from: '2015-01-01', to: '2016-06-30' }
  )
  fc.assert(
    fc.property(aReview, later, fc.nat({ max: 6 }), ({ given, facts }, ground, at) => {
      const { period, decision } = facts
      if (period === undefined) return
      const place = Math.min(at, period.grounds.length)
      const grounds = period.grounds.slice()
      grounds.splice(place, 0, { ground, knownOn: plusDays(decision.on, 1) })
      const without = review(facts, given.options)
      const found = review({ ...facts, period: { ...period, grounds } }, given.options)
      if (without === undefined || found === undefined) {
        expect(found).toEqual(without)
        return
      }
      expect(found.knownLater).toEqual([`facts.period.grounds[${place}]`])
      // The questions follow their grounds to their new places.
      const moved = JSON.stringify({ ...without, knownLater: found.knownLater }).replace(
        /facts\.period\.grounds\[(\d+)\](?=\.ground)/g,
        (_, index) => `facts.period.grounds[${Number(index) + (Number(index) >= place ? 1 : 0)}]`
      )
      expect(JSON.parse(JSON.stringify(found))).toEqual(JSON.parse(moved))
    }),
    runs(200)
  )
})

test('what is found right or wrong stays so, whatever an open fact turns out to have been', () => {
  let tried = 0
  fc.assert(
    fc.property(aReview, ({ given, facts }) => {
      const before = review(facts, given.options)
      const evaluation = determineEarningPeriod(given.facts, given.options)
      if (before === undefined || evaluation.kind !== 'undetermined') return
      for (const { path } of evaluation.missing) {
        for (const answered of answersTo(given, path)) {
          // Only what was so on the day of the decision was known then.
          if (answered.options.asOf !== given.options.asOf) continue
          const after = review(decided(answered, facts.decision), given.options)
          for (const { matter, verdict } of before.matters) {
            if (verdict !== 'correct' && verdict !== 'incorrect') continue
            // That no letter had been sent by the day of assessment is known of a cut.
            if (matter === 'cut' && given.facts.notice === 'not-sent') continue
            // A date that is not told need not be told where there proves to be none.
            const now = after?.matters.find((each) => each.matter === matter)
            if (now === undefined) continue
            tried += 1
            expect(now.verdict, matter).toBe(verdict)
          }
        }
      }
    }),
    runs(200)
  )
  expect(tried).toBeGreaterThan(100)
})

test('every review survives JSON, is what its schema says, cites what exists, and can be read in both languages', () => {
  const any = fc.oneof(
    aReview.map(({ facts }) => facts),
    fc.constantFrom(...reviewCases.map(({ facts }) => facts))
  )
  fc.assert(
    fc.property(any, (facts) => {
      const evaluation = reviewDecision(facts, { asOf })
      if (evaluation.kind === 'invalid') throw new Error(JSON.stringify(evaluation))
      expect(JSON.parse(JSON.stringify(evaluation))).toStrictEqual(evaluation)
      const cited = evaluation.steps.map(({ citations }) => citations)
      if (evaluation.kind === 'decided') {
        const { matters, nextSteps } = evaluation.value
        expect(reviewSchema.parse(evaluation.value)).toEqual(evaluation.value)
        cited.push(
          ...matters.map(({ citations }) => citations),
          ...nextSteps.map(({ citations }) => citations)
        )
      }
      for (const citations of cited) {
        expect(citations.length).toBeGreaterThan(0)
        expect(citations.filter((id) => !citationIds.includes(id))).toEqual([])
        expect(new Set(citations).size).toBe(citations.length)
      }
      for (const language of ['da', 'en'] as const)
        expect(explain(evaluation, { language, format: 'markdown' })).not.toMatch(
          /\{\w+(:\w+)?\}|undefined|NaN|\[object/
        )
    }),
    runs(200)
  )
})

test('a review has its JSON Schemas', () => {
  expect(factsSchemaOf('review')).toMatchObject({ type: 'object', additionalProperties: false })
  expect(JSON.stringify(factsSchemaOf('review'))).toContain('"knownOn"')
  expect(JSON.stringify(evaluationSchemaOf('review'))).toContain('"knownLater"')
})
