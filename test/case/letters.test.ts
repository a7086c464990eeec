import { describe, expect, test } from 'vitest'
import { checkLetter, citation, type LetterFacts, type LetterItemId } from '../../src/index.js'
import { plusDays } from '../arbitraries.js'

type Contents = LetterFacts['contents']

/** The points of each letter: order § 4, stk. 3, § 6, stk. 1 and 2, and case 46 (the reason). */
const points = {
  notice: ['rules', 'consequence', 'lapse-date', 'jobnet-guidance', 'own-field-guidance'],
  hearing: ['intention', 'information-request'],
  postponement: ['in-writing', 'new-date', 'reason']
} as const satisfies Record<LetterFacts['letter'], readonly LetterItemId[]>
const letters = ['notice', 'hearing', 'postponement'] as const

const all = (letter: LetterFacts['letter'], answer: 'yes' | 'no' | 'unknown'): Contents =>
  Object.fromEntries(points[letter].map((id) => [id, answer]))
const complete = (letter: LetterFacts['letter'], changes: Partial<LetterFacts> = {}): LetterFacts => ({
  letter,
  sentOn: '2016-11-10',
  lapseDate: '2017-06-01',
  contents: all(letter, 'yes'),
  ...changes
})
const asOf = '2017-07-01'
const check = (facts: LetterFacts, readings = {}) => checkLetter(facts, { asOf, readings })
const value = (facts: LetterFacts, readings = {}) => {
  const evaluation = check(facts, readings)
  if (evaluation.kind !== 'decided') throw new Error(JSON.stringify(evaluation))
  return evaluation.value
}
const outcomes = (facts: LetterFacts) => value(facts).items.map(({ outcome }) => outcome)

describe('the board’s cases', () => {
  // Its letter of postponement gave no reason.
  test('46: the reason was missing', () => {
    const contents: Contents = { 'in-writing': 'yes', 'new-date': 'yes', reason: 'no' }
    const facts = complete('postponement', { newLapseDate: '2018-04-01', contents })
    expect(value(facts).complete).toBe(false)
    expect(outcomes(facts)).toEqual(['met', 'met', 'notMet'])
  })

  // The extension was noted, and no new date announced.
  test('108: the new date was not told', () => {
    const contents: Contents = { 'new-date': 'no' }
    const facts = complete('postponement', { lapseDate: '2017-04-01', newLapseDate: '2017-06-01', contents })
    expect(value(facts).complete).toBe(false)
    expect(outcomes(facts)).toEqual(['unknown', 'notMet', 'unknown'])
  })

  test('171: the letter of 8 July 2016 for 1 October is 8 days late, for 3 months were due', () => {
    const facts = complete('notice', { sentOn: '2016-07-08', lapseDate: '2016-10-01' })
    expect(value(facts)).toMatchObject({ complete: true, timely: 'no', deadline: '2016-06-30', daysLate: 8 })
  })

  test('216: the notice of 10 November 2016 and the hearing of 10 April 2017 for 1 June 2017 were in time', () => {
    expect(value(complete('notice'))).toMatchObject({ timely: 'yes', deadline: '2016-11-30' })
    expect(value(complete('notice'))).not.toHaveProperty('daysLate')
    expect(value(complete('hearing', { sentOn: '2017-04-10' }))).toMatchObject({
      timely: 'yes',
      deadline: '2017-04-30'
    })
  })
})

describe.each(letters)('a letter of %s', (letter) => {
  test('has all its points, in order, whatever is known of them', () => {
    for (const answer of ['yes', 'no', 'unknown'] as const) {
      const evaluation = check(complete(letter, { contents: all(letter, answer) }))
      const told =
        evaluation.kind === 'decided'
          ? evaluation.value
          : evaluation.kind === 'undetermined'
            ? evaluation.partial
            : {}
      expect(told?.items?.map(({ id, answer }) => [id, answer])).toEqual(
        points[letter].map((id) => [id, answer])
      )
    }
  })

  test('is complete only with every one of them', () => {
    expect(value(complete(letter)).complete).toBe(true)
    for (const id of points[letter]) {
      const lacking = value(complete(letter, { contents: { ...all(letter, 'yes'), [id]: 'no' } }))
      expect(lacking.complete).toBe(false)
      expect(lacking.items.filter(({ outcome }) => outcome === 'notMet').map((item) => item.id)).toEqual([id])
    }
  })

  test('asks for what is not answered, in its own words, unless something is lacking anyway', () => {
    for (const id of points[letter]) {
      const { [id]: _, ...contents } = all(letter, 'yes')
      const evaluation = check(complete(letter, { contents }))
      if (evaluation.kind !== 'undetermined') throw new Error(evaluation.kind)
      const item = evaluation.partial?.items?.find((each) => each.id === id)
      expect(evaluation.missing).toMatchObject([{ path: `facts.contents.${id}`, question: item?.question }])
      expect(evaluation.partial).not.toHaveProperty('complete')
    }
    const [first, second] = points[letter]
    expect(value(complete(letter, { contents: { [first]: 'no' } }))).toMatchObject({ complete: false })
    expect(check(complete(letter, { contents: { [second]: 'yes' } })).kind).toBe('undetermined')
  })

  test('refuses the points of the others by name', () => {
    const foreign = letters.filter((each) => each !== letter).flatMap((each) => points[each])
    for (const id of foreign) {
      const evaluation = check(complete(letter, { contents: { ...all(letter, 'yes'), [id]: 'unknown' } }))
      expect(evaluation).toMatchObject({
        kind: 'invalid',
        issues: [{ path: `facts.contents.${id}`, code: 'item-of-other-letter' }]
      })
      expect(evaluation.kind === 'invalid' && evaluation.issues[0]?.message.da).toContain(id)
    }
  })

  test('stands in the version of the order of the day on which it was sent', () => {
    // BEK 310/2016 to 16 December 2019, BEK 1463/2019 to 21 April 2020, then BEK 474/2020.
    const days = { '2019-12-16': 310, '2019-12-17': 1463, '2020-04-21': 1463, '2020-04-22': 474 }
    for (const [sentOn, order] of Object.entries(days)) {
      const facts = complete(letter, { sentOn, lapseDate: '2020-11-01' })
      const evaluation = checkLetter(facts, { asOf: '2021-01-01' })
      if (evaluation.kind !== 'decided') throw new Error(evaluation.kind)
      const cited = [...evaluation.value.items, ...evaluation.steps].flatMap(({ citations }) => citations)
      const orders = cited.filter((id) => id.startsWith('bek-'))
      expect(orders.length).toBeGreaterThan(1)
      expect(orders.filter((id) => !id.startsWith(`bek-${order}-`))).toEqual([])
    }
  })

  test('of which every step and every point cites what exists', () => {
    for (const contents of [all(letter, 'yes'), { [points[letter][0]]: 'no' }, {}] as Contents[]) {
      const evaluation = check(complete(letter, { contents, sentOn: '2017-05-30' }))
      if (evaluation.kind === 'invalid' || evaluation.kind === 'notCovered') throw new Error(evaluation.kind)
      for (const { citations } of evaluation.steps) {
        expect(citations.length).toBeGreaterThan(0)
        expect(citations.map((id) => citation(id)?.id)).toEqual(citations)
      }
    }
  })
})

describe('the deadline', () => {
  // [letter, lapse date, the last timely day by hand: M months before, less one day]
  const deadlines = [
    ['notice', '2016-10-01', '2016-06-30'],
    ['notice', '2017-03-01', '2016-11-30'],
    ['notice', '2017-04-01', '2016-09-30'],
    ['notice', '2018-09-01', '2018-02-28'],
    ['hearing', '2017-04-01', '2017-02-28'],
    ['hearing', '2016-10-01', '2016-08-31'],
    ['hearing', '2025-06-01', '2025-04-30']
  ] as const
  test.each(deadlines)('of a %s for %s is %s', (letter, lapseDate, deadline) => {
    const day = (change: number): string => plusDays(deadline, change)
    const sent = (sentOn: string) => {
      const evaluation = checkLetter(complete(letter, { sentOn, lapseDate }), { asOf: '2026-01-01' })
      return evaluation.kind === 'decided' ? evaluation : undefined
    }
    expect(sent(day(0))?.value).toMatchObject({ timely: 'yes', deadline })
    expect(sent(day(1))?.value).toMatchObject({ timely: 'no', daysLate: 1 })
    expect(sent(day(1))?.hinges).toMatchObject([{ reading: 'notice-deadline', outcome: { timely: 'yes' } }])
    expect(sent(day(2))?.value).toMatchObject({ timely: 'no', daysLate: 2 })
    expect(sent(day(2))?.hinges).toEqual([])
  })

  test('under the reading same-day is a day later', () => {
    const facts = complete('notice', { sentOn: '2016-12-01' })
    expect(value(facts)).toMatchObject({ timely: 'no', deadline: '2016-11-30' })
    expect(value(facts, { 'notice-deadline': 'same-day' })).toMatchObject({
      timely: 'yes',
      deadline: '2016-12-01'
    })
  })

  test('missed: a notice is not invalid but moves the date; of a hearing a human must say what follows', () => {
    const rules = (letter: 'notice' | 'hearing', sentOn: string) => {
      const evaluation = check(complete(letter, { sentOn }))
      return evaluation.kind === 'decided' ? evaluation.steps.map(({ rule }) => rule) : []
    }
    expect(rules('notice', '2016-12-01')).toContain('late-notice-moves-date')
    expect(rules('notice', '2016-11-30')).not.toContain('late-notice-moves-date')
    expect(rules('hearing', '2017-05-01')).toContain('late-hearing')
    expect(rules('hearing', '2017-05-01')).not.toContain('late-notice-moves-date')
  })

  test('of a letter that is not sent is open until it has passed', () => {
    const notSent = (on: string) => checkLetter(complete('notice', { sentOn: 'not-sent' }), { asOf: on })
    expect(notSent('2016-11-30')).toMatchObject({ value: { complete: true, timely: 'not-yet' } })
    expect(notSent('2016-12-02')).toMatchObject({ value: { timely: 'no', daysLate: 2 } })
    expect(check(complete('notice', { sentOn: 'unknown' }))).toMatchObject({
      value: { complete: true, timely: 'unknown', deadline: '2016-11-30' }
    })
  })

  test('does not exist for a postponement', () => {
    for (const field of ['timely', 'deadline', 'daysLate'])
      expect(value(complete('postponement'))).not.toHaveProperty(field)
  })
})

test('a new date that cannot be computed yet need not be told, and does not count as told', () => {
  const facts = complete('postponement', {
    newLapseDate: 'not-computable',
    contents: { 'in-writing': 'yes', reason: 'yes' }
  })
  expect(value(facts).complete).toBe(true)
  expect(outcomes(facts)).toEqual(['met', 'notApplicable', 'met'])
})

describe('what is outside the rule or cannot be', () => {
  test.each([
    ['2016-09-01', 'notYetInForce'],
    ['2025-07-01', 'repealed']
  ])('%s is %s', (lapseDate, reason) => {
    for (const letter of letters)
      expect(check(complete(letter, { lapseDate, sentOn: '2016-01-01' }))).toMatchObject({
        kind: 'notCovered',
        reason
      })
  })

  test('a postponement beyond the rule’s life', () => {
    const facts = complete('postponement', { lapseDate: '2025-06-01', newLapseDate: '2025-07-01' })
    expect(check(facts)).toMatchObject({ kind: 'notCovered', reason: 'repealed' })
  })

  const issues = (facts: unknown) => {
    const evaluation = check(facts as LetterFacts)
    return evaluation.kind === 'invalid' ? evaluation.issues.map(({ path, code }) => `${path}: ${code}`) : []
  }
  test.each([
    [{ sentOn: '2017-07-02' }, 'facts.sentOn: sent-after-assessment'],
    [{ sentOn: 'in-time' }, 'facts.sentOn: not-a-date'],
    [{ lapseDate: '2017-06-02' }, 'facts.lapseDate: not-first-of-month'],
    [{ letter: 'reminder' }, 'facts.letter: unknown-value'],
    [{ newLapseDate: '2017-07-01' }, 'facts.newLapseDate: new-date-without-postponement'],
    [{ contents: { rule: 'yes' } }, 'facts.contents.rule: unknown-key'],
    [{ contents: { rules: true } }, 'facts.contents.rules: unknown-value'],
    [{ contents: undefined }, 'facts.contents: required']
  ])('%j', (changes, expected) => {
    expect(issues({ ...complete('notice'), ...changes })).toEqual([expected])
  })

  test.each(['2017-06-01', '2017-05-01'])('a new date, %s, that is not after the old one', (newLapseDate) => {
    expect(issues(complete('postponement', { newLapseDate }))).toEqual([
      'facts.newLapseDate: new-date-not-later'
    ])
  })
})
