import { describe, expect, test } from 'vitest'
import { countYearOfAid, type YearOfAidFacts } from '../../src/index.js'
import { evaluated, told } from '../evaluated.js'

// Whole transcripts; every date and number of days is counted by hand, both ends included.

function traceOf(asOf: string, facts: Partial<YearOfAidFacts>): unknown[] {
  const whole: YearOfAidFacts = { of: 'unmarried', aid: [], exemptions: [], ...facts }
  const { kind, steps } = evaluated(countYearOfAid(whole, { asOf }))
  return [kind, ...steps]
}
const notCounted = (asOf: string, facts: Partial<YearOfAidFacts>) =>
  traceOf(asOf, facts).filter(
    (step) => typeof step === 'object' && (step as { rule: string }).rule === 'not-counted-as-aid'
  )

describe('the transcript of a year of aid', () => {
  // 1 March 2018 to 30 June 2019: a year, and 31 + 30 + 31 + 30 days; the 365th day is 28 February 2019.
  test('of an unmarried person, reached since the last of two fresh starts, which an exemption gave', () => {
    const facts: Partial<YearOfAidFacts> = {
      aid: [
        { kind: 'kontanthjaelp', from: '2015-01-01', to: '2015-12-31' },
        { kind: 'kontanthjaelp', from: '2017-01-01', to: 'ongoing' }
      ],
      exemptions: [{ from: '2017-03-01', to: '2018-02-28', documented: 'yes' }]
    }
    expect(traceOf('2019-06-30', facts)).toEqual([
      'decided',
      told('aid-received', 'computed', { from: '2018-03-01', to: '2019-06-30' }, ['aktivloven/13f/10/1'], {
        value: { days: 487 }
      }),
      told('year-without-aid', 'met', { from: '2016-01-01', to: '2016-12-31' }, [
        'aktivloven/13f/11',
        'bek-310-2016/4/4'
      ]),
      told(
        'restart-after-exemption',
        'met',
        { from: '2017-03-01', to: '2018-02-28' },
        ['aktivloven/13f/9/2', 'bek-310-2016/4/6'],
        { decisive: true }
      ),
      told(
        'year-of-aid',
        'met',
        { of: 'unmarried', asOf: '2019-06-30', unit: 'days', required: 365 },
        ['aktivloven/13f/6/1'],
        { value: { counted: 487, left: 0 }, decisive: true }
      ),
      told('transition-date', 'computed', {}, ['aktivloven/13f/6/1'], {
        value: { transitionDate: '2019-02-28' }
      }),
      told(
        'first-lapse-date',
        'computed',
        { transitionDate: '2019-02-28' },
        ['aktivloven/13g/2', 'lov-296-2016/7/3'],
        { value: { firstLapseDate: '2019-03-01' } }
      ),
      told('computation-deadline', 'computed', {}, ['bek-310-2016/4/1'], {
        value: { computeBy: '2018-08-28' }
      })
    ])
  })

  // 31 days and 25 + 31 + 30 of aid, 29 of an offer and 10 of a sanction are 156. The 209 that are lacking end on
  // 25 January 2021: 184 to the end of 2020, and 25.
  test('of a couple, not reached since a year without aid, with what counts beside aid and what does not', () => {
    const facts: Partial<YearOfAidFacts> = {
      of: 'couple',
      aid: [
        { kind: 'kontanthjaelp', from: '2017-01-01', to: '2018-12-31' },
        { kind: 'overgangsydelse', from: '2020-01-01', to: '2020-01-31' },
        { kind: 'offer', from: '2020-02-01', to: '2020-02-29' },
        { kind: 'sanction', from: '2020-03-01', to: '2020-03-10' },
        { kind: 'other-public-benefit', from: '2020-03-11', to: '2020-03-31' },
        { kind: 'sanction-41', from: '2020-04-01', to: '2020-04-05' },
        { kind: 'kontanthjaelp', from: '2020-04-06', to: 'ongoing' }
      ],
      exemptions: [{ from: '2017-06-01', to: '2018-05-31', documented: 'yes' }]
    }
    const inputs = { from: '2020-01-01', to: '2020-06-30' }
    const condition = ['aktivloven/13f/1/1', 'aktivloven/13f/3']
    expect(traceOf('2020-06-30', facts)).toEqual([
      'decided',
      {
        rule: 'aid-received',
        outcome: 'computed',
        inputs,
        value: { days: 117 },
        citations: ['aktivloven/13f/10/1']
      },
      {
        rule: 'offers-and-one-off-aid',
        outcome: 'computed',
        inputs,
        value: { days: 29 },
        citations: ['aktivloven/13f/10/2']
      },
      {
        rule: 'sanction-periods',
        outcome: 'computed',
        inputs,
        value: { days: 10 },
        citations: ['aktivloven/13f/10/3']
      },
      told('not-counted-as-aid', 'notMet', { kinds: ['other-public-benefit', 'sanction-41'] }, [
        'aktivloven/13f/10'
      ]),
      told(
        'year-without-aid',
        'met',
        { from: '2019-01-01', to: '2019-12-31' },
        ['aktivloven/13f/11', 'bek-1463-2019/4/4'],
        { decisive: true }
      ),
      told('restart-after-exemption', 'met', { from: '2017-06-01', to: '2018-05-31' }, [
        'aktivloven/13f/9/2',
        'bek-310-2016/4/6'
      ]),
      {
        rule: 'year-of-aid',
        outcome: 'notMet',
        decisive: true,
        inputs: { of: 'couple', asOf: '2020-06-30', unit: 'days', required: 365 },
        value: { counted: 156, left: 209 },
        citations: condition
      },
      told('expected-lapse-date', 'computed', {}, [...condition, 'aktivloven/26/10'], {
        value: { expectedTransitionDate: '2021-01-25', expectedLapseDate: '2021-02-01' }
      }),
      told('computation-deadline', 'computed', {}, ['bek-474-2020/4/1'], {
        value: { computeBy: '2020-07-25' }
      })
    ])
  })

  test('of a couple, reached without a fresh start: its aid can lapse under § 26, stk. 10', () => {
    const aid: YearOfAidFacts['aid'] = [{ kind: 'kontanthjaelp', from: '2017-03-15', to: 'ongoing' }]
    expect(traceOf('2018-06-01', { of: 'couple', aid }).slice(2)).toEqual([
      told('year-without-aid', 'notMet', {}, ['aktivloven/13f/11']),
      told(
        'year-of-aid',
        'met',
        { of: 'couple', asOf: '2018-06-01', unit: 'days', required: 365 },
        ['aktivloven/13f/1/1'],
        { value: { counted: 444, left: 0 }, decisive: true }
      ),
      told('transition-date', 'computed', {}, ['aktivloven/13f/1/1'], {
        value: { transitionDate: '2018-03-14' }
      }),
      told(
        'first-lapse-date',
        'computed',
        { transitionDate: '2018-03-14' },
        ['aktivloven/26/10', 'lov-296-2016/7/3'],
        { value: { firstLapseDate: '2018-04-01' } }
      ),
      told('computation-deadline', 'computed', {}, ['bek-310-2016/4/1'], {
        value: { computeBy: '2017-09-14' }
      })
    ])
  })

  test('where no aid goes on and no exemption is documented: nothing is expected', () => {
    const facts: Partial<YearOfAidFacts> = {
      aid: [{ kind: 'kontanthjaelp', from: '2018-03-01', to: '2018-03-01' }],
      exemptions: [{ from: '2016-01-01', to: '2017-12-31', documented: 'no' }]
    }
    expect(traceOf('2018-03-01', facts)).toEqual([
      'decided',
      told('aid-received', 'computed', { from: '2018-03-01', to: '2018-03-01' }, ['aktivloven/13f/10/1'], {
        value: { days: 1 }
      }),
      told('year-without-aid', 'notMet', {}, ['aktivloven/13f/11']),
      told('restart-after-exemption', 'notMet', {}, ['aktivloven/13f/9/2']),
      told(
        'year-of-aid',
        'notMet',
        { of: 'unmarried', asOf: '2018-03-01', unit: 'days', required: 365 },
        ['aktivloven/13f/6/1'],
        { value: { counted: 1, left: 364 }, decisive: true }
      )
    ])
  })
})

describe('a sanction under § 41 is named as not counted', () => {
  const aid = (from: string, to: string): Partial<YearOfAidFacts> => ({
    aid: [{ kind: 'sanction-41', from, to }]
  })
  const named = [told('not-counted-as-aid', 'notMet', { kinds: ['sanction-41'] }, ['aktivloven/13f/10'])]

  test('where it has days after 2019', () => {
    expect(notCounted('2020-06-30', aid('2019-12-01', '2020-01-01'))).toEqual(named)
    expect(notCounted('2020-06-30', aid('2019-12-01', 'ongoing'))).toEqual(named)
  })

  test('not where all its days up to the assessment count', () => {
    expect(notCounted('2020-06-30', aid('2019-12-01', '2019-12-31'))).toEqual([])
    expect(notCounted('2019-12-31', aid('2019-12-01', 'ongoing'))).toEqual([])
  })
})
