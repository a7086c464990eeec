import { describe, expect, test } from 'vitest'
import { assessCase, type PersonInCase } from '../../../src/index.js'
import {
  aidSince,
  citizen,
  decided,
  exemption,
  hours,
  inShort,
  married,
  missingIn,
  provider,
  sick,
  stepsIn,
  warningsIn
} from './given.js'

// 14,808 kroner is the high rate for providers in 2017 (the board's study, p. 42).

const enough = [hours('2016-06-01', '2016-08-31', 225)]

describe('a couple of two providers on the high rate', () => {
  test('of whom one has worked: the aid of the other lapses (§ 26, stk. 5)', () => {
    const { coverage, person, spouse, consequences } = decided(married({}, { work: enough }), '2017-05-01')
    expect(coverage).toMatchObject({
      track: 'couple',
      testedOn: 'each-spouse',
      provision: 'aktivloven/13f/1'
    })
    expect(person.requirement).toMatchObject({ met: false, shortfall: 225 })
    expect(spouse?.requirement).toMatchObject({ met: true, hours: 225 })
    expect(consequences).toEqual([
      {
        of: 'couple',
        rule: '26.5',
        from: '2017-05-01',
        before: { spouses: [14_808, 14_808], together: 29_616 },
        after: { spouses: [0, 14_808], together: 14_808 },
        reduction: { spouses: [14_808, 0], together: 14_808 },
        rateStatus: 'published'
      }
    ])
  })

  test('of whom both have worked: nothing follows', () => {
    expect(decided(married({ work: enough }, { work: enough }), '2017-05-01').consequences).toEqual([])
  })

  test('of whom one is exempt: the exempt spouse keeps the aid', () => {
    const { spouse, consequences, nextSteps } = decided(married({}, { exempt: 'yes' }), '2017-05-01')
    expect(spouse).toEqual({ exempt: 'yes' })
    expect(consequences).toMatchObject([{ rule: '26.5', after: { spouses: [0, 14_808] } }])
    expect(nextSteps.map(inShort)).toEqual(['spouse reassess-exemption'])
  })

  test('of whom neither has worked: the municipality says who is closest to the labour market (§ 26, stk. 6)', () => {
    expect(missingIn(married({}, {}), '2017-05-01')).toEqual(['facts.couple.closestToLabourMarket'])
    expect(stepsIn(married({}, {}), '2017-05-01').map(inShort)).toEqual(['choose-spouse'])
    const chosen = married({}, {}, { couple: { closestToLabourMarket: 'person' } })
    expect(decided(chosen, '2017-05-01')).toMatchObject({
      consequences: [{ rule: '26.6', after: { spouses: [14_808, 0], together: 14_808 } }],
      nextSteps: []
    })
  })

  test('whose two dates differ: two consequences, the first first', () => {
    // Ten sick days in April: the spouse's period runs to 10 May, the aid can lapse on 1 June.
    const grounds = [sick('2017-04-01', '2017-04-10')]
    const couple = { closestToLabourMarket: 'spouse' as const }
    const { person, spouse, consequences, nextSteps } = decided(
      married({}, { grounds }, { couple }),
      '2017-06-01'
    )
    expect(person.requirement?.earningPeriod.lapseDate).toBe('2017-05-01')
    expect(spouse?.requirement?.earningPeriod.lapseDate).toBe('2017-06-01')
    expect(consequences).toMatchObject([
      { rule: '26.5', from: '2017-05-01', after: { spouses: [0, 14_808] } },
      { rule: '26.6', from: '2017-06-01', after: { spouses: [0, 14_808] } }
    ])
    expect(nextSteps.map(inShort)).toEqual(['spouse tell-new-date'])
  })

  test('named the other way round: the same, mirrored', () => {
    const grounds = [sick('2017-04-01', '2017-04-10')]
    const couple = { closestToLabourMarket: 'person' as const }
    expect(decided(married({ grounds }, {}, { couple }), '2017-06-01').consequences).toMatchObject([
      { rule: '26.5', from: '2017-05-01', after: { spouses: [14_808, 0] } },
      { rule: '26.6', from: '2017-06-01', after: { spouses: [14_808, 0] } }
    ])
  })

  test('of whom one may meet the requirement: nothing is said to follow before that is known', () => {
    // The work may lie before 1 May 2016: between 0 and 225 hours count.
    const work = [hours('2016-04-01', '2016-06-30', 225)]
    const evaluation = assessCase(married({}, { work }), { asOf: '2017-05-01' })
    expect(evaluation.kind).toBe('undetermined')
    expect(missingIn(married({}, { work }), '2017-05-01')).toEqual([
      'facts.spouse.work[0]',
      'facts.couple.closestToLabourMarket'
    ])
    expect(evaluation).not.toHaveProperty('partial.consequences')
    const steps = 'steps' in evaluation ? evaluation.steps : []
    expect(steps.filter(({ rule }) => rule === 'couple-from').map(({ outcome }) => outcome)).not.toContain(
      'computed'
    )
  })

  test('asks each of them for the letter, and each has deadlines', () => {
    const couple = married({ notice: 'not-sent' }, { notice: 'not-sent', hearing: 'not-sent' })
    expect(missingIn(couple, '2016-10-01')).toEqual(
      expect.arrayContaining(['facts.person.notice', 'facts.spouse.notice'])
    )
    expect(stepsIn(couple, '2016-11-01').map(inShort)).toEqual([
      'person send-notice 2016-10-31 overdue',
      'spouse send-notice 2016-10-31 overdue'
    ])
  })

  test('before its year of aid is told once by when the dates must be computed', () => {
    const couple = married(
      { notice: 'not-sent' },
      { notice: 'not-sent' },
      { aid: aidSince('2017-03-15'), lapseDate: undefined as never }
    )
    const { lapseDate: _, ...facts } = couple
    expect(stepsIn(facts, '2017-09-10').map(inShort)).toEqual([
      'compute-lapse-date 2017-09-14',
      'person send-notice 2017-09-30',
      'spouse send-notice 2017-09-30'
    ])
  })

  test('of whom one has been exempt for 12 months: that spouse alone starts afresh', () => {
    const grounds = [exemption('2016-05-01', '2017-04-30')]
    const couple = married({ work: enough }, { grounds }, { aid: aidSince('2015-01-01') })
    const { person, spouse, consequences } = decided(couple, '2017-06-01')
    expect(person).not.toHaveProperty('ended')
    expect(spouse).toMatchObject({ ended: 'restarted', yearOfAid: { countedFrom: '2017-05-01' } })
    expect(consequences).toEqual([])
    expect(stepsIn(couple, '2017-06-01').map(inShort)).toEqual(['spouse send-new-notice'])
  })

  test('warns of each spouse by name, and once of what both share', () => {
    const couple = married(
      { grounds: [{ ...sick('2017-01-01', '2017-01-02'), exemptFromAvailability: 'yes' }] },
      {
        maintenanceDuty: 'no',
        grounds: [sick('2017-01-01', '2017-01-31'), exemption('2017-01-10', '2017-01-19')]
      },
      {
        couple: { closestToLabourMarket: 'person' },
        aid: [
          { kind: 'overgangsydelse', from: '2015-01-01', to: '2015-02-28' },
          { kind: 'kontanthjaelp', from: '2015-03-01', to: 'ongoing' }
        ]
      }
    )
    expect(warningsIn(couple, '2017-07-01').sort()).toEqual([
      'duty-against-rate facts.spouse.maintenanceDuty',
      'name-of-another-time facts.aid[0].kind',
      'unused-fact facts.person.grounds[0].exemptFromAvailability',
      'wrong-legal-ground facts.spouse.grounds[0].kind'
    ])
  })
})

describe('a couple on other rates (§ 26, stk. 7)', () => {
  const low: Partial<PersonInCase> = { ...citizen, aid: { rate: '25.3.8', supplement: 'none' } }

  test('that gets no more than one high rate already is not reduced', () => {
    const spouse: Partial<PersonInCase> = { ...provider, benefit: 'none', hearing: { sentOn: '2017-01-01' } }
    const { aid: _, ...none } = spouse
    const facts = married(low, {}, {})
    const { aid: __, ...other } = { ...facts.spouse, ...none } as PersonInCase
    const { consequences } = decided(
      {
        ...facts,
        spouse: { ...other, work: enough },
        couple: { reducedBeforeMarriage: 'no', highRate: 'other' }
      },
      '2017-05-01'
    )
    expect(consequences).toMatchObject([{ rule: 'none', reduction: { together: 0 } }])
  })

  test('of whom both fail asks who is least attached', () => {
    const couple = married({}, { aid: { rate: '25.2.2', supplement: 'none' }, maintenanceDuty: 'no' })
    // One supports a child and the other does not: which high rate it is is asked too.
    expect(missingIn(couple, '2017-05-01')).toEqual(
      expect.arrayContaining(['facts.couple.closestToLabourMarket'])
    )
    const mixed = married(low, { ...low, aid: { rate: '25.2.2', supplement: 'none' } })
    expect(missingIn(mixed, '2017-05-01')).toEqual(['facts.couple.leastAttached'])
    expect(stepsIn(mixed, '2017-05-01').map(inShort)).toEqual(['choose-spouse'])
  })
})

describe('a couple on a benefit of § 22 (§ 13 f, stk. 3 and 4; § 26, stk. 8)', () => {
  const on22 = (monthlyAid: number): Partial<PersonInCase> => ({
    benefit: 'integrationsydelse',
    aid: { monthlyAid }
  })

  test('is reduced to one high rate together, in the aid of the spouse who fails', () => {
    const couple = married(
      { ...on22(9000) },
      { ...on22(9000), work: enough },
      { couple: { childBenefit: 'in-full' } }
    )
    const { coverage, consequences } = decided(couple, '2017-05-01')
    expect(coverage).toMatchObject({ track: 'couple-section-22', provision: 'aktivloven/13f/3' })
    // 18,000 kroner together are 3,192 more than 14,808.
    expect(consequences).toMatchObject([
      { rule: '26.8', after: { spouses: [5808, 9000], together: 14_808 }, reduction: { together: 3192 } }
    ])
  })

  test('is spared for want of child benefit for residence alone', () => {
    const couple = married(on22(9000), on22(9000), { couple: { childBenefit: 'not-for-residence-alone' } })
    expect(assessCase(couple, { asOf: '2017-05-01' })).toMatchObject({
      kind: 'notCovered',
      reason: 'outsideCoverage'
    })
  })

  test('asks the one of whom it is not known whether he or she supports a child', () => {
    const couple = (of: PersonInCase['maintenanceDuty'], and: PersonInCase['maintenanceDuty']) =>
      missingIn(
        married(
          { ...on22(9000), maintenanceDuty: of },
          { ...on22(9000), maintenanceDuty: and },
          { couple: { childBenefit: 'not-for-residence-alone' } }
        ),
        '2017-05-01'
      )
    expect(couple('unknown', 'no')).toEqual(['facts.person.maintenanceDuty'])
    expect(couple('no', 'unknown')).toEqual(['facts.spouse.maintenanceDuty'])
    expect(couple('unknown', 'unknown')).toEqual(['facts.person.maintenanceDuty'])
    expect(couple('unknown', 'yes')).toEqual([])
  })
})

describe('a person married to one on another public benefit (§ 13 f, stk. 8)', () => {
  const { aid: _, ...pensioner } = { ...provider, benefit: 'benefit-without-work-demand' as const }
  const facts = married(citizen, {}, { aid: aidSince('2015-10-01') })

  test('is reduced as an unmarried person, and the year of aid is the person’s own', () => {
    const given = { ...facts, spouse: pensioner }
    const { coverage, consequences, ...rest } = decided(given, '2017-05-01')
    expect(coverage).toMatchObject({
      track: 'unmarried',
      yearOfAidOf: 'person',
      provision: 'aktivloven/13f/8'
    })
    expect(rest).not.toHaveProperty('spouse')
    expect(consequences).toMatchObject([{ of: 'unmarried', monthlyReduction: 1016, from: '2017-05-01' }])
    const evaluation = assessCase(given, { asOf: '2017-05-01' })
    const year =
      'steps' in evaluation ? evaluation.steps.find(({ rule }) => rule === 'year-of-aid') : undefined
    expect(year).toMatchObject({ inputs: { of: 'unmarried' } })
    expect(year?.citations).toContain('aktivloven/13f/6/1')
  })

  test('whose spouse has not been described is asked for the spouse', () => {
    const { spouse: __, ...alone } = facts
    expect(missingIn(alone, '2017-05-01')).toContain('facts.spouse')
    expect(missingIn({ ...alone, maritalStatus: 'unknown' }, '2017-05-01')).toContain('facts.maritalStatus')
  })
})

describe('an answer on the couple’s year of aid that the couple’s aid contradicts', () => {
  const said = (yearOfAid: 'yes' | 'no', since: string, couple = {}) =>
    warningsIn(
      married({}, {}, { aid: aidSince(since), couple: { yearOfAid, ...couple } }),
      '2017-05-01'
    ).filter((warning) => warning.startsWith('year-of-aid'))
  const warning = ['year-of-aid-against-aid facts.couple.yearOfAid']

  test('is a warning, either way', () => {
    expect(said('yes', '2017-01-01')).toEqual(warning)
    expect(said('no', '2016-01-01')).toEqual(warning)
    expect(said('yes', '2016-01-01')).toEqual([])
    expect(said('no', '2017-01-01')).toEqual([])
  })

  test('but not where the year that is counted is the person’s own, from before the marriage', () => {
    expect(said('no', '2016-01-01', { reducedBeforeMarriage: 'yes' })).toEqual([])
  })
})
