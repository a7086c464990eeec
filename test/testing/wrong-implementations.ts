import type {
  Checklist,
  CoupleReduction,
  EarningPeriod,
  EarningPeriodFacts,
  Evaluation,
  Reduction,
  WorkRequirement
} from '../../src/index.js'
import * as library from '../../src/index.js'
import type { HeldFunction, Implementation } from '../../src/testing.js'
import { plusDays, plusMonths } from '../arbitraries.js'

/** An implementation that is wrong, the function in which it is, and some of what must find it. */
export interface Wrong {
  what: string
  function: HeldFunction
  implementation: Implementation
  /** The laws and cases that must fail, among others. */
  foundBy: readonly string[]
}

const changed = <Value>(
  evaluation: { kind: string; value?: Value },
  change: (value: Value) => Partial<Value>
): unknown =>
  evaluation.value === undefined
    ? evaluation
    : { ...evaluation, value: { ...evaluation.value, ...change(evaluation.value) } }

const monthOf = (date: string): string => `${date.slice(0, 7)}-01`

/** The earning period, with the facts changed before or the value after. */
const period = (
  what: string,
  foundBy: readonly string[],
  change: (value: EarningPeriod, facts: EarningPeriodFacts) => Partial<EarningPeriod>,
  before: (facts: EarningPeriodFacts) => EarningPeriodFacts = (facts) => facts,
  readings: Partial<library.Readings> = {}
): Wrong => ({
  what,
  function: 'determineEarningPeriod',
  foundBy,
  implementation: {
    determineEarningPeriod: (facts, options) =>
      changed(library.determineEarningPeriod(before(facts), { ...options, readings }), (value) =>
        change(value, facts)
      )
  }
})
const asItIs = () => ({})

const postponed = (
  what: string,
  foundBy: readonly string[],
  change: (value: library.PostponedLapse, facts: library.Postponement) => Partial<library.PostponedLapse>
): Wrong => ({
  what,
  function: 'postponeLapseDate',
  foundBy,
  implementation: {
    postponeLapseDate: (facts) => changed(library.postponeLapseDate(facts), (value) => change(value, facts))
  }
})

const work = (
  what: string,
  foundBy: readonly string[],
  change: (value: WorkRequirement) => Partial<WorkRequirement>,
  before: (record: library.WorkRecord) => library.WorkRecord = (record) => record
): Wrong => ({
  what,
  function: 'assessWorkRequirement',
  foundBy,
  implementation: {
    assessWorkRequirement: (facts, options) =>
      changed(library.assessWorkRequirement({ ...facts, work: facts.work.map(before) }, options), change)
  }
})

const wholly = (
  what: string,
  name: HeldFunction,
  foundBy: readonly string[],
  answer: () => unknown
): Wrong => ({
  what,
  function: name,
  foundBy,
  implementation: { [name]: answer }
})

const unmarried = (
  what: string,
  foundBy: readonly string[],
  change: (value: Reduction) => Partial<Reduction>
) => ({
  what,
  function: 'reduceUnmarried' as const,
  foundBy,
  implementation: {
    reduceUnmarried: (facts, options) => changed(library.reduceUnmarried(facts, options), change)
  } satisfies Implementation
})

const couple = (
  what: string,
  foundBy: readonly string[],
  change: (value: CoupleReduction) => Partial<CoupleReduction>
) => ({
  what,
  function: 'reduceCouple' as const,
  foundBy,
  implementation: {
    reduceCouple: (facts, options) =>
      changed(library.reduceCouple(facts, options) as Evaluation<CoupleReduction>, change)
  } satisfies Implementation
})

export const wrongImplementations: readonly Wrong[] = [
  postponed(
    'ends the period a day late',
    ['33-18-a/postponed', 'postponed/last-day'],
    ({ calculationDate }) => ({ calculationDate: plusDays(calculationDate, 1) })
  ),
  postponed(
    'counts plainly, so that a whole month postpones twice',
    ['33-18-f/postponed', 'postponed/within-a-month'],
    (_, { lapseDate, days }) => {
      const after = plusDays(lapseDate, days)
      return { lapseDate: days === 0 ? lapseDate : plusMonths(monthOf(after), 1) }
    }
  ),
  postponed(
    'rolls to the 1st of the same month',
    ['33-18-sag-62/postponed', 'postponed/first-of-month'],
    ({ calculationDate }) => ({ lapseDate: monthOf(calculationDate) })
  ),
  postponed(
    'adds whole months for each thirty days begun',
    ['33-18-sag-149/postponed', 'postponed/first-of-month'],
    (_, { lapseDate, days }) => ({ lapseDate: plusMonths(lapseDate, Math.ceil(days / 30) + 1) })
  ),
  postponed('goes back where there are many days', ['postponed/more-days'], (value, { days }) =>
    days > 365 ? { lapseDate: '2016-01-01' } : value
  ),
  period(
    'adds up days that overlap',
    ['earning-period/day-counted-once', 'period/once'],
    asItIs,
    (facts) => facts,
    { 'overlapping-grounds': 'sum' }
  ),
  period('measures a late letter in months', ['period/days-late'], asItIs, (facts) => facts, {
    'late-notice-measure': 'months'
  }),
  period(
    'takes the day itself for timely',
    ['sag-171/earning-period', 'period/days-late'],
    asItIs,
    (facts) => facts,
    { 'notice-deadline': 'same-day' }
  ),
  period(
    'forgets the covid-19 periods',
    ['earning-period/covid-2020', 'period/covid'],
    ({ extensionDays, counted }, { lapseDate, grounds }) =>
      grounds.length === 0
        ? { extensionDays: 0, counted: [], lapseDate, calculationDate: plusDays(lapseDate, -1) }
        : { extensionDays, counted }
  ),
  period('ends the period a day late', ['period/last-day'], ({ calculationDate, period }) => ({
    calculationDate: plusDays(calculationDate, 1),
    period: { ...period, to: plusDays(calculationDate, 1) }
  })),
  period(
    'lets aid lapse in the month of the last day',
    ['sag-65/earning-period', 'period/first-of-month'],
    ({ calculationDate }) => ({
      lapseDate: monthOf(calculationDate)
    })
  ),
  period('loses a day of the sum', ['sag-216/earning-period', 'period/days-listed'], ({ extensionDays }) => ({
    extensionDays: Math.max(0, extensionDays - 1)
  })),
  period('takes unknown documents for none', ['earning-period/documents-unknown'], asItIs, (facts) => ({
    ...facts,
    grounds: facts.grounds.map((ground) =>
      ground.documented === 'unknown' ? { ...ground, documented: 'no' } : ground
    )
  })),
  period(
    'counts what is not documented',
    ['earning-period/not-documented', 'period/undocumented'],
    asItIs,
    (facts) => ({
      ...facts,
      grounds: facts.grounds.map((ground) => ({ ...ground, documented: 'yes' }))
    })
  ),
  period(
    'looks at the first ground alone',
    ['sag-62/earning-period', 'period/adds-up', 'period/order'],
    asItIs,
    (facts) => ({
      ...facts,
      grounds: facts.grounds.slice(0, 1)
    })
  ),
  period(
    'forgets that months must have passed since the letter',
    ['earning-period/three-months-since-letter', 'period/months-since-letter'],
    ({ calculationDate }) => ({ lapseDate: plusMonths(monthOf(calculationDate), 1) })
  ),
  {
    what: 'never says that the rule was not in force or is repealed',
    function: 'determineEarningPeriod',
    foundBy: ['earning-period/before-the-rule', 'period/life-of-rule'],
    implementation: {
      determineEarningPeriod: (facts, options) => {
        const evaluation = library.determineEarningPeriod(facts, options)
        if (evaluation.kind !== 'notCovered') return evaluation
        return { kind: 'decided', value: { lapseDate: facts.lapseDate, daysLate: 0, extensionDays: 0 } }
      }
    }
  },
  work(
    'rounds up to whole hours',
    ['work-requirement/full-224-99', 'work/hours-reached'],
    ({ hours, required }) => ({
      met: Math.ceil(hours) >= required
    })
  ),
  work('counts subsidised work', ['work-requirement/wage-subsidy', 'work/subsidised'], asItIs, (record) => ({
    ...record,
    kind: 'ordinary'
  })),
  work('asks for 225 hours in the transition too', ['work-requirement/transition-113'], ({ hours }) => ({
    met: hours >= 225,
    required: 225
  })),
  unmarried('takes the amounts of 2016 in every year', ['reduction/2017-high'], ({ class: group }) => ({
    monthlyReduction: { high: 1000, lower: 500, spared: 0 }[group]
  })),
  unmarried('spares nobody', ['reduction/2017-spared', 'reduction/amount'], ({ monthlyReduction }) => ({
    monthlyReduction: monthlyReduction || 500
  })),
  couple('cuts the spouse who is named first', ['couple/swapped'], ({ after }) => ({
    after: { spouses: [0, after.spouses[1]], together: after.spouses[1] }
  })),
  couple('lets aid rise', ['couple/never-more'], ({ before }) => ({
    after: { spouses: [before.spouses[0] + 1, before.spouses[1]], together: before.together + 1 }
  })),
  wholly('finds everyone exempt', 'assessExemption', ['sag-125/exemption', '6-17-b/exemption'], () => ({
    kind: 'decided',
    value: { indication: 'exempt' }
  })),
  wholly('finds every decision correct', 'reviewDecision', ['sag-149/review', 'sag-108/review'], () => ({
    kind: 'decided',
    value: { verdict: 'correct', matters: [], nextSteps: [] }
  })),
  wholly('finds nothing lacking', 'evaluateChecklist', ['85-14-a/checklist', '17-24-a/checklist'], () => ({
    kind: 'decided',
    value: { items: [] } satisfies Partial<Checklist>
  })),
  wholly('throws', 'determineEarningPeriod', ['sag-65/earning-period', 'period/known'], () => {
    throw new Error('not so')
  }),
  wholly('breaks its promise', 'determineEarningPeriod', ['sag-65/earning-period', 'period/known'], () =>
    Promise.reject(new Error('the service is down'))
  ),
  wholly(
    'answers nothing',
    'postponeLapseDate',
    ['33-18-a/postponed', 'postponed/more-days'],
    () => undefined
  ),
  wholly('refuses everything', 'reduceUnmarried', ['reduction/2017-high', 'reduction/from'], () => ({
    kind: 'invalid',
    issues: []
  })),
  wholly('answers what is no JSON', 'postponeLapseDate', ['33-18-a/postponed'], () => {
    const value: Record<string, unknown> = {}
    value.itself = value
    return { kind: 'decided', value }
  }),
  wholly('never decides', 'determineEarningPeriod', ['sag-62/earning-period', 'period/known'], () => ({
    kind: 'undetermined',
    missing: [{ path: 'facts.lapseDate' }]
  }))
]
