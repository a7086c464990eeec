import { describe, expect, test } from 'vitest'
import type { DeductionFacts, Readings, SanctionEvent } from '../../../src/index.js'
import { compute } from './given.js'

/** What is asked: the field, the question in English, and the provisions. */
function asked(events: SanctionEvent[], aid: DeductionFacts['aid'] = {}, readings: Partial<Readings> = {}) {
  const evaluation = compute(events, aid, readings)
  if (evaluation.kind !== 'undetermined') throw new Error(evaluation.kind)
  return evaluation.missing.map(({ path, question, citations }) => [path, question.en, citations])
}
const aid = { '2021-03-01': 9000, '2021-04-01': 9000 }
const decision = { 'three-month-act': 'decision' } as const

describe('from which month’s aid it is deducted is asked of the event by its days', () => {
  const unknown = { deductedIn: 'unknown' } as const
  const question = (event: SanctionEvent) => asked([event], aid)
  const of = (name: string) => [
    [
      'facts.events[0].deductedIn',
      `From which month’s aid is the deduction or reduction for ${name} to be taken?`,
      ['aktivloven/35/3/2']
    ]
  ]

  test('of absence from the first to the last day, in whatever order they are stated', () => {
    const missed = ['2021-03-09', '2021-03-02', '2021-04-06', '2021-03-30'].map((date) => ({
      date,
      extent: 'whole' as const
    }))
    expect(question({ provision: '36', missed, ...unknown })).toEqual(
      of('the absence from the offer from 2 March 2021 to 6 April 2021')
    )
    expect(question({ provision: '36', missed: missed.slice(0, 1), ...unknown })).toEqual(
      of('the absence from the offer on 9 March 2021')
    )
  })

  test('of a missing registration from the first to the last day, or on where it goes on', () => {
    const ended = [
      { from: '2021-03-08', to: '2021-03-31' },
      { from: '2021-03-02', to: '2021-03-04' },
      { from: '2021-03-20', to: '2021-03-21' }
    ]
    expect(question({ provision: '38', breaches: ended, ...unknown })).toEqual(
      of('the missing registration or CV from 2 March 2021 to 31 March 2021')
    )
    const breaches = [{ from: '2021-03-29', to: 'ongoing' }, ...ended]
    const evaluation = compute([{ provision: '38', breaches, ...unknown }], aid, {}, { asOf: '2021-04-02' })
    expect(evaluation).toMatchObject({
      missing: [{ question: { en: expect.stringContaining('CV from 2 March 2021 on to be taken?') } }]
    })
  })

  test('of a talk and of a refusal by its day', () => {
    expect(question({ provision: '37', due: '2021-03-02', renewed: '2021-03-09', ...unknown })).toEqual(
      of('the absence from the talk on 2 March 2021')
    )
    expect(question({ provision: '39', date: '2021-03-02', ...unknown })).toEqual(
      of('the event under § 39 on 2 March 2021')
    )
  })
})

describe('the end of a breach', () => {
  test('is asked of each period without one, after the day from which it is open', () => {
    const breaches = [
      { from: '2021-03-01', to: '2021-03-02' },
      { from: '2021-03-08', to: 'unknown' }
    ]
    expect(asked([{ provision: '38', breaches }], aid)).toEqual([
      [
        'facts.events[0].breaches[1].to',
        'Which day was the last without registration or CV in the period that began on 8 March 2021?',
        ['aktivloven/38']
      ]
    ])
  })

  test('is asked as the day of renewed contact where a talk was missed', () => {
    expect(asked([{ provision: '37', due: '2021-03-01', renewed: 'unknown' }], aid)).toEqual([
      [
        'facts.events[0].renewed',
        'On which day was contact renewed after the absence from the talk on 1 March 2021?',
        ['aktivloven/37']
      ]
    ])
  })
})

describe('where the decision must be made in time', () => {
  const refusal = (planned: object): SanctionEvent => ({ provision: '39', date: '2021-03-02', ...planned })
  const day = [
    'facts.events[0].decidedOn',
    'On which day was the deduction or reduction for the event under § 39 on 2 March 2021 decided?',
    ['aktivloven/35/3/2']
  ]

  test('its day is asked for once one of the two is planned', () => {
    expect(asked([refusal({ decidedOn: 'unknown' })], aid, decision)).toEqual([day])
    expect(asked([refusal({ deductedIn: 'unknown' })], aid, decision)).toEqual([day])
    expect(asked([refusal({ deductedIn: '2021-07-01' })], aid, decision)).toEqual([day])
  })

  test('nothing is asked where nothing is planned, nor where the deduction itself is in time', () => {
    expect(compute([refusal({})], aid, decision).kind).toBe('decided')
    expect(compute([refusal({ deductedIn: '2021-06-01' })], aid, decision).kind).toBe('decided')
  })
})

describe('amounts', () => {
  const talk = (due: string): SanctionEvent => ({ provision: '37', due, renewed: due })

  test('of July 2025 and later are asked for with where they are regulated', () => {
    expect(
      asked([talk('2025-07-01'), talk('2025-09-01')], { '2025-07-01': 9000, '2025-09-01': 9000 })
    ).toEqual([
      [
        'facts.publishedRates.2025-07-01.thresholds',
        'Which three thresholds of the sanction rates were published for the time from 1 July 2025?',
        ['aktivloven/35/5', 'aktivloven/109']
      ],
      [
        'facts.publishedRates.2025-07-01.rates',
        'Which four sanction rates were published for the time from 1 July 2025?',
        ['aktivloven/35/5', 'aktivloven/109']
      ]
    ])
  })

  // Of 2023 the lowest rate was read: aid below 5.751 kroner needs no other.
  test('of 2023 are not asked for until the aid says that they matter', () => {
    expect(asked([talk('2023-03-01')])).toEqual([
      [
        'facts.aid.2023-03-01',
        'How large is the aid calculated for March 2023, before deductions for income?',
        ['aktivloven/35/4/2', 'aktivloven/35/4/3']
      ]
    ])
  })

  test('of 2024 are asked for with the aid, for no rate of that year is known', () => {
    expect(asked([talk('2024-03-04')]).map(([path]) => path)).toEqual([
      'facts.aid.2024-03-01',
      'facts.publishedRates.2024-01-01.rates'
    ])
  })
})

describe('a sanction under § 40 a', () => {
  const sanction = (daysMet: Record<string, number | 'unknown'>): SanctionEvent => ({
    provision: '40a',
    from: '2021-03-10',
    to: '2021-06-09',
    daysMet
  })
  const aidOf = (month: string, citations: string[]) => [
    `facts.aid.2021-0${month === 'March' ? 3 : 4}-01`,
    `How large is the aid calculated for ${month} 2021, before deductions for income?`,
    citations
  ]

  test('asks for the days met by month and sanction, and for the aid, which can be stated as not known', () => {
    expect(
      asked([sanction({ '2021-03-01': 'unknown', '2021-04-01': 3 })], { '2021-04-01': 'unknown' })
    ).toEqual([
      [
        'facts.events[0].daysMet.2021-03-01',
        'On how many of the calendar days in March 2021 under the aggravated sanction from 10 March 2021 to 9 June 2021 did the citizen meet the duty?',
        ['aktivloven/40a/6']
      ],
      aidOf('March', ['aktivloven/40a/6']),
      aidOf('April', ['aktivloven/40a/6'])
    ])
  })

  test('asks once for the aid that a deduction asks for already', () => {
    const refusal: SanctionEvent = { provision: '39', date: '2021-03-02' }
    expect(asked([refusal, sanction({ '2021-03-01': 3 })])).toEqual([
      aidOf('March', ['aktivloven/35/4/2', 'aktivloven/35/4/3'])
    ])
  })
})
