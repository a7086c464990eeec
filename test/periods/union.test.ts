import { describe, expect, test } from 'vitest'
import type { Period } from '../../src/periods/period.js'
import { union } from '../../src/periods/union.js'

const p = (from: number, to: number): Period => ({ from, to })

describe('periods are joined', () => {
  test.each([
    ['none', [], []],
    ['a single day', [p(3, 3)], [p(3, 3)]],
    ['one that follows the other without a gap', [p(1, 5), p(6, 9)], [p(1, 9)]],
    ['with one free day between them: not', [p(1, 5), p(7, 9)], [p(1, 5), p(7, 9)]],
    ['with one day in common', [p(1, 5), p(5, 9)], [p(1, 9)]],
    ['the later first', [p(6, 9), p(1, 5)], [p(1, 9)]],
    ['one within the other', [p(1, 9), p(3, 4)], [p(1, 9)]],
    ['one within the other, that ends with it', [p(1, 9), p(3, 9)], [p(1, 9)]],
    ['two that begin together, the shorter first', [p(1, 3), p(1, 9)], [p(1, 9)]],
    ['the same twice', [p(1, 9), p(1, 9)], [p(1, 9)]],
    ['a long one with short ones in it, and one after', [p(1, 20), p(2, 3), p(5, 6), p(21, 22)], [p(1, 22)]],
    ['two joined by a third', [p(1, 3), p(7, 9), p(4, 6)], [p(1, 9)]],
    ['single days in a row', [p(2, 2), p(1, 1), p(3, 3)], [p(1, 3)]],
    ['days before 1970', [p(-9, -5), p(-4, 0), p(2, 3)], [p(-9, 0), p(2, 3)]]
  ])('%s', (_, periods, joined) => {
    expect(union(periods)).toEqual(joined)
  })
})

test('ten thousand single days in any order are one period', () => {
  const days = Array.from({ length: 10_000 }, (_, index) => (index * 7919) % 10_000)
  expect(union(days.map((day) => p(day, day)))).toEqual([p(0, 9999)])
})
