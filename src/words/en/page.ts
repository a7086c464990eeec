import type { page as danish } from '../da/page.js'
import type { Words } from '../words.js'
import { gaps } from './checklist.js'

/** What every page says, in English. */
export const page: Words<typeof danish> = {
  invalid: {
    title: 'The case cannot be read',
    summary: 'The facts of the case contain errors, and nothing was computed.'
  },
  notCovered: {
    notYetInForce: 'The rule does not apply: it first took effect on 1 October 2016.',
    repealed: 'Aid neither lapses nor is reduced under the rule: it was repealed on 1 July 2025.',
    outsideCoverage: 'The citizen is not covered by the rule.',
    restarted:
      'The old lapse date is void: after 12 months of exemption the reckoning starts afresh, and a new letter of notice is due.'
  },
  headings: {
    dates: 'Dates and amounts',
    deciding: 'What decided the result',
    steps: 'How it was reckoned',
    missing: 'What must be established',
    hinges: 'The result hinges on a reading',
    warnings: 'Please note',
    issues: 'Errors',
    provisions: 'Provisions and decisions',
    stamp: 'The computation'
  },
  why: 'Why: {why}',
  hinge: '{question} Chosen here: {chosen}. Under the other reading ({alternative}): {outcome}.',
  outcome: {
    requirement: '{hours} hours within {months} months',
    lapseDate: 'lapse date {lapseDate:date}',
    earliestLapseDate: 'at the earliest {earliestLapseDate:date}',
    reason: '{reason:reason}',
    met: '{met:met}',
    spouseLapseDate: 'the spouse’s lapse date {spouseLapseDate:date}',
    spouseMet: 'for the spouse: {spouseMet:met}',
    after: '{together:kroner} a month together',
    monthlyReduction: 'a reduction of {monthlyReduction:kroner} a month',
    regained: '{regained:regained}',
    resumedFrom: 'full aid from {resumedFrom:date}',
    nextLapseDate: 'new lapse date {nextLapseDate:date}',
    spouseResumedFrom: 'full aid to the spouse from {spouseResumedFrom:date}',
    spouseNextLapseDate: 'the spouse’s new lapse date {spouseNextLapseDate:date}',
    spouseEarliestResumedFrom: 'full aid to the spouse at the earliest from {spouseEarliestResumedFrom:date}',
    earliestResumedFrom: 'full aid at the earliest from {earliestResumedFrom:date}',
    earliestNextLapseDate: 'new lapse date at the earliest {earliestNextLapseDate:date}',
    complete: '{complete:letterComplete}',
    timely: '{timely:letterTimely}',
    reached: '{reached:yearReached}',
    transitionDate: 'transition date {transitionDate:date}',
    firstLapseDate: 'first lapse date {firstLapseDate:date}',
    expectedLapseDate: 'expected first lapse date {expectedLapseDate:date}',
    deductionDays: '{deductionDays:days} with deduction',
    amount: '{amount:kroner} in deductions and reductions',
    late: 'events after the time limit: {late}',
    lastTimelyDays: 'last day {lastTimelyDays:date}',
    basis: '{basis:checklistBasis}',
    reported: gaps,
    verdict: '{verdict:verdict}',
    owed: 'too little aid for {months:months} from {from:date}',
    indicated: 'the indication on the extension (4.1.2.1 and 6.5) is another',
    changes: 'something else would change the result',
    open: 'it cannot be decided yet'
  },
  stamp: 'Assessed as of {asOf:date} with {library} {version}. Law: {law}.'
}
