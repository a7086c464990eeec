import type { PageWords } from '../terms.js'

export const page: PageWords = {
  title: {
    'earning-period': 'Earning period and lapse date',
    'work-requirement': 'The requirement of ordinary unsubsidised work',
    reduction: 'Reduction of an unmarried person’s aid',
    invalid: 'The case cannot be read'
  },
  summary: {
    lapse:
      'Aid can lapse or be reduced at the earliest from {lapseDate:date}, if the work requirement is not met.',
    moved: 'The date has moved from {originalLapseDate:date}: the period is extended by {days:days} in all.',
    unmoved: 'The period is not extended, and the date is unchanged.',
    undetermined: 'The lapse date cannot be computed yet. It is at the earliest {earliestLapseDate:date}.',
    notYetInForce: 'The rule does not apply: the lapse date lies before 1 October 2016.',
    repealed: 'Aid does not lapse under the rule: the date lies after its repeal on 1 July 2025.',
    outsideCoverage: 'The citizen is not covered by the rule.',
    restarted:
      'The old lapse date is void: after 12 months of exemption the reckoning starts afresh, and a new letter of notice is due.',
    met: 'The work requirement is met: at least {hours:hours} in the earning period, where {required:hours} are required.',
    notMet:
      'The work requirement is not met: {hours:hours} in the earning period, where {required:hours} are required. {shortfall:hours} are missing.',
    openWork:
      'It cannot be decided yet whether the work requirement is met. The lapse date is at the earliest {earliestLapseDate:date}.',
    reduced: 'Aid is reduced by {monthlyReduction:kroner} a month from {from:date}.',
    spared: 'Aid is not reduced.',
    openReduction:
      'The reduction cannot be computed until it is known whether the citizen has a maintenance duty.',
    invalid: 'The facts of the case contain errors, and nothing was computed.'
  },
  headings: {
    dates: 'Dates and amounts',
    steps: 'How it was reckoned',
    missing: 'What must be established',
    hinges: 'The result hinges on a reading',
    warnings: 'Please note',
    issues: 'Errors',
    provisions: 'Provisions and decisions',
    stamp: 'The computation'
  },
  labels: {
    requirement: 'Requirement',
    originalLapseDate: 'Lapse date before extension',
    period: 'Earning period',
    calculationDate: 'Calculation date',
    lapseDate: 'Lapse date',
    earliestLapseDate: 'Earliest lapse date',
    noticeDeadline: 'Letter of notice no later than',
    hearingDeadline: 'Hearing no later than',
    hours: 'Hours that count',
    shortfall: 'Hours missing',
    monthlyReduction: 'Reduction a month',
    from: 'From'
  },
  requirement: '{hours} hours in the earning period ({months} months before extension)',
  period: '{from:date} to {to:date}',
  why: 'Why: {why}',
  hinge: '{question} Chosen here: {chosen}. Under the other reading ({alternative}): {outcome}.',
  hingeOutcome: {
    lapse: 'lapse date {lapseDate:date}, {hours} hours within {months} months',
    undetermined: 'at the earliest {earliestLapseDate:date}',
    notCovered: '{reason:reason}',
    work: '{met:met}, lapse date {lapseDate:date}',
    reduced: '{monthlyReduction:kroner} a month',
    open: 'the reduction cannot be computed yet'
  },
  stamp: 'Assessed as of {asOf:date} with {library} {version}. Law: {law}.'
}
