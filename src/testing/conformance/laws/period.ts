import type { Json } from '../../../evaluation/json.js'
import type { Ground, Notice } from '../../../input/earning-period-facts.js'
import { plusDays, plusMonths } from '../../arbitraries/dates.js'
import type { EarningPeriodCase } from '../../arbitraries/earning-period-cases.js'
import { type Deviation, deviation } from '../deviation.js'
import type { Answered } from '../implementation.js'
import { textIn, valueIn } from '../law.js'

/** The same case with other grounds. */
export const withGrounds = ({ facts, options }: EarningPeriodCase, grounds: Ground[]): EarningPeriodCase => ({
  facts: { ...facts, grounds },
  options
})

/** The same case with another letter. */
export const withNotice = ({ facts, options }: EarningPeriodCase, notice: Notice): EarningPeriodCase => ({
  facts: { ...facts, notice },
  options
})

/** The months of notice: 3 for lapse dates before 1 April 2017, then 6 (case 171). */
export const monthsOfNotice = (lapseDate: string): number => (lapseDate < '2017-04-01' ? 3 : 6)

/** The months of the earning period: 6 for lapse dates before 1 April 2017, then 12. */
export const monthsOfPeriod = (lapseDate: string): number => (lapseDate < '2017-04-01' ? 6 : 12)

/** The last timely day for the letter: the day before the months of notice (case 171). */
export const lastTimelyDay = (lapseDate: string): string =>
  plusDays(plusMonths(lapseDate, -monthsOfNotice(lapseDate)), -1)

/** The day on which the months of notice have passed since a letter that was sent too late; none for another. */
export function monthsPassed({ facts: { lapseDate, notice } }: EarningPeriodCase): string {
  if (typeof notice !== 'object' || notice.sentOn <= lastTimelyDay(lapseDate)) return ''
  return plusMonths(notice.sentOn, monthsOfNotice(lapseDate))
}

/** A case of which nothing is said but the lapse date and the letter, seen long afterwards. */
export const bareCase = (lapseDate: string, notice: Notice): EarningPeriodCase => ({
  facts: { lapseDate, notice, grounds: [] },
  options: { asOf: '2026-01-01' }
})

/** The lapse date, or the earliest one; a case moved past the rule has it after every date; none where there is none. */
export function lapseOf(answered: Answered | undefined): string {
  if (answered?.kind === 'notCovered') return answered.reason === 'repealed' ? 'repealed' : ''
  if (answered?.kind === 'undetermined') return textIn(answered.partial, 'earliestLapseDate')
  return textIn(valueIn(answered), 'lapseDate')
}

/** A date that is earlier than it was. Dates sort as text, and `repealed` after every date. */
export function neverEarlier(before: Answered | undefined, after: Answered | undefined): Deviation[] {
  const [first, second] = [lapseOf(before), lapseOf(after)]
  if (first === '' || second === '' || second >= first) return []
  return [deviation('not-before', 'value.lapseDate', first, second)]
}

/** The fields of the result that do not depend on how the grounds are written. */
const settled = ['lapseDate', 'extensionDays', 'daysLate'] as const

/** Where the second answer departs from the first, in how it ends or in the fields that are named. */
export function same(
  first: Answered | undefined,
  second: Answered | undefined,
  fields: readonly string[] = settled
): Deviation[] {
  if (first?.kind !== second?.kind) return [deviation('is', 'kind', first?.kind ?? '', second?.kind)]
  const [one, other] = [valueIn(first), valueIn(second)]
  return fields.flatMap((field) => {
    const [expected, found] = [one[field], other[field]]
    const isSame = JSON.stringify(expected) === JSON.stringify(found)
    return isSame ? [] : [deviation('is', `value.${field}`, expected ?? 'nothing', found)]
  })
}

/** A field of the result that is not what it must be. */
export const mustBe = (value: Readonly<Record<string, Json>>, field: string, expected: Json): Deviation[] =>
  value[field] === expected ? [] : [deviation('is', `value.${field}`, expected, value[field])]
