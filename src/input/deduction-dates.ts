import { type IsoDate, isoDate } from '../calendar/iso-date.js'
import { firstOf, monthOf } from '../calendar/month.js'
import { type Issue, issue } from '../evaluation/issue.js'
import { daysWithin } from '../periods/period.js'
import { validDay } from './date.js'
import type { DeductionFacts } from './deduction-facts.js'
import type { AggravatedSanction, SanctionEvent } from './sanction-event.js'

const isDate = (value: string | undefined): value is IsoDate => value !== undefined && /^\d/.test(value)

/** The dates that an event names besides those of its decision and its deduction, by their fields. */
function datesOf(event: Exclude<SanctionEvent, AggravatedSanction>): [field: string, date: string][] {
  switch (event.provision) {
    case '36':
      return event.missed.map(({ date }, index) => [`missed[${index}].date`, date])
    case '37':
    case '37a':
      return [
        ['due', event.due],
        ['renewed', event.renewed]
      ]
    case '38':
      return event.breaches.flatMap(({ from, to }, index): [string, string][] => [
        [`breaches[${index}].from`, from],
        [`breaches[${index}].to`, to]
      ])
    case '39':
      return [['date', event.date]]
  }
}

/** The first day that an event names: that of the breach, or of a sanction under § 40 a. */
export const firstDateOf = (event: SanctionEvent): IsoDate =>
  event.provision === '40a'
    ? event.from
    : (datesOf(event)
        .map(([, date]) => date)
        .filter(isDate)
        .sort()[0] as IsoDate)

/** A breach has happened by the day of assessment, and is decided and deducted after it happened, in that order. */
function issuesOfEvent(
  event: Exclude<SanctionEvent, AggravatedSanction>,
  path: string,
  asOf: IsoDate
): Issue[] {
  const dates = datesOf(event).filter(([, date]) => isDate(date))
  const late = dates.filter(([, date]) => date > asOf)
  if (late.length > 0)
    return late.map(([field, on]) => issue(`${path}.${field}`, 'breach-after-assessment', { on, asOf }))
  const first = firstDateOf(event)
  const { decidedOn, deductedIn } = event
  const issues: Issue[] = []
  if (isDate(decidedOn) && decidedOn < first)
    issues.push(issue(`${path}.decidedOn`, 'before-event', { found: decidedOn, event: first }))
  if (isDate(decidedOn) && decidedOn > asOf)
    issues.push(issue(`${path}.decidedOn`, 'decided-after-assessment', { on: decidedOn, asOf }))
  if (isDate(deductedIn) && monthOf(validDay(deductedIn)) < monthOf(validDay(first)))
    issues.push(issue(`${path}.deductedIn`, 'before-event', { found: deductedIn, event: first }))
  if (isDate(deductedIn) && isDate(decidedOn)) {
    const end = isoDate(firstOf(monthOf(validDay(deductedIn)) + 1) - 1)
    if (decidedOn > end)
      issues.push(issue(`${path}.decidedOn`, 'decided-after-deduction', { on: decidedOn, end }))
  }
  return issues
}

/** The months of § 40 a lie in the sanction, and hold as many days as they hold of it. */
function issuesOfDaysMet({ from, to, daysMet }: AggravatedSanction, path: string): Issue[] {
  const sanction = { from: validDay(from), to: validDay(to) }
  return Object.entries(daysMet).flatMap(([month, days]) => {
    const first = validDay(month)
    const room = daysWithin(sanction, first, firstOf(monthOf(first) + 1) - 1)
    const field = `${path}.daysMet.${month}`
    if (room === 0) return [issue(field, 'month-outside-sanction', { month, from, to })]
    return days !== 'unknown' && days > room ? [issue(field, 'more-days-than-within', { days, room })] : []
  })
}

/** What makes no sense in a deduction though every field is valid. */
export const issuesOfDeduction = ({ events }: DeductionFacts, asOf: IsoDate): Issue[] =>
  events.flatMap((event, index) => {
    const path = `facts.events[${index}]`
    return event.provision === '40a' ? issuesOfDaysMet(event, path) : issuesOfEvent(event, path, asOf)
  })
