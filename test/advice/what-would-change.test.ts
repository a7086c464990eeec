import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type Changes, type Evaluation, explain, type Ground, whatWouldChange } from '../../src/index.js'
import { hours, sick } from '../case/assessment/given.js'

// Dates and days are counted by hand, both ends of a period included.

const changesIn = (evaluation: Evaluation<Changes>): Changes['changes'] => {
  if (evaluation.kind !== 'decided') throw new Error(JSON.stringify(evaluation))
  return evaluation.value.changes
}
const asOf = '2018-10-01'
const period = { lapseDate: '2018-11-01', notice: 'sent-in-time', grounds: [] } as const

describe('days', () => {
  test('one more sick day moves 1 November to 1 December (33-18)', () => {
    expect(changesIn(whatWouldChange({ ...period, grounds: [] }, { asOf }))).toEqual([
      { change: 'more-days', days: 1, gives: { lapseDate: '2018-12-01' } }
    ])
  })

  test('14 sick days end the period on 14 November: 17 more move the date, and 14 fewer bring it back (33-18)', () => {
    const facts = { ...period, grounds: [sick('2018-06-01', '2018-06-14')] }
    expect(changesIn(whatWouldChange(facts, { asOf }))).toEqual([
      // 30 November is the 30th day of the month: the 31st is 1 December.
      { change: 'more-days', days: 17, gives: { lapseDate: '2019-01-01' } },
      { change: 'fewer-days', days: 14, gives: { lapseDate: '2018-11-01' } }
    ])
  })

  test('days that only late days carry over are lost with the first of them', () => {
    // 31 days in May take the period to 1 December, and 1 December itself is a sick day: 2 December, and so 1 January.
    const facts = { ...period, grounds: [sick('2018-05-01', '2018-05-31'), sick('2018-12-01', '2018-12-01')] }
    // Without one day in May the period ends on 30 November, and 1 December lies outside it.
    expect(changesIn(whatWouldChange(facts, { asOf }))).toContainEqual({
      change: 'fewer-days',
      days: 1,
      gives: { lapseDate: '2018-12-01' }
    })
  })

  test('the page says the number that moves the date, and of more than one that fewer do not', () => {
    const said = (grounds: Ground[]): string =>
      (['da', 'en'] as const)
        .map((language) =>
          explain(whatWouldChange({ ...period, grounds }, { asOf }), { language, format: 'text' })
        )
        .join(' ')
        .replace(/\s+/g, ' ')
    const fourteen = said([sick('2018-06-01', '2018-06-14')])
    expect(fourteen).toContain(
      'Er der 14 dage færre med en dokumenteret grund til forlængelse, er bortfaldsdatoen 1. november 2018. Ved et mindre antal er den uændret.'
    )
    expect(fourteen).toContain('er bortfaldsdatoen 1. januar 2019. Med færre er den uændret.')
    expect(fourteen).toContain(
      'With 14 days fewer of documented grounds for extension the lapse date is 1 November 2018. With a smaller number it stays.'
    )
    expect(said([])).not.toMatch(/Med færre|With fewer/)
    const one = said([sick('2018-06-01', '2018-06-01')])
    expect(one).toContain('Er der 1 dag færre med en dokumenteret grund til forlængelse, er bortfaldsdatoen')
    expect(one).not.toMatch(/mindre antal|smaller number/)
  })

  test('one more day can take the date past the repeal: there is none then', () => {
    const facts = { ...period, lapseDate: '2025-06-01', grounds: [] }
    const evaluation = whatWouldChange(facts, { asOf: '2025-05-01' })
    expect(changesIn(evaluation)).toEqual([{ change: 'more-days', days: 1, gives: { ended: 'repealed' } }])
    expect(explain(evaluation, { language: 'da', format: 'text' }).replace(/\s+/g, ' ')).toContain(
      'Er der 1 dag mere med en dokumenteret grund til forlængelse i optjeningsperioden, er der ingen bortfaldsdato: reglen er ophævet fra den 1. juli 2025.'
    )
  })
})

describe('the letter', () => {
  test('11 days late: it would have had to be sent on 30 April', () => {
    const facts = { ...period, notice: { sentOn: '2018-05-11' }, grounds: [] }
    expect(changesIn(whatWouldChange(facts, { asOf }))).toContainEqual({
      change: 'earlier-letter',
      by: '2018-04-30',
      gives: { lapseDate: '2018-11-01' }
    })
  })

  test('so late that the date is two months off can be mended in part', () => {
    // 1 June is 32 days after 30 April: to 2 December. Sent on 31 May: 1 December, still the month after.
    // Sent on 30 May: 30 November, and § 7 asks for 30 November: 1 December.
    const facts = { ...period, notice: { sentOn: '2018-06-01' }, grounds: [] }
    expect(changesIn(whatWouldChange(facts, { asOf }))).toContainEqual({
      change: 'earlier-letter',
      by: '2018-05-30',
      gives: { lapseDate: '2018-12-01' }
    })
  })
})

describe('hours', () => {
  test('25 are missing from 200, and count to the last day of the extended period', () => {
    const facts = {
      ...period,
      grounds: [sick('2018-06-01', '2018-06-14')],
      work: [hours('2018-03-01', '2018-05-31', 200)]
    }
    expect(changesIn(whatWouldChange(facts, { asOf }))).toContainEqual({
      change: 'more-hours',
      hours: 25,
      from: '2017-11-01',
      by: '2018-11-14',
      gives: { lapseDate: '2018-12-01', met: true }
    })
  })

  test('are not asked for where they suffice, or where no work is asked about', () => {
    const kinds = (facts: Parameters<typeof whatWouldChange>[0]) =>
      changesIn(whatWouldChange(facts, { asOf })).map(({ change }) => change)
    expect(kinds({ ...period, grounds: [], work: [hours('2018-03-01', '2018-05-31', 225)] })).toEqual([
      'more-days'
    ])
    expect(kinds({ ...period, grounds: [] })).toEqual(['more-days'])
    expect(kinds({ ...period, grounds: [], work: [] })).toEqual(['more-hours', 'more-days'])
  })
})

describe('a checklist', () => {
  const complete = JSON.parse(readFileSync('examples/checklists/complete.json', 'utf8'))

  test('says what each single answer would alter', () => {
    const evaluation = whatWouldChange(complete.facts, complete.options)
    const changes = changesIn(evaluation)
    expect(changes.length).toBeGreaterThan(0)
    expect(changes.every(({ change }) => change === 'answer')).toBe(true)
    if (evaluation.kind === 'invalid') throw new Error('invalid')
    expect(evaluation.stamp.trace).toBe('what-would-change/1')
  })
})

describe('what is not known, or makes no sense', () => {
  test('an open case is undetermined, with what to ask for', () => {
    const evaluation = whatWouldChange({ ...period, notice: 'unknown', grounds: [] }, { asOf })
    expect(evaluation).toMatchObject({ kind: 'undetermined', missing: [{ path: 'facts.notice' }] })
  })

  test('a date before the rule is not covered', () => {
    expect(whatWouldChange({ ...period, lapseDate: '2016-09-01', grounds: [] }, { asOf })).toMatchObject({
      kind: 'notCovered',
      reason: 'notYetInForce'
    })
  })

  test.each([undefined, null, 7, 'case', [], {}, { kind: 'decided' }])('%j is invalid', (facts) => {
    expect(whatWouldChange(facts as never, { asOf }).kind).toBe('invalid')
  })
})
