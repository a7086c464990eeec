import { describe, expect, test } from 'vitest'
import { inWords, kronerInWords } from '../../src/explain/in-words.js'

describe('numbers as they are written', () => {
  test('an amount has two decimals or none', () => {
    expect(kronerInWords(1016, 'da')).toBe('1.016 kr.')
    expect(kronerInWords(11000.5, 'da')).toBe('11.000,50 kr.')
    expect(kronerInWords(11000.5, 'en')).toBe('DKK 11,000.50')
    expect(kronerInWords(578.95, 'da')).toBe('578,95 kr.')
    expect(kronerInWords(0, 'da')).toBe('0 kr.')
  })

  test('a thousand days and hours have their separator', () => {
    expect(inWords('{days:days}', { days: 1950 }, 'da')).toBe('1.950 dage')
    expect(inWords('{days:days}', { days: 1950 }, 'en')).toBe('1,950 days')
    expect(inWords('{hours:hours}', { hours: 1234.5 }, 'da')).toBe('1.234,5 timer')
    expect(inWords('{days:days}', { days: 1 }, 'da')).toBe('1 dag')
  })
})
