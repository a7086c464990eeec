import * as z from 'zod'
import { citationIds } from '../law/citations.js'
import type { Coverage } from '../rule-225/1-coverage/coverage.js'

/** What `determineCoverage` decides. */
export const coverageSchema = z.strictObject({
  track: z.enum(['unmarried', 'couple', 'couple-section-22']),
  yearOfAidOf: z.enum(['person', 'couple']),
  testedOn: z.enum(['person', 'each-spouse']),
  provision: z.enum(citationIds),
  consequences: z.array(z.enum(citationIds)).min(1)
}) satisfies z.ZodType<Coverage>
