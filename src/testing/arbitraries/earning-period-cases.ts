import type { IsoDate } from '../../calendar/iso-date.js'
import type { EarningPeriodFacts, Ground, GroundKind, Notice } from '../../input/earning-period-facts.js'
import type { Readings } from '../../law/readings.js'
import type { Answer } from '../../logic/answer.js'
import type { Arbitrary, FastCheck } from '../fast-check.js'
import { earlier, later, plusDays, plusMonths } from './dates.js'

// Cases are made of small numbers beside a date that matters (the first day of the earning period, the lapse date, the
// edge of a covid period, the ground before), so that they crowd at the boundaries and shrink towards them.

/** Facts of an earning period with the day of assessment, and with readings where they are not the defaults. */
export interface EarningPeriodCase {
  facts: EarningPeriodFacts
  options: { asOf: IsoDate; readings?: Partial<Readings> }
}

const kinds: GroundKind[] = [
  'sickness',
  'limited-work-capacity',
  'education-or-other-benefit',
  'parental-leave',
  'care',
  'military-service'
]

/** First days of a month in the life of the rule and a little around it. */
export const lapseDatesOf = (fc: FastCheck): Arbitrary<IsoDate> =>
  fc.oneof(
    fc.integer({ min: 0, max: 111 }).map((months) => plusMonths('2016-07-01', months)), // to October 2025
    fc.constantFrom('2016-10-01', '2017-02-01', '2017-03-01', '2017-04-01', '2020-04-01', '2021-05-01'),
    fc.constantFrom('2018-11-01', '2020-02-01', '2021-12-01', '2024-12-01', '2025-05-01', '2025-06-01')
  )

/** Answers, more often yes. */
const answersOf = (fc: FastCheck): Arbitrary<Answer> =>
  fc.oneof(
    { weight: 5, arbitrary: fc.constant<Answer>('yes') },
    { weight: 2, arbitrary: fc.constantFrom<Answer>('unknown', 'no') }
  )

function rawGroundOf(fc: FastCheck) {
  const int = (min: number, max: number) => fc.integer({ min, max })
  const answers = answersOf(fc)
  return fc.record({
    kind: fc.oneof(fc.constantFrom(...kinds), fc.constantFrom(...kinds.slice(0, 3))),
    documented: answers,
    released: fc.oneof(answers, fc.constant(undefined)),
    form: fc.constantFrom('dated', 'dated', 'dated', 'dated', 'counted', 'counted', 'ongoing'),
    beside: fc.constantFrom('lapse', 'start', 'after', 'with', 'covid', 'asOf', 'late'),
    by: fc.oneof(int(-3, 3), int(-60, 60), int(-420, 420)),
    days: fc.oneof(int(1, 4), int(27, 32), int(1, 130), int(180, 190), int(364, 367), int(365, 1461)),
    outOf: fc.oneof(int(0, 3), int(0, 500))
  })
}

function rawCaseOf(fc: FastCheck) {
  const int = (min: number, max: number) => fc.integer({ min, max })
  return fc.record({
    lapseDate: lapseDatesOf(fc),
    asOf: fc.oneof(int(-200, 60), int(-500, 700), int(1000, 3000)),
    notice: fc.constantFrom('sent', 'sent', 'sent', 'in-time', 'in-time', 'in-time', 'not-sent', 'unknown'),
    late: fc.oneof(int(-2, 3), int(26, 33), int(-40, 200), int(180, 186), int(300, 900)),
    grounds: fc.array(rawGroundOf(fc), { maxLength: 6 })
  })
}

type Made<Make extends (fc: FastCheck) => unknown> =
  ReturnType<Make> extends Arbitrary<infer Value> ? Value : never

function groundOf(
  raw: Made<typeof rawGroundOf>,
  dates: { lapse: IsoDate; start: IsoDate; asOf: IsoDate; late: IsoDate },
  before: { from: IsoDate; to: IsoDate }
): { ground: Ground; from: IsoDate; to: IsoDate } {
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

function caseOf(raw: Made<typeof rawCaseOf>, readings: Partial<Readings> | undefined): EarningPeriodCase {
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

/** Any valid case, under the default readings or, where some are given, under any of them. */
export const earningPeriodCasesOf = (
  fc: FastCheck,
  readings: Arbitrary<Partial<Readings> | undefined> = fc.constant(undefined)
): Arbitrary<EarningPeriodCase> =>
  fc.tuple(rawCaseOf(fc), readings).map(([raw, chosen]) => caseOf(raw, chosen))

/** The case with every fact known: nothing ongoing, the letter dated or in time, its days all dated. */
export const allKnown = ({ facts, options }: EarningPeriodCase): EarningPeriodCase => ({
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
})
