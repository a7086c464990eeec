import type { IsoDate } from '../../calendar/iso-date.js'
import type { Step } from '../../evaluation/step.js'
import { groundKinds } from '../../input/earning-period-facts.js'
import type { CountedDays } from '../../rule-225/4-earning-period/reckoning/counted-days.js'
import type { TimelineBar, TimelineLane, TimelineStretch } from '../timeline-data.js'
import { dateIn, fieldsOf, lengthOf, numberIn } from './fields.js'

const states = {
  met: 'counts',
  computed: 'counts',
  notMet: 'not',
  notReached: 'not',
  unknown: 'open'
} as const

/**
 * A lane for each kind of ground, and one for the covid periods, from the steps of the grounds: each says its dates, or
 * its days without dates, and how many days extend.
 *
 * @param counted the dates of those days, where the evaluation holds them
 * @param until the day up to which a ground that goes on is known
 */
export function groundLanes(
  steps: readonly Step[],
  counted: readonly CountedDays[] | undefined,
  until: IsoDate
): TimelineLane[] {
  const ofGround = counted === undefined ? undefined : new Map<number | 'covid', CountedDays[]>()
  for (const entry of counted ?? []) {
    const entries = ofGround?.get(entry.ground)
    if (entries) entries.push(entry)
    else ofGround?.set(entry.ground, [entry])
  }
  return [...groundKinds, 'covid' as const].flatMap((lane) => {
    const bars = steps
      .filter(({ rule }) => rule === `ground-${lane}`)
      .flatMap((step) => groundBar(step, ofGround, until))
    if (bars.length === 0) return []
    return [{ lane, days: bars.reduce((sum, { days = 0 }) => sum + days, 0), bars }]
  })
}

/** The days that count, by the place of their ground in the facts. */
type CountedByGround = ReadonlyMap<number | 'covid', readonly CountedDays[]>

function groundBar(
  { inputs, outcome, value }: Step,
  counted: CountedByGround | undefined,
  until: IsoDate
): TimelineBar[] {
  const from = dateIn(inputs, 'from')
  if (from === undefined) return []
  const goesOn = inputs.to === 'ongoing'
  const last = dateIn(inputs, 'to') ?? until
  const whole = { from, to: last < from ? from : last }
  const days = numberIn(fieldsOf(value), 'days')
  const place = typeof inputs.ground === 'number' ? { place: inputs.ground } : {}
  const undated = typeof inputs.stated === 'number' ? inputs.stated : undefined
  const dated = undated === undefined ? countedIn(whole, place.place, days, counted) : undefined
  const furthest = dated?.at(-1)?.to ?? whole.to
  return [
    {
      what: 'ground',
      state: states[outcome],
      from: whole.from,
      // Dates in this form sort as text.
      to: furthest > whole.to ? furthest : whole.to,
      days,
      ...place,
      ...(undated === undefined ? {} : { undated }),
      ...(dated === undefined ? {} : { counted: dated }),
      ...(goesOn ? { goesOn: true as const } : {})
    }
  ]
}

/** The days of a ground that count, with their dates; without them where it is not all of its days or none. */
function countedIn(
  whole: TimelineStretch,
  place: number | undefined,
  days: number,
  counted: CountedByGround | undefined
): TimelineStretch[] | undefined {
  if (days === 0) return []
  if (counted === undefined) return days === lengthOf(whole) ? [whole] : undefined
  return (counted.get(place ?? 'covid') ?? [])
    .flatMap(({ from, to }): TimelineStretch[] => {
      if (from === undefined || to === undefined) return []
      // The covid periods are told apart by their dates.
      return place === undefined && (to < whole.from || from > whole.to) ? [] : [{ from, to }]
    })
    .sort((a, b) => (a.from < b.from ? -1 : 1))
}
