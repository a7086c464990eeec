import { describe, expect, test } from 'vitest'
import type { Ground, Notice, Readings } from '../../src/index.js'
import { type Case, periodReadings, plusDays, plusMonths } from '../arbitraries.js'
import { agree } from './judged.js'

// Every boundary by itself, so that none is left to luck. The judge of the random cases judges these too.

const around = (day: string, ...others: number[]) => [-1, 0, 1, ...others].map((days) => plusDays(day, days))

/** Every 1st from the month before the rule's life to the month after it. */
const everyLapseDate = Array.from({ length: 108 }, (_, month) => plusMonths('2016-09-01', month))
const ids = Object.keys(periodReadings) as (keyof typeof periodReadings)[]
const others = Object.fromEntries(ids.map((id) => [id, periodReadings[id][1]])) as Partial<Readings>
/** The defaults, each other reading alone, and all of them. */
const everyReading: Partial<Readings>[] = [{}, ...ids.map((id) => ({ [id]: others[id] })), others]

const ground = (from: string, to: string, kind: Ground['kind'] = 'sickness'): Ground => ({
  kind,
  documented: 'yes',
  from,
  to
})
const ofDays = (from: string, days: number, kind?: Ground['kind']) =>
  ground(from, plusDays(from, days - 1), kind)

let compared = 0
function hold(
  lapseDate: string,
  grounds: Ground[],
  notice: Notice = 'sent-in-time',
  asOf = '2027-01-01'
): void {
  for (const readings of everyReading) {
    const given: Case = { facts: { lapseDate, notice, grounds }, options: { asOf, readings } }
    try {
      agree(
        given,
        () => undefined,
        grounds.every(({ kind }) => kind === grounds[0]?.kind)
      )
    } catch (error) {
      throw new Error(JSON.stringify(given), { cause: error })
    }
    compared++
  }
}
const noticeMonths = (lapseDate: string) => (lapseDate < '2017-04-01' ? 3 : 6)
const start = (lapseDate: string) => plusMonths(lapseDate, lapseDate < '2017-04-01' ? -6 : -12)

/** The lapse dates at which something begins or ends, and others beside a leap day or a covid period. */
const edges = [
  ...[
    '2016-09-01',
    '2016-10-01',
    '2017-03-01',
    '2017-04-01',
    '2017-05-01',
    '2018-11-01',
    '2020-02-01',
    '2020-03-01'
  ],
  ...[
    '2020-04-01',
    '2020-09-01',
    '2020-10-01',
    '2021-03-01',
    '2021-09-01',
    '2021-10-01',
    '2022-07-01',
    '2022-08-01'
  ],
  ...['2024-02-01', '2024-03-01', '2024-09-01', '2025-02-01', '2025-05-01', '2025-06-01', '2025-07-01']
]

describe('at every boundary the judge comes to the same', () => {
  test('the letter: its last timely day and the days beside it, month ends and leap days, for every lapse date', () => {
    for (const lapseDate of everyLapseDate) {
      const timely = plusDays(plusMonths(lapseDate, -noticeMonths(lapseDate)), -1)
      // The first four months' ends after it: where months added are clamped (31 August, and February).
      const monthEnds = [1, 2, 3, 6].map((months) => plusDays(plusMonths(plusDays(timely, 1), months), -1))
      for (const sentOn of [...around(timely, 2), ...monthEnds, ...monthEnds.map((day) => plusDays(day, 1))])
        hold(lapseDate, [], { sentOn })
    }
  })

  test('the days of a month, and one fewer or more, for every lapse date', () => {
    for (const lapseDate of everyLapseDate) {
      const month = Number(plusDays(plusMonths(lapseDate, 1), -1).slice(8))
      for (const days of [1, month - 1, month, month + 1]) hold(lapseDate, [ofDays(start(lapseDate), days)])
    }
  })

  test('a ground at the first and the last day of the period, of the added days, and before the new lapse date', () => {
    for (const lapseDate of edges) {
      const added = ofDays(plusDays(start(lapseDate), 10), 20, 'care')
      const places = [
        start(lapseDate),
        lapseDate,
        plusDays(lapseDate, 20),
        plusMonths(lapseDate, 1),
        plusMonths(lapseDate, 2)
      ]
      for (const day of places.flatMap((place) => around(place))) {
        hold(lapseDate, [ground(day, day)])
        hold(lapseDate, [added, ground(day, plusDays(day, 14), 'care')])
        hold(lapseDate, [added, ground(plusDays(day, -14), day, 'care')])
      }
    }
  })

  test('a ground at the edges of the covid periods, and a period whose own edges lie there', () => {
    const covid = ['2020-03-09', '2020-09-08', '2020-11-01', '2021-06-30'].flatMap((day) => around(day))
    for (const lapseDate of everyLapseDate.filter((each) => each > '2019-12-01' && each < '2022-10-01')) {
      hold(lapseDate, [])
      for (const day of covid) {
        hold(lapseDate, [ground(plusDays(day, -5), day)])
        hold(lapseDate, [ground(day, plusDays(day, 5))])
      }
    }
  })

  test('leap days: a ground that ends on, begins on or crosses 29 February, and a letter sent then', () => {
    for (const leapDay of ['2016-02-29', '2020-02-29', '2024-02-29']) {
      for (const lapseDate of everyLapseDate.filter(
        (each) => each >= plusMonths(leapDay, 1).slice(0, 8) && each <= plusMonths(leapDay, 14)
      )) {
        for (const day of around(leapDay)) {
          hold(lapseDate, [ground(day, plusDays(day, 2))])
          hold(lapseDate, [], { sentOn: day })
        }
      }
    }
  })

  test('the transition on 1 April 2017 and the repeal on 1 July 2025: the day with which the date crosses it', () => {
    for (const [edge, months] of [
      ['2017-04-01', [1, 2, 3, 6]],
      ['2025-07-01', [1, 2, 3, 12]]
    ] as const)
      for (const lapseDate of months.map((before) => plusMonths(edge, -before)))
        for (const lastDay of around(plusDays(edge, -1), -31, -30, -29, 30, 31)) {
          const days = Math.round((Date.parse(lastDay) - Date.parse(lapseDate)) / 86_400_000) + 1
          if (days > 0) hold(lapseDate, [ofDays(start(lapseDate), Math.min(days, 170))])
          hold(lapseDate, [ground(plusDays(lapseDate, -1), lastDay < lapseDate ? lapseDate : lastDay)])
          hold(lapseDate, [], {
            sentOn: plusDays(plusMonths(lapseDate, -noticeMonths(lapseDate)), Math.max(days, 0))
          })
        }
  })

  test('12 months of exemption, less a day or more, that end on, before or after the lapse date', () => {
    for (const lapseDate of edges)
      for (const last of [
        ...around(lapseDate),
        ...around(plusMonths(lapseDate, 1)),
        plusMonths(lapseDate, -12)
      ])
        for (const beyond of [-1, 0, 1]) {
          const first = plusDays(plusMonths(last, -12), 1 - beyond)
          hold(lapseDate, [ground(first, last, 'limited-work-capacity')])
          // In two that touch, and in two with a day between them.
          const middle = plusDays(first, 100)
          for (const gap of [1, 2])
            hold(lapseDate, [
              ground(first, middle, 'limited-work-capacity'),
              ground(plusDays(middle, gap), last, 'limited-work-capacity')
            ])
        }
  })

  test('stk. 13: the day with which a month comes to lie wholly more than three years back', () => {
    // The period begins 12 months (6 in the transition) before; its first month is left out when 37 months lie after that.
    for (const lapseDate of everyLapseDate.filter((each) => each <= '2022-06-01'))
      for (const month of [37, 38])
        for (const lastDay of around(plusDays(plusMonths(start(lapseDate), month), -1)))
          hold(lapseDate, [ground(plusDays(lapseDate, -1), plusDays(lastDay, -1), 'care')])
  })

  test('days without dates whose place crosses an edge of the period, and what is open on the day of assessment', () => {
    const about = { kind: 'sickness', documented: 'yes' } as const
    for (const lapseDate of edges) {
      for (const edge of [start(lapseDate), lapseDate])
        for (const from of around(plusDays(edge, -10)))
          for (const days of [0, 1, 9, 10, 11, 20])
            hold(lapseDate, [{ ...about, days, within: { from, to: plusDays(from, 19) } }])
      for (const asOf of around(lapseDate, -31, 31)) {
        hold(lapseDate, [{ ...about, from: plusDays(asOf, -1), to: 'ongoing' }], 'sent-in-time', asOf)
        for (const notice of ['not-sent', 'unknown'] as const) hold(lapseDate, [], notice, asOf)
        hold(lapseDate, [{ ...ofDays(lapseDate, 1), documented: 'unknown' }], 'sent-in-time', asOf)
      }
    }
  })

  test('that is so many cases', () => {
    process.stdout.write(
      `${compared} cases at boundaries, each under ${everyReading.length} sets of readings\n`
    )
    expect(compared).toBeGreaterThan(40_000)
  })
})
