import { dayOf, type IsoDate } from '../../src/calendar/iso-date.js'

/** The day of a date of the law data; a date that does not exist ends the test. */
export function realDay(date: IsoDate): number {
  const day = dayOf(date)
  if (day === undefined) throw new Error(`${date} is no date`)
  return day
}

/** A stretch of dates in the law data; without an end it is still in force. */
export interface Stretch {
  from: IsoDate
  to?: IsoDate
}

/** The faults of stretches that shall follow each other day by day and fill the days from `from` to `to`. */
export function gapsAndOverlaps(
  stretches: readonly Required<Stretch>[],
  from: IsoDate,
  to: IsoDate
): string[] {
  const faults: string[] = []
  const first = stretches.at(0)
  const last = stretches.at(-1)
  if (first === undefined || realDay(first.from) > realDay(from)) faults.push(`nothing on ${from}`)
  if (last === undefined || realDay(last.to) < realDay(to)) faults.push(`nothing on ${to}`)
  stretches.forEach((stretch, index) => {
    const next = stretches[index + 1]
    if (realDay(stretch.from) > realDay(stretch.to)) faults.push(`${stretch.from} is after ${stretch.to}`)
    if (next === undefined) return
    const step = realDay(next.from) - realDay(stretch.to)
    if (step !== 1) faults.push(`${step > 1 ? 'a gap' : 'an overlap'} between ${stretch.to} and ${next.from}`)
  })
  return faults
}

/** Whether a stretch holds all days from `from` to `to`. */
export const covers = (stretch: Stretch | undefined, from: IsoDate, to: IsoDate): boolean =>
  stretch !== undefined &&
  realDay(stretch.from) <= realDay(from) &&
  (stretch.to === undefined || realDay(stretch.to) >= realDay(to))
