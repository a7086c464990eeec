import { describe, expect, test } from 'vitest'
import { assessCase, assessRegaining, type CaseFacts, explain, type WorkRecord } from '../../../src/index.js'
import { aidSince, decided, hours, inShort, married, missingIn, sick, stepsIn, unmarried } from './given.js'

// § 13 f, stk. 14. Dates are counted by hand, both ends of a period included.

/** 120 hours in June and 110 in July 2017: a day holds 24, so that the 225th hour lies between 5 and 31 July. */
const worked = [hours('2017-06-01', '2017-06-30', 120), hours('2017-07-01', '2017-07-31', 110)]
const cut = (work: WorkRecord[]) =>
  unmarried({ work }, { lapseDate: '2017-05-01', aid: aidSince('2015-10-01') })

describe('an unmarried person whose aid was reduced and who has worked since', () => {
  test('has full aid again from the month after the 225th hour, and the reduction ends', () => {
    const { person, consequences, nextSteps } = decided(cut(worked), '2017-08-10')
    expect(person.regaining).toEqual({
      regained: true,
      required: 225,
      hours: 230,
      shortfall: 0,
      regainedOn: { earliest: '2017-07-05', latest: '2017-07-31' },
      resumedFrom: '2017-08-01',
      // For 1 July 2018 June 2017 is no longer among the 12 months, and 110 hours are too few.
      nextLapseDate: '2018-07-01'
    })
    expect(consequences).toMatchObject([{ of: 'unmarried', from: '2017-05-01', until: '2017-08-01' }])
    expect(nextSteps.map(inShort)).toEqual(['tell-date-with-resumption 2017-08-01 overdue'])
  })

  test('and has been told the next bortfaldsdato, leaves nothing to do', () => {
    const facts = cut(worked)
    const told = { ...facts, person: { ...facts.person, toldLapseDate: '2018-07-01' } }
    expect(stepsIn(told, '2017-08-10').map(inShort)).toEqual([])
  })

  test('with 110 hours has not regained it, and nothing ends', () => {
    const { person, consequences, nextSteps } = decided(cut(worked.slice(1)), '2017-08-10')
    expect(person.regaining).toEqual({ regained: false, required: 225, hours: 110, shortfall: 115 })
    expect(consequences).toEqual([
      { of: 'unmarried', from: '2017-05-01', class: 'high', monthlyReduction: 1016, rateStatus: 'published' }
    ])
    expect(nextSteps).toEqual([])
  })

  test('is asked for what turns the regaining, by the fields of the case', () => {
    const facts = cut([{ ...hours('2017-06-01', '2017-06-30', 225), documented: 'unknown' }])
    expect(missingIn(facts, '2017-08-10')).toEqual(['facts.person.work[0].documented'])
    expect(stepsIn(facts, '2017-08-10').map(inShort)).toEqual(['assess-regaining'])
    // 225 hours take 10 days: at the earliest on 10 June.
    expect(assessCase(facts, { asOf: '2017-08-10' })).toMatchObject({
      partial: { person: { earliestResumedFrom: '2017-07-01' } }
    })
  })

  test('hinges on the day from which the unmarried get full aid again', () => {
    const oneDay = [
      ...worked.slice(0, 1),
      hours('2017-07-01', '2017-07-05', 104),
      hours('2017-07-06', '2017-07-06', 5)
    ]
    const evaluation = assessCase(cut(oneDay), { asOf: '2017-08-10' })
    expect(evaluation).toMatchObject({
      kind: 'decided',
      value: { person: { regaining: { resumedFrom: '2017-08-01' } } },
      hinges: [
        { reading: 'resumption-unmarried', alternative: 'same-day', outcome: { resumedFrom: '2017-07-06' } }
      ]
    })
  })

  test('is held against what assessRegaining says of the same work', () => {
    const alone = assessRegaining(
      { reducedFrom: '2017-05-01', maritalStatus: 'unmarried', grounds: [], work: worked },
      { asOf: '2017-08-10' }
    )
    expect(alone).toMatchObject({
      kind: 'decided',
      value: decided(cut(worked), '2017-08-10').person.regaining ?? {}
    })
  })

  test('before the work has been done, and before the bortfaldsdato, is not held against it', () => {
    expect(decided(cut([]), '2017-08-10').person.regaining).toBeUndefined()
    expect(decided(cut([]), '2017-04-10').person.regaining).toBeUndefined()
  })
})

describe('a couple', () => {
  const mayHours = [hours('2016-06-01', '2016-06-30', 225)]

  test('whose one spouse failed has the aid of both again, once that spouse has 225 hours', () => {
    const facts = married({ work: worked }, { work: mayHours })
    const { person, spouse, consequences, nextSteps } = decided(facts, '2017-08-10')
    expect(person.regaining).toMatchObject({ regained: true, resumedFrom: '2017-08-01' })
    // The spouse's June 2016 is lost for 1 July 2017; that is a bortfaldsdato of its own, not stated here.
    expect(spouse?.regaining).toBeUndefined()
    expect(consequences).toMatchObject([
      { of: 'couple', rule: '26.5', from: '2017-05-01', until: '2017-08-01' }
    ])
    expect(nextSteps.map(inShort)).toEqual(['person tell-date-with-resumption 2017-08-01 overdue'])
  })

  test('of whom both failed has one aid, and both again only when both have 225 hours', () => {
    const facts = married({ work: worked }, {}, { couple: { closestToLabourMarket: 'spouse' } })
    const { consequences } = decided(facts, '2017-08-10')
    // § 26, stk. 6, from 1 May; from 1 August only the spouse fails, and stk. 5 cuts the spouse instead.
    expect(consequences).toMatchObject([
      { of: 'couple', rule: '26.6', from: '2017-05-01', after: { spouses: [0, 14_808] } },
      { of: 'couple', rule: '26.5', from: '2017-08-01', after: { spouses: [14_808, 0] } }
    ])
    expect(consequences.map(({ until }) => until)).toEqual([undefined, undefined])
  })

  test('is told of the one whose aid was kept that the requirement is met again, and of no aid that comes back', () => {
    const page = (facts: CaseFacts, language: 'da' | 'en'): string =>
      explain(assessCase(facts, { asOf: '2017-08-10' }), { language, format: 'text' }).replace(/\s+/g, ' ')
    // § 26, stk. 6: both fail, and the spouse keeps the aid until it is the citizen's again, or both have 225 hours.
    const kept = married({}, { work: worked }, { couple: { closestToLabourMarket: 'spouse' } })
    const danish = page(kept, 'da')
    expect(danish).toContain('Ægtefællen opfylder kravet igen med virkning fra 1. august 2017.')
    expect(danish).not.toMatch(/genoptjent|Hjælpen faldt væk/)
    expect(page(kept, 'en')).toContain(
      'The spouse meets the requirement again with effect from 1 August 2017.'
    )
    const cutOff = married({ work: worked }, {}, { couple: { closestToLabourMarket: 'spouse' } })
    expect(page(cutOff, 'da')).toContain(
      'Borgeren har genoptjent retten til fuld hjælp og får den igen fra 1. august 2017.'
    )
    const few = married({}, { work: worked.slice(1) }, { couple: { closestToLabourMarket: 'spouse' } })
    expect(page(few, 'da')).toContain('Ægtefællen opfylder ikke kravet igen: 110 timer')
    const open = married(
      { work: [hours('2017-06-01', '2017-07-31', 240)] },
      { work: [hours('2017-06-01', '2017-07-31', 240)] },
      {
        couple: { closestToLabourMarket: 'spouse' }
      }
    )
    expect(page(open, 'da')).toContain('Borgeren: Fuld hjælp kan tidligst gives igen fra 1. juli 2017.')
    expect(page(open, 'da')).toContain(
      'Ægtefællen: Kravet kan tidligst være opfyldt igen med virkning fra 1. juli 2017.'
    )
  })
})

describe('a bortfaldsdato that hours have put off', () => {
  // The year of aid allows 1 October 2016; 230 hours in June 2016 suffice until June is no longer among the 12 months.
  const facts = unmarried(
    { work: [hours('2016-06-01', '2016-06-30', 230)], notice: { sentOn: '2016-03-31' }, hearing: 'not-sent' },
    { aid: aidSince('2015-10-01') }
  )

  test('is explained as the first 1st of a month on which the hours do not suffice', () => {
    const evaluation = assessCase(facts, { asOf: '2016-12-01' })
    if (evaluation.kind !== 'decided') throw new Error(JSON.stringify(evaluation))
    const projection = evaluation.steps.find(({ rule }) => rule === 'projection')
    // 113 hours in 6 months: those of 1 December 2016 begin on 1 June, those of 1 January 2017 on 1 July.
    expect(projection).toMatchObject({
      inputs: { from: '2016-10-01' },
      value: { originalLapseDate: '2017-01-01' }
    })
    expect(evaluation.value.person.requirement?.earningPeriod.lapseDate).toBe('2017-01-01')
    expect(evaluation.value.nextSteps.map(({ step }) => step)).toContain('tell-new-date')
  })

  test('needs no such explanation where nothing has put it off', () => {
    const evaluation = assessCase({ ...facts, person: { ...facts.person, work: [] } }, { asOf: '2016-09-01' })
    if (evaluation.kind !== 'decided') throw new Error(JSON.stringify(evaluation))
    expect(evaluation.steps.some(({ rule }) => rule === 'projection')).toBe(false)
    expect(evaluation.value.nextSteps.map(({ step }) => step)).not.toContain('tell-new-date')
  })

  test('and sickness moves it on from there', () => {
    const ill = { ...facts, person: { ...facts.person, grounds: [sick('2016-11-01', '2016-11-30')] } }
    const evaluation = assessCase(ill, { asOf: '2016-12-01' })
    // 30 days: to 30 January 2017.
    expect(evaluation).toMatchObject({
      kind: 'decided',
      value: { person: { requirement: { earningPeriod: { lapseDate: '2017-02-01' } } } }
    })
  })
})
