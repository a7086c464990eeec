import * as z from 'zod'
import type { IsoDate } from '../calendar/iso-date.js'
import { type ReadingId, type Readings, readings } from '../law/readings.js'
import { dateSchema } from './date.js'

/** What every evaluation is told besides the facts. */
export interface Options {
  /** The day of assessment: what has happened by then. Never today's date by default. */
  asOf: IsoDate
  /** The readings to use in place of the defaults. */
  readings?: Partial<Readings> | undefined
}

const readingSchemas = Object.fromEntries(
  (Object.keys(readings) as ReadingId[]).map((id) => [
    id,
    z.enum(Object.keys(readings[id].values)).optional()
  ])
)

/** The options, as they are validated: an unknown reading is refused by name. */
export const optionsSchema = z.strictObject({
  asOf: dateSchema,
  readings: z.strictObject(readingSchemas).optional()
})
