import type { Day } from '../../calendar/day.js'
import { validDay } from '../../input/date.js'
import { hundredths, type WorkRecord } from '../../input/work-record.js'
import type { Readings } from '../../law/readings.js'
import { lengthOf, overlapOf, type Period } from '../../periods/period.js'
import type { QuestionKey } from '../../words/question-keys.js'
import type { OpenFact } from '../4-earning-period/reckoning/open-grounds.js'
import { allMet, isSubsidised, ordinaryWorkConditions, type WorkCondition } from './13f-01-ordinary-work.js'
import { conversionRates } from './13f-15-conversion.js'
import {
  convertedHours,
  documentedHours,
  type ExactHours,
  hundredthsDown,
  NO_HOURS
} from './13f-15-exact-hours.js'
import { selfEmploymentConditions } from './13f-16-self-employment.js'

/** What a record of work gives at least and at most, and the facts on which that turns. */
export interface HoursOfRecord {
  least: ExactHours
  most: ExactHours
  open: readonly OpenFact[]
  conditions: readonly WorkCondition[]
}

interface Range {
  least: ExactHours
  most: ExactHours
  open: readonly OpenFact[]
}

const HUNDREDTHS_A_DAY = 24 * 100

/** The hours of a record that fall in the earning period and count, as far as the facts say. */
export function hoursOfRecord(
  record: WorkRecord,
  index: number,
  period: Period,
  lapse: Day,
  readings: Readings
): HoursOfRecord {
  const nothing = { least: NO_HOURS, most: NO_HOURS, open: [] }
  const stretch = { from: validDay(record.from), to: validDay(record.to) }
  const inside = overlapOf(stretch, period)
  if (isSubsidised(record) || inside === undefined) return { ...nothing, conditions: [] }
  const conditions =
    record.kind === 'self-employment' ? selfEmploymentConditions(record) : ordinaryWorkConditions(record)
  const counts = allMet(conditions)
  if (counts === 'no') return { ...nothing, conditions }

  const fact = (field: string, question: QuestionKey): OpenFact => ({
    path: `facts.work[${index}]${field === '' ? '' : `.${field}`}`,
    question,
    work: index
  })
  const amount = amountOf(record, stretch, inside, lapse, readings, fact)
  const crosses = inside.from > stretch.from || inside.to < stretch.to
  const unknown = conditions.filter(({ answer }) => answer === 'unknown')
  return {
    // Of a stretch that crosses the period's edge it is not known how much lies inside.
    least: crosses || counts === 'unknown' ? NO_HOURS : amount.least,
    most: amount.most,
    open: [
      ...unknown.map(({ field, question }) => fact(field, question)),
      ...amount.open,
      ...(crosses ? [fact('', 'work-split')] : [])
    ],
    conditions
  }
}

/** The hours of the whole record, before it is asked whether they count. */
function amountOf(
  { kind, workingTime, hours, income }: WorkRecord,
  stretch: Period,
  inside: Period,
  lapse: Day,
  readings: Readings,
  fact: (field: string, question: QuestionKey) => OpenFact
): Range {
  // An amount that is not known lies between nothing and every hour of the days.
  const unknown = { least: NO_HOURS, most: documentedHours(lengthOf(inside) * HUNDREDTHS_A_DAY) }
  const byHours = (): Range => {
    if (hours === undefined) return { ...unknown, open: [fact('hours', 'work-hours')] }
    const documented = documentedHours(hundredths(hours))
    return { least: documented, most: documented, open: [] }
  }
  const byIncome = (): Range => {
    if (income === undefined) return { ...unknown, open: [fact('income', 'work-income')] }
    const rates = conversionRates(stretch.from, stretch.to, lapse, readings['conversion-rate-year'])
    const oere = rates.map((rate) => rate.oere)
    const [least, most] = [Math.max(...oere), Math.min(...oere)].map((rate) =>
      convertedHours(hundredths(income), rate)
    ) as [ExactHours, ExactHours]
    return { least, most, open: rates.length > 1 ? [fact('', 'work-split')] : [] }
  }
  if (kind === 'self-employment' || workingTime === 'fixed') return byHours()
  if (workingTime === 'not-fixed')
    return readings['no-fixed-hours'] === 'documented-hours' && hours !== undefined ? byHours() : byIncome()
  return either(byHours(), byIncome(), fact('workingTime', 'work-working-time'))
}

/** The range that holds two, where it is not known which of them is right. */
function either(a: Range, b: Range, fact: OpenFact): Range {
  const by = (one: ExactHours, other: ExactHours, sign: 1 | -1): ExactHours =>
    sign * (hundredthsDown(one) - hundredthsDown(other)) <= 0 ? one : other
  return { least: by(a.least, b.least, 1), most: by(a.most, b.most, -1), open: [fact, ...a.open, ...b.open] }
}
