import { describe, expect, test } from 'vitest'
import {
  assessRegaining,
  assessWorkRequirement,
  type Evaluation,
  type Ground,
  type WorkRecord
} from '../../src/index.js'
import { told } from '../evaluated.js'
import { inTime, sick } from './both-ways.js'
import { evaluationOf, stepOf } from './period-steps.js'
import { job } from './usual-job.js'

/** What is asked, and where that stands. */
const askedIn = (evaluation: Evaluation<unknown, unknown>): (readonly [string, readonly string[]])[] =>
  evaluation.kind === 'undetermined'
    ? evaluation.missing.map(({ path, citations }) => [path, citations] as const)
    : []

const asOf = { asOf: '2018-12-31' }

describe('a question of work rests on the provision that makes its answer matter', () => {
  const ofWork = (changes: Partial<WorkRecord>) =>
    askedIn(assessWorkRequirement({ ...inTime('2018-11-01'), work: [job(changes)] }, asOf))
  const study = ['undersoegelse-2018/4.1']

  test('of ordinary work on the board’s study, chapter 4', () => {
    expect(ofWork({ hours: 230, documented: 'unknown', usualPay: 'unknown', concreteDoubt: 'yes' })).toEqual([
      ['facts.work[0].documented', study],
      ['facts.work[0].usualPay', study],
      ['facts.work[0].concreteDoubt', study]
    ])
    expect(ofWork({ income: 30_000 })).toEqual([['facts.work[0].hours', study]])
    expect(ofWork({ hours: 300, from: '2018-10-01', to: '2018-11-30' })).toEqual([['facts.work[0]', study]])
  })

  test('of work without fixed working time on stk. 15', () => {
    expect(ofWork({ workingTime: 'not-fixed', hours: 230 })).toEqual([
      ['facts.work[0].income', ['aktivloven/13f/15']]
    ])
    // 24,500 kroner at 122.50 are 200 hours.
    expect(ofWork({ workingTime: 'unknown', hours: 230, income: 24_500 })).toEqual([
      ['facts.work[0].workingTime', ['aktivloven/13f/15']]
    ])
  })

  test('of self-employment on stk. 16', () => {
    expect(ofWork({ kind: 'self-employment', hours: 300 })).toEqual([
      ['facts.work[0].atLeast20HoursAWeek', ['aktivloven/13f/16']],
      ['facts.work[0].noAidMeanwhile', ['aktivloven/13f/16']]
    ])
  })

  test('of the days of work after a reduction on stk. 14', () => {
    // Of 225 hours from 1 May 2018 some may lie before the reduction on 1 June.
    const work = [job({ from: '2018-05-01', hours: 225 })]
    const facts = { reducedFrom: '2018-06-01', maritalStatus: 'unmarried', grounds: [], work } as const
    expect(askedIn(assessRegaining({ ...facts, grounds: [] }, asOf))).toEqual([
      ['facts.work[0]', ['aktivloven/13f/14']]
    ])
  })
})

describe('the steps of a restart', () => {
  const exempt = (from: string, to: string, documented: Ground['documented'] = 'yes'): Ground => ({
    kind: 'limited-work-capacity',
    documented,
    from,
    to
  })
  // § 13 f, stk. 9, 2. pkt.
  const restart = ['aktivloven/13f/9/2']

  test('are that 12 months of exemption have passed, and that no date is reached', () => {
    const { steps } = evaluationOf(inTime('2018-11-01', exempt('2017-11-01', '2018-10-31')))
    expect(steps.slice(-2)).toStrictEqual([
      told('restart-after-exemption', 'met', { from: '2017-11-01', to: '2018-10-31' }, restart, {
        decisive: true
      }),
      told('new-lapse-date', 'notReached', {}, [
        'principafgoerelse/33-18/always-the-first',
        'aktivloven/13g/2'
      ])
    ])
  })

  test('of a shorter exemption that it does not restart', () => {
    const facts = inTime('2018-11-01', exempt('2017-11-01', '2018-10-30'))
    expect(stepOf(facts, 'restart-after-exemption')).toStrictEqual(
      told('restart-after-exemption', 'notMet', {}, restart)
    )
  })

  test('of an exemption that is not documented yet that it may, where it would be 12 months', () => {
    const of = (lapseDate: string, ...grounds: Ground[]) =>
      stepOf(inTime(lapseDate, ...grounds), 'restart-after-exemption')
    const open = told('restart-after-exemption', 'unknown', {}, restart, { decisive: true })
    expect(of('2018-11-01', exempt('2017-11-01', '2018-10-31', 'unknown'))).toStrictEqual(open)
    expect(of('2018-11-01', exempt('2017-11-01', '2018-10-30', 'unknown'))).toStrictEqual(
      told('restart-after-exemption', 'notMet', {}, restart)
    )
    // Where 35 days of sickness alone move the date beyond the repeal, and the exemption lies among them.
    const sickness = sick('2025-01-01', 35)
    expect(of('2025-06-01', sickness, exempt('2024-02-01', '2025-01-31', 'unknown'))).toStrictEqual(open)
  })
})
