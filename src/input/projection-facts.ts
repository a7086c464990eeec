import * as z from 'zod'
import type { IsoDate } from '../calendar/iso-date.js'
import { firstOfMonthSchema } from './date.js'
import { type WorkSoFar, workSoFarSchemas } from './work-so-far.js'

/** What `projectLapseDate` needs to know. */
export interface ProjectionFacts extends WorkSoFar {
  /** The first 1st of a month that can be the bortfaldsdato: the first after the year of aid, or after regaining. */
  from: IsoDate
}

/** The facts of a projection, as they are validated. */
export const projectionFactsSchema = z.strictObject({ from: firstOfMonthSchema, ...workSoFarSchemas })
