import * as z from 'zod'
import { citationIds } from '../law/citations.js'
import type { EarliestAfterYearOfAid, YearOfAid } from '../rule-225/2-year-of-aid/year-of-aid.js'

// A result can lie beyond the dates that a case can name, so that only the form is fixed.
const date = z.string().meta({ format: 'date' })
const firstOfMonth = z.string().meta({ format: 'date', pattern: '^\\d{4}-\\d{2}-01$' })

/** What `countYearOfAid` decides. */
export const yearOfAidSchema = z.strictObject({
  reached: z.boolean(),
  transitionDate: date.exactOptional(),
  firstLapseDate: firstOfMonth.exactOptional(),
  unit: z.enum(['days', 'months']),
  counted: z.int().min(0),
  required: z.literal([365, 12]),
  left: z.int().min(0),
  expectedTransitionDate: date.exactOptional(),
  expectedLapseDate: firstOfMonth.exactOptional(),
  computeBy: date.exactOptional(),
  freshStart: z
    .strictObject({ cause: z.enum(['year-without-aid', 'exemption']), from: date, to: date })
    .exactOptional(),
  countedFrom: date.exactOptional(),
  provisions: z.array(z.enum(citationIds))
}) satisfies z.ZodType<YearOfAid>

/** What `countYearOfAid` can say while facts are missing. */
export const openYearOfAidSchema = z.strictObject({
  earliestLapseDate: firstOfMonth
}) satisfies z.ZodType<Partial<YearOfAid> & EarliestAfterYearOfAid>
