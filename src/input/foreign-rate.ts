import type * as z from 'zod'
import type { ReceivedBenefit } from '../law/benefits.js'
import { baseRate, provisionOfRate, type RateId, type SupplementId } from '../law/rates/base-rates.js'
import { refuse } from './refuse.js'

/** Aid on a rate of §§ 23-25, as it is stated. */
interface Stated {
  benefit: ReceivedBenefit
  rate: RateId
  supplement: SupplementId | 'none'
}

/** Refuses a rate that belongs to another benefit, and a supplement that belongs to another rate. */
export function refuseForeignRate(
  context: z.core.ParsePayload,
  { benefit, rate, supplement }: Stated,
  above: readonly string[] = []
): void {
  const belongs = baseRate(rate)
  if (belongs.benefit !== benefit)
    refuse(context, [...above, 'rate'], 'rate-not-of-benefit', { rate: provisionOfRate(rate), benefit })
  if (supplement !== 'none' && belongs.supplement !== supplement)
    refuse(context, [...above, 'supplement'], 'supplement-not-of-rate', {
      supplement: provisionOfRate(supplement),
      rate: provisionOfRate(rate)
    })
}
