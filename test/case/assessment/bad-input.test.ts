import { describe, expect, test } from 'vitest'
import { citizen, exemption, hours, married, provider, refusedFor, sick, unmarried } from './given.js'

const asOf = '2017-05-01'

describe('a case is refused, by the field and the reason', () => {
  test.each([
    ['spouse', provider],
    ['couple', { closestToLabourMarket: 'person' }]
  ])('a %s of an unmarried person', (field, value) => {
    expect(refusedFor({ ...unmarried(), [field]: value }, asOf)).toEqual([
      `fact-of-the-married facts.${field}`
    ])
  })

  test('aid after the day of assessment, and twice the same aid', () => {
    const aid = (from: string, to: string, kind = 'kontanthjaelp') => ({ kind, from, to })
    const refused = (...entries: object[]) => refusedFor({ ...unmarried(), aid: entries }, asOf)
    expect(refused(aid('2016-01-01', '2017-05-02'))).toEqual(['ends-after-assessment facts.aid[0].to'])
    expect(refused(aid('2017-05-02', 'ongoing'))).toEqual(['starts-after-assessment facts.aid[0].from'])
    expect(refused(aid('2016-01-01', '2016-12-31'), aid('2016-12-31', 'ongoing'))).toEqual([
      'overlaps-same-kind facts.aid[1].from'
    ])
    expect(refused(aid('2016-01-01', '2016-12-31'), aid('2016-12-31', 'ongoing', 'offer'))).toEqual([])
  })

  test('letters, an application, an assessment and a decision after the day of assessment', () => {
    const after = { sentOn: '2017-05-02' }
    expect(refusedFor(unmarried({ notice: after, hearing: after }), asOf)).toEqual([
      'sent-after-assessment facts.person.notice.sentOn',
      'sent-after-assessment facts.person.hearing.sentOn'
    ])
    expect(refusedFor(married({}, { notice: after }), asOf)).toEqual([
      'sent-after-assessment facts.spouse.notice.sentOn'
    ])
    expect(refusedFor({ ...unmarried(), appliedOn: '2017-05-02' }, asOf)).toEqual([
      'applied-afterwards facts.appliedOn'
    ])
    expect(
      refusedFor({ ...unmarried(), decision: { on: '2017-05-02', citizenDisagrees: 'no' } }, asOf)
    ).toEqual(['decided-after-assessment facts.decision.on'])
    const file = {
      classification: 'job-ready',
      assessedOn: '2017-05-02',
      rehabilitation: { status: 'none' },
      problems: { health: 'no', social: 'no', languageOrEducation: 'no' },
      medicalInformation: [],
      considerations: 'none',
      offers: [],
      capacity: { reachesFiveHoursAWeek: 'yes', limitsIndicated: 'no' },
      clarification: { inDoubt: 'no', status: 'done' },
      newInformation: []
    }
    expect(refusedFor({ ...unmarried(), person: { ...citizen, exemption: file } }, asOf)).toEqual([
      'assessed-after-as-of facts.person.exemption.assessedOn'
    ])
  })

  test('a ground that goes on and has not begun', () => {
    expect(refusedFor(married({}, { grounds: [sick('2017-05-02', 'ongoing')] }), asOf)).toEqual([
      'starts-after-assessment facts.spouse.grounds[0].from'
    ])
  })

  test('a bortfaldsdato that is no 1st, told or stated', () => {
    expect(refusedFor(unmarried({ toldLapseDate: '2017-05-02' }), asOf)).toEqual([
      'not-first-of-month facts.person.toldLapseDate'
    ])
    expect(refusedFor({ ...unmarried(), lapseDate: '2017-05-02' }, asOf)).toEqual([
      'not-first-of-month facts.lapseDate'
    ])
  })

  test('aid that is not that of the benefit', () => {
    const refused = (person: object) => refusedFor(unmarried(person), asOf)
    expect(refused({ aid: { rate: '23.2.6', supplement: 'none' } })).toEqual([
      'rate-not-of-benefit facts.person.aid.rate'
    ])
    expect(refused({ benefit: 'integrationsydelse' })).toEqual(['aid-not-of-benefit facts.person.aid'])
    expect(refused({ benefit: 'none' })).toEqual(['aid-without-benefit facts.person.aid'])
    expect(refused({ aid: { monthlyAid: 9000 } })).toEqual(['aid-not-of-benefit facts.person.aid'])
  })

  test('what two spouses cannot be at once', () => {
    expect(refusedFor(married({}, { aid: { monthlyAid: 9000 } }), asOf)).toEqual([
      'aid-not-of-benefit facts.spouse.aid'
    ])
    expect(refusedFor(married({}, {}, { couple: { highRate: 'other' } }), asOf)).toEqual([
      'high-rate-against-duties facts.couple.highRate'
    ])
    expect(refusedFor(married({ choseNotToWork: 'yes' }, { choseNotToWork: 'yes' }), asOf)).toEqual([
      'no-entitled-spouse facts.person.choseNotToWork',
      'no-entitled-spouse facts.spouse.choseNotToWork'
    ])
  })

  test('fields that are unknown, missing or of another kind', () => {
    expect(refusedFor({ ...unmarried(), lapsedate: '2017-05-01' }, asOf)).toEqual([
      'unknown-key facts.lapsedate'
    ])
    const { exempt: _, ...person } = citizen
    expect(refusedFor({ ...unmarried(), person }, asOf)).toEqual(['required facts.person.exempt'])
    expect(refusedFor('a case', asOf)).toHaveLength(1)
    expect(refusedFor(unmarried({ work: [hours('2017-02-01', '2017-01-01', 10)] }), asOf)).toEqual([
      'from-after-to facts.person.work[0].from'
    ])
    expect(refusedFor(unmarried({ grounds: [exemption('2017-02-01', '2017-01-01')] }), asOf)).toEqual([
      'from-after-to facts.person.grounds[0].from'
    ])
  })
})
