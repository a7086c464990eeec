import { plusDays, plusMonths } from '../../arbitraries/dates.js'
import type { EarningPeriodCase } from '../../arbitraries/earning-period-cases.js'
import { derivedFrom, inStudy } from '../../sources.js'
import { deviation } from '../deviation.js'
import { type Law, law, textIn, valueIn } from '../law.js'
import { bareCase, lastTimelyDay, monthsPassed, mustBe, neverEarlier, same, withNotice } from './period.js'

/** Lapse dates in the life of the rule, away from the covid-19 periods. */
const lapseDates = (months: number): string => plusMonths('2016-10-01', months)
const MOST_MONTHS = 29

interface Sent {
  lapseDate: string
  /** Days after the last timely day. */
  late: number
}

const sent = ({ lapseDate, late }: Sent): EarningPeriodCase =>
  bareCase(lapseDate, { sentOn: plusDays(lastTimelyDay(lapseDate), late) })

/** What a letter of notice does to the date, and where the rule has no date to give. */
export const letterLaws: readonly Law[] = [
  law<'determineEarningPeriod', Sent>({
    id: 'period/timely-letter',
    function: 'determineEarningPeriod',
    source: derivedFrom('notice order § 4, stk. 2, and case 171'),
    drawn: (_, fc) =>
      fc.record({
        lapseDate: fc.nat(MOST_MONTHS).map(lapseDates),
        late: fc.oneof(fc.nat(3), fc.nat(200)).map((days) => -days)
      }),
    asks: (given) => [bareCase(given.lapseDate, 'sent-in-time'), sent(given)],
    judge: ([stated, dated]) => [...same(stated, dated), ...mustBe(valueIn(dated), 'daysLate', 0)]
  }),
  law<'determineEarningPeriod', Sent>({
    id: 'period/days-late',
    function: 'determineEarningPeriod',
    source: inStudy('3.4.1', '30'),
    drawn: (_, fc) =>
      fc.record({
        lapseDate: fc.nat(MOST_MONTHS).map(lapseDates),
        late: fc.oneof(fc.integer({ min: 1, max: 35 }), fc.integer({ min: 1, max: 200 }))
      }),
    asks: (given) => [sent(given)],
    judge: ([answered], { late }) => mustBe(valueIn(answered), 'daysLate', late)
  }),
  law<'determineEarningPeriod', EarningPeriodCase>({
    id: 'period/months-since-letter',
    function: 'determineEarningPeriod',
    source: derivedFrom(
      'notice order § 7: "forløbet 6 måneder fra varslingsbrevet rent faktisk er blevet sendt"'
    ),
    // Letters of the first days of a month: there the days that they are late and the months since them part.
    drawn: (_, fc) =>
      fc
        .record({
          lapseDate: fc.nat(MOST_MONTHS).map(lapseDates),
          months: fc.integer({ min: -3, max: 9 }),
          days: fc.nat(2)
        })
        .map(({ lapseDate, months, days }) =>
          bareCase(lapseDate, { sentOn: plusDays(plusMonths(lapseDate, months), days) })
        ),
    asks: (given) => [given],
    judge: ([answered], given) => {
      const [lapseDate, passed] = [textIn(valueIn(answered), 'lapseDate'), monthsPassed(given)]
      return lapseDate >= passed ? [] : [deviation('not-before', 'value.lapseDate', passed, lapseDate)]
    }
  }),
  law<'determineEarningPeriod', { given: EarningPeriodCase; days: number }>({
    id: 'period/later-letter',
    function: 'determineEarningPeriod',
    source: derivedFrom('notice order § 7'),
    drawn: ({ knownEarningPeriods }, fc) =>
      fc.record({ given: knownEarningPeriods, days: fc.oneof(fc.nat(3), fc.nat(400)) }),
    asks: ({ given: { facts, options }, days }) => {
      const first = typeof facts.notice === 'object' ? facts.notice.sentOn : lastTimelyDay(facts.lapseDate)
      // Both are seen from one day, so that nothing else differs.
      const seen = { facts, options: { ...options, asOf: '2030-01-01' } }
      return [0, days].map((more) => withNotice(seen, { sentOn: plusDays(first, more) }))
    },
    judge: ([first, second]) => neverEarlier(first, second)
  }),
  law<'determineEarningPeriod', { lapseDate: string; reason: 'notYetInForce' | 'repealed' }>({
    id: 'period/life-of-rule',
    function: 'determineEarningPeriod',
    source: derivedFrom('lov nr. 296 af 22/03/2016, § 7, stk. 3, and lov nr. 1655 af 30/12/2024'),
    drawn: (_, fc) =>
      fc.oneof(
        fc.nat(40).map((months) => ({
          lapseDate: plusMonths('2016-09-01', -months),
          reason: 'notYetInForce' as const
        })),
        fc.nat(6).map((months) => ({
          lapseDate: plusMonths('2025-07-01', months),
          reason: 'repealed' as const
        }))
      ),
    asks: ({ lapseDate }) => [bareCase(lapseDate, 'sent-in-time')],
    judge: ([answered], { reason }) => {
      if (answered?.kind !== 'notCovered') return [deviation('is', 'kind', 'notCovered', answered?.kind)]
      return answered.reason === reason ? [] : [deviation('is', 'reason', reason, answered.reason)]
    }
  })
]
