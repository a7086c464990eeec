import type { RateId, SupplementId } from '../../src/index.js'

/** The rates of 2016, kroner a month, each with the supplement for the same persons. */
const uddannelseshjaelp: [RateId, number, SupplementId?, number?][] = [
  ['23.2.1', 12_019, '24.3.1', 2556],
  ['23.2.2', 8411, '24.3.2', 6164],
  ['23.2.3', 10_968],
  ['23.2.4', 14_575],
  ['23.2.5', 10_968],
  ['23.2.6', 6010, '24.3.3', 4958],
  ['23.2.7', 2590, '24.3.4', 8378],
  ['23.2.8', 6010, '24.3.5', 1059],
  ['23.2.9', 2590, '24.3.6', 821]
]
const kontanthjaelp: [RateId, number, SupplementId?, number?][] = [
  ['25.2.1', 14_575],
  ['25.2.2', 10_968],
  ['25.3.1', 13_931, '25.9.1', 644],
  ['25.3.2', 9746, '25.9.2', 4829],
  ['25.3.3', 10_968],
  ['25.3.4', 14_575],
  ['25.3.5', 10_968],
  ['25.3.6', 7069, '25.9.3', 3899],
  ['25.3.7', 3411, '25.9.4', 7557],
  ['25.3.8', 7069],
  ['25.3.9', 3411]
]
export const benefits = { uddannelseshjaelp, kontanthjaelp }
/** § 13 f, stk. 7, 3. pkt.: uddannelseshjælp on § 23, stk. 2, nr. 1, 2 and 6-9. */
export const spared: RateId[] = ['23.2.1', '23.2.2', '23.2.6', '23.2.7', '23.2.8', '23.2.9']

/** Each rate alone, and with its supplement. */
export const pairs = (['uddannelseshjaelp', 'kontanthjaelp'] as const).flatMap((benefit) =>
  benefits[benefit].flatMap(([rate, amount, supplement, more = 0]) => [
    { benefit, rate, supplement: 'none' as const, amount, sum: amount },
    ...(supplement ? [{ benefit, rate, supplement, amount, sum: amount + more }] : [])
  ])
)
