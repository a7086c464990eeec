import * as z from 'zod'
import { type IsoDate, isoDate } from '../../calendar/iso-date.js'
import type { Invalid } from '../../evaluation/evaluation.js'
import { firstOfMonthSchema, validDay } from '../../input/date.js'
import { examined, issuesIn } from '../../input/examined.js'
import { defaultReadings, type Readings, readings } from '../../law/readings.js'
import { newLapseDate } from './13g-2-new-lapse-date.js'

/** A bortfaldsdato and the days that extend the earning period before it. */
export interface Postponement {
  /** The bortfaldsdato before extension; the 1st of a month. */
  lapseDate: IsoDate
  /** The days of extension, 0 to 20,000. */
  days: number
}

/** Where the extended period ends, and the bortfaldsdato that follows. */
export interface PostponedLapse {
  /** Beregningsdatoen: the extended period's last day. */
  calculationDate: IsoDate
  /** The new bortfaldsdato, the 1st of a month. */
  lapseDate: IsoDate
}

/** The most days by which a lapse date is postponed at once. */
const MOST_DAYS = 20_000

const postponementSchema = z.strictObject({
  lapseDate: firstOfMonthSchema,
  days: z.int().min(0).max(MOST_DAYS)
})

const optionsSchema = z.strictObject({
  extendedDate: z
    .enum(Object.keys(readings['extended-date'].values) as Readings['extended-date'][])
    .optional()
})

/**
 * Answers: which bortfaldsdato follows when the earning period is extended by so many days? The bare arithmetic of
 * principafgørelse 33-18 and § 13 g, stk. 2: no notice, no grounds, no limit, and no look at the rule's life.
 *
 * The period ends on the bortfaldsdato plus `days` minus 1; the new date is the 1st of the month after that day's
 * month. 0 days leave the bortfaldsdato where it is. Anything but a 1st from 1990 to 2100 and a whole number of days
 * from 0 to 20,000 is `invalid`.
 *
 * @param options `extendedDate`: the reading of that name; `last-day` where nothing is said
 *
 * @example
 * // Case 65 of the board's study: 115 days.
 * postponeLapseDate({ lapseDate: '2016-10-01', days: 115 })
 * // { kind: 'decided', value: { calculationDate: '2017-01-23', lapseDate: '2017-02-01' } }
 */
export function postponeLapseDate(
  postponement: Postponement,
  options: { extendedDate?: Readings['extended-date'] | undefined } = {}
): { kind: 'decided'; value: PostponedLapse } | Invalid {
  const input = examined(postponementSchema, 'facts', postponement)
  const chosen = examined(optionsSchema, 'options', options)
  if (!input.success || !chosen.success) return { kind: 'invalid', issues: issuesIn(input, chosen) }
  const lapse = validDay(input.data.lapseDate)
  const { days } = input.data
  const reading = chosen.data.extendedDate ?? defaultReadings['extended-date']
  return {
    kind: 'decided',
    value: {
      calculationDate: isoDate(lapse + days - 1),
      lapseDate: isoDate(newLapseDate(lapse, days, reading))
    }
  }
}
