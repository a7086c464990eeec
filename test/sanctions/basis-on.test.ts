import { describe, expect, test } from 'vitest'
import { citation } from '../../src/law/citations.js'
import { basisOn } from '../../src/sanctions/basis-on.js'
import { type Classification, classifications } from '../../src/sanctions/item.js'
import { sanctionItem, sanctionItemIds } from '../../src/sanctions/items.js'

/** A day in each version of the law and of the orders. */
const days = [
  '2020-02-01',
  '2021-02-01',
  '2022-02-01',
  '2023-02-01',
  '2024-02-01',
  '2025-02-01',
  '2025-08-01',
  '2026-02-01'
] as const

const places = (
  id: (typeof sanctionItemIds)[number],
  day: (typeof days)[number],
  group: Classification | 'unknown'
) => basisOn(sanctionItem(id), day, group).map((each) => citation(each).provision)

test.each(days)('on %s every item that holds has a basis for every group that it is asked of', (day) => {
  for (const id of sanctionItemIds) {
    const item = sanctionItem(id)
    if (day < item.validFrom || day > (item.validTo ?? '9999')) continue
    for (const group of classifications) {
      if (group === 'dagpengemodtager' && item.group !== 'placement') continue
      if (item.classifications !== 'all' && !item.classifications.includes(group)) continue
      expect([id, basisOn(item, day, group).length > 0]).toEqual([id, true])
    }
  }
})

describe('the order of the group', () => {
  test('a jobparat stands under the order for uddannelses- and jobparate, an aktivitetsparat under the other', () => {
    expect(places('own-illness-assessed', '2024-02-01', 'jobparat')).toEqual([
      'rådighedsbekendtgørelsen for uddannelses- og jobparate § 15, stk. 3, 2. pkt.'
    ])
    expect(places('own-illness-assessed', '2024-02-01', 'aktivitetsparat')).toEqual([
      'rådighedsbekendtgørelsen for aktivitetsparate § 10, stk. 3, 2. pkt.'
    ])
  })

  test('before 23 March 2021 the order for aktivitetsparate is read by analogy', () => {
    expect(places('own-illness-assessed', '2021-02-01', 'jobparat')).toEqual([
      'rådighedsbekendtgørelsen for aktivitetsparate § 10, stk. 3, 2. pkt.'
    ])
  })

  test('a dagpengemodtager stands under neither', () => {
    for (const day of ['2021-02-01', '2024-02-01'] as const)
      expect(places('own-illness-assessed', day, 'dagpengemodtager')).toEqual([])
  })

  test('where the group is unknown, both', () => {
    expect(places('own-illness-assessed', '2024-02-01', 'unknown')).toHaveLength(2)
  })
})

describe('numbers that moved', () => {
  test('contact stood in § 11 of the order until 31 August 2022, then in § 12', () => {
    expect(places('contact-documented-how', '2022-02-01', 'aktivitetsparat').join()).toMatch(/§ 11, stk\. 2$/)
    expect(places('contact-documented-how', '2023-02-01', 'aktivitetsparat').join()).toMatch(/§ 12, stk\. 2$/)
  })

  test('the pay for a missed day stood in § 40 a, stk. 5, and since July 2025 in stk. 4', () => {
    expect(places('exceptional-situation', '2025-02-01', 'jobparat').join()).toMatch(/§ 40 a, stk\. 5$/)
    expect(places('exceptional-situation', '2025-08-01', 'jobparat').join()).toMatch(/§ 40 a, stk\. 4$/)
  })

  test('agreed holiday stood in § 13, stk. 11-12, and since September 2022 in stk. 12-13', () => {
    expect(places('holiday', '2022-02-01', 'jobparat')).toEqual([
      'aktivloven § 13, stk. 11',
      'aktivloven § 13, stk. 12'
    ])
    expect(places('holiday', '2023-02-01', 'jobparat')).toEqual([
      'aktivloven § 13, stk. 12',
      'aktivloven § 13, stk. 13'
    ])
  })
})
