import { describe, expect, test } from 'vitest'
import { type Applicability, applicable } from '../../../src/case/analysis-form/applicable.js'
import type { FormAnswers } from '../../../src/case/analysis-form/form-answers.js'

const always = 'case-number municipality 1.1 1.2 1.3 1.4 2.1 2.2'

const nameOf = (place: Applicability): string => ('offer' in place ? `${place.id}/${place.offer}` : place.id)

/** The questions that are asked, and those of which it is not known; `3.3/2` is 3.3 about offer 2. */
function sorted(answers: FormAnswers) {
  const named = (wanted: string): string =>
    applicable(answers)
      .filter(({ applies }) => applies === wanted)
      .map(nameOf)
      .join(' ')
  return { asked: named('yes'), open: named('unknown') }
}

const at = (answers: FormAnswers, name: string): Applicability | undefined =>
  applicable(answers).find((place) => nameOf(place) === name)

// Worked by hand from the form: the headings, "Hvis ja", "Hvis nej" and the number of offers.

test('the form has 85 places: 49 questions asked once and 9 asked about each of four offers', () => {
  const names = applicable({}).map(nameOf)
  expect(new Set(names).size).toBe(49 + 9 * 4)
  expect(names).toHaveLength(85)
  expect(names.indexOf('3.3.8/1')).toBeLessThan(names.indexOf('3.2.6.1/2'))
  expect(names.slice(names.indexOf('3.2.6'), names.indexOf('3.2.6') + 3)).toEqual([
    '3.2.6',
    '3.2.6.1/1',
    '3.3/1'
  ])
  expect(names[names.indexOf('3.3.8/4') + 1]).toBe('3.5')
})

test('with no answer yet, what is asked in every case is asked, and of the rest nothing is known', () => {
  expect(sorted({}).asked).toBe(always)
  expect(sorted({}).open.split(' ')).toHaveLength(85 - 8)
})

describe('a case on exemption (§ 13 f, stk. 9)', () => {
  test('two offers, the second with answers still lacking', () => {
    const answers: FormAnswers = {
      '2.2': 'exemption',
      '3.1': 'not-exempt',
      '3.1.1': 'no',
      '3.2.1': ['status-certificate-own-doctor', 'hospital-records'],
      '3.2.6': 'two',
      '3.5': 'no',
      offers: { 1: { '3.3.3': 'yes', '3.3.5': 'no' }, 2: { '3.3.3': 'no' } }
    }
    expect(sorted(answers)).toEqual({
      asked: [
        `${always} 3.1 3.1.1 3.1.2 3.1-remarks-not-exempt 3.2.1 3.2.2 3.2.2.1 3.2.3 3.2.4 3.2.5 3.2.6`,
        '3.2.6.1/1 3.3/1 3.3.1/1 3.3.2/1 3.3.3/1 3.3.4/1 3.3.5/1 3.3.8/1',
        '3.2.6.1/2 3.3/2 3.3.1/2 3.3.2/2 3.3.3/2 3.3.5/2 3.3.8/2',
        '3.5 3.5.2'
      ].join(' '),
      open: '3.3.6/2'
    })
  })

  test('no offers, no medical information, exempt, an earlier assessment continued, rightly', () => {
    const answers: FormAnswers = {
      '2.2': 'exemption',
      '3.1': 'exempt',
      '3.1.1': 'yes',
      '3.2.1': ['none'],
      '3.2.6': 'none',
      '3.5': 'yes'
    }
    expect(sorted(answers)).toEqual({
      asked: `${always} 3.1 3.1.1 3.2.1 3.2.2 3.2.3 3.2.4 3.2.5 3.2.6 3.5 3.5.1`,
      open: ''
    })
  })

  test('what the board cannot assess asks neither why the assessment is right nor why it is wrong', () => {
    const answers: FormAnswers = { '2.2': 'exemption', '3.5': 'cannot-be-assessed' }
    expect([at(answers, '3.5.1')?.applies, at(answers, '3.5.2')?.applies]).toEqual(['no', 'no'])
  })
})

describe('a case on extension (§ 13 f, stk. 12)', () => {
  test('because of sickness, postponed twice, no new date computed', () => {
    const answers: FormAnswers = {
      '2.2': 'extension',
      '4.1': 'sickness',
      '4.1.1': 'two',
      '4.1.2': 'no',
      '6.2': 'no'
    }
    expect(sorted(answers)).toEqual({
      asked: `${always} 4.1 4.1.1 4.1.1.1 4.1.1.2 4.1.2 4.2.1 4.2.2 4.2.3 6.1 6.2 6.4 6.5`,
      open: ''
    })
  })

  test.each(['not-stated', 'lapse-date-not-postponed'] as const)(
    'postponements: %s asks for no date',
    (answer) => {
      const answers: FormAnswers = { '2.2': 'extension', '4.1': 'sickness', '4.1.1': answer }
      for (const id of ['4.1.1.1', '4.1.1.2', '4.1.1.3', '4.1.1.4'])
        expect(at(answers, id)?.applies).toBe('no')
    }
  )

  test('because of education, a new date computed', () => {
    expect(sorted({ '2.2': 'extension', '4.1': 'education-etc', '6.2': 'yes' })).toEqual({
      asked: `${always} 4.1 5.1 5.2 6.1 6.2 6.3 6.4 6.5`,
      open: ''
    })
  })

  test('the provision not known yet: parts 4 and 5 are open, part 6 is asked', () => {
    expect(sorted({ '2.2': 'extension' })).toEqual({
      asked: `${always} 4.1 6.1 6.2 6.4 6.5`,
      open: '4.1.1 4.1.1.1 4.1.1.2 4.1.1.3 4.1.1.4 4.1.2 4.1.2.1 4.2.1 4.2.2 4.2.3 5.1 5.2 6.3'
    })
  })
})

describe('a case on ordinary work', () => {
  test('asks part 7 and nothing of the others; whether to describe terms is open until it is known that there are any', () => {
    expect(sorted({ '2.2': 'ordinary-work' })).toEqual({
      asked: `${always} 7.1 7.2 7.3 7.4 7.5 7.6 7.8 7.9`,
      open: '7.7'
    })
    expect(sorted({ '2.2': 'ordinary-work', '7.6': 'yes' })).toEqual({
      asked: `${always} 7.1 7.2 7.3 7.4 7.5 7.6 7.7 7.8 7.9`,
      open: ''
    })
    expect(at({ '2.2': 'ordinary-work', '7.6': 'no' }, '7.7')?.applies).toBe('no')
  })
})

describe('why', () => {
  test('a question is asked: all its conditions, in the order of the form', () => {
    const answers: FormAnswers = { '2.2': 'exemption', '3.2.6': 'three', offers: { 3: { '3.3.3': 'yes' } } }
    expect(at(answers, '3.3.4/3')).toEqual({
      id: '3.3.4',
      offer: 3,
      applies: 'yes',
      because: [
        { question: '2.2', is: ['exemption'] },
        { question: '3.2.6', is: ['three', 'four'] },
        { question: '3.3.3', is: ['yes'], printed: true }
      ]
    })
  })

  test('it is not asked: the conditions that fail, and only they', () => {
    expect(at({ '3.2.6': 'two' }, '3.3/3')).toEqual({
      id: '3.3',
      offer: 3,
      applies: 'no',
      because: [{ question: '3.2.6', is: ['three', 'four'] }]
    })
  })

  test('it is not known: what must be answered first', () => {
    expect(at({ '2.2': 'extension' }, '6.3')).toEqual({
      id: '6.3',
      applies: 'unknown',
      because: [{ question: '6.2', is: ['yes'], printed: true }]
    })
  })

  test('it is asked in every case: no condition', () => {
    expect(at({}, '2.1')).toEqual({ id: '2.1', applies: 'yes', because: [] })
  })
})

test('an answer about one offer says nothing about another', () => {
  const answers: FormAnswers = { '2.2': 'exemption', '3.2.6': 'two', offers: { 1: { '3.3.3': 'yes' } } }
  expect(at(answers, '3.3.4/1')?.applies).toBe('yes')
  expect(at(answers, '3.3.4/2')?.applies).toBe('unknown')
})

test('nothing chosen where several can be is no answer, for the form has an answer of its own for none', () => {
  const nothingChosen = { '2.2': 'exemption', '3.2.1': [] } as unknown as FormAnswers
  expect(at(nothingChosen, '3.2.2.1')?.applies).toBe('unknown')
  expect(at({ '2.2': 'exemption', '3.2.1': ['none'] }, '3.2.2.1')?.applies).toBe('no')
})
