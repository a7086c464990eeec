import type { Day } from '../../calendar/day.js'
import { validDay } from '../../input/date.js'
import { hundredths, type WorkRecord } from '../../input/work-record.js'
import type { Readings } from '../../law/readings.js'
import { lengthOf, overlapOf, type Period } from '../../periods/period.js'
import type { QuestionKey } from '../../words/question-keys.js'
import type { OpenFact } from '../4-earning-period/reckoning/open-grounds.js'
import { allMet, isSubsidised, ordinaryWorkConditions, type WorkCondition } from './13f-01-ordinary-work.js'
import { conversionRates, type RatesOfYears } from './13f-15-conversion.js'
import {
  convertedHours,
  documentedHours,
  type ExactHours,
  hundredthsDown,
  NO_HOURS
} from './13f-15-exact-hours.js'
import { selfEmploymentConditions } from './13f-16-self-employment.js'
import type { Span } from './last-word.js'
import { HUNDREDTHS_A_DAY, isByTheClock } from './work-warnings.js'

/** What a record of work gives at least and at most, and the facts on which that turns. */
export interface HoursOfRecord {
  least: ExactHours
  most: ExactHours
  /** Where between them the hours can lie, in whole hundredths. */
  spans: readonly Span[]
  open: readonly OpenFact[]
  conditions: readonly WorkCondition[]
  /** The rates by which the income is divided; none where income is not what is counted. */
  rates: RatesOfYears
}

type Range = Omit<HoursOfRecord, 'conditions'>

/** The hours of a record that fall in the earning period and count, as far as the facts say. */
export function hoursOfRecord(
  record: WorkRecord,
  index: number,
  period: Period,
  lapse: Day,
  readings: Readings
): HoursOfRecord {
  const stretch = { from: validDay(record.from), to: validDay(record.to) }
  const inside = overlapOf(stretch, period)
  if (isSubsidised(record) || inside === undefined) return { ...NOTHING, conditions: [] }
  const conditions =
    record.kind === 'self-employment' ? selfEmploymentConditions(record) : ordinaryWorkConditions(record)
  const counts = allMet(conditions)
  if (counts === 'no') return { ...NOTHING, conditions }

  const fact = (field: string, question: QuestionKey): OpenFact => ({
    path: `facts.work[${index}]${field === '' ? '' : `.${field}`}`,
    question,
    work: index
  })
  const amount = amountOf(record, stretch, inside, lapse, readings, fact)
  const { most, rates } = amount
  const unknown = conditions.filter(({ answer }) => answer === 'unknown')
  // Written out, for spreading costs several times as much.
  return {
    most,
    rates,
    least: counts === 'unknown' ? NO_HOURS : amount.least,
    spans: counts === 'unknown' ? [NONE, ...amount.spans] : amount.spans,
    open: [...unknown.map(({ field, question }) => fact(field, question)), ...amount.open],
    conditions
  }
}

const NONE: Span = [0, 0]
const NOTHING: Range = { least: NO_HOURS, most: NO_HOURS, spans: [NONE], open: [], rates: [] }

/** The hours of a record that lie inside the period, before it is asked whether they count. */
function amountOf(
  { kind, workingTime, hours, income }: WorkRecord,
  stretch: Period,
  inside: Period,
  lapse: Day,
  readings: Readings,
  fact: (field: string, question: QuestionKey) => OpenFact
): Range {
  // An amount that is not known lies between nothing and every hour of the days.
  const roomInside = lengthOf(inside) * HUNDREDTHS_A_DAY
  const roomOutside = lengthOf(stretch) * HUNDREDTHS_A_DAY - roomInside
  const unknown = {
    least: NO_HOURS,
    most: documentedHours(roomInside),
    spans: [[0, roomInside] as Span],
    rates: []
  }
  // Of a stretch that crosses the period's edge it is not known how much lies inside.
  const split = roomOutside > 0 ? [fact('', 'work-split')] : []
  const byHours = (): Range => {
    if (hours === undefined) return { ...unknown, open: [fact('hours', 'work-hours'), ...split] }
    const worked = hundredths(hours)
    // No day holds more than 24 hours, inside or outside.
    const clock = isByTheClock(worked, stretch)
    const least = roomOutside === 0 ? worked : clock ? Math.max(worked - roomOutside, 0) : 0
    const most = clock ? Math.min(worked, roomInside) : worked
    return {
      least: documentedHours(least),
      most: documentedHours(most),
      spans: [[least, most]],
      open: split,
      rates: []
    }
  }
  const byIncome = (): Range => {
    if (income === undefined) return { ...unknown, open: [fact('income', 'work-income'), ...split] }
    const rates = conversionRates(stretch.from, stretch.to, lapse, readings['conversion-rate-year'])
    // Years without a rate lie after the repeal, and no bortfaldsdato is left for which they could count.
    if (rates.length === 0) return NOTHING
    const oere = rates.map((rate) => rate.oere)
    const [least, most] = [Math.max(...oere), Math.min(...oere)].map((rate) =>
      convertedHours(hundredths(income), rate)
    ) as [ExactHours, ExactHours]
    // Rounded to hundredths for what is asked alone.
    const span: Span = [split.length > 0 ? 0 : hundredthsDown(least), hundredthsDown(most) + 1]
    return {
      least: split.length > 0 ? NO_HOURS : least,
      most,
      spans: [span],
      open: rates.length > 1 ? [fact('', 'work-split')] : split,
      rates
    }
  }
  if (kind === 'self-employment' || workingTime === 'fixed') return byHours()
  if (workingTime === 'not-fixed')
    return readings['no-fixed-hours'] === 'documented-hours' && hours !== undefined ? byHours() : byIncome()
  return either(byHours(), byIncome(), fact('workingTime', 'work-working-time'))
}

/** The range that holds those of the hours and of the income, where it is not known which of them is right. */
function either(hours: Range, income: Range, fact: OpenFact): Range {
  return {
    least: isNoMore(hours.least, income.least) ? hours.least : income.least,
    most: isNoMore(hours.most, income.most) ? income.most : hours.most,
    spans: [...hours.spans, ...income.spans],
    open: [fact, ...hours.open, ...income.open],
    rates: []
  }
}

/** Whole hundredths of an hour are no more than others exactly where they are no more than these rounded down. */
const isNoMore = (documented: ExactHours, converted: ExactHours): boolean =>
  hundredthsDown(documented) <= hundredthsDown(converted)
