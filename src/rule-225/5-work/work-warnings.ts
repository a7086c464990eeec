import type { Day } from '../../calendar/day.js'
import { isoDate } from '../../calendar/iso-date.js'
import { type Issue, issue } from '../../evaluation/issue.js'
import { validDay } from '../../input/date.js'
import { hundredths, type WorkRecord } from '../../input/work-record.js'
import { lengthOf, overlapOf, type Period } from '../../periods/period.js'
import { isSubsidised } from './13f-01-ordinary-work.js'

/** What a day can hold, in hundredths of an hour. */
export const HUNDREDTHS_A_DAY = 24 * 100

/** Whether hours can have been worked as they are counted: no day holds more than 24 of them. */
export const isByTheClock = (worked: number, stretch: Period): boolean =>
  worked <= lengthOf(stretch) * HUNDREDTHS_A_DAY

/** More than 24 hours a day on average: they count as they are stated, but a human should look. */
export const impossibleHours = (work: readonly WorkRecord[]): Issue[] =>
  work.flatMap(({ from, to, hours }, index) => {
    const stretch = { from: validDay(from), to: validDay(to) }
    return hours === undefined || isByTheClock(hundredths(hours), stretch)
      ? []
      : [
          issue(`facts.work[${index}].hours`, 'more-than-24-hours-a-day', {
            hours,
            room: 24 * lengthOf(stretch)
          })
        ]
  })

/** Work in the earning period that lies after the day of assessment: planned, and so not done. */
export const workNotDone = (work: readonly WorkRecord[], period: Period, asOf: Day): Issue[] =>
  work.flatMap((record, index) => {
    const planned = { from: Math.max(validDay(record.from), asOf + 1), to: validDay(record.to) }
    return overlapOf(planned, period) === undefined || isSubsidised(record)
      ? []
      : [issue(`facts.work[${index}]`, 'work-not-done-yet', { to: record.to, asOf: isoDate(asOf) })]
  })
