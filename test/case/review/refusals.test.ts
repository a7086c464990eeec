import { describe, expect, test } from 'vitest'
import type { ReviewFacts } from '../../../src/index.js'
import { emptyFile } from '../../board/exemption-cases.js'
import { decision, evaluate, extended, period, sick } from './given.js'

/** The refusals of facts, as `path: code`. */
function refused(facts: object): string[] {
  const evaluation = evaluate(facts as ReviewFacts)
  if (evaluation.kind !== 'invalid') return expect.fail(JSON.stringify(evaluation))
  return evaluation.issues.map(({ path, code }) => `${path}: ${code}`)
}

describe('each by its field', () => {
  test.each<[string, object, string]>([
    ['facts.decision.on', extended({}, {}, { on: '2019-06-16' }), 'decided-after-assessment'],
    [
      'facts.decision.hearing.sentOn',
      extended({}, {}, { hearing: { sentOn: '2019-06-16' } }),
      'sent-after-assessment'
    ],
    [
      'facts.decision.supersededOn',
      extended({}, {}, { supersededOn: '2018-10-14' }),
      'superseded-out-of-time'
    ],
    [
      'facts.decision.supersededOn',
      extended({}, {}, { supersededOn: '2019-06-16' }),
      'superseded-out-of-time'
    ],
    [
      'facts.period.notice.sentOn',
      extended({}, { notice: { sentOn: '2019-06-16' } }),
      'sent-after-assessment'
    ],
    [
      'facts.period.grounds[0].ground.from',
      extended({}, { grounds: [{ ground: { ...sick, from: '2018-10-16', to: 'ongoing' } }] }),
      'starts-after-assessment'
    ],
    [
      'facts.period.grounds[0].knownOn',
      extended({}, { grounds: [{ ground: sick, knownOn: '2019-06-16' }] }),
      'known-after-assessment'
    ],
    [
      'facts.exemption.assessedOn',
      { decision: decision({ exemption: 'exempt' }), exemption: { ...emptyFile, assessedOn: '2018-10-16' } },
      'assessed-after-as-of'
    ],
    ['facts.period', { decision: decision({ extension: {} }) }, 'required'],
    ['facts.period', { decision: decision({ requirement: { met: 'no' } }) }, 'required'],
    ['facts.exemption', { decision: decision({ exemption: 'exempt' }) }, 'required'],
    ['facts.job', { decision: decision({ workCounts: 'yes' }) }, 'required'],
    ['facts.sickness', { decision: decision({ sicknessDocumented: 'yes' }) }, 'required'],
    // `until` is the 1st from which it was paid in full again: on the same day nothing was ever cut.
    [
      'facts.decision.cut.until',
      { decision: decision({ cut: { kind: 'lapse', from: '2018-11-01', until: '2018-10-01' } }) },
      'full-again-before-cut'
    ],
    [
      'facts.decision.cut.until',
      { decision: decision({ cut: { kind: 'lapse', from: '2018-11-01', until: '2018-11-01' } }) },
      'full-again-before-cut'
    ],
    [
      'facts.decision.cut.from',
      { decision: decision({ cut: { kind: 'lapse', from: '2018-11-02' } }) },
      'not-first-of-month'
    ],
    ['facts.decision.extension.lapseDate', extended({ lapseDate: '2018-11-02' }), 'not-first-of-month'],
    ['facts.decision.extension.days', extended({ days: -1 }), 'number-out-of-range'],
    [
      'facts.decision.requirement.hours',
      extended({}, {}, { requirement: { met: 'no', hours: 86.001 } }),
      'more-than-two-decimals'
    ],
    ['facts.decision.extention', { decision: { ...decision(), extention: {} } }, 'unknown-key'],
    [
      'facts.period.grounds[0].known',
      { decision: decision(), period: { ...period(), grounds: [{ ground: sick, known: 'yes' }] } },
      'unknown-key'
    ]
  ])('%s', (path, facts, code) => {
    expect(refused(facts)).toEqual([`${path}: ${code}`])
  })

  test('an earlier day or the same is not refused', () => {
    const facts = extended(
      {},
      {
        notice: { sentOn: '2018-10-15' },
        grounds: [{ ground: { ...sick, from: '2018-10-15', to: 'ongoing' }, knownOn: '2018-10-15' }]
      },
      { supersededOn: '2018-10-15', hearing: { sentOn: '2019-06-15' } }
    )
    expect(evaluate(facts).kind).toBe('decided')
  })

  test('a ground known later may have begun later', () => {
    const later = { ground: { ...sick, from: '2018-11-16', to: 'ongoing' as const }, knownOn: '2018-12-01' }
    expect(evaluate(extended({ days: 30 }, { grounds: [{ ground: sick }, later] }))).toMatchObject({
      kind: 'decided',
      value: { verdict: 'correct' }
    })
  })

  test('more than 10,000 grounds, or records of work', () => {
    const many = <Item>(item: Item): Item[] => Array.from({ length: 10_001 }, () => item)
    expect(refused(extended({}, { grounds: many({ ground: sick }) }))).toEqual([
      'facts.period.grounds: too-many'
    ])
    const work = {
      from: '2018-01-01',
      to: '2018-01-31',
      kind: 'ordinary',
      workingTime: 'fixed',
      hours: 1
    } as const
    expect(refused(extended({}, { work: many(work) }))).toEqual(['facts.period.work: too-many'])
  })
})

describe('outside the rule’s life there is nothing to decide', () => {
  test.each([
    ['2016-09-01', 'notYetInForce'],
    ['2025-07-01', 'repealed']
  ])('%s: %s', (lapseDate, reason) => {
    const facts = {
      decision: decision({ extension: { days: 0 } }),
      period: period({ lapseDate, grounds: [] })
    }
    expect(evaluate(facts)).toMatchObject({ kind: 'notCovered', reason })
  })
})
