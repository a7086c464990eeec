import { describe, expect, test } from 'vitest'
import { citationOn, citationsOn } from '../../src/law/citation-on.js'
import { citation } from '../../src/law/citations.js'
import { weakest } from '../../src/law/provenance.js'

const of1558 = 'LOV nr. 1558 af 27/12/2019'
const of241 = 'LBK nr. 241 af 12/02/2021'
const of1031 = 'LBK nr. 1031 af 22/06/2023'
const of808 = 'LBK nr. 808 af 25/06/2024'
const of1004 = 'LBK nr. 1004 af 30/06/2025'

describe('the text that governs the events of a day', () => {
  // § 35, stk. 4 stands in the act of 2019; the law of 2026 has no commencement that is known.
  test.each([
    ['2020-01-01', of1558, '/2019/1558', 'read'],
    ['2020-12-31', of1558, '/2019/1558', 'read'],
    ['2021-01-01', of241, '/2021/241', 'read'],
    ['2023-06-21', of241, '/2021/241', 'read'],
    ['2023-06-22', of1031, '/2023/1031', 'read'],
    ['2024-06-24', of1031, '/2023/1031', 'read'],
    ['2024-06-25', of808, '/2024/808', 'read'],
    ['2025-06-30', of808, '/2024/808', 'read'],
    ['2025-07-01', of1004, '/2025/1004', 'read'],
    ['2025-12-31', of1004, '/2025/1004', 'read'],
    ['2026-01-01', of1004, '/2025/1004', 'derived'],
    ['2030-05-05', of1004, '/2025/1004', 'derived']
  ])('of § 35, stk. 4 on %s is %s', (date, edition, address, confidence) => {
    const found = citationOn('aktivloven/35/4', date)
    expect(found).toMatchObject({ id: 'aktivloven/35/4', edition, confidence })
    expect(found.address).toMatch(new RegExp(`${address}$`))
    expect(found.title).toEqual(citation('aktivloven/35/4').title)
  })

  test('is the only one where there is one, and none before the first', () => {
    expect(citationOn('aktivloven/13f/12', '2018-05-01')).toEqual(citation('aktivloven/13f/12'))
    expect(citationOn('aktivloven/35/4', '2019-12-31')).toEqual(citation('aktivloven/35/4'))
  })
})

describe('the texts that govern several days', () => {
  const editions = (id: Parameters<typeof citationsOn>[0], ...days: string[]) =>
    citationsOn(id, days).map(({ edition }) => edition)

  test('are named once each, in the order of the days', () => {
    expect(editions('aktivloven/35/4', '2022-01-03', '2023-10-04', '2022-05-04')).toEqual([of241, of1031])
  })

  // The rule on personal contact of § 11, stk. 1 was in force to August 2022: before and after it governs nothing.
  test('are those of the days on which the provision was in force', () => {
    const id = 'raadighed-aktivitetsparate/11/1'
    expect(citation(id).inForce).toEqual({ from: '2020-01-01', to: '2022-08-31' })
    expect(editions(id, '2020-01-01', '2022-08-31', '2022-09-01')).toEqual([
      'BEK nr. 1608 af 27/12/2019',
      'BEK nr. 471 af 20/03/2021'
    ])
    expect(editions(id, '2022-09-01', '2023-05-05')).toEqual([undefined])
    expect(citationsOn(id, ['2023-05-05'])).toEqual([citation(id)])
  })

  test('are those of every day for a provision that goes on', () => {
    expect(editions('aktivloven/35/4', '2019-12-31', '2026-03-03')).toEqual([of1004])
    expect(citationsOn('aktivloven/13f/12', ['2018-05-01', '2019-05-01'])).toEqual([
      citation('aktivloven/13f/12')
    ])
    expect(citationsOn('aktivloven/35/4', [])).toEqual([citation('aktivloven/35/4')])
  })
})

test('what was never in force, such as a decision, has its one text on every day', () => {
  const id = 'principafgoerelse/33-18/sum-days'
  expect(citation(id).inForce).toBeUndefined()
  expect(citationsOn(id, ['2017-05-01', '2024-05-01'])).toEqual([citation(id)])
})

test('the least sure of several is the one that counts', () => {
  expect(weakest(['read', 'derived', 'secondary'])).toBe('derived')
  expect(weakest(['read', 'secondary', 'read'])).toBe('secondary')
  expect(weakest(['read', 'unverified', 'derived'])).toBe('unverified')
  expect(weakest(['read'])).toBe('read')
  expect(weakest([])).toBe('read')
})
