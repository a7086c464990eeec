import { describe, expect, test } from 'vitest'
import { assessCase, explain } from '../../../src/index.js'
import {
  aidSince,
  decided,
  exemption,
  hours,
  inShort,
  missingIn,
  sick,
  stepsIn,
  unmarried,
  warningsIn
} from './given.js'

// Dates are counted by hand, both ends of a period included; amounts of 2017 are those of the board's study, p. 42-43.

describe('an unmarried person whose bortfaldsdato has been computed', () => {
  const facts = unmarried(
    {
      notice: { sentOn: '2016-10-31' },
      work: [
        hours('2016-05-01', '2016-06-30', 100),
        hours('2016-09-01', '2016-11-30', 80),
        hours('2017-04-01', '2017-04-30', 44)
      ]
    },
    { lapseDate: '2017-05-01', aid: aidSince('2015-10-01') }
  )

  test('with 224 hours is reduced by 1,016 kroner from that day', () => {
    expect(decided(facts, '2017-05-01')).toEqual({
      coverage: {
        track: 'unmarried',
        yearOfAidOf: 'person',
        testedOn: 'person',
        provision: 'aktivloven/13f/6',
        consequences: ['aktivloven/13g/1/1', 'aktivloven/13g/1/2']
      },
      person: {
        exempt: 'no',
        yearOfAid: {
          reached: true,
          // 1 October 2015 is the 1st of the days, 29 September 2016 the 365th: 2016 is a leap year.
          transitionDate: '2016-09-29',
          firstLapseDate: '2016-10-01',
          unit: 'days',
          counted: 579,
          required: 365,
          left: 0,
          provisions: ['aktivloven/13f/10/1']
        },
        requirement: {
          met: false,
          required: 225,
          hours: 224,
          shortfall: 1,
          earningPeriod: {
            requirement: { hours: 225, months: 12 },
            period: { from: '2016-05-01', to: '2017-04-30' },
            daysLate: 0,
            extensionDays: 0,
            counted: [],
            calculationDate: '2017-04-30',
            lapseDate: '2017-05-01',
            noticeDeadline: '2016-10-31',
            hearingDeadline: '2017-03-31'
          }
        }
      },
      consequences: [
        {
          of: 'unmarried',
          monthlyReduction: 1016,
          from: '2017-05-01',
          class: 'high',
          rateStatus: 'published'
        }
      ],
      nextSteps: []
    })
  })

  test('with one hour more meets the requirement, and nothing follows', () => {
    const work = [...facts.person.work, hours('2017-04-30', '2017-04-30', 1)]
    const { person, consequences, nextSteps } = decided(
      { ...facts, person: { ...facts.person, work, hearing: 'not-sent' } },
      '2017-05-01'
    )
    expect(person.requirement).toMatchObject({ met: true, hours: 225, shortfall: 0 })
    expect(consequences).toEqual([])
    expect(nextSteps).toEqual([])
  })

  test('on a lower rate is reduced by 508 kroner, and on a spared one not at all', () => {
    const on = (rate: '25.3.8' | '23.2.6', benefit: 'kontanthjaelp' | 'uddannelseshjaelp') =>
      decided(unmarried({ benefit, aid: { rate, supplement: 'none' } }), '2017-05-01').consequences
    expect(on('25.3.8', 'kontanthjaelp')).toMatchObject([{ monthlyReduction: 508, class: 'lower' }])
    expect(on('23.2.6', 'uddannelseshjaelp')).toMatchObject([{ monthlyReduction: 0, class: 'spared' }])
  })

  test('whose rate is not known is asked for it, but only where something follows', () => {
    const { aid: _, ...person } = facts.person
    const met = [hours('2016-05-01', '2017-04-30', 225)]
    expect(missingIn({ ...facts, person }, '2017-05-01')).toEqual(['facts.person.aid'])
    expect(missingIn({ ...facts, person: { ...person, work: met } }, '2017-05-01')).toEqual([])
  })

  test('who was sick for ten days of the period gets the days, and must be told', () => {
    const grounds = [sick('2017-03-01', '2017-03-10')]
    const { person, consequences, nextSteps } = decided(unmarried({ grounds }), '2017-04-01')
    expect(person.requirement?.earningPeriod).toMatchObject({
      extensionDays: 10,
      calculationDate: '2017-05-10',
      lapseDate: '2017-06-01'
    })
    expect(consequences).toMatchObject([{ from: '2017-06-01' }])
    expect(nextSteps.map(inShort)).toEqual(['tell-new-date'])
    expect(nextSteps[0]?.citations).toEqual(['bek-310-2016/6/2'])
    const told = unmarried({ grounds, toldLapseDate: '2017-06-01' })
    expect(stepsIn(told, '2017-04-01')).toEqual([])
    const toldTooMuch = unmarried({ grounds, toldLapseDate: '2017-07-01' })
    expect(stepsIn(toldTooMuch, '2017-04-01').map(inShort)).toEqual(['weigh-earlier-date'])
  })

  test('whose letter came 20 days late gets them, and the date is never before six months have passed', () => {
    // 6 months before 1 November 2018 is 1 May; the last timely day 30 April; 20 May is 20 days later.
    const late = unmarried(
      { notice: { sentOn: '2018-05-20' }, hearing: 'not-sent' },
      { lapseDate: '2018-11-01' }
    )
    const { person, nextSteps } = decided(late, '2018-09-01')
    expect(person.requirement?.earningPeriod).toMatchObject({
      daysLate: 20,
      calculationDate: '2018-11-20',
      lapseDate: '2018-12-01',
      hearingDeadline: '2018-10-31'
    })
    expect(nextSteps.map(inShort)).toEqual(['tell-new-date', 'hear-citizen 2018-10-31'])
  })

  test('whom nobody has sent a letter: the aid cannot lapse before six months after today', () => {
    const none = unmarried({ notice: 'not-sent', hearing: 'not-sent' }, { lapseDate: '2018-11-01' })
    expect(missingIn(none, '2018-06-15')).toEqual(['facts.person.notice'])
    const evaluation = assessCase(none, { asOf: '2018-06-15' })
    // 15 June plus 6 months is 15 December: the next 1st.
    expect(evaluation).toMatchObject({ partial: { earliestLapseDate: '2019-01-01' } })
    expect(stepsIn(none, '2018-06-15').map(inShort)).toEqual(['send-notice 2018-04-30 overdue'])
    expect(stepsIn(none, '2018-04-30').map(inShort)).toEqual(['send-notice 2018-04-30'])
  })

  test('who is sick still has no date, and is told so where a date has been told', () => {
    const grounds = [sick('2018-10-01', 'ongoing')]
    const ill = unmarried({ grounds }, { lapseDate: '2018-11-01' })
    expect(missingIn(ill, '2018-10-10')).toEqual(['facts.person.grounds[0].to'])
    expect(stepsIn(ill, '2018-10-10').map(inShort)).toEqual(['tell-no-date-yet'])
    // Whether the sickness is documented is not known: nor, then, whether the date is put off.
    const maybeIll = unmarried(
      { grounds: [{ ...sick('2018-10-01', 'ongoing'), documented: 'unknown' }] },
      { lapseDate: '2018-11-01' }
    )
    expect(stepsIn(maybeIll, '2018-10-10').map(inShort)).toEqual(['obtain-medical-information'])
    const untold = unmarried({ grounds, notice: 'not-sent' }, { lapseDate: '2018-11-01' })
    expect(stepsIn(untold, '2018-10-10').map(inShort)).toEqual(['send-notice 2018-04-30 overdue'])
  })

  test('of whose sickness it is not known whether it is documented: the doubt is pursued at once (102-16)', () => {
    const doubtful = unmarried({ grounds: [{ ...sick('2017-03-01', '2017-03-10'), documented: 'unknown' }] })
    expect(missingIn(doubtful, '2017-04-01')).toEqual(['facts.person.grounds[0].documented'])
    expect(stepsIn(doubtful, '2017-04-01').map(inShort)).toEqual(['obtain-medical-information'])
  })

  test('who disagrees with the decision has complained', () => {
    const complaint = (citizenDisagrees: 'yes' | 'no' | 'unknown') =>
      stepsIn({ ...facts, decision: { on: '2017-04-20', citizenDisagrees } }, '2017-05-01').map(inShort)
    expect(complaint('yes')).toEqual(['reassess-complaint'])
    expect(complaint('no')).toEqual([])
    expect(complaint('unknown')).toEqual([])
  })
})

describe('deadlines', () => {
  test('have passed on the day after them, not on the day itself', () => {
    const facts = unmarried({ hearing: 'not-sent' }, { lapseDate: '2017-05-01' })
    expect(stepsIn(facts, '2017-03-31').map(inShort)).toEqual(['hear-citizen 2017-03-31'])
    expect(stepsIn(facts, '2017-04-01').map(inShort)).toEqual(['hear-citizen 2017-03-31 overdue'])
    expect(stepsIn(unmarried(), '2017-04-01')).toEqual([])
  })
})

describe('an unmarried person whose year of aid has not been reached', () => {
  // 15 March 2017 is the 1st of the days, 14 March 2018 the 365th.
  const facts = unmarried({ notice: 'not-sent', hearing: 'not-sent' }, { aid: aidSince('2017-03-15') })

  test('has an expected date, and the deadlines that follow from it', () => {
    const steps = (asOf: string) => stepsIn(facts, asOf).map(inShort)
    expect(steps('2017-09-10')).toEqual(['compute-lapse-date 2017-09-14', 'send-notice 2017-09-30'])
    expect(steps('2017-09-20')).toEqual(['compute-lapse-date 2017-09-14 overdue', 'send-notice 2017-09-30'])
    expect(steps('2017-10-01')).toEqual([
      'compute-lapse-date 2017-09-14 overdue',
      'send-notice 2017-09-30 overdue'
    ])
    expect(assessCase(facts, { asOf: '2017-09-10' })).toMatchObject({
      kind: 'undetermined',
      partial: {
        earliestLapseDate: '2018-04-01',
        person: {
          yearOfAid: {
            reached: false,
            expectedTransitionDate: '2018-03-14',
            expectedLapseDate: '2018-04-01',
            computeBy: '2017-09-14'
          }
        }
      }
    })
  })

  test('is not reduced, though the hours are not there', () => {
    const sent = unmarried({ notice: { sentOn: '2017-09-30' } }, { aid: aidSince('2017-03-15') })
    const { person, consequences } = decided(sent, '2017-10-01')
    expect(person.requirement).toMatchObject({ met: false, earningPeriod: { lapseDate: '2018-04-01' } })
    expect(consequences).toEqual([])
    // On 1 April 2018 the year has been reached.
    expect(decided(sent, '2018-04-01').consequences).toMatchObject([{ from: '2018-04-01' }])
  })

  test('without any aid that goes on has no date to expect', () => {
    const ended = unmarried({}, { aid: [{ kind: 'kontanthjaelp', from: '2017-01-01', to: '2017-03-31' }] })
    expect(decided(ended, '2017-06-01')).toMatchObject({
      person: { exempt: 'no', yearOfAid: { reached: false, counted: 90, left: 275 } },
      consequences: [],
      nextSteps: []
    })
    expect(decided(ended, '2017-06-01').person).not.toHaveProperty('requirement')
  })

  test('before the repeal never has a date', () => {
    const late = unmarried({}, { aid: aidSince('2024-10-01') })
    expect(decided(late, '2025-03-01').person).toEqual({ exempt: 'no', ended: 'repealed' })
    expect(decided(late, '2025-03-01').consequences).toEqual([])
  })
})

describe('a bortfaldsdato that follows from the aid and the work', () => {
  const aid = aidSince('2016-01-01') // 365 days on 30 December 2016.

  test('is the first 1st of a month on which the hours do not suffice', () => {
    const work = [hours('2016-03-01', '2016-03-31', 150), hours('2016-09-01', '2016-09-30', 75)]
    // On 1 April 2017 March 2016 is no longer among the 12 months. Before it 113 hours within 6 months suffice not:
    // on 1 January 2017 the period is 1 July to 31 December 2016, with 75 hours.
    expect(decided(unmarried({ work }, { aid }), '2017-02-01').person.requirement).toMatchObject({
      met: false,
      required: 113,
      hours: 75,
      earningPeriod: { lapseDate: '2017-01-01' }
    })
    const more = [...work, hours('2016-10-01', '2016-10-31', 40)]
    // 115 of 113 hours, from 1 October to 1 March; on 1 April 265 - 150 of 225 hours.
    expect(decided(unmarried({ work: more }, { aid }), '2017-02-01').person.requirement).toMatchObject({
      met: false,
      required: 225,
      hours: 115,
      earningPeriod: { lapseDate: '2017-04-01' }
    })
  })

  test('is a later one where the days by which the letter came late hold the hours that lacked', () => {
    // The letter for 1 May 2018 should have been sent on 31 October 2017; 20 days late the period runs to 20 May 2018.
    const work = [hours('2018-05-10', '2018-05-10', 10), hours('2017-06-01', '2017-06-30', 220)]
    const facts = unmarried(
      { work, notice: { sentOn: '2017-11-20' } },
      { aid: aidSince('2017-04-02') } // 365 days on 1 April 2018: first bortfaldsdato 1 May 2018.
    )
    // 230 hours from 1 May 2017 to 20 May 2018; on 1 June the letter is in time and June 2017 still among the months;
    // on 1 July it is not.
    expect(decided(facts, '2018-06-15').person.requirement).toMatchObject({
      met: false,
      hours: 10,
      earningPeriod: { lapseDate: '2018-07-01', daysLate: 0 }
    })
  })

  test('does not exist where the hours suffice until the repeal', () => {
    const facts = unmarried(
      { work: [hours('2024-08-01', '2024-08-31', 225)] },
      { aid: aidSince('2023-09-01') }
    )
    expect(decided(facts, '2025-01-01').person).toMatchObject({ exempt: 'no', ended: 'repealed' })
  })
})

describe('a person whom the municipality has found exempt', () => {
  const exempt = unmarried(
    { exempt: 'yes', notice: 'not-sent', hearing: 'not-sent' },
    { lapseDate: '2018-11-01', aid: aidSince('2016-01-01') }
  )

  test('is not held against the requirement, gets no letter, and is assessed again', () => {
    const { person, consequences, nextSteps } = decided(exempt, '2018-06-01')
    expect(person.exempt).toBe('yes')
    expect(person).not.toHaveProperty('requirement')
    expect(consequences).toEqual([])
    expect(nextSteps.map(inShort)).toEqual(['reassess-exemption'])
    const evaluation = assessCase(exempt, { asOf: '2018-06-01' })
    const step = 'steps' in evaluation ? evaluation.steps.find(({ rule }) => rule === 'exempt') : undefined
    // Order § 4, stk. 5: no letter of notice to those who are exempt.
    expect(step).toMatchObject({ outcome: 'met', citations: ['aktivloven/13f/9/1', 'bek-310-2016/4/5'] })
  })

  test('or not, is asked for where that is not known', () => {
    const unknown = { ...exempt, person: { ...exempt.person, exempt: 'unknown' as const } }
    expect(missingIn(unknown, '2018-06-01')).toEqual(['facts.person.exempt', 'facts.person.notice'])
    expect(stepsIn(unknown, '2018-06-01').map(inShort)[0]).toBe('assess-exemption')
    const evaluation = assessCase(unmarried({ exempt: 'unknown' }), { asOf: '2017-05-01' })
    // Nothing is said to follow for one who may be exempt.
    expect(evaluation).toMatchObject({
      kind: 'undetermined',
      partial: { nextSteps: [{ step: 'assess-exemption' }] }
    })
    expect(evaluation).not.toHaveProperty('partial.consequences')
  })

  test('with a file on working capacity: its indication stands beside, and its questions by their place', () => {
    const file = {
      classification: 'activity-ready',
      rehabilitation: { status: 'preparatory-part-begun', begunOn: '2017-02-01' },
      problems: { health: 'yes', social: 'no', languageOrEducation: 'no' },
      medicalInformation: [],
      considerations: 'cannot-be-assessed',
      offers: [],
      capacity: { reachesFiveHoursAWeek: 'unknown', limitsIndicated: 'unknown' },
      clarification: { inDoubt: 'no', status: 'not-begun' },
      newInformation: []
    } as const
    const withFile = (part: object) =>
      unmarried({ exemption: { ...structuredClone(file), ...part } as never })
    expect(decided(withFile({}), '2017-05-01').person).toMatchObject({
      exempt: 'no',
      exemptionIndicated: 'exempt'
    })
    const open = withFile({ rehabilitation: { status: 'unknown' } })
    expect(missingIn(open, '2017-05-01')).toContain('facts.person.exemption.rehabilitation.status')
  })
})

describe('12 months of exemption, after which the person is covered again (§ 13 f, stk. 9, 2. pkt.)', () => {
  // 1 March 2017 to 28 February 2018 is a year.
  const grounds = [exemption('2017-03-01', '2018-02-28')]
  const aid = aidSince('2016-01-01')

  test('make the old bortfaldsdato void: a new letter is due', () => {
    const old = unmarried({ grounds, notice: { sentOn: '2017-05-01' } }, { lapseDate: '2017-12-01', aid })
    const { person, consequences, nextSteps } = decided(old, '2018-06-01')
    expect(person).toMatchObject({ ended: 'restarted', yearOfAid: { freshStart: { cause: 'exemption' } } })
    expect(consequences).toEqual([])
    // The year begins on 1 March 2018: 365 days on 28 February 2019, computed six months before.
    expect(nextSteps.map(inShort)).toEqual(['compute-lapse-date 2018-08-28', 'send-new-notice'])
    expect(nextSteps[1]?.citations).toEqual(['bek-310-2016/4/6'])
  })

  test('make a new year and a new date, which they do not make start afresh again', () => {
    const fresh = unmarried({ grounds, notice: { sentOn: '2018-08-30' } }, { aid })
    const { person, nextSteps } = decided(fresh, '2018-09-01')
    expect(person).toMatchObject({
      yearOfAid: {
        reached: false,
        countedFrom: '2018-03-01',
        expectedTransitionDate: '2019-02-28',
        computeBy: '2018-08-28'
      },
      requirement: { met: false, earningPeriod: { lapseDate: '2019-03-01', extensionDays: 0 } }
    })
    expect(person).not.toHaveProperty('ended')
    expect(nextSteps).toEqual([])
    // The same where the new date is stated.
    expect(decided({ ...fresh, lapseDate: '2019-03-01' }, '2018-09-01').person).toEqual(person)
  })

  test('ask for a new letter: one from before them is a letter of the old count', () => {
    const fresh = unmarried({ grounds, notice: { sentOn: '2016-10-01' } }, { aid })
    expect(missingIn(fresh, '2018-06-01')).toEqual(['facts.person.notice'])
    const steps = stepsIn(fresh, '2018-06-01')
    expect(steps.map(inShort)).toEqual(['compute-lapse-date 2018-08-28', 'send-new-notice 2018-08-31'])
    expect(steps[1]?.citations).toEqual(['bek-310-2016/4/6'])
  })

  test('are not said to be none, nor the exemption to have no dates, of the new date', () => {
    const fresh = unmarried({ grounds, notice: { sentOn: '2018-08-30' } }, { aid })
    const page = explain(assessCase(fresh, { asOf: '2018-09-01' }), { language: 'da', format: 'text' })
    expect(page).toMatch(/undtaget fra 1\. marts 2017 til\s+28\. februar 2018/)
    expect(page.replace(/\s+/g, ' ')).not.toMatch(
      /datoer ikke oplyst|Der er ikke afsluttet en dokumenteret undtagelse/
    )
  })

  test('and then a year without aid leave the date of the newest count', () => {
    const facts = unmarried(
      { grounds: [exemption('2015-01-01', '2015-12-31')], notice: { sentOn: '2018-01-20' } },
      {
        aid: [
          { kind: 'kontanthjaelp', from: '2014-01-01', to: '2016-06-30' },
          { kind: 'kontanthjaelp', from: '2017-08-01', to: 'ongoing' }
        ]
      }
    )
    const { person, consequences } = decided(facts, '2018-10-01')
    // 13 months without aid: the year begins on 1 August 2017, and is reached on 31 July 2018.
    expect(person).not.toHaveProperty('ended')
    expect(person.requirement).toMatchObject({ met: false, earningPeriod: { lapseDate: '2018-08-01' } })
    expect(consequences).toMatchObject([{ from: '2018-08-01', monthlyReduction: 1029 }])
  })

  test('of less than 12 months only extend', () => {
    const short = unmarried(
      { grounds: [exemption('2017-03-01', '2018-02-27')] },
      { lapseDate: '2018-01-01', aid }
    )
    const { person } = decided(short, '2018-06-01')
    expect(person).not.toHaveProperty('ended')
    // 364 days: 1 January 2018 plus 363 is 30 December 2018.
    expect(person.requirement?.earningPeriod).toMatchObject({ extensionDays: 364, lapseDate: '2019-01-01' })
  })
})

describe('a year without aid (§ 13 f, stk. 11)', () => {
  test('asks for a new letter too, under stk. 4 of the order', () => {
    const facts = unmarried(
      { notice: { sentOn: '2016-06-01' } },
      {
        aid: [
          { kind: 'kontanthjaelp', from: '2015-01-01', to: '2016-09-30' },
          { kind: 'kontanthjaelp', from: '2017-10-01', to: 'ongoing' }
        ]
      }
    )
    const steps = stepsIn(facts, '2018-02-01')
    // 365 days on 30 September 2018: bortfaldsdato 1 October, computed by 30 March, the letter by 31 March.
    expect(steps.map(inShort)).toEqual(['compute-lapse-date 2018-03-30', 'send-new-notice 2018-03-31'])
    expect(steps[1]?.citations).toEqual(['bek-310-2016/4/4'])
  })
})

describe('what a human should know', () => {
  test('a bortfaldsdato before the first that the year of aid allows, reached or expected', () => {
    const early = (asOf: string) =>
      warningsIn(unmarried({}, { lapseDate: '2018-03-01', aid: aidSince('2017-03-15') }), asOf)
    expect(early('2018-03-20')).toEqual(['lapse-date-before-year-of-aid facts.lapseDate'])
    expect(early('2018-02-01')).toEqual(['lapse-date-before-year-of-aid facts.lapseDate'])
    const right = unmarried({}, { lapseDate: '2018-04-01', aid: aidSince('2017-03-15') })
    expect(warningsIn(right, '2018-03-20')).toEqual([])
  })

  test('an exemption inside full-time work', () => {
    // 30 days are 4 2/7 weeks: 158.6 hours at 37 a week.
    const with160 = unmarried({
      work: [hours('2016-11-01', '2016-11-30', 160)],
      grounds: [sick('2016-07-01', '2016-07-02'), exemption('2016-11-07', '2016-11-20')]
    })
    expect(warningsIn(with160, '2017-05-01')).toEqual([
      'exemption-during-full-time-work facts.person.grounds[1]'
    ])
    const with158 = {
      ...with160,
      person: { ...with160.person, work: [hours('2016-11-01', '2016-11-30', 158)] }
    }
    expect(warningsIn(with158, '2017-05-01')).toEqual([])
  })

  test('an exemption that is still running beside the answer that the citizen is not exempt', () => {
    const running = (to: string, changes = {}) =>
      warningsIn(
        unmarried({ exempt: 'no', grounds: [{ ...exemption('2017-01-01', to), ...changes } as never] }),
        '2017-05-01'
      )
    expect(running('ongoing')).toEqual(['exempt-against-ground facts.person.exempt'])
    expect(running('2017-05-01')).toEqual(['exempt-against-ground facts.person.exempt'])
    expect(running('2017-04-30')).toEqual([])
    expect(running('ongoing', { documented: 'no' })).toEqual([])
    const exempt = unmarried({ exempt: 'yes', grounds: [exemption('2017-01-01', 'ongoing')] })
    expect(warningsIn(exempt, '2017-05-01')).toEqual([])
  })

  test('sick days while exempt, a duty against the rate, and benefits by a name of another time', () => {
    const facts = unmarried(
      {
        maintenanceDuty: 'yes',
        grounds: [sick('2017-01-01', '2017-01-31'), exemption('2017-01-10', '2017-01-19')]
      },
      {
        lapseDate: '2017-05-01',
        aid: [
          { kind: 'overgangsydelse', from: '2016-01-01', to: '2016-02-29' },
          { kind: 'kontanthjaelp', from: '2016-03-01', to: 'ongoing' }
        ]
      }
    )
    expect(warningsIn(facts, '2017-06-01').sort()).toEqual([
      'duty-against-rate facts.person.maintenanceDuty',
      'name-of-another-time facts.aid[0].kind',
      'wrong-legal-ground facts.person.grounds[0].kind'
    ])
  })
})

describe('a case that the rule does not reach', () => {
  test.each([
    ['2016-09-01', 'notYetInForce'],
    ['2025-07-01', 'repealed']
  ])('bortfaldsdato %s: %s', (lapseDate, reason) => {
    expect(assessCase(unmarried({}, { lapseDate }), { asOf: '2017-01-01' })).toMatchObject({
      kind: 'notCovered',
      reason
    })
  })

  test('an unmarried person on a benefit of § 22', () => {
    const { aid: _, ...person } = unmarried().person
    const facts = { ...unmarried(), person: { ...person, benefit: 'integrationsydelse' as const } }
    const evaluation = assessCase(facts, { asOf: '2017-05-01' })
    expect(evaluation).toMatchObject({ kind: 'notCovered', reason: 'outsideCoverage', hinges: [] })
  })
})

test('a bortfaldsdato that has passed is judged as it was, though aid has stopped since and the year is lost', () => {
  const facts = unmarried(
    { hearing: { sentOn: '2018-09-15' } },
    { lapseDate: '2018-11-01', aid: [{ kind: 'kontanthjaelp', from: '2017-10-01', to: '2018-12-31' }] }
  )
  expect(assessCase(facts, { asOf: '2024-06-01' })).toMatchObject({
    kind: 'decided',
    value: { person: { requirement: { met: false } }, consequences: [{ from: '2018-11-01' }] }
  })
})

test('a result is the caller’s own: what is added to it is not found in the next', () => {
  const facts = unmarried(
    { notice: { sentOn: '2016-10-31' }, work: [hours('2016-05-01', '2016-06-30', 225)] },
    { lapseDate: '2017-05-01', aid: aidSince('2015-10-01') }
  )
  const { consequences } = decided(facts, '2017-05-01')
  expect(consequences).toEqual([])
  consequences.push({
    of: 'unmarried',
    monthlyReduction: 1016,
    rateStatus: 'published',
    from: '2017-05-01',
    class: 'high'
  })
  expect(decided(facts, '2017-05-01').consequences).toEqual([])
})
