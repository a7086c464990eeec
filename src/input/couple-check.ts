import type { z } from 'zod'
import { isCashBenefit, isSection22Benefit, otherPublicBenefits } from '../law/benefits.js'
import { refuse } from './refuse.js'
import type { Spouse } from './spouse.js'
import { isOnRate } from './spouse-aid.js'

/** The facts that two spouses' answers can contradict. */
interface Couple {
  spouses: readonly [Spouse, Spouse]
  highRate?: 'provider' | 'other' | undefined
}

/** Refuses what two spouses cannot be at once. */
export function checkCouple(context: z.core.ParsePayload<Couple>): void {
  const { spouses, highRate } = context.value
  const hasSection22 = spouses.some(({ benefit }) => isSection22Benefit(benefit))
  spouses.forEach(({ benefit, aid, choseNotToWork }, index) => {
    // § 26, stk. 2: next to a recipient of § 22 the other spouse can be on its amounts too; nobody else is.
    if (isCashBenefit(benefit) && aid !== undefined && !isOnRate(aid) && !hasSection22)
      refuse(context, ['spouses', index, 'aid'], 'aid-not-of-benefit', { benefit })
    // § 26, stk. 4 gives the aid to the other spouse alone; where that spouse cannot have it, the facts are wrong.
    const other = spouses[1 - index] as Spouse
    const entitled = other.aid !== undefined && other.choseNotToWork !== 'yes'
    const outsideStk4 = [...otherPublicBenefits, 'unknown'].includes(other.benefit)
    if (choseNotToWork === 'yes' && aid !== undefined && !entitled && !outsideStk4)
      refuse(context, ['spouses', index, 'choseNotToWork'], 'no-entitled-spouse', {})
  })
  const duties = spouses.map(({ maintenanceDuty }) => maintenanceDuty)
  const against = highRate === 'provider' ? 'no' : 'yes'
  if (highRate !== undefined && duties.every((duty) => duty === against))
    refuse(context, ['highRate'], 'high-rate-against-duties', {})
}
