import { addDays } from 'date-fns/addDays'
import { addMonths } from 'date-fns/addMonths'
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays'
import { isValid } from 'date-fns/isValid'
import { lightFormat } from 'date-fns/lightFormat'
import { max } from 'date-fns/max'
import { min } from 'date-fns/min'
import { parseISO } from 'date-fns/parseISO'
import { startOfMonth } from 'date-fns/startOfMonth'
import { subDays } from 'date-fns/subDays'
import { subMonths } from 'date-fns/subMonths'
import { cases } from '../cases.mjs'

export const name = 'date-fns only, not explained'

function parse(text) {
  const date = parseISO(text)
  if (!isValid(date)) throw new RangeError(text)
  return date
}

const firstOfNextMonth = (date) => startOfMonth(addMonths(date, 1))

function newLapseDate({ lapseDate, notice, grounds }) {
  const lapse = parse(lapseDate)
  const sent = parse(notice.sentOn)
  const from = subMonths(lapse, 12)
  const to = subDays(lapse, 1)
  const late = Math.max(differenceInCalendarDays(sent, subDays(subMonths(lapse, 6), 1)), 0)
  let days = late
  for (const ground of grounds) {
    if (ground.documented !== 'yes') continue
    const first = max([parse(ground.from), from])
    const last = min([parse(ground.to), to])
    days += Math.max(differenceInCalendarDays(last, first) + 1, 0)
  }
  if (days === 0) return lapse
  const byDays = firstOfNextMonth(addDays(lapse, days - 1))
  if (late === 0) return byDays
  return max([byDays, firstOfNextMonth(subDays(addMonths(sent, 6), 1))])
}

/** Dates parsed, the days of the grounds added up, the 1st of the next month, a date written: all by date-fns. */
export const evaluate = (index) => lightFormat(newLapseDate(cases[index]), 'yyyy-MM-dd')

export const lapseDateOf = (date) => date
