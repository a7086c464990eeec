import type { Json } from '../../../evaluation/json.js'
import type { CoupleReductionFacts } from '../../../input/couple-reduction-facts.js'
import type { ReductionFacts } from '../../../input/reduction-facts.js'
import { derivedFrom } from '../../sources.js'
import { type Deviation, deviation } from '../deviation.js'
import { fieldsIn, type Law, law, numberIn, textIn, valueIn } from '../law.js'
import { mustBe } from './period.js'

const options = ({ lapseDate }: { lapseDate: string }) => ({ asOf: lapseDate })

/** The reduction of § 13 g, stk. 1, at the 2016 level, and what no year until 2025 reaches. */
const bounds: Readonly<Record<string, readonly [least: number, most: number]>> = {
  high: [1000, 1199],
  lower: [500, 599],
  spared: [0, 0]
}

function amountOf(value: Readonly<Record<string, Json>>): Deviation[] {
  const range = bounds[textIn(value, 'class')]
  const amount = numberIn(value, 'monthlyReduction')
  const path = 'value.monthlyReduction'
  if (range === undefined)
    return [deviation('is', 'value.class', Object.keys(bounds).join(', '), value.class)]
  if (!Number.isInteger(amount) || amount < range[0])
    return [deviation('at-least', path, range[0], value.monthlyReduction)]
  return amount > range[1] ? [deviation('at-most', path, range[1], amount)] : []
}

const amounts = (value: Readonly<Record<string, Json>>, field: string): number[] => {
  const { spouses } = fieldsIn(value, field)
  return Array.isArray(spouses) ? spouses.map(Number) : [Number.NaN, Number.NaN]
}

const swapped = (facts: CoupleReductionFacts): CoupleReductionFacts => {
  const other = (place: 0 | 1 | 'unknown' | undefined) => (place === 0 ? 1 : 0)
  const [first, second] = facts.spouses
  return {
    ...facts,
    spouses: [second, first],
    closestToLabourMarket: other(facts.closestToLabourMarket),
    leastAttached: other(facts.leastAttached)
  }
}

const couple = (
  id: Law['id'],
  source: string,
  asks: (facts: CoupleReductionFacts) => CoupleReductionFacts[],
  judge: (values: readonly ReturnType<typeof valueIn>[]) => Deviation[]
): Law =>
  law<'reduceCouple', CoupleReductionFacts>({
    id,
    function: 'reduceCouple',
    source: derivedFrom(source),
    drawn: ({ couples }) => couples,
    asks: (facts) => asks(facts).map((each) => ({ facts: each, options: options(each) })),
    judge: (answers) => {
      const open = answers.find(({ kind }) => kind !== 'decided')
      return open === undefined
        ? judge(answers.map(valueIn))
        : [deviation('is', 'kind', 'decided', open.kind)]
    }
  })

const reduction = (
  id: Law['id'],
  judge: (value: ReturnType<typeof valueIn>, facts: ReductionFacts) => Deviation[]
): Law =>
  law<'reduceUnmarried', ReductionFacts>({
    id,
    function: 'reduceUnmarried',
    source: derivedFrom('aktivloven § 13 g, stk. 1-2'),
    drawn: ({ reductions }) => reductions,
    asks: (facts) => [{ facts, options: options(facts) }],
    judge: ([answered], facts) =>
      answered?.kind === 'decided'
        ? judge(answered.value, facts)
        : [deviation('is', 'kind', 'decided', answered?.kind)]
  })

/** What is reduced, from when, and what never is. */
export const reductionLaws: readonly Law[] = [
  reduction('reduction/amount', amountOf),
  reduction('reduction/from', (value, { lapseDate }) => mustBe(value, 'from', lapseDate)),
  couple(
    'couple/never-more',
    'aktivloven § 26, stk. 5-8: aid falls away or is reduced',
    (facts) => [facts],
    ([value = {}]) => {
      const before = amounts(value, 'before')
      return amounts(value, 'after').flatMap((amount, at) => {
        const path = `value.after.spouses[${at}]`
        if (!(amount >= 0)) return [deviation('at-least', path, 0, amount)]
        const most = before[at] ?? 0
        return amount <= most ? [] : [deviation('at-most', path, most, amount)]
      })
    }
  ),
  couple(
    'couple/both-meet',
    'aktivloven § 26, stk. 5-8: one of them, or neither, does not meet the requirement',
    (facts) => {
      const [first, second] = facts.spouses
      return [
        {
          ...facts,
          spouses: [
            { ...first, meetsRequirement: 'yes' },
            { ...second, meetsRequirement: 'yes' }
          ]
        }
      ]
    },
    ([value = {}]) => {
      const [before, after] = [amounts(value, 'before'), amounts(value, 'after')]
      return before.join() === after.join() ? [] : [deviation('is', 'value.after.spouses', before, after)]
    }
  ),
  couple(
    'couple/swapped',
    'aktivloven § 26: the provisions name no first spouse',
    (facts) => [facts, swapped(facts)],
    ([first = {}, second = {}]) => {
      const [expected, found] = [amounts(first, 'after').reverse(), amounts(second, 'after')]
      return expected.join() === found.join() ? [] : [deviation('is', 'value.after.spouses', expected, found)]
    }
  )
]
