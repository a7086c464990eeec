import * as z from 'zod'
import type { Changes } from '../advice/changes.js'
import { earningPeriodFactsSchema } from '../input/earning-period-facts.js'
import { workRequirementFactsSchema } from '../input/work-requirement-facts.js'
import { checklistFactsSchema } from '../sanctions/checklist/checklist-facts-schema.js'
import { checklistSchema } from './checklist-schemas.js'
import { earningPeriodSchema } from './value-schemas.js'

/** What `whatWouldChange` is asked about. */
export const changeableFactsSchema = z.union([
  earningPeriodFactsSchema,
  workRequirementFactsSchema,
  checklistFactsSchema
])

const date = z.string().meta({ format: 'date' })
const lapseDate = earningPeriodSchema.shape.lapseDate
const met = z.boolean().exactOptional()
const gives = z.union([
  z.strictObject({ lapseDate, met }),
  z.strictObject({ ended: z.enum(['notYetInForce', 'repealed', 'outsideCoverage', 'restarted']) })
])
const days = z.int().min(1)
const singleAnswer = checklistSchema.shape.singleAnswers.unwrap().element

/** What `whatWouldChange` decides. */
export const changesSchema = z.strictObject({
  lapseDate: lapseDate.exactOptional(),
  met,
  changes: z.array(
    z.discriminatedUnion('change', [
      z.strictObject({
        change: z.literal('more-hours'),
        hours: z.number().min(0),
        from: date,
        by: date,
        gives
      }),
      z.strictObject({ change: z.literal('more-days'), days, gives }),
      z.strictObject({ change: z.literal('fewer-days'), days, gives }),
      z.strictObject({ change: z.literal('earlier-letter'), by: date, gives }),
      z.strictObject({ change: z.literal('answer'), ...singleAnswer.shape })
    ])
  )
}) satisfies z.ZodType<Changes>
