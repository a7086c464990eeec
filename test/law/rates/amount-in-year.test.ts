import { expect, test } from 'vitest'
import { amountInYear, statusOf } from '../../../src/law/rates/amount-in-year.js'
import { provisionOfRate } from '../../../src/law/rates/base-rates.js'
import { section22Amount } from '../../../src/law/rates/section-22.js'

// § 25, stk. 2, nr. 1 and § 25, stk. 9: 14,575 kroner in the act itself, 2016.
test.each([
  ['25.2.1', 2016, 14_575, 'published'],
  ['25.2.1', 2017, 14_808, 'published'],
  ['25.2.1', 2019, 15_180, 'derived'],
  ['25.3.1', 2016, 13_931, 'published'],
  ['25.9.1', 2016, 644, 'published'],
  ['23.2.1', 2016, 12_019, 'published']
] as const)('the amount of § %s in %i is %i, %s', (id, year, amount, status) => {
  expect(amountInYear(id, year)).toEqual({ amount, status })
})

test('there is no amount before 2016 and after 2025', () => {
  expect(amountInYear('25.2.1', 2015)).toBeUndefined()
  expect(amountInYear('25.2.1', 2026)).toBeUndefined()
  expect(section22Amount('section-22/provider', '2015-12-31')).toBeUndefined()
})

test('a sum is derived where one of its amounts is', () => {
  expect(statusOf(['published', 'derived'])).toBe('derived')
  expect(statusOf(['published', 'published'])).toBe('published')
})

test('a rate is named in legal notation', () => {
  expect(provisionOfRate('25.2.1')).toBe('§ 25, stk. 2, nr. 1')
  expect(provisionOfRate('24.3.5')).toBe('§ 24, stk. 3, nr. 5')
})
