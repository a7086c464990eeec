import * as z from 'zod'
import type { Day } from '../calendar/day.js'
import { dayOf, type IsoDate } from '../calendar/iso-date.js'
import { isFirst } from '../calendar/month.js'
import { shown } from './issues-of.js'
import { refuse } from './refuse.js'

/** The first and the last date that a case can name, both included. */
export const FIRST_DATE: IsoDate = '1990-01-01'
export const LAST_DATE: IsoDate = '2100-12-31'

/** A date from 1990 to 2100 in the form `YYYY-MM-DD`. */
export const dateSchema = z
  .string()
  .check((context) => {
    const date = context.value
    if (dayOf(date) === undefined) refuse(context, [], 'not-a-date', { found: shown(date) })
    // Dates in this form sort as text.
    else if (date < FIRST_DATE || date > LAST_DATE)
      refuse(context, [], 'date-out-of-range', { found: shown(date), first: FIRST_DATE, last: LAST_DATE })
  })
  .meta({
    format: 'date',
    pattern: '^\\d{4}-\\d{2}-\\d{2}$',
    description: 'A calendar date, YYYY-MM-DD, from 1990-01-01 to 2100-12-31.'
  })

/** A date that is the 1st of a month: a bortfaldsdato always is. */
export const firstOfMonthSchema = dateSchema
  .check((context) => {
    if (!isFirst(validDay(context.value)))
      refuse(context, [], 'not-first-of-month', { found: `"${context.value}"` })
  })
  .meta({ format: 'date', pattern: '^\\d{4}-\\d{2}-01$', description: 'The 1st of a month, YYYY-MM-01.' })

/** The day of a date that has been validated. */
export const validDay = (date: IsoDate): Day => dayOf(date) as Day
