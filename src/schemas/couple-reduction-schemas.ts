import * as z from 'zod'
import type { CoupleReduction } from '../rule-225/7-couple/couple-reduction.js'

const kroner = z.int().min(0)
const coupleAid = z.strictObject({ spouses: z.tuple([kroner, kroner]), together: kroner })
const firstOfMonth = z.string().meta({ format: 'date', pattern: '^\\d{4}-\\d{2}-01$' })

/** What `reduceCouple` decides. */
export const coupleReductionSchema = z.strictObject({
  rule: z.enum(['26.4', '26.5', '26.6', '26.7', '26.8', '13g', 'none']),
  from: firstOfMonth,
  before: coupleAid,
  after: coupleAid,
  reduction: coupleAid,
  highRate: z.strictObject({ group: z.enum(['provider', 'other']), amount: kroner }).exactOptional(),
  rateStatus: z.enum(['published', 'derived'])
}) satisfies z.ZodType<CoupleReduction>

/** What `reduceCouple` can say while facts are missing: the aid without the rule, once the benefits are known. */
export const openCoupleReductionSchema = z.strictObject({
  from: firstOfMonth,
  before: coupleAid.exactOptional()
}) satisfies z.ZodType<Partial<CoupleReduction>>
