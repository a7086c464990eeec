import type * as z from 'zod'
import { isCashBenefit, isSection22Benefit, otherPublicBenefits } from '../law/benefits.js'
import { isAidUnder11 } from './foreign-aid.js'
import { refuse } from './refuse.js'
import type { Spouse } from './spouse.js'
import { isOnRate } from './spouse-aid.js'

type OneOfTwo = Pick<Spouse, 'benefit' | 'aid' | 'maintenanceDuty' | 'choseNotToWork'>

/** The facts that two spouses' answers can contradict. */
interface Couple {
  spouses: readonly [OneOfTwo, OneOfTwo]
  highRate?: 'provider' | 'other' | undefined
}

type Path = readonly PropertyKey[]

/** Where the facts of a couple stand. */
interface Fields {
  ofSpouse: (index: number) => Path
  ofCouple: Path
}

/** Refuses what two spouses cannot be at once. */
export const checkCouple = (context: z.core.ParsePayload<Couple>): void =>
  refuseImpossibleCouple(context, context.value, { ofSpouse: (index) => ['spouses', index], ofCouple: [] })

/** Refuses what two spouses cannot be at once, by the fields in which a schema has them. */
export function refuseImpossibleCouple(
  context: z.core.ParsePayload,
  { spouses, highRate }: Couple,
  { ofSpouse, ofCouple }: Fields
): void {
  const hasSection22 = spouses.some(({ benefit }) => isSection22Benefit(benefit))
  spouses.forEach(({ benefit, aid, choseNotToWork }, index) => {
    // § 26, stk. 2: next to a recipient of § 22 the other spouse can be on its amounts too; nobody else is.
    if (isCashBenefit(benefit) && aid !== undefined && !isOnRate(aid) && !hasSection22)
      refuse(context, [...ofSpouse(index), 'aid'], 'aid-not-of-benefit', { benefit })
    // § 26, stk. 4 gives the aid to the other spouse alone; where that spouse cannot have it, the facts are wrong.
    const other = spouses[1 - index] as OneOfTwo
    const entitled = isAidUnder11(other.benefit) && other.choseNotToWork !== 'yes'
    const outsideStk4 = [...otherPublicBenefits, 'unknown'].includes(other.benefit)
    if (choseNotToWork === 'yes' && isAidUnder11(benefit) && !entitled && !outsideStk4)
      refuse(context, [...ofSpouse(index), 'choseNotToWork'], 'no-entitled-spouse', {})
  })
  const duties = spouses.map(({ maintenanceDuty }) => maintenanceDuty)
  const against = highRate === 'provider' ? 'no' : 'yes'
  if (highRate !== undefined && duties.every((duty) => duty === against))
    refuse(context, [...ofCouple, 'highRate'], 'high-rate-against-duties', {})
}
