import type {
  page as danishPage,
  questions as danishQuestions,
  steps as danishSteps,
  terms as danishTerms
} from '../da/deduction.js'
import type { Words } from '../words.js'

/** The page of a deduction’s arithmetic, in English. */
export const page: Words<typeof danishPage> = {
  title: 'Deduction from aid under §§ 36-40 a: days, rates and time limit',
  notCovered: {
    outsideCoverage:
      'Nothing was computed: events before 1 January 2020 follow another law, which is not covered here.'
  },
  summary: {
    days: 'On the days stated there are {deductionDays:days} with deduction under §§ 36-38.',
    reductions: 'Number of reductions of three rates under §§ 39-40: {reductions}.',
    amount: 'Deductions and reductions come to {amount:kroner} in all.',
    deadline: 'Last day to make a deduction or reduction: {lastTimelyDays:date}.',
    late: 'Number of events for which what is planned lies after the time limit: {late}.',
    goesOn: 'Some of it still went on at the day of assessment, so that more days may come.',
    open: 'The reckoning cannot be completed until what is missing has been established.',
    arithmetic:
      'This is arithmetic on stated days only. It does not say whether there is a ground for a sanction. The decision is the municipality’s.'
  },
  labels: {
    month: '{month:calendarMonth}',
    deduction: '{days:days}, rate nr. {class} of {rate:kroner}: {deduction:kroner}',
    capped: '{days:days}, rate nr. {class} of {rate:kroner}: {deduction:kroner}, all of the month’s aid',
    class: '{days:days}, rate nr. {class}',
    onlyDays: '{days:days}',
    reduction: 'reduction of three rates (nr. {class}): {reduction:kroner}',
    reductionClass: 'reduction of three rates (nr. {class})',
    onlyReduction: 'reduction of three rates',
    aggravated: 'aid under § 40 a for {daysMet} of {covered:days}: {aid:kroner}',
    aggravatedNone: 'no aid under § 40 a for the {covered:days} that the sanction covers',
    longestTo: '§ 40 a, at most 3 months: at the latest until',
    longest: '{longestTo:date}'
  }
}

/** What the steps of a deduction’s arithmetic say, in English. */
export const steps: Words<typeof danishSteps> = {
  'deduction-coverage': {
    met: 'Every event lies on {first:date} or later. The law as it has read since then is applied.',
    notMet: 'Event {number} is on {on:date}. Before {first:date} another law applied.'
  },
  'deduction-days': {
    computed:
      'Event {number} under {provision:deductionProvision}: {days:days} with deduction, the first {first:date}. {counting:deductionCounting} {counted:deductionCounted}',
    notMet:
      'Event {number} under {provision:deductionProvision}: no days with deduction. {counting:deductionCounting}',
    unknown:
      'Event {number} under {provision:deductionProvision}: at least {days:days} with deduction, the first {first:date}. {counting:deductionCounting} {counted:deductionCounted}'
  },
  'deduction-three-rates': {
    computed: 'Event {number} under §§ 39-40 is on {on:date}. It costs three rates once, not one rate a day.'
  },
  'deduction-in-time': {
    met: 'Event {number}, {month:calendarMonth}: the last day is {lastTimelyDay:date} ({count:deductionTimeCount}). {act:deductionTimeAct} is in time.',
    notMet:
      'Event {number}, {month:calendarMonth}: the last day is {lastTimelyDay:date} ({count:deductionTimeCount}). {act:deductionTimeAct} is too late.',
    unknown:
      'Event {number}, {month:calendarMonth}: the last day is {lastTimelyDay:date} ({count:deductionTimeCount}). It is not known yet whether it happens in time.',
    computed:
      'Event {number}, {month:calendarMonth}: the deduction or reduction must be made at the latest on {lastTimelyDay:date} ({count:deductionTimeCount}).'
  },
  'deduction-same-day': {
    computed:
      'The events under §§ 36-38 have {own:days} one by one. {overlap:deductionOverlap} That gives {charged:days} with deduction.'
  },
  'deduction-class': {
    computed:
      'The aid for {month:calendarMonth} is {aid:kroner} before deductions for income. The thresholds are {thresholds:kroner}, and {table:deductionTable}. That gives rate nr. {class}. What decides the number is {classStatus:deductionStatus}.',
    unknown: 'Which rate applies to {month:calendarMonth} cannot be decided yet.'
  },
  'deduction-amount': {
    computed:
      'For {month:calendarMonth}: {days:days} with deduction at {rate:kroner} a day ({rateStatus:deductionStatus}), {uncapped:kroner} in all.',
    unknown:
      'For {month:calendarMonth}: {days:days} with deduction. The amount cannot be computed until what is missing has been established.'
  },
  'deduction-cap': {
    met: 'The deduction for {month:calendarMonth} of {deduction:kroner} stays within the aid calculated for the month ({aid:kroner}).',
    notMet:
      'The deduction for {month:calendarMonth} cannot exceed the aid calculated for the month. Therefore it is {deduction:kroner} and not {uncapped:kroner} for the month.'
  },
  'deduction-once-a-month': {
    met: 'For {month:calendarMonth}: one reduction of three rates at {rate:kroner}, {reduction:kroner} in all.',
    notMet:
      'For {month:calendarMonth}: {refusals} events under § 39, but aid can be reduced only once in a calendar month. That is three rates at {rate:kroner}, {reduction:kroner} in all.',
    unknown:
      'For {month:calendarMonth}: one reduction of three rates. The amount cannot be computed until what is missing has been established.'
  },
  'aggravated-length': {
    met: 'Event {number}, aggravated sanction from {from:date} to {to:date}: it lasts at most 3 months, which would end on {longestTo:date}.',
    notMet:
      'Event {number}, aggravated sanction from {from:date} to {to:date}: it lasts more than 3 months. It can last until {longestTo:date} at most.'
  },
  'aggravated-aid': {
    computed:
      'Event {number}, {month:calendarMonth}: {monthlyAid:kroner} x {daysMet} days with the duty met / {daysInMonth} days in the month gives {aid:kroner} for the {covered:days} that the sanction covers.',
    notMet:
      'Event {number}, {month:calendarMonth}: the duty was met on none of the {covered:days} that the sanction covers. There is no aid for them.',
    unknown:
      'Event {number}, {month:calendarMonth}: the aid for the {covered:days} that the sanction covers cannot be computed yet.'
  }
}

/** What a deduction asks, in English. */
export const questions: Words<typeof danishQuestions> = {
  'deduction-renewed': {
    question: 'On which day {event:renewal}?',
    why: 'There is a deduction for the days until then.'
  },
  'deduction-breach-end': {
    question: 'Which day was the last without registration or CV in the period that began on {from:date}?',
    why: 'There is a deduction for each day up to and including it.'
  },
  'deduction-month': {
    question: 'From which month’s aid is the deduction or reduction for {event:sanctionEvent} to be taken?',
    why: 'The month decides whether the time limit is kept and, under one of the readings, which rate applies.'
  },
  'deduction-decided': {
    question: 'On which day was the deduction or reduction for {event:sanctionEvent} decided?',
    why: 'Under the reading chosen it is the decision that must lie within the three months.'
  },
  'deduction-aid': {
    question: 'How large is the aid calculated for {month:calendarMonth}, before deductions for income?',
    why: 'The aid decides the rate, how much can be deducted at most, and what a day of aid amounts to.'
  },
  'deduction-thresholds': {
    question: 'Which three thresholds of the sanction rates were published for the time from {from:date}?',
    why: 'The thresholds are not established here, and they decide which rate the aid gives.'
  },
  'deduction-rates': {
    question: 'Which four sanction rates were published for the time from {from:date}?',
    why: 'The rates are not established here, and they are not guessed.'
  },
  'aggravated-days-met': {
    question:
      'On how many of the calendar days in {month:calendarMonth} under the aggravated sanction {when:when} did the citizen meet the duty?',
    why: 'The aid of the month is computed by those days.'
  }
}

/** Words for deductions, in English. */
export const terms: Words<typeof danishTerms> = {
  deductionProvision: { '36': '§ 36', '37': '§ 37', '37a': '§ 37 a', '38': '§ 38', '39': '§§ 39-40' },
  deductionCounting: {
    absence: 'Each day on which the citizen was wholly or partly absent counts as one day.',
    'contact/calendar-days/not-counted':
      'Every calendar day counts until contact is renewed; the first day always counts.',
    'contact/calendar-days/counted':
      'Every calendar day counts up to and including the day on which contact is renewed.',
    'contact/weekdays/not-counted':
      'Only Mondays to Fridays count until contact is renewed; the first day always counts.',
    'contact/weekdays/counted':
      'Only Mondays to Fridays count, up to and including the day on which contact is renewed; the first day always counts.',
    'breach/calendar-days': 'Each calendar day without registration or CV counts.',
    'breach/weekdays': 'Each Monday to Friday without registration or CV counts.'
  },
  deductionCounted: {
    final: 'The days are settled.',
    'so-far': 'It still went on at the day of assessment, and more days may come.',
    'at-least': 'It is not stated when it ended.'
  },
  deductionTimeCount: {
    'whole-months-after': '3 whole calendar months after the month of the event',
    'date-to-date': '3 months reckoned from date to date'
  },
  deductionTimeAct: { deduction: 'The planned deduction', decision: 'The decision' },
  deductionOverlap: {
    'one-rate': 'A day that several events share costs one rate only.',
    'one-rate-per-provision': 'A day that several events share costs one rate for each provision.'
  },
  deductionTable: {
    'until-2025-06-30': 'aid of exactly the highest threshold belongs to nr. 3',
    'from-2025-07-01': 'aid of exactly the highest threshold belongs to nr. 4'
  },
  deductionStatus: {
    published: 'published',
    derived: 'derived by the yearly regulation',
    stated: 'stated in the case'
  }
}
