import { describe, expect, test } from 'vitest'
import type { Ground, Step } from '../../src/index.js'
import { inTime, sick } from './both-ways.js'
import { evaluationOf, stepOf } from './period-steps.js'

describe('a ground', () => {
  const ground = (changes: object): Ground => ({ ...sick('2018-05-01', 10), ...changes }) as Ground
  const of = (changes: object, asOf?: string): Step | undefined =>
    evaluationOf(inTime('2018-11-01', ground(changes)), asOf).steps.find(({ rule }) =>
      rule.startsWith('ground-')
    )

  test('that counts shows its days and rests on its number', () => {
    expect(of({})).toStrictEqual({
      rule: 'ground-sickness',
      outcome: 'met',
      decisive: true,
      inputs: { ground: 0, documented: 'yes', from: '2018-05-01', to: '2018-05-10' },
      value: { days: 10 },
      citations: ['aktivloven/13f/12/1']
    })
  })

  test.each([
    ['sickness', 'aktivloven/13f/12/1'],
    ['parental-leave', 'aktivloven/13f/12/2'],
    ['care', 'aktivloven/13f/12/3'],
    ['military-service', 'aktivloven/13f/12/4'],
    ['limited-work-capacity', 'aktivloven/13f/12/5'],
    ['education-or-other-benefit', 'aktivloven/13f/12/6']
  ] as const)('of %s stands in %s, in its step, its days and what is asked of it', (kind, citation) => {
    const released = kind === 'education-or-other-benefit' ? { exemptFromAvailability: 'yes' } : {}
    const days = ground({ kind, ...released })
    expect(of({ kind, ...released })).toMatchObject({ rule: `ground-${kind}`, citations: [citation] })
    expect(evaluationOf(inTime('2018-11-01', days))).toMatchObject({
      value: { counted: [{ ground: 0, kind, days: 10, citation }] }
    })
    expect(evaluationOf(inTime('2018-11-01', { ...days, documented: 'unknown' }))).toMatchObject({
      missing: [{ path: 'facts.grounds[0].documented', citations: [citation] }]
    })
  })

  test('outside the period counts for nothing, and decides nothing', () => {
    const step = of({ from: '2016-05-01', to: '2016-05-10' })
    expect(step).toMatchObject({ outcome: 'met', value: { days: 0 } })
    expect(step).not.toHaveProperty('decisive')
  })

  test('that is not documented is not met, and has no days', () => {
    expect(of({ documented: 'no' })).toEqual({
      rule: 'ground-sickness',
      outcome: 'notMet',
      inputs: { ground: 0, documented: 'no', from: '2018-05-01', to: '2018-05-10' },
      citations: ['aktivloven/13f/12/1']
    })
  })

  test('of education shows whether the citizen was released, and others do not', () => {
    const education = { kind: 'education-or-other-benefit', exemptFromAvailability: 'yes' }
    expect(of(education)).toMatchObject({
      rule: 'ground-education-or-other-benefit',
      outcome: 'met',
      inputs: { exemptFromAvailability: 'yes' },
      citations: ['aktivloven/13f/12/6']
    })
    expect(of({ ...education, exemptFromAvailability: 'no' })?.outcome).toBe('notMet')
    expect(of({})?.inputs).not.toHaveProperty('exemptFromAvailability')
  })

  test('that is not known to be documented is asked about where it matters', () => {
    expect(of({ documented: 'unknown' })).toMatchObject({
      outcome: 'unknown',
      decisive: true,
      value: { days: 0 }
    })
    expect(evaluationOf(inTime('2018-11-01', ground({ documented: 'unknown' })))).toMatchObject({
      missing: [{ path: 'facts.grounds[0].documented', citations: ['aktivloven/13f/12/1'] }]
    })
    const outside = of({ documented: 'unknown', from: '2016-05-01', to: '2016-05-10' })
    expect(outside?.outcome).toBe('unknown')
    expect(outside).not.toHaveProperty('decisive')
  })

  test('that goes on is asked about, with where the new date is to be told', () => {
    const facts = inTime('2018-11-01', ground({ from: '2018-10-20', to: 'ongoing' }))
    expect(evaluationOf(facts, '2018-10-25')).toMatchObject({
      missing: [{ path: 'facts.grounds[0].to', citations: ['aktivloven/13f/12/1', 'bek-310-2016/6/2'] }]
    })
    expect(stepOf(facts, 'ground-sickness', '2018-10-25')?.inputs.to).toBe('ongoing')
  })

  test('of days without dates shows how many were stated, and none is not told', () => {
    const undated = { kind: 'sickness', documented: 'yes' } as const
    const within = { from: '2018-05-01', to: '2018-06-30' }
    expect(stepOf(inTime('2018-11-01', { ...undated, days: 10, within }), 'ground-sickness')).toMatchObject({
      inputs: { stated: 10, ...within },
      value: { days: 10 }
    })
    expect(stepOf(inTime('2018-11-01', { ...undated, days: 0, within }), 'ground-sickness')).toBeUndefined()
  })

  // Case 46: sick days on which the citizen was exempt stand under nr. 5.
  test('of sickness during an exemption rests on nr. 5 and case 46 too, and is warned of', () => {
    const exempt: Ground = { ...sick('2018-05-01', 5), kind: 'limited-work-capacity' }
    const facts = inTime('2018-11-01', sick('2018-05-01', 10), exempt)
    expect(stepOf(facts, 'ground-sickness')?.citations).toEqual([
      'aktivloven/13f/12/1',
      'aktivloven/13f/12/5',
      'undersoegelse-2018/3.4.4'
    ])
    const { warnings } = evaluationOf(facts)
    expect(warnings).toMatchObject([{ path: 'facts.grounds[0].kind', code: 'wrong-legal-ground' }])
    expect(warnings?.[0]?.message.en).toContain(': 5 of the sick days')
  })

  test('that states a release which does not belong to it is warned of', () => {
    const { warnings } = evaluationOf(inTime('2018-11-01', ground({ exemptFromAvailability: 'yes' })))
    expect(warnings).toMatchObject([{ path: 'facts.grounds[0].exemptFromAvailability', code: 'unused-fact' }])
    expect(warnings?.[0]?.message.en).toContain('"sickness"')
  })
})
