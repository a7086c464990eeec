import type { Day } from '../calendar/day.js'
import { isoDate } from '../calendar/iso-date.js'
import { validDay } from '../input/date.js'
import type { Ground } from '../input/earning-period-facts.js'
import type { Readings } from '../law/readings.js'
import { lengthOf, overlapOf, type Period } from '../periods/period.js'
import { union, without } from '../periods/union.js'
import { groundCounts } from '../rule-225/4-earning-period/reckoning/open-grounds.js'
import type { Reckoning } from '../rule-225/4-earning-period/reckoning/reckoning.js'

/** Days of grounds of which some can be left out: how many there are, and the grounds without so many of them. */
export interface LeavingOut {
  days: number
  grounds: (grounds: readonly Ground[], count: number) => Ground[]
}

/** The days that extend a period, in parts within which it does not matter which are left out. */
export interface DaysToLeaveOut {
  /** Those without dates that lie in the period before extension for certain. */
  certain: LeavingOut
  /** Those of each other ground without dates. */
  uncertain: LeavingOut[]
  /** Those with dates in the period before extension that count more than once, those first that count most often. */
  heaped: LeavingOut
  /** Those with dates in the period before extension that count once. */
  single: LeavingOut
  /** Those with dates in the time added, by date; where some count more than once, also with those first. */
  beyond: [LeavingOut, ...LeavingOut[]]
}

export function daysToLeaveOut(
  grounds: readonly Ground[],
  reckoning: Reckoning,
  readings: Readings
): DaysToLeaveOut {
  const certain: number[] = []
  const uncertain: number[] = []
  grounds.forEach((ground, place) => {
    if (!('within' in ground) || groundCounts(ground) !== 'yes') return
    const [from, to] = [validDay(ground.within.from), validDay(ground.within.to)]
    const isInside = reckoning.originalFrom <= from && to <= reckoning.originalTo
    if (isInside) certain.push(place)
    else uncertain.push(place)
  })
  const counted = daysByDate(reckoning, readings)
  const byTimes = [...counted].sort((a, b) => b.times - a.times || a.day - b.day)
  const isInside = ({ day }: CountedDay): boolean => day <= reckoning.originalTo
  const isHeaped = ({ times }: CountedDay): boolean => times > 1
  const beyond = counted.filter((each) => !isInside(each))
  return {
    certain: undatedOf(grounds, certain),
    uncertain: uncertain.map((place) => undatedOf(grounds, [place])),
    heaped: datedOf(byTimes.filter((each) => isInside(each) && isHeaped(each))),
    single: datedOf(counted.filter((each) => isInside(each) && !isHeaped(each))),
    beyond: [
      datedOf(beyond),
      ...(beyond.some(isHeaped) ? [datedOf(byTimes.filter((each) => !isInside(each)))] : [])
    ]
  }
}

const datedOf = (counted: readonly CountedDay[]): LeavingOut => ({
  days: counted.length,
  grounds: (left, count) =>
    withoutDays(
      left,
      counted.slice(0, count).map(({ day }) => day)
    )
})

/** The days without dates of the grounds in some places. */
function undatedOf(all: readonly Ground[], places: readonly number[]): LeavingOut {
  const daysOf = (ground: Ground | undefined): number =>
    ground !== undefined && 'days' in ground ? ground.days : 0
  return {
    days: places.reduce((sum, place) => sum + daysOf(all[place]), 0),
    grounds(grounds, count) {
      let left = count
      return grounds.map((ground, place) => {
        if (!places.includes(place) || !('days' in ground)) return ground
        const taken = Math.min(left, ground.days)
        left -= taken
        return { ...ground, days: ground.days - taken }
      })
    }
  }
}

interface CountedDay {
  day: Day
  /** How often it counts. */
  times: number
}

/**
 * The days with dates that extend a period, the earliest first. A day counts once, and not for a ground where it lies in a
 * covid period; by the reading `sum` it counts once for each entry.
 */
function daysByDate({ periods, originalFrom, countedUpTo }: Reckoning, readings: Readings): CountedDay[] {
  const reach = { from: originalFrom, to: countedUpTo }
  const inReach = (some: typeof periods): Period[] => some.flatMap((each) => overlapOf(each, reach) ?? [])
  const dated = inReach(periods.filter(({ ground, undated }) => ground !== 'covid' && !undated))
  const covid = inReach(periods.filter(({ ground }) => ground === 'covid'))
  if (readings['overlapping-grounds'] === 'union')
    return daysOf(union(dated).flatMap((period) => without(period, covid))).map((day) => ({ day, times: 1 }))
  const times = (day: Day): number => dated.filter(({ from, to }) => from <= day && day <= to).length
  return daysOf(union(dated)).map((day) => ({ day, times: times(day) }))
}

const daysOf = (periods: readonly Period[]): Day[] =>
  periods.flatMap((period) => Array.from({ length: lengthOf(period) }, (_, index) => period.from + index))

/** The grounds without some days, each in the parts that are left. */
function withoutDays(grounds: readonly Ground[], days: readonly Day[]): Ground[] {
  if (days.length === 0) return [...grounds]
  const out = union([...days].sort((a, b) => a - b).map((day) => ({ from: day, to: day })))
  return grounds.flatMap((ground) => {
    if (!('from' in ground) || ground.to === 'ongoing') return [ground]
    const parts = without({ from: validDay(ground.from), to: validDay(ground.to) }, out)
    return parts.map(({ from, to }) => ({ ...ground, from: isoDate(from), to: isoDate(to) }))
  })
}
