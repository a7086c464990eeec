import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { catalogues } from '../../src/explain/language.js'
import {
  type CoupleReductionFacts,
  citationIds,
  explain,
  type Readings,
  reduceCouple,
  type Spouse
} from '../../src/index.js'
import { coupleReductionFactsSchema } from '../../src/input/couple-reduction-facts.js'
import {
  coupleReductionSchema,
  openCoupleReductionSchema
} from '../../src/schemas/couple-reduction-schemas.js'
import { evaluationSchema } from '../../src/schemas/evaluation-schema.js'
import { runs } from '../arbitraries.js'
import { aCouple, coupleReadings } from './couples.js'

type Options = { readings?: Partial<Readings> }
const evaluate = (facts: CoupleReductionFacts, { readings = {} }: Options = {}) =>
  reduceCouple(facts, { asOf: '2018-01-01', readings })

/** A couple whose facts can hold together, and its evaluation. */
const holds = (law: (facts: CoupleReductionFacts) => void, usual = 300): void =>
  fc.assert(
    fc.property(
      aCouple.filter((facts) => coupleReductionFactsSchema.safeParse(facts).success),
      law
    ),
    runs(usual)
  )
const decidedOn = (facts: CoupleReductionFacts, options: Options = {}) => {
  const evaluation = evaluate(facts, options)
  return evaluation.kind === 'decided' ? evaluation.value : undefined
}
const PLACES = [0, 1] as const

test('the couples below come under every provision, and under none', () => {
  const rules = fc.sample(aCouple, { numRuns: 1000, seed: 225 }).map((facts) => decidedOn(facts)?.rule)
  for (const rule of ['26.4', '26.5', '26.6', '26.7', '26.8', '13g', 'none']) expect(rules).toContain(rule)
})

test('aid is never below 0 and never grows, neither that of a spouse nor the sum', () => {
  holds((facts) => {
    const value = decidedOn(facts)
    if (value === undefined) return
    const { before, after, reduction, from, rule } = value
    for (const place of PLACES) {
      expect(Number.isInteger(after.spouses[place])).toBe(true)
      expect(after.spouses[place]).toBeGreaterThanOrEqual(0)
      expect(after.spouses[place]).toBeLessThanOrEqual(before.spouses[place])
      expect(reduction.spouses[place]).toBe(before.spouses[place] - after.spouses[place])
    }
    for (const { spouses, together } of [before, after, reduction])
      expect(together).toBe(spouses[0] + spouses[1])
    expect(from).toBe(facts.lapseDate)
    expect(rule === 'none').toBe(reduction.together === 0)
  })
})

/** The high rates as they were published, for providers and for others. */
const published: Readonly<Record<string, readonly [number, number]>> = {
  2016: [14_575, 10_968],
  2017: [14_808, 11_143],
  2020: [15_355, 11_554],
  2021: [15_547, 11_698],
  2023: [15_874, 11_944],
  2024: [16_382, 12_326]
}

test('stk. 7-8: together they get the high rate, unless the other spouse alone gets more', () => {
  holds((facts) => {
    const value = decidedOn(facts)
    if (value?.highRate === undefined) return
    expect(['26.7', '26.8']).toContain(value.rule)
    const { before, after, reduction, highRate } = value
    const rates = published[facts.lapseDate.slice(0, 4)]
    if (rates !== undefined) expect(highRate.amount).toBe(rates[highRate.group === 'provider' ? 0 : 1])
    const kept = reduction.spouses[0] > 0 ? before.spouses[1] : before.spouses[0]
    expect(after.together).toBe(Math.max(Math.min(before.together, highRate.amount), kept))
    const duties = facts.spouses.map(({ maintenanceDuty }) => maintenanceDuty)
    if (duties.every((duty) => duty === 'yes')) expect(highRate.group).toBe('provider')
    if (duties.every((duty) => duty === 'no')) expect(highRate.group).toBe('other')
  })
})

test('stk. 5-6: one spouse gets all of his or her aid, and the other none', () => {
  holds((facts) => {
    const value = decidedOn(facts)
    if (value?.rule !== '26.5' && value?.rule !== '26.6') return
    const { before, after } = value
    expect([`${before.spouses[0]} 0`, `0 ${before.spouses[1]}`]).toContain(after.spouses.join(' '))
  })
})

test('who meets the requirement is never cut by stk. 5, nor by stk. 7-8 where the other does not', () => {
  holds((facts) => {
    const value = decidedOn(facts)
    if (value === undefined || !['26.5', '26.7', '26.8', '13g'].includes(value.rule)) return
    for (const place of PLACES)
      if (facts.spouses[place].meetsRequirement === 'yes') expect(value.reduction.spouses[place]).toBe(0)
  })
})

test('where both meet the requirement nothing changes', () => {
  holds((facts) => {
    const met = (spouse: Spouse): Spouse => ({ ...spouse, meetsRequirement: 'yes' })
    const value = decidedOn({ ...facts, spouses: [met(facts.spouses[0]), met(facts.spouses[1])] })
    if (value !== undefined) expect(value.rule).toBe('none')
    else expect(facts.spouses.some(({ aid }) => aid !== undefined)).toBe(false)
  })
})

describe('the order of the spouses', () => {
  test('decides nothing: swapping them swaps the answer', () => {
    const swapped = ({ spouses, ...rest }: CoupleReductionFacts): CoupleReductionFacts => {
      const judgements = (['closestToLabourMarket', 'leastAttached', 'reducedAt'] as const).flatMap(
        (field) => (rest[field] === 0 || rest[field] === 1 ? [[field, 1 - rest[field]]] : [])
      )
      return { ...rest, spouses: [spouses[1], spouses[0]], ...Object.fromEntries(judgements) }
    }
    holds((facts) => {
      const [one, other] = [evaluate(facts), evaluate(swapped(facts))]
      expect(other.kind).toBe(one.kind)
      const [value, turned] = [decidedOn(facts), decidedOn(swapped(facts))]
      if (value === undefined || turned === undefined) return
      expect({ ...turned, before: 0, after: 0, reduction: 0 }).toEqual({
        ...value,
        before: 0,
        after: 0,
        reduction: 0
      })
      for (const field of ['before', 'after', 'reduction'] as const)
        expect([...turned[field].spouses].reverse()).toEqual(value[field].spouses)
    })
  })
})

/** The answers that a missing fact can get. */
function answersTo(path: string): readonly unknown[] {
  if (path === 'facts.highRate') return ['provider', 'other']
  return /closest|leastAttached/.test(path) ? [0, 1] : ['yes', 'no']
}

/** The facts with one answer more. */
function answered(facts: CoupleReductionFacts, path: string, answer: unknown): CoupleReductionFacts {
  const [, place, field] = /^facts\.spouses\[(\d)\]\.(\w+)$/.exec(path) ?? []
  if (place === undefined || field === undefined) return { ...facts, [path.slice(6)]: answer }
  const spouses = facts.spouses.map((spouse, index) =>
    String(index) === place ? { ...spouse, [field]: answer } : spouse
  )
  return { ...facts, spouses: spouses as unknown as CoupleReductionFacts['spouses'] }
}

/** The high rate is answered only where the maintenance duties leave it open. */
function withoutNeedlessRate(facts: CoupleReductionFacts): CoupleReductionFacts {
  const [first, second] = facts.spouses
  if (first.maintenanceDuty !== second.maintenanceDuty) return facts
  const { highRate: _, ...rest } = facts
  return rest
}

describe('what is not known', () => {
  test('is asked for only where one answer gives another result than the other, and all answers decide', () => {
    holds((facts) => {
      const evaluation = evaluate(facts)
      if (evaluation.kind !== 'undetermined') return
      const paths = evaluation.missing.map(({ path }) => path)
      expect(new Set(paths).size).toBe(paths.length)
      let complete: { facts: CoupleReductionFacts; answers: unknown[] }[] = [{ facts, answers: [] }]
      for (const path of paths)
        complete = complete.flatMap((each) =>
          answersTo(path).map((answer) => ({
            facts: answered(each.facts, path, answer),
            answers: [...each.answers, answer]
          }))
        )
      const results = new Map(
        complete.map(({ facts: known, answers }) => {
          const result = evaluate(paths.includes('facts.highRate') ? withoutNeedlessRate(known) : known)
          expect(result.kind === 'decided' || result.kind === 'invalid', result.kind).toBe(true)
          return [
            JSON.stringify(answers),
            JSON.stringify(result.kind === 'decided' ? result.value : 'invalid')
          ]
        })
      )
      paths.forEach((path, index) => {
        const changes = complete.some(({ answers }) => {
          const others = answersTo(path).map((answer) =>
            results.get(JSON.stringify([...answers.slice(0, index), answer, ...answers.slice(index + 1)]))
          )
          return new Set(others).size > 1
        })
        expect(changes, path).toBe(true)
      })
    }, 200)
  })

  test('never changes what was decided without it', () => {
    const fields = ['meetsRequirement', 'maintenanceDuty', 'choseNotToWork'] as const
    holds((facts) => {
      const value = decidedOn(facts)
      if (value === undefined) return
      const open = PLACES.flatMap((place) =>
        fields.flatMap((field) =>
          facts.spouses[place][field] === 'unknown' ? [`facts.spouses[${place}].${field}`] : []
        )
      )
      for (const field of ['closestToLabourMarket', 'leastAttached'] as const)
        if (facts[field] === undefined || facts[field] === 'unknown') open.push(`facts.${field}`)
      for (const path of open)
        for (const answer of answersTo(path)) {
          const known = evaluate(answered(facts, path, answer))
          if (known.kind !== 'invalid') expect(known).toMatchObject({ kind: 'decided', value })
        }
    })
  })
})

test('it hinges on just those readings that, changed alone, change the aid', () => {
  const others = { only: 'any', any: 'only', up: 'down', down: 'up' } as const
  fc.assert(
    fc.property(aCouple, coupleReadings, (facts, readings) => {
      const evaluation = evaluate(facts, { readings })
      if (evaluation.kind !== 'decided') return
      const expected = (['spared-rates', 'half-krone'] as const).flatMap((reading) => {
        const alternative = others[readings[reading] ?? 'up']
        const { kind, ...other } = evaluate(facts, { readings: { ...readings, [reading]: alternative } })
        const after = 'value' in other ? { after: other.value.after } : {}
        const same = JSON.stringify(after) === JSON.stringify({ after: evaluation.value.after })
        return same ? [] : [{ reading, alternative, outcome: { kind, ...after } }]
      })
      expect(evaluation).toMatchObject({ hinges: expected })
      expect(evaluation.hinges).toHaveLength(expected.length)
    }),
    runs(300)
  )
})

test('a result survives JSON unchanged, fits its schema, and the same facts give it twice', () => {
  const schema = evaluationSchema(coupleReductionSchema, openCoupleReductionSchema)
  fc.assert(
    fc.property(aCouple, (facts) => {
      const evaluation = evaluate(facts)
      expect(JSON.parse(JSON.stringify(evaluation))).toStrictEqual(evaluation)
      expect(schema.safeParse(evaluation).error?.issues ?? []).toEqual([])
      expect(evaluate(structuredClone(facts))).toStrictEqual(evaluation)
    }),
    runs(300)
  )
})

test('every step rests on provisions that exist, each once, and has its sentence in both languages', () => {
  holds((facts) => {
    const evaluation = evaluate(facts)
    if (evaluation.kind === 'invalid') return
    for (const { rule, outcome, citations } of evaluation.steps) {
      if (outcome === 'notReached') continue
      expect(citations.length, rule).toBeGreaterThan(0)
      expect(new Set(citations).size, rule).toBe(citations.length)
      expect(citations.filter((id) => !citationIds.includes(id))).toEqual([])
      expect(catalogues.da.steps[rule][outcome], `${rule} ${outcome}`).toBeTruthy()
      expect(catalogues.en.steps[rule][outcome], `${rule} ${outcome}`).toBeTruthy()
    }
    expect(evaluation.steps.some(({ decisive }) => decisive)).toBe(true)
  })
})

test('the page leaves no parameter unfilled and no amount between two full stops', () => {
  holds((facts) => {
    for (const language of ['da', 'en'] as const) {
      const page = explain(evaluate(facts), { language, format: 'text' })
      expect(page).not.toMatch(/\{\w+(:\w+)?\}|undefined|NaN|\[object|kr\.\./)
    }
  }, 200)
})
