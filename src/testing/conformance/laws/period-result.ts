import { plusDays, plusMonths } from '../../arbitraries/dates.js'
import type { EarningPeriodCase } from '../../arbitraries/earning-period-cases.js'
import { bySummaryOf3318, derivedFrom, inStudy } from '../../sources.js'
import { type Deviation, deviation } from '../deviation.js'
import { fieldsIn, type Law, law, numberIn, textIn, type valueIn } from '../law.js'
import { monthsOfPeriod, monthsPassed, mustBe, same } from './period.js'
import { nextFirst } from './postponed.js'

type Value = ReturnType<typeof valueIn>

/** A law about the parts of a result that is decided. */
const ofResult = (
  id: Law['id'],
  source: Law['source'],
  judge: (value: Value, given: EarningPeriodCase) => Deviation[]
): Law =>
  law<'determineEarningPeriod', EarningPeriodCase>({
    id,
    function: 'determineEarningPeriod',
    source,
    drawn: ({ knownEarningPeriods }) => knownEarningPeriods,
    asks: (given) => [given],
    judge: ([answered], given) => (answered?.kind === 'decided' ? judge(answered.value, given) : [])
  })

/** How the parts of a result fit together. */
export const resultLaws: readonly Law[] = [
  ofResult(
    'period/first-of-month',
    derivedFrom('aktivloven § 13 g, stk. 2 and § 26, stk. 10, and notice order § 7'),
    (value, given) => {
      const next = nextFirst(textIn(value, 'calculationDate'))
      const passed = monthsPassed(given)
      // Order § 7: never before the months since the letter have passed.
      return mustBe(value, 'lapseDate', passed > next ? nextFirst(plusDays(passed, -1)) : next)
    }
  ),
  ofResult('period/last-day', bySummaryOf3318, (value, { facts: { lapseDate } }) => {
    const period = fieldsIn(value, 'period')
    const found = mustBe(value, 'calculationDate', textIn(period, 'to'))
    // Where months are left out under stk. 13, as many are added besides.
    if (period.from !== plusMonths(lapseDate, -monthsOfPeriod(lapseDate))) return found
    const days = numberIn(value, 'daysLate') + numberIn(value, 'extensionDays')
    return [...found, ...mustBe(value, 'calculationDate', plusDays(lapseDate, days - 1))]
  }),
  ofResult('period/days-listed', inStudy('1.2.2', '8'), (value) => {
    const counted = Array.isArray(value.counted) ? value.counted : []
    const sum = counted.reduce((days: number, each) => days + numberIn(each as Value, 'days'), 0)
    return mustBe(value, 'extensionDays', sum)
  }),
  law<'determineEarningPeriod', EarningPeriodCase>({
    id: 'period/known',
    function: 'determineEarningPeriod',
    source: derivedFrom('notice order § 6, stk. 2: a date that can be computed is computed'),
    drawn: ({ knownEarningPeriods }) => knownEarningPeriods,
    asks: (given) => [given],
    judge: ([answered]) =>
      answered?.kind === 'undetermined' ? [deviation('is', 'kind', 'decided', answered.kind)] : []
  }),
  law<'determineEarningPeriod', EarningPeriodCase>({
    id: 'period/same-twice',
    function: 'determineEarningPeriod',
    source: derivedFrom('the contract: a function of the facts alone'),
    drawn: ({ earningPeriods }) => earningPeriods,
    asks: (given) => [given, given],
    judge: ([first, second]) => same(first, second)
  })
]
