import { UTCDate } from '@date-fns/utc'
import { addDays } from 'date-fns/addDays'
import { addMonths } from 'date-fns/addMonths'
import { differenceInCalendarDays } from 'date-fns/differenceInCalendarDays'
import { formatISO } from 'date-fns/formatISO'
import fc from 'fast-check'
import type { Answer, EarningPeriodFacts, Ground, GroundKind, Notice, Readings } from '../src/index.js'

// Cases are made of small numbers beside a date that matters (the first day of the earning period, the lapse date, the
// edge of a covid period, the ground before), so that they crowd at the boundaries and shrink towards them.

/** Facts of an earning period with the day of assessment and the readings. */
export interface Case {
  facts: EarningPeriodFacts
  options: { asOf: string; readings?: Partial<Readings> }
}

/** How often a law is tried; `RUNS=20000 npm test` tries each so often. */
export const runs = (usual: number) => ({
  numRuns: Number(process.env.RUNS ?? usual),
  // The same cases every time, so that a failure is the change's own; SEED searches elsewhere.
  seed: Number(process.env.SEED ?? 225)
})

const write = (date: Date): string => formatISO(date, { representation: 'date' })
export const plusDays = (date: string, days: number): string => write(addDays(new UTCDate(date), days))
export const plusMonths = (date: string, months: number): string =>
  write(addMonths(new UTCDate(date), months))
export const daysFrom = (date: string, later: string): number =>
  differenceInCalendarDays(new UTCDate(later), new UTCDate(date))
const earlier = (a: string, b: string): string => (a < b ? a : b)
export const later = (a: string, b: string): string => (a < b ? b : a)

const int = (min: number, max: number) => fc.integer({ min, max })
const kinds: GroundKind[] = [
  'sickness',
  'limited-work-capacity',
  'education-or-other-benefit',
  'parental-leave',
  'care',
  'military-service'
]

const lapseDates = fc.oneof(
  int(0, 111).map((months) => plusMonths('2016-07-01', months)), // to October 2025
  fc.constantFrom('2016-10-01', '2017-02-01', '2017-03-01', '2017-04-01', '2020-04-01', '2021-05-01'),
  fc.constantFrom('2018-11-01', '2020-02-01', '2021-12-01', '2024-12-01', '2025-05-01', '2025-06-01')
)

const answers = fc.oneof(
  { weight: 5, arbitrary: fc.constant<Answer>('yes') },
  { weight: 2, arbitrary: fc.constantFrom<Answer>('unknown', 'no') }
)

const rawGround = fc.record({
  kind: fc.oneof(fc.constantFrom(...kinds), fc.constantFrom(...kinds.slice(0, 3))),
  documented: answers,
  released: fc.oneof(answers, fc.constant(undefined)),
  form: fc.constantFrom('dated', 'dated', 'dated', 'dated', 'counted', 'counted', 'ongoing'),
  beside: fc.constantFrom('lapse', 'start', 'after', 'with', 'covid', 'asOf', 'late'),
  by: fc.oneof(int(-3, 3), int(-60, 60), int(-420, 420)),
  days: fc.oneof(int(1, 4), int(27, 32), int(1, 130), int(180, 190), int(364, 367), int(365, 1461)),
  outOf: fc.oneof(int(0, 3), int(0, 500))
})

const rawCase = fc.record({
  lapseDate: lapseDates,
  asOf: fc.oneof(int(-200, 60), int(-500, 700), int(1000, 3000)),
  notice: fc.constantFrom('sent', 'sent', 'sent', 'in-time', 'in-time', 'in-time', 'not-sent', 'unknown'),
  late: fc.oneof(int(-2, 3), int(26, 33), int(-40, 200), int(180, 186), int(300, 900)),
  grounds: fc.array(rawGround, { maxLength: 6 })
})

type Raw<A> = A extends fc.Arbitrary<infer T> ? T : never

function groundOf(
  raw: Raw<typeof rawGround>,
  dates: { lapse: string; start: string; asOf: string; late: string },
  before: { from: string; to: string }
): { ground: Ground; from: string; to: string } {
  const { kind, documented, released, form, beside, by, days, outOf } = raw
  const covid = dates.lapse < '2021-01-01' ? '2020-03-09' : '2020-11-01'
  const anchor = { ...dates, after: plusDays(before.to, 1), with: before.from, covid }[beside]
  const start = plusDays(anchor, Math.abs(by) > 3 && (beside === 'after' || beside === 'with') ? 0 : by)
  const from = form === 'ongoing' ? earlier(start, dates.asOf) : start
  const to = plusDays(from, days - 1)
  const about = { kind, documented, ...(released === undefined ? {} : { exemptFromAvailability: released }) }
  if (form === 'counted') {
    const within = { from, to: plusDays(to, outOf) }
    return { ground: { ...about, days, within }, ...within }
  }
  return { ground: { ...about, from, to: form === 'ongoing' ? 'ongoing' : to }, from, to }
}

function caseOf(raw: Raw<typeof rawCase>, readings: Partial<Readings> | undefined): Case {
  const { lapseDate } = raw
  const transition = lapseDate < '2017-04-01'
  const late = plusDays(plusMonths(lapseDate, transition ? -3 : -6), raw.late - 1)
  const sent = raw.notice === 'sent'
  const asOf = later(plusDays(lapseDate, raw.asOf), sent ? late : '2015-01-01')
  const dates = { lapse: lapseDate, start: plusMonths(lapseDate, transition ? -6 : -12), asOf, late }
  const grounds: Ground[] = []
  let before = { from: lapseDate, to: plusDays(lapseDate, -1) }
  for (const each of raw.grounds) {
    const { ground, ...next } = groundOf(each, dates, before)
    grounds.push(ground)
    before = next
  }
  const notice: Record<typeof raw.notice, Notice> = {
    sent: { sentOn: late },
    'in-time': 'sent-in-time',
    'not-sent': 'not-sent',
    unknown: 'unknown'
  }
  const options = { asOf, ...(readings === undefined ? {} : { readings }) }
  return { facts: { lapseDate, notice: notice[raw.notice], grounds }, options }
}

/** The readings on which the earning period rests, each with its default and its alternative. */
export const periodReadings = {
  'extended-date': ['last-day', 'plain-addition'],
  'overlapping-grounds': ['union', 'sum'],
  'cascade-limit': ['extended-period', 'to-new-lapse-date'],
  'late-notice-measure': ['days', 'months'],
  'notice-deadline': ['day-before', 'same-day'],
  'covid-days': ['inside', 'whole'],
  'transition-2017': ['original-date', 'extended-date']
} as const satisfies { [Id in keyof Readings]?: readonly Readings[Id][] }

const readingsOrNone = fc.option(
  fc.record(
    {
      'extended-date': fc.constantFrom(...periodReadings['extended-date']),
      'overlapping-grounds': fc.constantFrom(...periodReadings['overlapping-grounds']),
      'cascade-limit': fc.constantFrom(...periodReadings['cascade-limit']),
      'late-notice-measure': fc.constantFrom(...periodReadings['late-notice-measure']),
      'notice-deadline': fc.constantFrom(...periodReadings['notice-deadline']),
      'covid-days': fc.constantFrom(...periodReadings['covid-days']),
      'transition-2017': fc.constantFrom(...periodReadings['transition-2017'])
    },
    { requiredKeys: [] }
  ),
  { nil: undefined, freq: 2 }
)

/** Any valid case, under any readings. */
export const aCase: fc.Arbitrary<Case> = fc
  .tuple(rawCase, readingsOrNone)
  .map(([raw, readings]) => caseOf(raw, readings))

/** A valid case of which every fact is known: nothing ongoing, the letter dated or in time, its days all dated. */
export const aKnownCase: fc.Arbitrary<Case> = aCase.map(({ facts, options }) => ({
  facts: {
    ...facts,
    notice: facts.notice === 'not-sent' || facts.notice === 'unknown' ? 'sent-in-time' : facts.notice,
    grounds: facts.grounds.map((ground): Ground => {
      const { kind, documented, exemptFromAvailability } = ground
      const from = 'within' in ground ? ground.within.from : ground.from
      const to = 'within' in ground ? ground.within.to : ground.to
      return {
        kind,
        documented: documented === 'unknown' ? 'yes' : documented,
        exemptFromAvailability: exemptFromAvailability === 'no' ? 'no' : 'yes',
        from,
        to: to === 'ongoing' ? plusDays(from, 99) : to
      }
    })
  },
  options
}))
