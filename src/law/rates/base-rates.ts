import type { Answer } from '../../logic/answer.js'
import type { CitationId } from '../citations.js'
import { frozen } from '../frozen.js'
import { uddannelseshjaelpRates } from './section-23.js'
import { uddannelseshjaelpSupplements } from './section-24.js'
import { kontanthjaelpRates } from './section-25.js'
import { kontanthjaelpSupplements } from './section-25-9.js'

/** The benefits of an unmarried person that § 13 g reduces. */
export type Benefit = 'kontanthjaelp' | 'uddannelseshjaelp'

/** A rate by its section, subsection and number: `'25.2.1'` is § 25, stk. 2, nr. 1. A closed set. */
export type RateId = keyof typeof uddannelseshjaelpRates | keyof typeof kontanthjaelpRates

/** A supplement (tillæg) by its section, subsection and number: `'24.3.2'` is § 24, stk. 3, nr. 2. A closed set. */
export type SupplementId = keyof typeof uddannelseshjaelpSupplements | keyof typeof kontanthjaelpSupplements

/** What belongs to a rate. */
interface BaseRate {
  benefit: Benefit
  /** The supplement for the same group of persons; absent where there is none. */
  supplement?: SupplementId
  /** Whether the rate itself is one for those with a maintenance duty; `unknown` where it is for either. */
  maintenanceDuty: Answer
  /** § 13 g, stk. 1, nr. 2: uddannelseshjælp on this rate is not reduced. */
  spared?: true
}

/** Each rate with its benefit, its supplement, and the group of persons that it is for. */
export const baseRates = frozen({
  '23.2.1': { benefit: 'uddannelseshjaelp', supplement: '24.3.1', maintenanceDuty: 'yes', spared: true },
  '23.2.2': { benefit: 'uddannelseshjaelp', supplement: '24.3.2', maintenanceDuty: 'yes', spared: true },
  '23.2.3': { benefit: 'uddannelseshjaelp', maintenanceDuty: 'unknown' },
  '23.2.4': { benefit: 'uddannelseshjaelp', maintenanceDuty: 'yes' },
  '23.2.5': { benefit: 'uddannelseshjaelp', maintenanceDuty: 'no' },
  '23.2.6': { benefit: 'uddannelseshjaelp', supplement: '24.3.3', maintenanceDuty: 'no', spared: true },
  '23.2.7': { benefit: 'uddannelseshjaelp', supplement: '24.3.4', maintenanceDuty: 'no', spared: true },
  '23.2.8': { benefit: 'uddannelseshjaelp', supplement: '24.3.5', maintenanceDuty: 'no', spared: true },
  '23.2.9': { benefit: 'uddannelseshjaelp', supplement: '24.3.6', maintenanceDuty: 'no', spared: true },
  '25.2.1': { benefit: 'kontanthjaelp', maintenanceDuty: 'yes' },
  '25.2.2': { benefit: 'kontanthjaelp', maintenanceDuty: 'no' },
  '25.3.1': { benefit: 'kontanthjaelp', supplement: '25.9.1', maintenanceDuty: 'yes' },
  '25.3.2': { benefit: 'kontanthjaelp', supplement: '25.9.2', maintenanceDuty: 'yes' },
  '25.3.3': { benefit: 'kontanthjaelp', maintenanceDuty: 'unknown' },
  '25.3.4': { benefit: 'kontanthjaelp', maintenanceDuty: 'yes' },
  '25.3.5': { benefit: 'kontanthjaelp', maintenanceDuty: 'no' },
  '25.3.6': { benefit: 'kontanthjaelp', supplement: '25.9.3', maintenanceDuty: 'no' },
  '25.3.7': { benefit: 'kontanthjaelp', supplement: '25.9.4', maintenanceDuty: 'no' },
  '25.3.8': { benefit: 'kontanthjaelp', maintenanceDuty: 'no' },
  '25.3.9': { benefit: 'kontanthjaelp', maintenanceDuty: 'no' }
} as const satisfies Readonly<Record<RateId, BaseRate>>)

/** Every rate, in the order of the act. */
export const rateIds: readonly RateId[] = /* @__PURE__ */ frozen(Object.keys(baseRates) as RateId[])

const rateAmounts = { ...uddannelseshjaelpRates, ...kontanthjaelpRates } as const
const supplementAmounts = { ...uddannelseshjaelpSupplements, ...kontanthjaelpSupplements } as const

/** Every supplement, in the order of the act. */
export const supplementIds: readonly SupplementId[] = /* @__PURE__ */ frozen(
  Object.keys(supplementAmounts) as SupplementId[]
)

/** What belongs to a rate. */
export const baseRate = (rate: RateId): BaseRate => baseRates[rate]

/** A rate's amount in the act itself (2016 level), kroner a month; the class of a reduction is decided on it. */
export const statutoryRate = (rate: RateId): number => rateAmounts[rate].amounts[0]

/** A supplement's amount in the act itself (2016 level), kroner a month. */
export const statutorySupplement = (supplement: SupplementId): number =>
  supplementAmounts[supplement].amounts[0]

/** The provision in which each rate and each supplement stands. */
const citations = /* @__PURE__ */ Object.fromEntries(
  [...rateIds, ...supplementIds].map((id) => [id, `aktivloven/${id.split('.', 2).join('/')}`])
) as Record<RateId | SupplementId, CitationId>

/** The provision in which a rate or a supplement stands. */
export const rateCitation = (id: RateId | SupplementId): CitationId => citations[id]

/** A rate or a supplement in legal notation: `§ 25, stk. 2, nr. 1`. */
export function provisionOfRate(id: string): string {
  const [section, subsection, number] = id.split('.')
  return `§ ${section}, stk. ${subsection}, nr. ${number}`
}
