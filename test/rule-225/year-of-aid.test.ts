import { describe, expect, test } from 'vitest'
import {
  type AidEntry,
  type AidKind,
  countYearOfAid,
  type ExemptionPeriod,
  type YearOfAidFacts
} from '../../src/index.js'

// Every date is counted by hand: days with both ends, a 365th day, the 1st of the month after.

const entry = (kind: AidKind, from: string, to: string): AidEntry => ({ kind, from, to })
const aid = (from: string, to: string): AidEntry => entry('kontanthjaelp', from, to)
const exempt = (from: string, to: string, documented: ExemptionPeriod['documented'] = 'yes') => ({
  from,
  to,
  documented
})
const count = (
  asOf: string,
  entries: AidEntry[],
  {
    reading = 'days' as 'days' | 'months',
    of = 'unmarried' as YearOfAidFacts['of'],
    exemptions = [] as ExemptionPeriod[]
  } = {}
) => countYearOfAid({ of, aid: entries, exemptions }, { asOf, readings: { 'aid-year': reading } })
const yearOf = (...parts: Parameters<typeof count>) => {
  const evaluation = count(...parts)
  if (evaluation.kind !== 'decided') throw new Error(JSON.stringify(evaluation))
  return evaluation.value
}
const rulesOf = (...parts: Parameters<typeof count>) => {
  const evaluation = count(...parts)
  return 'steps' in evaluation ? evaluation.steps.map(({ rule, outcome }) => `${rule} ${outcome}`) : []
}

describe('1 year altogether within 3 years (§ 13 f, stk. 1, nr. 1, and stk. 6, nr. 1)', () => {
  test('is reached on the 365th day, and the aid can lapse from the 1st of the month after', () => {
    expect(yearOf('2018-06-01', [aid('2017-03-15', 'ongoing')])).toEqual({
      reached: true,
      transitionDate: '2018-03-14',
      firstLapseDate: '2018-04-01',
      unit: 'days',
      counted: 444, // 15 March 2017 to 1 June 2018: 365 + 79
      required: 365,
      left: 0,
      computeBy: '2017-09-14',
      provisions: ['aktivloven/13f/10/1']
    })
  })

  test('is not reached on the 364th, and says when it will be if the aid goes on', () => {
    expect(yearOf('2018-03-13', [aid('2017-03-15', 'ongoing')])).toEqual({
      reached: false,
      unit: 'days',
      counted: 364,
      required: 365,
      left: 1,
      expectedTransitionDate: '2018-03-14',
      expectedLapseDate: '2018-04-01',
      computeBy: '2017-09-14',
      provisions: ['aktivloven/13f/10/1']
    })
  })

  test('nothing is expected where no aid goes on', () => {
    const value = yearOf('2018-03-13', [aid('2017-03-15', '2018-03-13')])
    expect(value).toMatchObject({ reached: false, left: 1 })
    expect(value).not.toHaveProperty('expectedTransitionDate')
    expect(value).not.toHaveProperty('computeBy')
    const other = yearOf('2018-03-13', [
      aid('2017-03-15', '2018-03-12'),
      entry('other-public-benefit', '2018-03-13', 'ongoing')
    ])
    expect(other).not.toHaveProperty('expectedTransitionDate')
    // An offer counts, but is no aid under § 11: by itself it keeps no year without aid from coming.
    const offer = yearOf('2018-03-13', [
      aid('2017-03-15', '2018-03-12'),
      entry('offer', '2018-03-13', 'ongoing')
    ])
    expect(offer).toMatchObject({ counted: 364 })
    expect(offer).not.toHaveProperty('expectedTransitionDate')
  })

  test('periods are added up, whatever lies between them', () => {
    // 100 + 265 days: 1 January to 10 April 2017, then from 1 October 2017.
    expect(
      yearOf('2018-12-31', [aid('2017-01-01', '2017-04-10'), aid('2017-10-01', 'ongoing')])
    ).toMatchObject({ transitionDate: '2018-06-22', firstLapseDate: '2018-07-01' })
  })

  test('what has left the three years no longer counts', () => {
    // 365 days to 30 September 2015, then a day at a time, never a year apart.
    const entries = [
      aid('2014-10-01', '2015-09-30'),
      aid('2016-08-01', '2016-08-01'),
      aid('2017-07-01', '2017-07-01')
    ]
    // On 30 September 2017 all 367 days are within; on 1 October and on the 2nd one and two have left.
    expect(yearOf('2017-10-02', entries)).toMatchObject({
      reached: true,
      counted: 365,
      transitionDate: '2015-09-30'
    })
    expect(yearOf('2017-10-03', entries)).toMatchObject({ reached: false, counted: 364, left: 1 })
    // A day of aid comes for each that leaves.
    const again = [...entries, aid('2017-10-10', 'ongoing')]
    // On 10 October ten have left and one has come; on the days after, one leaves as one comes.
    expect(yearOf('2017-11-30', again)).toMatchObject({ reached: false, counted: 358 })
  })

  test('what is lost and reached again counts since it was reached again', () => {
    // 365 days to 31 December 2014, a day in each of the years between, and aid again from 1 July 2018.
    const entries = [
      aid('2014-01-01', '2014-12-31'),
      aid('2015-11-01', '2015-11-01'),
      aid('2016-10-01', '2016-10-01'),
      aid('2017-09-01', '2017-09-01'),
      aid('2018-07-01', 'ongoing')
    ]
    expect(yearOf('2016-12-31', entries.slice(0, 3))).toMatchObject({ transitionDate: '2014-12-31' })
    expect(yearOf('2018-01-01', entries.slice(0, 4))).toMatchObject({ reached: false, counted: 3 })
    // From 1 July 2018 it takes 363 days beside the two of 2016 and 2017: 28 June 2019.
    expect(yearOf('2019-12-31', entries)).toMatchObject({
      reached: true,
      transitionDate: '2019-06-28',
      firstLapseDate: '2019-07-01'
    })
  })

  test('three years are counted back to the same date, also over a leap day', () => {
    const days = (...dates: string[]) => dates.map((date) => aid(date, date))
    const entries = days('2014-03-01', '2015-02-01', '2016-01-15', '2016-12-01')
    expect(yearOf('2017-02-28', entries)).toMatchObject({ counted: 4 })
    expect(yearOf('2017-03-01', entries)).toMatchObject({ counted: 3 })
    // Three years before 28 and 29 February 2020 is 28 February 2017.
    const leap = days('2017-02-28', '2018-02-01', '2019-01-15', '2019-12-01')
    expect(yearOf('2020-02-27', leap)).toMatchObject({ counted: 4 })
    expect(yearOf('2020-02-28', leap)).toMatchObject({ counted: 3 })
    expect(yearOf('2020-02-29', leap)).toMatchObject({ counted: 3 })
  })
})

describe('the first bortfaldsdato', () => {
  test('is never before the rule has effect', () => {
    const value = yearOf('2016-05-01', [aid('2010-01-01', 'ongoing')])
    expect(value).toMatchObject({ transitionDate: '2010-12-31', firstLapseDate: '2016-10-01' })
    // Six months before 31 December 2010 there was no notice order.
    expect(value).not.toHaveProperty('computeBy')
  })

  // BEK 310/2016 is in force from 1 April 2016; the 365th day from 3 October 2015 is 1 October 2016, over a leap day.
  test('is to be computed from the first day of the notice order on', () => {
    expect(yearOf('2016-11-01', [aid('2015-10-03', 'ongoing')])).toMatchObject({
      transitionDate: '2016-10-01',
      computeBy: '2016-04-01'
    })
    expect(yearOf('2016-11-01', [aid('2015-10-02', 'ongoing')])).not.toHaveProperty('computeBy')
  })

  test('is the 1st of the month after, also where the year is reached on a 1st or a last day', () => {
    expect(yearOf('2018-06-01', [aid('2017-03-02', 'ongoing')])).toMatchObject({
      transitionDate: '2018-03-01',
      firstLapseDate: '2018-04-01'
    })
    expect(yearOf('2018-06-01', [aid('2017-03-01', 'ongoing')])).toMatchObject({
      transitionDate: '2018-02-28',
      firstLapseDate: '2018-03-01'
    })
  })

  test('is none where the rule is repealed first', () => {
    // The 365th day from 2 June 2024 is 1 June 2025, from 1 June 2024 it is 31 May 2025.
    const repealed = { kind: 'notCovered', reason: 'repealed' }
    expect(count('2024-12-01', [aid('2024-06-02', 'ongoing')])).toMatchObject(repealed)
    expect(count('2025-08-01', [aid('2024-06-02', 'ongoing')])).toMatchObject(repealed)
    expect(yearOf('2024-12-01', [aid('2024-06-01', 'ongoing')])).toMatchObject({
      expectedTransitionDate: '2025-05-31',
      expectedLapseDate: '2025-06-01'
    })
    // Also where no aid goes on: even aid on every day from now on would be too late.
    expect(count('2024-12-01', [aid('2024-06-01', '2024-11-29')])).toMatchObject(repealed)
    expect(count('2024-12-01', [])).toMatchObject(repealed)
  })
})

describe('what counts (§ 13 f, stk. 10)', () => {
  const days = (kind: AidKind, from = '2018-01-01', to = '2018-01-31') =>
    yearOf('2020-12-31', [aid('2020-12-01', '2020-12-31'), entry(kind, from, to)]).counted - 31
  // Aid in between keeps the count from starting afresh.
  const within = (kind: AidKind, from: string, to: string) =>
    yearOf('2020-02-29', [
      aid('2018-12-01', '2018-12-01'),
      aid('2019-11-01', '2019-11-01'),
      entry(kind, from, to)
    ])

  test.each([
    ['kontanthjaelp', '1'],
    ['uddannelseshjaelp', '1'],
    ['integrationsydelse', '1'],
    ['sho-ydelse', '1'],
    ['overgangsydelse', '1'],
    ['offer', '2'],
    ['one-off-25a', '2'],
    ['sanction', '3']
  ] as const)('%s counts under nr. %s', (kind, number) => {
    const value = within(kind, '2020-01-01', '2020-01-31')
    expect(value.counted).toBe(33)
    expect(value.provisions).toContain(`aktivloven/13f/10/${number}`)
  })

  test.each([
    'ressourceforloebsydelse',
    'benefit-without-work-demand',
    'other-public-benefit',
    'own-child-care-subsidy'
  ] as const)('%s does not count', (kind) => {
    expect(within(kind, '2020-01-01', '2020-01-31').counted).toBe(2)
    expect(days(kind)).toBe(0)
  })

  test('sanctions under § 41 count to the end of 2019', () => {
    expect(within('sanction-41', '2019-12-22', '2020-01-10').counted).toBe(2 + 10)
    expect(within('sanction-41', '2020-01-01', '2020-01-10').counted).toBe(2)
  })

  test('before the first day that counts nothing is lost, and after 2019 a sanction under § 41 is none', () => {
    const value = yearOf('2021-12-31', [
      entry('sanction-41', '2020-02-01', '2020-02-10'),
      aid('2021-06-01', 'ongoing')
    ])
    expect(value).toMatchObject({ counted: 214 }) // June to December: 30 + 31 + 31 + 30 + 31 + 30 + 31
    expect(value).not.toHaveProperty('freshStart')
  })

  test('a day on which several things count is one day, named under the first number that it fits', () => {
    const entries = [
      aid('2018-01-01', '2018-01-31'),
      entry('offer', '2018-01-21', '2018-02-10'),
      entry('sanction', '2018-02-01', '2018-02-15')
    ]
    const evaluation = count('2018-03-01', entries)
    expect(evaluation).toMatchObject({ value: { counted: 46 } })
    const steps = 'steps' in evaluation ? evaluation.steps : []
    const named = steps.filter(({ rule }) =>
      ['aid-received', 'offers-and-one-off-aid', 'sanction-periods'].includes(rule)
    )
    expect(named.map(({ value }) => value)).toEqual([{ days: 31 }, { days: 10 }, { days: 5 }])
  })

  test('the condition is that of the unmarried, or of the couple', () => {
    const conditionOf = (of: YearOfAidFacts['of'], kind: AidKind) => {
      const evaluation = count('2018-06-01', [entry(kind, '2017-01-01', 'ongoing')], { of })
      const steps = 'steps' in evaluation ? evaluation.steps : []
      return steps.find(({ rule }) => rule === 'year-of-aid')?.citations
    }
    expect(conditionOf('unmarried', 'kontanthjaelp')).toEqual(['aktivloven/13f/6/1'])
    expect(conditionOf('couple', 'kontanthjaelp')).toEqual(['aktivloven/13f/1/1'])
    expect(conditionOf('couple', 'integrationsydelse')).toEqual(['aktivloven/13f/1/1', 'aktivloven/13f/3'])
  })
})

describe('a year without aid (§ 13 f, stk. 11)', () => {
  const before = aid('2016-09-01', '2017-06-30')

  test('makes the count start afresh the day after it', () => {
    expect(yearOf('2018-12-31', [before, aid('2018-07-01', 'ongoing')])).toMatchObject({
      counted: 184,
      freshStart: { cause: 'year-without-aid', from: '2017-07-01', to: '2018-06-30' },
      countedFrom: '2018-07-01'
    })
  })

  test('a day less does not', () => {
    const value = yearOf('2018-12-31', [before, aid('2018-06-30', 'ongoing')])
    expect(value).toMatchObject({ reached: true, counted: 303 + 185 })
    expect(value).not.toHaveProperty('freshStart')
  })

  test('an offer, a sanction or engangshjælp in the meantime is no aid under § 11, and is lost with it', () => {
    for (const kind of ['offer', 'sanction', 'one-off-25a', 'other-public-benefit'] as const)
      expect(
        yearOf('2018-12-31', [before, entry(kind, '2017-09-01', '2018-06-30'), aid('2018-07-01', 'ongoing')])
      ).toMatchObject({ counted: 184, countedFrom: '2018-07-01' })
  })

  test('counts to the day of assessment', () => {
    expect(yearOf('2018-06-30', [before])).toMatchObject({ counted: 0, countedFrom: '2018-07-01' })
    expect(yearOf('2018-06-29', [before])).toMatchObject({ counted: 303 })
    expect(rulesOf('2018-06-30', [before])).toEqual(['year-without-aid met', 'year-of-aid notMet'])
  })

  test('a new letter of notice is due', () => {
    const evaluation = count('2018-12-31', [before, aid('2018-07-01', 'ongoing')])
    const steps = 'steps' in evaluation ? evaluation.steps : []
    expect(steps.find(({ rule }) => rule === 'year-without-aid')?.citations).toEqual([
      'aktivloven/13f/11',
      'bek-310-2016/4/4'
    ])
  })
})

describe('12 continuous months of exemption (§ 13 f, stk. 9, 2. pkt.)', () => {
  const long = [aid('2016-01-01', 'ongoing')]
  const during = (...exemptions: ExemptionPeriod[]) => count('2018-12-31', long, { exemptions })

  test('make the count start afresh when they have ended', () => {
    expect(during(exempt('2017-07-01', '2018-06-30'))).toMatchObject({
      value: {
        reached: false,
        counted: 184,
        freshStart: { cause: 'exemption', from: '2017-07-01', to: '2018-06-30' },
        countedFrom: '2018-07-01',
        expectedTransitionDate: '2019-06-30',
        expectedLapseDate: '2019-07-01'
      }
    })
    expect(during(exempt('2017-07-01', '2017-12-31'), exempt('2018-01-01', '2018-06-30'))).toMatchObject({
      value: { countedFrom: '2018-07-01' }
    })
  })

  test.each([
    ['a day less', exempt('2017-07-02', '2018-06-30')],
    ['an exemption that goes on', exempt('2017-07-01', 'ongoing')],
    ['one that ends after the assessment', exempt('2017-07-01', '2019-01-01')],
    ['one that is not documented', exempt('2017-07-01', '2018-06-30', 'no')]
  ])('%s does not', (_, exemption) => {
    expect(during(exemption)).toMatchObject({ value: { reached: true, transitionDate: '2016-12-30' } })
  })

  test('the later of a year without aid and an exemption rules', () => {
    const entries = [aid('2016-01-01', '2016-12-31'), aid('2018-01-01', 'ongoing')]
    const both = (to: string) => yearOf('2018-12-31', entries, { exemptions: [exempt('2017-03-01', to)] })
    expect(both('2018-02-28')).toMatchObject({
      countedFrom: '2018-03-01',
      freshStart: { cause: 'exemption' }
    })
    expect(both('2017-12-30')).toMatchObject({ countedFrom: '2018-01-01' })
  })

  test('ending with the day of assessment, they have ended, and not one day counts yet', () => {
    expect(during(exempt('2018-01-01', '2018-12-31'))).toMatchObject({
      value: { reached: false, counted: 0, left: 365, countedFrom: '2019-01-01' }
    })
  })

  test('ending with a year without aid, it is the exemption that is named', () => {
    const entries = [aid('2016-01-01', '2016-12-31'), aid('2018-01-01', 'ongoing')]
    expect(yearOf('2018-12-31', entries, { exemptions: [exempt('2016-07-01', '2017-12-31')] })).toMatchObject(
      { countedFrom: '2018-01-01', freshStart: { cause: 'exemption', from: '2016-07-01' } }
    )
  })

  test('an exemption of which it is not known whether it is documented is asked for where it matters', () => {
    const open = (...exemptions: ExemptionPeriod[]) => {
      const evaluation = during(...exemptions)
      return evaluation.kind === 'undetermined' ? evaluation.missing.map(({ path }) => path) : evaluation.kind
    }
    expect(open(exempt('2017-07-01', '2018-06-30', 'unknown'))).toEqual(['facts.exemptions[0].documented'])
    // Six months and six months: either is needed.
    expect(
      open(exempt('2017-07-01', '2017-12-31', 'unknown'), exempt('2018-01-01', '2018-06-30', 'unknown'))
    ).toEqual(['facts.exemptions[0].documented', 'facts.exemptions[1].documented'])
    expect(open(exempt('2017-07-01', '2018-06-29', 'unknown'))).toBe('decided')
    expect(open(exempt('2017-07-01', 'ongoing', 'unknown'))).toBe('decided')
    // A later start rules, whatever is found of the earlier one.
    expect(open(exempt('2016-01-01', '2017-01-31', 'unknown'), exempt('2017-07-01', '2018-06-30'))).toBe(
      'decided'
    )
    // If it goes on, the stretch before it has not ended.
    expect(open(exempt('2017-07-01', '2018-06-30'), exempt('2018-07-01', 'ongoing', 'unknown'))).toEqual([
      'facts.exemptions[1].documented'
    ])
  })

  test('while it is open, the earliest bortfaldsdato is that without any exemption', () => {
    expect(during(exempt('2017-07-01', '2018-06-30', 'unknown'))).toMatchObject({
      kind: 'undetermined',
      partial: { earliestLapseDate: '2017-01-01' }
    })
  })
})

describe('reading aid-year', () => {
  test('months: twelve calendar months with aid, and the twelfth completes on its last day', () => {
    const entries = [aid('2017-03-15', 'ongoing')]
    // March 2017 to February 2018 are twelve.
    expect(yearOf('2018-02-27', entries, { reading: 'months' })).toMatchObject({
      reached: false,
      unit: 'months',
      counted: 11,
      required: 12,
      left: 1,
      expectedTransitionDate: '2018-02-28',
      expectedLapseDate: '2018-03-01'
    })
    expect(yearOf('2018-02-28', entries, { reading: 'months' })).toMatchObject({
      reached: true,
      counted: 12,
      left: 0,
      transitionDate: '2018-02-28',
      firstLapseDate: '2018-03-01',
      computeBy: '2017-08-28'
    })
  })

  test('months: one day is a month of aid, within the latest 36', () => {
    const days = ['01', '03', '05', '07', '09', '11'].flatMap((month) => [
      aid(`2016-${month}-10`, `2016-${month}-10`),
      aid(`2017-${month}-10`, `2017-${month}-10`)
    ])
    expect(yearOf('2018-12-31', days.slice(0, 12), { reading: 'months' })).toMatchObject({ counted: 0 })
    expect(yearOf('2017-11-30', days, { reading: 'months' })).toMatchObject({
      reached: true,
      transitionDate: '2017-11-30'
    })
    expect(yearOf('2017-11-29', days, { reading: 'months' })).toMatchObject({ counted: 11 })
  })

  test('the result hinges on it where it gives another date, and says which', () => {
    const evaluation = count('2018-03-10', [aid('2017-03-15', 'ongoing')])
    expect(evaluation).toMatchObject({
      hinges: [
        {
          reading: 'aid-year',
          chosen: 'days',
          alternative: 'months',
          outcome: {
            kind: 'decided',
            reached: true,
            transitionDate: '2018-02-28',
            firstLapseDate: '2018-03-01'
          }
        }
      ]
    })
    expect(count('2018-06-01', [aid('2017-03-01', 'ongoing')])).toMatchObject({ hinges: [] })
  })

  // By days it is to be expected on 14 March 2018, by months on 28 February.
  test('the result hinges on it where another bortfaldsdato is to be expected', () => {
    expect(count('2018-02-01', [aid('2017-03-15', 'ongoing')])).toMatchObject({
      value: { expectedLapseDate: '2018-04-01' },
      hinges: [{ outcome: { kind: 'decided', reached: false, expectedLapseDate: '2018-03-01' } }]
    })
  })
})

describe('facts that cannot be', () => {
  const issuesOf = (facts: object) => {
    const evaluation = countYearOfAid(
      { of: 'unmarried', aid: [], exemptions: [], ...facts } as YearOfAidFacts,
      { asOf: '2018-06-01' }
    )
    return evaluation.kind === 'invalid' ? evaluation.issues.map(({ path, code }) => `${path} ${code}`) : []
  }

  test('aid after the day of assessment', () => {
    expect(issuesOf({ aid: [aid('2018-01-01', '2018-06-02')] })).toEqual([
      'facts.aid[0].to ends-after-assessment'
    ])
    expect(issuesOf({ aid: [aid('2018-06-02', 'ongoing')] })).toEqual([
      'facts.aid[0].from starts-after-assessment'
    ])
    expect(issuesOf({ aid: [aid('2018-06-01', 'ongoing')] })).toEqual([])
    expect(issuesOf({ exemptions: [exempt('2018-06-02', 'ongoing')] })).toEqual([
      'facts.exemptions[0].from starts-after-assessment'
    ])
    expect(issuesOf({ exemptions: [exempt('2018-01-01', '2018-12-31')] })).toEqual([])
  })

  test('the same aid twice', () => {
    expect(issuesOf({ aid: [aid('2018-02-01', 'ongoing'), aid('2018-01-01', '2018-02-01')] })).toEqual([
      'facts.aid[0].from overlaps-same-kind'
    ])
    // The third lies within the first, though not within the second.
    expect(
      issuesOf({
        aid: [
          aid('2017-01-01', '2017-12-31'),
          aid('2017-02-01', '2017-02-28'),
          aid('2017-06-01', '2017-06-30')
        ]
      })
    ).toEqual(['facts.aid[1].from overlaps-same-kind', 'facts.aid[2].from overlaps-same-kind'])
    expect(
      issuesOf({ aid: [aid('2017-01-01', '2017-12-31'), entry('offer', '2017-02-01', '2017-02-28')] })
    ).toEqual([])
    expect(issuesOf({ aid: [aid('2017-01-01', '2017-01-31'), aid('2017-02-01', '2017-02-28')] })).toEqual([])
  })

  test('fields are refused by name', () => {
    expect(issuesOf({ aid: [aid('2018-02-01', '2018-01-01')] })).toEqual(['facts.aid[0].from from-after-to'])
    expect(issuesOf({ exemptions: [exempt('2018-02-01', '2018-01-01')] })).toEqual([
      'facts.exemptions[0].from from-after-to'
    ])
    expect(issuesOf({ aid: [{ ...aid('2018-01-01', '2018-01-31'), kind: 'dagpenge' }] })).toEqual([
      'facts.aid[0].kind unknown-value'
    ])
    expect(issuesOf({ of: 'family' })).toEqual(['facts.of unknown-value'])
    expect(issuesOf({ aid: [{ kind: 'offer', from: '2018-01-01' }] })).toEqual(['facts.aid[0].to required'])
    expect(issuesOf({ grounds: [] })).toEqual(['facts.grounds unknown-key'])
    expect(issuesOf({ exemptions: undefined })).toEqual(['facts.exemptions required'])
  })

  test('more than 10,000 entries', () => {
    const many = Array.from({ length: 10_001 }, () => aid('2018-01-01', '2018-01-01'))
    expect(issuesOf({ aid: many })).toEqual(['facts.aid too-many'])
    expect(issuesOf({ exemptions: many })).toEqual(['facts.exemptions too-many'])
  })

  test('a benefit by the name of another time is the same benefit, and gives a warning', () => {
    const evaluation = count('2020-06-30', [
      entry('integrationsydelse', '2019-01-01', '2020-01-01'),
      entry('overgangsydelse', '2020-01-02', '2020-06-30')
    ])
    expect(evaluation).toMatchObject({ value: { reached: true } })
    expect('warnings' in evaluation && evaluation.warnings).toMatchObject([
      {
        path: 'facts.aid[0].kind',
        code: 'name-of-another-time',
        message: { da: expect.stringContaining('"selvforsørgelses- og hjemrejseydelse, overgangsydelse"') }
      }
    ])
  })

  // Both names are accepted in 2019.
  test('a benefit has its own name up to its last day, or up to the assessment where it goes on', () => {
    const warned = (asOf: string, to: string) =>
      'warnings' in count(asOf, [entry('integrationsydelse', '2018-01-01', to)])
    expect(warned('2020-06-30', '2019-12-31')).toBe(false)
    expect(warned('2019-12-31', 'ongoing')).toBe(false)
    expect(warned('2020-01-01', 'ongoing')).toBe(true)
  })
})
