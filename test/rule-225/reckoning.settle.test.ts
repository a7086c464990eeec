import { describe, expect, test } from 'vitest'
import { defaultReadings, determineEarningPeriod, type EarningPeriodFacts } from '../../src/index.js'
import { validDay as day } from '../../src/input/date.js'
import { earningPeriodCase } from '../../src/rule-225/4-earning-period/reckoning/earning-period-case.js'
import type { Reckoning } from '../../src/rule-225/4-earning-period/reckoning/reckoning.js'
import {
  isEarliest,
  type Settlement,
  sameEnding,
  sameResult
} from '../../src/rule-225/4-earning-period/reckoning/settle.js'
import { inTime, sick } from './both-ways.js'

function settled(facts: EarningPeriodFacts): Settlement {
  const given = earningPeriodCase(facts, '2018-12-01')
  if (typeof given === 'string') throw new Error(given)
  return given.settle(defaultReadings)
}
const decided = () => settled(inTime('2018-11-01', sick('2018-01-01', 5)))
const later = () => settled(inTime('2018-11-01', sick('2018-01-01', 35)))
const open = () => settled(inTime('2018-11-01', { ...sick('2018-01-01', 5), documented: 'unknown' }))
const repealed = () => settled(inTime('2025-06-01', sick('2025-01-01', 35)))
const laterRepealed = () => settled(inTime('2025-06-01', sick('2025-01-01', 70)))
const openRepealed = () => settled({ ...inTime('2025-06-01', sick('2025-01-01', 35)), notice: 'unknown' })
const restarted = () =>
  settled(
    inTime('2018-11-01', {
      kind: 'limited-work-capacity',
      documented: 'yes',
      from: '2016-01-01',
      to: '2016-12-31'
    })
  )

describe('a settlement', () => {
  test('tells only the earliest dates where open facts can still move them', () => {
    expect(decided().kind).toBe('decided')
    expect(isEarliest(decided())).toBe(false)
    expect(open().kind).toBe('undetermined')
    expect(isEarliest(open())).toBe(true)
    expect(repealed()).toMatchObject({ kind: 'notCovered', reason: 'repealed' })
    expect(repealed()).not.toHaveProperty('isOpen')
    expect(isEarliest(repealed())).toBe(false)
    expect(openRepealed()).toMatchObject({ kind: 'notCovered', reason: 'repealed', isOpen: true })
    expect(isEarliest(openRepealed())).toBe(true)
  })

  test('is known beyond the repeal where what is open cannot move it', () => {
    const grounds = [sick('2025-01-01', 35), { ...sick('2025-01-01', 5), documented: 'unknown' } as const]
    expect(settled(inTime('2025-06-01', ...grounds))).not.toHaveProperty('isOpen')
  })

  test('ends as another does on the same date, or outside the rule for the same reason', () => {
    const otherDecided: Settlement = { ...decided(), kind: 'undetermined' }
    expect(restarted()).toMatchObject({ kind: 'notCovered', reason: 'restarted' })
    expect(sameEnding(decided(), decided())).toBe(true)
    expect(sameEnding(decided(), later())).toBe(false)
    expect(sameEnding(decided(), otherDecided)).toBe(false)
    expect(sameEnding(repealed(), laterRepealed())).toBe(true)
    expect(sameEnding(repealed(), restarted())).toBe(false)
    expect(sameEnding(repealed(), later())).toBe(false)
    expect(sameEnding(later(), repealed())).toBe(false)
    const undecided: Settlement = { ...decided(), kind: 'undetermined', reckoning: repealed().reckoning }
    expect(sameEnding(repealed(), undecided)).toBe(false)
  })
})

describe('two reckonings of a case give the same result', () => {
  const usual = (): Reckoning => decided().reckoning
  const same = (a: Partial<Reckoning>, b: Partial<Reckoning>): boolean =>
    sameResult({ ...usual(), ...a }, { ...usual(), ...b }, defaultReadings)
  const [first, second] = [
    { from: day('2015-01-01'), to: day('2015-12-31') },
    { from: day('2017-01-01'), to: day('2018-01-31') }
  ]

  test('where no field of it is another', () => {
    expect(same({}, {})).toBe(true)
    expect(same({}, { to: usual().to + 1 })).toBe(false)
    expect(same({}, { daysLate: usual().daysLate + 1 })).toBe(false)
    expect(same({}, { extensionDays: usual().extensionDays + 1 })).toBe(false)
    expect(same({}, { periods: [] })).toBe(false)
  })

  test('where both lapse after the repeal, on whatever dates', () => {
    expect(same(repealed().reckoning, laterRepealed().reckoning)).toBe(true)
    expect(same({}, repealed().reckoning)).toBe(false)
  })

  test('where one and the same stretch of exemption restarts both, be it longer in one of them', () => {
    const longer = { from: first.from, to: first.to + 31 }
    const other = { from: day('2013-01-01'), to: day('2013-12-31') }
    expect(same({ restarts: [first] }, {})).toBe(false)
    expect(same({}, { restarts: [first] })).toBe(false)
    expect(same({ restarts: [first] }, { restarts: [second] })).toBe(false)
    expect(same({ restarts: [first] }, { restarts: [longer] })).toBe(true)
    expect(same({ restarts: [longer] }, { restarts: [first] })).toBe(true)
    expect(same({ restarts: [second, longer] }, { restarts: [other, first] })).toBe(true)
  })
})

describe('three years back are counted from the period as a late letter moves it too', () => {
  // From 1 May 2016, 731 days of sickness and 30 of lateness end the period on 31 May 2019, its time of reckoning is 1 June:
  // the month of May 2016 lies more than three years back, and June is added.
  test.each([
    ['2016-11-30', '2016-06-01', '2019-06-30', '2019-07-01'],
    ['2016-11-29', '2016-05-01', '2019-05-30', '2019-06-01']
  ])('a letter of %s', (sentOn, from, to, lapseDate) => {
    const facts = { ...inTime('2017-05-01', sick('2017-04-01', 731)), notice: { sentOn } }
    expect(determineEarningPeriod(facts, { asOf: '2022-01-01' })).toMatchObject({
      kind: 'decided',
      value: { period: { from, to }, lapseDate, extensionDays: 731 }
    })
  })
})
