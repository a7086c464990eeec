import { describe, expect, test } from 'vitest'
import {
  assessCase,
  assessRegaining,
  type CaseFacts,
  type CitationId,
  determineEarningPeriod,
  type Evaluation,
  type RuleId
} from '../../../src/index.js'
import { aidSince, hours, married, provider, sick, unmarried } from './given.js'

// § 13 f: the requirement of work stands in stk. 1, nr. 2 for couples, in stk. 3 for those on the benefits of § 22, and in
// stk. 6, nr. 2 for the unmarried. That aid changes on the 1st of a month stands in § 26, stk. 10 and § 13 g, stk. 2.
const requirement = {
  couple: 'aktivloven/13f/1/2',
  section22: 'aktivloven/13f/3',
  unmarried: 'aktivloven/13f/6/2'
} as const
const change = { couple: 'aktivloven/26/10', unmarried: 'aktivloven/13g/2' } as const

function stepsOf(evaluation: Evaluation<unknown>) {
  if (evaluation.kind === 'invalid') throw new Error(JSON.stringify(evaluation.issues))
  return evaluation.steps
}
const cited = (evaluation: Evaluation<unknown>): Set<CitationId> =>
  new Set(stepsOf(evaluation).flatMap(({ citations }) => citations))
const citedBy = (evaluation: Evaluation<unknown>, rule: RuleId): CitationId[][] =>
  stepsOf(evaluation)
    .filter((step) => step.rule === rule)
    .map(({ citations }) => citations)
const assess = (facts: CaseFacts, asOf = '2017-07-01') => assessCase(facts, { asOf })

const later = { lapseDate: '2017-06-01' }
const grounds = [sick('2017-04-03', '2017-04-22')]
const worked = [hours('2017-07-01', '2017-07-31', 230)]

describe('a whole case cites the provisions of the track by which it is covered', () => {
  test('of a couple', () => {
    const evaluation = assess(married({ grounds }, { work: worked }, later), '2017-09-01')
    for (const rule of ['work-requirement', 'hours-of-work'] as const)
      for (const citations of citedBy(evaluation, rule)) {
        if (!citations.includes('aktivloven/13f/14')) expect(citations).toContain(requirement.couple)
        expect(citations).not.toContain(requirement.unmarried)
      }
    expect(citedBy(evaluation, 'new-lapse-date')).toHaveLength(2)
    for (const citations of citedBy(evaluation, 'new-lapse-date'))
      expect(citations).toEqual(['principafgoerelse/33-18/always-the-first', change.couple])
    expect(citedBy(evaluation, 'regained')).toHaveLength(1)
    const all = cited(evaluation)
    for (const other of [requirement.unmarried, change.unmarried]) expect(all).not.toContain(other)
  })

  test('of a couple on the benefits of § 22', () => {
    const own = { benefit: 'integrationsydelse', aid: { monthlyAid: 10_000 } } as const
    const couple = { reducedBeforeMarriage: 'no', childBenefit: 'in-full', leastAttached: 'person' } as const
    const facts = married(own, own, { ...later, couple })
    const evaluation = assess(facts)
    for (const citations of citedBy(evaluation, 'hours-of-work'))
      expect(citations).toContain(requirement.section22)
    expect(citedBy(evaluation, 'hours-of-work')).toHaveLength(2)
    const all = cited(evaluation)
    for (const other of [requirement.unmarried, requirement.couple, change.unmarried])
      expect(all).not.toContain(other)
  })

  test('of an unmarried person, who has worked since', () => {
    const facts = unmarried({ grounds, work: worked }, { ...later, aid: aidSince('2015-10-01') })
    const evaluation = assess(facts, '2017-09-01')
    expect(citedBy(evaluation, 'work-requirement')).toEqual([[requirement.unmarried]])
    expect(citedBy(evaluation, 'next-lapse-date')).toEqual([[requirement.unmarried]])
    expect(citedBy(evaluation, 'new-lapse-date')).toEqual([
      ['principafgoerelse/33-18/always-the-first', change.unmarried]
    ])
    expect(cited(evaluation)).not.toContain(requirement.couple)
  })

  test('of a married person whose spouse has another benefit: as of the unmarried (§ 13 f, stk. 8)', () => {
    const { aid: _, ...spouse } = provider
    const facts = {
      ...married({}, {}, later),
      spouse: { ...spouse, benefit: 'other-public-benefit' }
    } as const
    const evaluation = assess(facts)
    expect(citedBy(evaluation, 'work-requirement')).toEqual([[requirement.unmarried]])
    expect(cited(evaluation)).not.toContain(requirement.couple)
  })
})

test('of regaining by itself it is known of the unmarried alone by which rules they are covered', () => {
  const regaining = (maritalStatus: 'unmarried' | 'married') =>
    assessRegaining(
      { reducedFrom: '2017-06-01', maritalStatus, grounds: [], work: worked },
      { asOf: '2017-09-01' }
    )
  expect(citedBy(regaining('unmarried'), 'next-lapse-date')).toEqual([[requirement.unmarried]])
  expect(citedBy(regaining('married'), 'next-lapse-date')).toEqual([
    [requirement.couple, requirement.unmarried]
  ])
})

test('of an earning period by itself it is not known, and both provisions stand', () => {
  const evaluation = determineEarningPeriod(
    { lapseDate: '2018-05-01', notice: 'sent-in-time', grounds: [] },
    { asOf: '2018-05-01' }
  )
  expect(citedBy(evaluation, 'work-requirement')).toEqual([[requirement.couple, requirement.unmarried]])
})
