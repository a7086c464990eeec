import type { IsoDate } from '../../calendar/iso-date.js'
import { type AvailabilityGroup, type AvailabilityOrder, availabilityOrders } from '../availability-orders.js'
import { frozen } from '../frozen.js'
import type { Confidence } from '../provenance.js'

/** The text in which a provision stands for the events of some days, and how far that wording is verified for them. */
export interface Edition {
  from: IsoDate
  to?: IsoDate
  /** Its number and day, in Danish legal notation: `LBK nr. 241 af 12/02/2021`. */
  name: string
  address: string
  confidence: Confidence
}

const published = 'https://www.retsinformation.dk/eli/lta/'

const act1558 = {
  name: 'LOV nr. 1558 af 27/12/2019',
  address: `${published}2019/1558`,
  confidence: 'read'
} as const
const lbk241 = {
  name: 'LBK nr. 241 af 12/02/2021',
  address: `${published}2021/241`,
  confidence: 'read'
} as const
const lbk1031 = {
  name: 'LBK nr. 1031 af 22/06/2023',
  address: `${published}2023/1031`,
  confidence: 'read'
} as const
const lbk808 = {
  name: 'LBK nr. 808 af 25/06/2024',
  address: `${published}2024/808`,
  confidence: 'read'
} as const
const lbk1004 = {
  name: 'LBK nr. 1004 af 30/06/2025',
  address: `${published}2025/1004`,
  confidence: 'read'
} as const

const in2020 = { from: '2020-01-01', to: '2020-12-31' } as const

const since2024: readonly Edition[] = [
  { ...lbk808, from: '2024-06-25', to: '2025-06-30' },
  { ...lbk1004, from: '2025-07-01', to: '2025-12-31' },
  // Lov 1750 af 29/12/2025 has no commencement that is known: the text of 2025 is used.
  { ...lbk1004, from: '2026-01-01', confidence: 'derived' }
]
const since2021: readonly Edition[] = [
  { ...lbk241, from: '2021-01-01', to: '2023-06-21' },
  { ...lbk1031, from: '2023-06-22', to: '2024-06-24' },
  ...since2024
]

/** Aktivloven, where the act of 2019 itself has the wording of 2020: §§ 35, 40, stk. 1, and 40 a, stk. 1. */
export const actRead: readonly Edition[] = frozen([{ ...act1558, ...in2020 }, ...since2021])

/** Aktivloven otherwise: for an event of 2020 the text of 2021 is used. */
export const actOfLaterText: readonly Edition[] = frozen([
  { ...lbk241, ...in2020, confidence: 'derived' },
  ...since2021
])

/** Aktivloven, what came on 1 September 2022, after the text of 2021. */
export const actOfSeptember2022: readonly Edition[] = frozen([
  { ...lbk1031, from: '2022-09-01', to: '2024-06-24' },
  ...since2024
])

/** § 35, stk. 1: from which day the guidance is one sentence is paraphrased, until the text of June 2024 has it. */
export const actOnGuidance: readonly Edition[] = frozen([
  { ...lbk808, from: '2024-01-01', to: '2024-06-24', confidence: 'secondary' },
  ...actRead
])

/** § 40 a, stk. 3, on aktivitetsparate: whether they were still covered in the first half of 2025 is not established. */
export const actOnUnpaidDays: readonly Edition[] = frozen([
  { ...lbk808, from: '2025-01-01', to: '2025-06-30', confidence: 'derived' },
  ...actOfLaterText
])

/** The versions of an availability order; the last one that is known stands for its successors, which are not. */
function orderEditions(group: AvailabilityGroup): readonly Edition[] {
  const orders: readonly AvailabilityOrder[] = availabilityOrders[group]
  const named = orders.map(
    ({ from, to, order, address }): Edition => ({
      from,
      to,
      name: `BEK ${order}`,
      address,
      confidence: 'read'
    })
  )
  return frozen(
    named.flatMap((edition, index) => {
      if (index < named.length - 1) return [edition]
      const { name, address } = edition
      return [edition, { name, address, from: '2025-01-01', confidence: 'derived' }]
    })
  )
}

export const orderOfActivityReady: readonly Edition[] = /* @__PURE__ */ orderEditions('aktivitetsparate')
export const orderOfJobReady: readonly Edition[] = /* @__PURE__ */ orderEditions('uddannelses- og jobparate')
