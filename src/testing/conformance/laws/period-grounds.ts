import type { Ground } from '../../../input/earning-period-facts.js'
import { daysFrom, earlier, later, plusDays, plusMonths } from '../../arbitraries/dates.js'
import type { EarningPeriodCase } from '../../arbitraries/earning-period-cases.js'
import { derivedFrom, inStudy } from '../../sources.js'
import type { Deviation } from '../deviation.js'
import { deviation } from '../deviation.js'
import { type Law, law, numberIn, type valueIn } from '../law.js'
import { bareCase, mustBe, neverEarlier, same, withGrounds } from './period.js'

/** A law by which writing the grounds of a case otherwise changes nothing. */
const unchangedBy = (
  id: Law['id'],
  source: Law['source'],
  rewritten: (grounds: Ground[]) => Ground[],
  of: (given: EarningPeriodCase) => EarningPeriodCase = (given) => given
): Law =>
  law<'determineEarningPeriod', EarningPeriodCase>({
    id,
    function: 'determineEarningPeriod',
    source,
    drawn: ({ knownEarningPeriods }) => knownEarningPeriods.map(of),
    asks: (given) => [given, withGrounds(given, rewritten(given.facts.grounds))],
    judge: ([first, second]) => same(first, second)
  })

/** A ground in two that touch; one of a single day, or without dates, as it is. */
function split(ground: Ground): Ground[] {
  if (!('to' in ground) || ground.to === 'ongoing' || ground.to === ground.from) return [ground]
  const day = plusDays(ground.from, Math.floor((daysFrom(ground.from, ground.to) - 1) / 2))
  return [
    { ...ground, to: day },
    { ...ground, from: plusDays(day, 1) }
  ]
}

const undocumented = (grounds: Ground[]): Ground[] =>
  grounds.map((ground) => ({ ...ground, documented: 'no' }))

/** The covid-19 periods of § 13 h, stk. 2-3. */
const covid = [
  ['2020-03-09', '2020-09-08'],
  ['2020-11-01', '2021-06-30']
] as const

/** How many days of the covid-19 periods lie in the year before a lapse date. */
const covidDays = (lapseDate: string): number =>
  covid.reduce((sum, [first, last]) => {
    const from = later(first, plusMonths(lapseDate, -12))
    return sum + Math.max(0, daysFrom(from, earlier(last, plusDays(lapseDate, -1))) + 1)
  }, 0)

const decidedWith = (
  answered: Parameters<typeof same>[0],
  judge: (value: ReturnType<typeof valueIn>) => Deviation[]
): Deviation[] =>
  answered?.kind === 'decided' ? judge(answered.value) : [deviation('is', 'kind', 'decided', answered?.kind)]

interface Apart {
  lapseDate: string
  edges: number[]
}

/** Grounds that are disjoint, in the year before a lapse date. */
const apart = ({ lapseDate, edges }: Apart): EarningPeriodCase => {
  const start = plusMonths(lapseDate, -12)
  const grounds = edges.slice(1).map((edge, at): Ground => {
    const from = plusDays(start, edges[at] ?? 0)
    return { kind: 'care', documented: 'yes', from, to: plusDays(start, edge - 1) }
  })
  return withGrounds(bareCase(lapseDate, 'sent-in-time'), grounds)
}

/** How grounds extend the period. */
export const groundLaws: readonly Law[] = [
  law<'determineEarningPeriod', Apart>({
    id: 'period/adds-up',
    function: 'determineEarningPeriod',
    source: inStudy('3.1', '26'),
    // No covid period is near: 364 days from the latest of these lapse dates end in December 2019.
    drawn: (_, fc) =>
      fc.record({
        lapseDate: fc.nat(20).map((months) => plusMonths('2017-04-01', months)),
        edges: fc
          .uniqueArray(fc.nat(363), { minLength: 2, maxLength: 6 })
          .map((days) => days.sort((one, other) => one - other))
      }),
    asks: (given) => [apart(given)],
    judge: ([answered], { edges }) =>
      decidedWith(answered, (value) => mustBe(value, 'extensionDays', (edges.at(-1) ?? 0) - (edges[0] ?? 0)))
  }),
  unchangedBy(
    'period/once',
    derivedFrom('aktivloven § 13 f, stk. 12: days, not entries (reading overlapping-grounds: union)'),
    (grounds) => grounds.flatMap((ground) => [ground, ground])
  ),
  unchangedBy('period/order', inStudy('3.1', '26'), (grounds) => [...grounds].reverse()),
  unchangedBy('period/splitting', inStudy('3.4.3', '32'), (grounds) => grounds.flatMap(split)),
  unchangedBy(
    'period/undocumented',
    derivedFrom('aktivloven § 13 f, stk. 12, nr. 1: "dokumenteret sygdom"'),
    () => [],
    (given) => withGrounds(given, undocumented(given.facts.grounds))
  ),
  law<'determineEarningPeriod', EarningPeriodCase>({
    id: 'period/more-documented',
    function: 'determineEarningPeriod',
    source: inStudy('1.2.2', '8'),
    drawn: ({ earningPeriods }) => earningPeriods,
    asks: (given) => {
      const yes = { documented: 'yes', exemptFromAvailability: 'yes' } as const
      return [
        given,
        withGrounds(
          given,
          given.facts.grounds.map((each) => ({ ...each, ...yes }))
        )
      ]
    },
    judge: ([first, second]) => neverEarlier(first, second)
  }),
  law<'determineEarningPeriod', string>({
    id: 'period/covid',
    function: 'determineEarningPeriod',
    source: derivedFrom('aktivloven § 13 h, stk. 2-3'),
    drawn: (_, fc) => fc.nat(15).map((months) => plusMonths('2020-04-01', months)),
    asks: (lapseDate) => [bareCase(lapseDate, 'sent-in-time')],
    judge: ([answered], lapseDate) =>
      decidedWith(answered, (value) =>
        numberIn(value, 'extensionDays') >= covidDays(lapseDate)
          ? []
          : [deviation('at-least', 'value.extensionDays', covidDays(lapseDate), value.extensionDays)]
      )
  })
]
