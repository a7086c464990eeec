import type * as z from 'zod'
import { dayOf } from '../calendar/iso-date.js'
import { isFirst } from '../calendar/month.js'
import { dateSchema } from './date.js'
import { shown } from './issues-of.js'
import { refuse } from './refuse.js'

const firstOfMonth = (text: string): boolean => {
  const day = dayOf(text)
  return day !== undefined && isFirst(day)
}

/** A calendar month, named by its 1st. */
export const monthSchema = dateSchema
  .check((context) => {
    const month = context.value
    if (dayOf(month) !== undefined && !firstOfMonth(month))
      refuse(context, [], 'not-a-month', { found: shown(month) })
  })
  .meta({ format: 'date', pattern: '^\\d{4}-\\d{2}-01$', description: 'A month by its 1st, YYYY-MM-01.' })

/** Refuses the keys of a table by month that name no month. */
export function refuseOtherKeys(
  context: z.core.ParsePayload,
  above: readonly PropertyKey[],
  table: Readonly<Record<string, unknown>>
): void {
  for (const key of Object.keys(table))
    if (!firstOfMonth(key)) refuse(context, [...above, key], 'not-a-month', { found: shown(key) })
}
