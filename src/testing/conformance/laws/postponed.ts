import { dayOf, isoDate } from '../../../calendar/iso-date.js'
import { firstOf, monthOf } from '../../../calendar/month.js'
import { daysFrom, plusDays, plusMonths } from '../../arbitraries/dates.js'
import type { Source } from '../../asked.js'
import { bySummaryOf3318, inStudy } from '../../sources.js'
import { deviation } from '../deviation.js'
import { type Law, law, textIn, valueIn } from '../law.js'

/** The 1st of the month after that of a date. */
export function nextFirst(date: string): string {
  const day = dayOf(date)
  return day === undefined ? '' : isoDate(firstOf(monthOf(day) + 1))
}

interface Postponed {
  lapseDate: string
  days: number
}

const postponed = (
  id: Law['id'],
  source: Source,
  mostDays: (lapseDate: string) => number,
  judge: (value: ReturnType<typeof valueIn>, given: Postponed) => ReturnType<typeof deviation>[]
): Law =>
  law<'postponeLapseDate', Postponed>({
    id,
    function: 'postponeLapseDate',
    source,
    drawn: ({ lapseDates }, fc) =>
      fc
        .tuple(lapseDates, fc.oneof(fc.nat(70), fc.nat(1500)))
        .map(([lapseDate, days]) => ({ lapseDate, days: Math.min(days, mostDays(lapseDate)) })),
    asks: (facts) => [{ facts, options: {} }],
    judge: ([answered], given) =>
      answered?.kind === 'decided'
        ? judge(answered.value, given)
        : [deviation('is', 'kind', 'decided', answered?.kind)]
  })

const monthOfLapse = (lapseDate: string): number => daysFrom(lapseDate, plusMonths(lapseDate, 1))

/** The laws of the bare arithmetic of 33-18. */
export const postponedLaws: readonly Law[] = [
  postponed(
    'postponed/first-of-month',
    bySummaryOf3318,
    () => 1500,
    (value) => {
      const expected = nextFirst(textIn(value, 'calculationDate'))
      return value.lapseDate === expected
        ? []
        : [deviation('is', 'value.lapseDate', expected, value.lapseDate)]
    }
  ),
  postponed(
    'postponed/last-day',
    bySummaryOf3318,
    () => 1500,
    (value, { lapseDate, days }) => {
      const expected = plusDays(lapseDate, days - 1)
      return value.calculationDate === expected
        ? []
        : [deviation('is', 'value.calculationDate', expected, value.calculationDate)]
    }
  ),
  postponed('postponed/within-a-month', inStudy('5.5', '43'), monthOfLapse, (value, { lapseDate, days }) => {
    const expected = plusMonths(lapseDate, days === 0 ? 0 : 1)
    return value.lapseDate === expected ? [] : [deviation('is', 'value.lapseDate', expected, value.lapseDate)]
  }),
  law<'postponeLapseDate', Postponed & { more: number }>({
    id: 'postponed/more-days',
    function: 'postponeLapseDate',
    source: inStudy('1.2.2', '8'),
    drawn: ({ lapseDates }, fc) =>
      fc.record({ lapseDate: lapseDates, days: fc.nat(1000), more: fc.oneof(fc.nat(3), fc.nat(100)) }),
    asks: ({ lapseDate, days, more }) => [
      { facts: { lapseDate, days }, options: {} },
      { facts: { lapseDate, days: days + more }, options: {} }
    ],
    judge: ([first, second]) => {
      const [before, after] = [textIn(valueIn(first), 'lapseDate'), textIn(valueIn(second), 'lapseDate')]
      return after >= before ? [] : [deviation('not-before', 'value.lapseDate', before, after)]
    }
  })
]
