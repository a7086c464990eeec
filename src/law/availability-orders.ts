import type { IsoDate } from '../calendar/iso-date.js'
import { frozen } from './frozen.js'

/** A version of an availability order (rådighedsbekendtgørelse), and the days on which it was in force. */
export interface AvailabilityOrder {
  from: IsoDate
  to: IsoDate
  /** Its number and day, in Danish legal notation. */
  order: string
  address: string
}

/** Whose availability an order is about. */
export type AvailabilityGroup = 'aktivitetsparate' | 'uddannelses- og jobparate'

const published = 'https://www.retsinformation.dk/eli/lta/'

/** The availability orders by date. From 1 January 2025 their successors are not established. */
export const availabilityOrders = /* @__PURE__ */ frozen({
  aktivitetsparate: [
    {
      from: '2020-01-01',
      to: '2020-06-14',
      order: 'nr. 1608 af 27/12/2019',
      address: `${published}2019/1608`
    },
    { from: '2020-06-15', to: '2020-12-31', order: 'nr. 856 af 12/06/2020', address: `${published}2020/856` },
    {
      from: '2021-01-01',
      to: '2021-03-22',
      order: 'nr. 2021 af 11/12/2020',
      address: `${published}2020/2021`
    },
    { from: '2021-03-23', to: '2022-08-31', order: 'nr. 471 af 20/03/2021', address: `${published}2021/471` },
    {
      from: '2022-09-01',
      to: '2023-03-01',
      order: 'nr. 1197 af 29/08/2022',
      address: `${published}2022/1197`
    },
    { from: '2023-03-02', to: '2023-12-31', order: 'nr. 194 af 27/02/2023', address: `${published}2023/194` },
    {
      from: '2024-01-01',
      to: '2024-12-31',
      order: 'nr. 1716 af 14/12/2023',
      address: `${published}2023/1716`
    }
  ],
  'uddannelses- og jobparate': [
    { from: '2021-03-23', to: '2022-03-31', order: 'nr. 470 af 20/03/2021', address: `${published}2021/470` },
    { from: '2022-04-01', to: '2022-08-31', order: 'nr. 390 af 28/03/2022', address: `${published}2022/390` },
    {
      from: '2022-09-01',
      to: '2023-03-01',
      order: 'nr. 1208 af 29/08/2022',
      address: `${published}2022/1208`
    },
    { from: '2023-03-02', to: '2023-12-31', order: 'nr. 193 af 27/02/2023', address: `${published}2023/193` },
    {
      from: '2024-01-01',
      to: '2024-12-31',
      order: 'nr. 1717 af 14/12/2023',
      address: `${published}2023/1717`
    }
  ]
} as const satisfies Readonly<Record<AvailabilityGroup, readonly AvailabilityOrder[]>>)

/** The first day of the first order for uddannelses- and jobparate. */
const ORDER_OF_ITS_OWN: IsoDate = '2021-03-23'

/** Whose order governs a group on a date: before its own came, uddannelses- and jobparate are judged by analogy (derived). */
export const governingOrder = (group: AvailabilityGroup, date: IsoDate): AvailabilityGroup =>
  // Dates in this form sort as text.
  date < ORDER_OF_ITS_OWN ? 'aktivitetsparate' : group

/**
 * The order that governs a group on a date; `not-established` from 2025, and before 2020.
 *
 * @example
 * availabilityOrderOn('aktivitetsparate', '2025-02-01') // 'not-established'
 */
export function availabilityOrderOn(
  group: AvailabilityGroup,
  date: IsoDate
): AvailabilityOrder | 'not-established' {
  const orders: readonly AvailabilityOrder[] = availabilityOrders[governingOrder(group, date)]
  return orders.find(({ from, to }) => from <= date && date <= to) ?? 'not-established'
}
