import { expect, test } from 'vitest'
import { type Bears, reasonsThat } from '../../src/logic/bearing.js'

test('the reasons that point one way are found in their order, and none that point another', () => {
  const bears: Bears<string>[] = [
    { reason: 'a payslip', bearing: 'for' },
    { reason: 'a gap in the payslips', bearing: 'enquire' },
    { reason: 'cash in hand', bearing: 'against' },
    { reason: 'a contract', bearing: 'for' }
  ]
  expect(reasonsThat(bears, 'for')).toEqual(['a payslip', 'a contract'])
  expect(reasonsThat(bears, 'against')).toEqual(['cash in hand'])
  expect(reasonsThat(bears, 'enquire')).toEqual(['a gap in the payslips'])
  expect(reasonsThat(bears.slice(0, 1), 'against')).toEqual([])
})
