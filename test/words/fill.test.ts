import fc from 'fast-check'
import { expect, test } from 'vitest'
import { fill } from '../../src/words/fill.js'

test('a parameter is put in its place, each time that it is named', () => {
  expect(fill('Fandt {found}, {found} og {most}.', { found: 'x', most: 3 })).toBe('Fandt x, x og 3.')
})

test('a form is put in words by what is given for it', () => {
  const inWords = (value: string | number | boolean, form: string): string => `${form} ${value}`
  expect(fill('{from:date}, {days:days}, {days}', { from: 'a', days: 2 }, inWords)).toBe('date a, days 2, 2')
  expect(fill('{from:date}', { from: 'a' })).toBe('a')
})

test('words that end in a full stop of their own take none besides', () => {
  expect(fill('Fradraget er {amount}. I alt {amount}, {days}.', { amount: '600 kr.', days: 'to dage' })).toBe(
    'Fradraget er 600 kr. I alt 600 kr., to dage.'
  )
  expect(fill('{text}.', {})).toBe('{text}.')
})

test('a parameter that is not given stays as it is written', () => {
  expect(fill('{found} {from:date}', {})).toBe('{found} {from:date}')
  expect(fill('{found}', { found: undefined })).toBe('{found}')
  expect(fill('{found}', { found: { of: 'objects' } })).toBe('{found}')
  expect(fill('{toString} {constructor} {__proto__}', {})).toBe('{toString} {constructor} {__proto__}')
  expect(fill('{found}', Object.create({ found: 'inherited' }))).toBe('{found}')
})

test('what is put in is not read again', () => {
  expect(fill('{one} {two}', { one: '{two}', two: '$& $1 {one}' })).toBe('{two} $& $1 {one}')
})

test('a sentence without parameters stays as it is', () => {
  fc.assert(
    fc.property(
      fc.string({ unit: 'binary' }),
      fc.dictionary(fc.string({ maxLength: 4 }), fc.string({ maxLength: 4 }), { maxKeys: 3 }),
      (text, parameters) => {
        const sentence = text.replaceAll('{', '(')
        expect(fill(sentence, parameters)).toBe(sentence)
      }
    )
  )
})
