import fc from 'fast-check'
import { expect, test } from 'vitest'
import { numberInWords } from '../../src/explain/number-in-words.js'
import { runs } from '../arbitraries.js'

test.each([
  [0, '0', '0'],
  [999, '999', '999'],
  [1016, '1.016', '1,016'],
  [115.5, '115,5', '115.5'],
  [1_234_567.25, '1.234.567,25', '1,234,567.25'],
  [0.1 + 0.2, '0,3', '0.3'],
  [-1016, '-1.016', '-1,016']
])('%s is written %s in Danish and %s in English', (value, danish, english) => {
  expect([numberInWords(value, 'da'), numberInWords(value, 'en')]).toEqual([danish, english])
})

// The judge is the machine's own knowledge of both languages, which the library does without.
test('a number is written as Danes and Britons write it', () => {
  const hundredths = fc.integer({ min: -1_000_000_000, max: 1_000_000_000 }).map((count) => count / 100)
  const judges = { da: new Intl.NumberFormat('da-DK'), en: new Intl.NumberFormat('en-GB') }
  fc.assert(
    fc.property(hundredths, fc.constantFrom('da', 'en'), (value, language) => {
      expect(numberInWords(value, language)).toBe(judges[language].format(value))
    }),
    runs(300)
  )
})
