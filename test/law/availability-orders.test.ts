import { describe, expect, test } from 'vitest'
import {
  type AvailabilityGroup,
  availabilityOrderOn,
  availabilityOrders
} from '../../src/law/availability-orders.js'
import { realDay } from './real-date.js'

const orderOn = (group: AvailabilityGroup, date: `${number}-${number}-${number}`): string => {
  const order = availabilityOrderOn(group, date)
  return order === 'not-established' ? order : order.order
}

describe.each(Object.entries(availabilityOrders))('the orders for %s', (_, orders) => {
  test('follow each other without a gap, to the end of 2024', () => {
    const next = orders.slice(1).map(({ from }) => realDay(from))
    expect(orders.slice(0, -1).map(({ to }) => realDay(to) + 1)).toEqual(next)
    expect(orders.at(-1)?.to).toBe('2024-12-31')
  })

  test('stand where their number says', () => {
    for (const { order, address } of orders) {
      const [, number, year] = /^nr\. (\d+) af \d\d\/\d\d\/(\d{4})$/.exec(order) ?? []
      expect(address).toBe(`https://www.retsinformation.dk/eli/lta/${year}/${number}`)
    }
  })
})

describe('the order in force', () => {
  test.each([
    ['2020-01-01', 'nr. 1608 af 27/12/2019'],
    ['2020-06-15', 'nr. 856 af 12/06/2020'],
    ['2021-01-01', 'nr. 2021 af 11/12/2020'],
    ['2021-03-23', 'nr. 471 af 20/03/2021'],
    ['2022-09-01', 'nr. 1197 af 29/08/2022'],
    ['2023-03-02', 'nr. 194 af 27/02/2023'],
    ['2024-12-31', 'nr. 1716 af 14/12/2023'],
    ['2025-01-01', 'not-established'],
    ['2019-12-31', 'not-established']
  ] as const)('for aktivitetsparate on %s is %s', (date, order) => {
    expect(orderOn('aktivitetsparate', date)).toBe(order)
  })

  test.each([
    // By analogy with the order for aktivitetsparate.
    ['2021-03-22', 'nr. 2021 af 11/12/2020'],
    ['2021-03-23', 'nr. 470 af 20/03/2021'],
    ['2022-04-01', 'nr. 390 af 28/03/2022'],
    ['2022-09-01', 'nr. 1208 af 29/08/2022'],
    ['2023-03-02', 'nr. 193 af 27/02/2023'],
    ['2024-01-01', 'nr. 1717 af 14/12/2023'],
    ['2025-01-01', 'not-established']
  ] as const)('for uddannelses- and jobparate on %s is %s', (date, order) => {
    expect(orderOn('uddannelses- og jobparate', date)).toBe(order)
  })
})
