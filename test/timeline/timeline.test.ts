import { describe, expect, test } from 'vitest'
import {
  assessCase,
  assessExemption,
  assessRegaining,
  countYearOfAid,
  determineEarningPeriod,
  evaluateChecklist,
  type Ground,
  postponeLapseDate,
  projectLapseDate,
  reduceUnmarried,
  reviewDecision,
  type TimelinePart,
  timeline,
  timelineText
} from '../../src/index.js'
import { aidSince, hours, married, sick, unmarried } from '../case/assessment/given.js'
import { extended } from '../case/review/given.js'
import { file } from '../rule-225/exemption-given.js'
import { emptyFile } from '../sanctions/checklist/files.js'
import { boardCase, drawnOf } from './given.js'

/** A part in short: `original 2016-04-01 2016-09-30`. */
const barsOf = ({ lanes }: TimelinePart): string[] =>
  lanes.flatMap(({ bars }) => bars.map(({ what, from, to }) => `${what} ${from} ${to}`))
const marksOf = ({ marks }: TimelinePart): string[] => marks.map(({ what, on }) => `${what} ${on}`)
const only = <T>(items: readonly T[]): T => {
  const [item, ...more] = items
  if (item === undefined || more.length > 0) return expect.fail(`${items.length} items`)
  return item
}
const ground = (given: Partial<Ground>): Ground =>
  ({ kind: 'sickness', documented: 'yes', from: '2018-06-01', to: '2018-06-14', ...given }) as Ground
const sent = { sentOn: '2018-04-20' }

describe('the board’s cases', () => {
  // The study, 3.4.1 and 3.4.2; 8 days after 30 September 2016, then 139, and the 1st after.
  test('case 171: the letter 8 days late, then 139 days of education, one stretch after the other', () => {
    const part = only(drawnOf(boardCase('sag-171').period).parts)
    expect(barsOf(part)).toEqual([
      'original 2016-04-01 2016-09-30',
      'late-notice 2016-10-01 2016-10-08',
      'extension 2016-10-09 2017-02-24',
      'ground 2016-08-15 2016-12-31'
    ])
    expect(marksOf(part)).toEqual([
      'notice-deadline 2016-06-30',
      'letter-sent 2016-07-08',
      'old-lapse-date 2016-10-01',
      'today 2017-01-15',
      'hearing-deadline 2017-01-31',
      'calculation-date 2017-02-24',
      'lapse-date 2017-03-01'
    ])
  })

  // The study, 3.4.3: 49 + 49 + 20 days; the municipality's date was a month too late.
  test('case 149: days without dates, and the municipality’s date beside that of the rules', () => {
    const line = drawnOf(boardCase('sag-149').review)
    const part = only(line.parts)
    expect(line).toMatchObject({ of: 'review', isOpen: false, from: '2016-04-01', to: '2017-03-01' })
    expect(part.lanes.find(({ lane }) => lane === 'sickness')).toMatchObject({
      days: 118,
      bars: [
        { undated: 49, days: 49 },
        { undated: 49, days: 49 },
        { undated: 20, days: 20 }
      ]
    })
    expect(marksOf(part)).toEqual(
      expect.arrayContaining([
        'calculation-date 2017-01-26',
        'lapse-date 2017-02-01',
        'municipality-lapse-date 2017-03-01'
      ])
    )
  })

  // The study, 3.4.3: the municipality extended by 60 days, the board counted 94.
  test('case 216: the municipality’s 60 days beside the 94 of the rules', () => {
    const part = only(drawnOf(boardCase('sag-216').review).parts)
    expect(barsOf(part)).toEqual(
      expect.arrayContaining([
        'extension 2017-06-01 2017-09-02',
        'municipality-extension 2017-06-01 2017-07-30'
      ])
    )
  })
})

describe('an earning period', () => {
  test('of a ground that others cover, only the days that extend under it are counted', () => {
    // § 13 f, stk. 12; 33-18: a day counts once, under the number that stands first.
    const evaluation = determineEarningPeriod(
      {
        lapseDate: '2018-11-01',
        notice: 'sent-in-time',
        grounds: [ground({ kind: 'care' }), ground({ from: '2018-06-10', to: '2018-06-20' })]
      },
      { asOf: '2018-12-01' }
    )
    const { lanes } = only(drawnOf(evaluation).parts)
    expect(lanes.slice(1)).toEqual([
      {
        lane: 'sickness',
        days: 11,
        bars: [
          expect.objectContaining({ place: 1, days: 11, counted: [{ from: '2018-06-10', to: '2018-06-20' }] })
        ]
      },
      {
        lane: 'care',
        days: 9,
        bars: [
          expect.objectContaining({ place: 0, days: 9, counted: [{ from: '2018-06-01', to: '2018-06-09' }] })
        ]
      }
    ])
  })

  test('a ground that is not documented is shown and does not count', () => {
    const evaluation = determineEarningPeriod(
      { lapseDate: '2018-11-01', notice: sent, grounds: [ground({ documented: 'no' })] },
      { asOf: '2018-12-01' }
    )
    const part = only(drawnOf(evaluation).parts)
    expect(part.lanes.at(-1)?.bars).toEqual([
      { what: 'ground', state: 'not', from: '2018-06-01', to: '2018-06-14', days: 0, place: 0, counted: [] }
    ])
    // Nothing moved: there is one bortfaldsdato.
    expect(marksOf(part).filter((mark) => mark.includes('lapse-date'))).toEqual(['lapse-date 2018-11-01'])
  })

  test('what is left out because it lies more than three years back stands beside the days added', () => {
    // § 13 f, stk. 13. 1,005 days of leave end on 2 July 2019; April to June 2016 lie more than three years before the day
    // after, and three months from that day end on 2 October 2019.
    const evaluation = determineEarningPeriod(
      {
        lapseDate: '2016-10-01',
        notice: 'sent-in-time',
        grounds: [ground({ kind: 'parental-leave', from: '2016-04-01', to: '2018-12-31' })]
      },
      { asOf: '2020-01-01' }
    )
    expect(barsOf(only(drawnOf(evaluation).parts)).slice(0, 4)).toEqual([
      'original 2016-04-01 2016-09-30',
      'left-out 2016-04-01 2016-06-30',
      'extension 2016-10-01 2019-07-02',
      'three-year-limit 2019-07-03 2019-10-02'
    ])
  })

  test('of an open case the dates are the earliest, and what can last longer is marked', () => {
    const evaluation = determineEarningPeriod(
      { lapseDate: '2018-11-01', notice: sent, grounds: [ground({ to: 'ongoing' } as Partial<Ground>)] },
      { asOf: '2018-06-10' }
    )
    const line = drawnOf(evaluation)
    const part = only(line.parts)
    expect(line.isOpen).toBe(true)
    // 1 to 10 June: 10 days, from 1 November to 10 November.
    expect(part.lanes.map(({ bars }) => bars.at(-1))).toEqual([
      { what: 'extension', state: 'counts', from: '2018-11-01', to: '2018-11-10', days: 10, goesOn: true },
      expect.objectContaining({ state: 'open', from: '2018-06-01', to: '2018-06-10', days: 10, goesOn: true })
    ])
    expect(marksOf(part)).toContain('earliest-lapse-date 2018-12-01')
    expect(marksOf(part).some((mark) => mark.startsWith('lapse-date'))).toBe(false)
  })
})

describe('a whole case', () => {
  const facts = unmarried(
    { notice: sent, grounds: [sick('2018-06-01', '2018-06-14')], hearing: 'not-sent' },
    { lapseDate: '2018-11-01', aid: aidSince('2017-10-01') }
  )

  test('has the year of aid, the letter, the hearing, the date and what follows', () => {
    expect(marksOf(only(drawnOf(assessCase(facts, { asOf: '2018-12-15' })).parts))).toEqual([
      'compute-by 2018-03-30',
      'letter-sent 2018-04-20',
      'notice-deadline 2018-04-30',
      'transition-date 2018-09-30',
      'first-lapse-date 2018-10-01',
      'hearing-deadline 2018-10-31',
      'old-lapse-date 2018-11-01',
      'calculation-date 2018-11-14',
      'lapse-date 2018-12-01',
      'consequence 2018-12-01',
      'today 2018-12-15'
    ])
  })

  test('names what is cut in kroner, and the work with its hours', () => {
    const worked = { ...facts, person: { ...facts.person, work: [hours('2018-03-01', '2018-06-30', 124.5)] } }
    const part = only(drawnOf(assessCase(worked, { asOf: '2018-12-15' })).parts)
    expect(part.lanes.find(({ lane }) => lane === 'work')?.bars).toEqual([
      { what: 'work', state: 'counts', from: '2018-03-01', to: '2018-06-30', place: 0, hours: 124.5 }
    ])
    // 1,029 kroner: the amount of 2018 for the high rate, as the case's own page has it.
    expect(part.marks.find(({ what }) => what === 'consequence')?.kroner).toBe(1029)
  })

  // 13 months of exemption to 30 June 2017: the count starts afresh on 1 July, and the year is reached on 30 June 2018.
  const exempt: Ground = {
    kind: 'limited-work-capacity',
    documented: 'yes',
    from: '2016-06-01',
    to: '2017-06-30'
  }

  test('of a new count that is open has its earliest date, though the old count has ended', () => {
    const ongoing = { ...sick('2018-09-01', '2018-09-01'), to: 'ongoing' } as Ground
    const given = unmarried(
      { notice: sent, grounds: [exempt, ongoing] },
      { lapseDate: '2018-11-01', aid: aidSince('2016-01-01') }
    )
    // 1 to 30 September and 1 October: 31 days from 1 November.
    expect(marksOf(only(drawnOf(assessCase(given, { asOf: '2018-10-01' })).parts))).toContain(
      'earliest-lapse-date 2019-01-01'
    )
  })

  test('that has started afresh shows the exemption that made it, and no date', () => {
    const given = unmarried({ notice: sent, grounds: [exempt] }, { lapseDate: '2017-07-01' })
    const part = only(drawnOf(assessCase(given, { asOf: '2018-10-01' })).parts)
    expect(barsOf(part)).toContain('fresh-start 2016-06-01 2017-06-30')
    expect(timelineText(assessCase(given, { asOf: '2018-10-01' }), { language: 'da' })).toMatch(
      /^Optjeningsperiode$/m
    )
    expect(marksOf(part).filter((mark) => /^(earliest-)?lapse-date|calculation/.test(mark))).toEqual([])
  })

  test('of a couple has a part for each, with the dates of each', () => {
    const couple = married(
      { grounds: [sick('2017-02-01', '2017-02-14')] },
      { grounds: [] },
      { couple: { closestToLabourMarket: 'person' } }
    )
    const { parts } = drawnOf(assessCase(couple, { asOf: '2017-04-15' }))
    expect(parts.map(({ whom }) => whom)).toEqual(['person', 'spouse'])
    // 14 days from 1 May: to 14 May, the 1st after is 1 June; the spouse's date stays.
    expect(parts.map((part) => marksOf(part).filter((mark) => mark.startsWith('lapse-date')))).toEqual([
      ['lapse-date 2017-06-01'],
      ['lapse-date 2017-05-01']
    ])
  })

  test('without a year of aid yet shows what is counted and what is expected', () => {
    const early = unmarried({}, { aid: aidSince('2018-02-01') })
    const part = only(drawnOf(assessCase(early, { asOf: '2018-10-01' })).parts)
    expect(part.lanes.map(({ lane }) => lane)).toEqual(['year-of-aid', 'period'])
    expect(marksOf(part)).toContain('expected-transition-date 2019-01-31')
  })
})

describe('the other functions', () => {
  test('a review shows what is owed up to the day from which the cut is right', () => {
    // 30 sick days: the period ends 30 November, the date is 1 December; cut a month too early.
    const facts = extended(
      { days: 0, lapseDate: '2018-11-01' },
      {},
      { cut: { kind: 'reduction', from: '2018-11-01', class: 'high' } }
    )
    const part = only(drawnOf(reviewDecision(facts, { asOf: '2019-06-15' })).parts)
    expect(barsOf(part)).toContain('owed 2018-11-01 2018-11-30')
    expect(marksOf(part)).toContain('decision 2018-10-15')
  })

  test('a postponement has its two dates and no day of assessment', () => {
    expect(timeline(postponeLapseDate({ lapseDate: '2018-11-01', days: 14 }))).toEqual({
      kind: 'drawn',
      of: 'postponement',
      isOpen: false,
      from: '2018-11-14',
      to: '2018-12-01',
      parts: [
        {
          lanes: [],
          marks: [
            { what: 'calculation-date', on: '2018-11-14' },
            { what: 'lapse-date', on: '2018-12-01' }
          ]
        }
      ]
    })
  })

  test('a projection has the day by which the letter must be sent', () => {
    const projected = projectLapseDate({ from: '2018-11-01', grounds: [], work: [] }, { asOf: '2018-05-01' })
    expect(marksOf(only(drawnOf(projected).parts))).toContain('notice-deadline 2018-04-30')
  })

  test('regaining has the days on which work counts, and from when aid is full again', () => {
    const facts = {
      reducedFrom: '2017-07-01',
      maritalStatus: 'unmarried' as const,
      grounds: [],
      work: [hours('2017-08-01', '2017-08-31', 120), hours('2017-09-01', '2017-09-30', 110)]
    }
    const part = only(drawnOf(assessRegaining(facts, { asOf: '2017-10-05' })).parts)
    expect(barsOf(part)).toEqual([
      'regaining 2017-07-01 2017-09-30',
      'work 2017-08-01 2017-08-31',
      'work 2017-09-01 2017-09-30'
    ])
    expect(marksOf(part)).toContain('resumed-from 2017-10-01')
  })

  test('the year of aid has the days in which aid is counted', () => {
    const evaluation = countYearOfAid(
      { of: 'unmarried', aid: aidSince('2018-02-01'), exemptions: [] },
      { asOf: '2018-10-01' }
    )
    // From 1 February to 1 October 2018: 243 days.
    expect(only(drawnOf(evaluation).parts).lanes).toMatchObject([{ bars: [{ days: 243 }] }])
  })
})

describe('where there is nothing to draw', () => {
  test.each([
    [
      'no-period',
      evaluateChecklist(emptyFile('absence-from-offer', '2026-03-02', 'jobparat'), { asOf: '2026-11-01' })
    ],
    ['no-period', assessExemption(file({}), { asOf: '2018-06-01' })],
    [
      'no-period',
      reduceUnmarried(
        {
          lapseDate: '2018-11-01',
          benefit: 'kontanthjaelp',
          rate: '25.2.2',
          supplement: 'none',
          maintenanceDuty: 'no'
        },
        { asOf: '2018-10-01' }
      )
    ],
    [
      'invalid',
      determineEarningPeriod(
        { lapseDate: '2018-11-02', notice: 'unknown', grounds: [] },
        { asOf: '2018-10-01' }
      )
    ],
    ['invalid', postponeLapseDate({ lapseDate: '2018-11-02', days: 1 })],
    [
      'repealed',
      determineEarningPeriod({ lapseDate: '2025-07-01', notice: sent, grounds: [] }, { asOf: '2025-07-01' })
    ],
    [
      'notYetInForce',
      determineEarningPeriod(
        { lapseDate: '2016-09-01', notice: 'sent-in-time', grounds: [] },
        { asOf: '2018-07-01' }
      )
    ],
    [
      'no-dates',
      assessCase(unmarried({ exempt: 'yes' }, { lapseDate: '2018-11-01' }), { asOf: '2018-10-01' })
    ]
  ])('%s', (reason, evaluation) => {
    expect(timeline(evaluation)).toEqual({ kind: 'empty', reason })
  })
})
