import { describe, expect, test } from 'vitest'
import { availabilityOrders } from '../../src/law/availability-orders.js'
import { type CitationId, citation, citationIds } from '../../src/law/citations.js'
import { covidPeriods } from '../../src/law/covid-periods.js'
import { noticeOrdersByDate } from '../../src/law/notice-order.js'
import { baseRates } from '../../src/law/rates/base-rates.js'
import { rateSources } from '../../src/law/rates/sources.js'
import { regulationPercent } from '../../src/law/rates/yearly-amounts.js'
import { defaultReadings, readings } from '../../src/law/readings.js'
import { ruleVersions } from '../../src/law/rule-life.js'
import { rules } from '../../src/law/rules.js'
import { sanctionLaws } from '../../src/law/sanction-versions.js'
import { determineEarningPeriod } from '../../src/rule-225/4-earning-period/determine-earning-period.js'
import { reduceUnmarried } from '../../src/rule-225/6-unmarried/reduce-unmarried.js'
import { reductionOn } from '../../src/rule-225/6-unmarried/reduction-on.js'
import { conditions } from '../../src/sanctions/conditions.js'
import { sanctionItem, sanctionItemIds } from '../../src/sanctions/items.js'
import { sanctionLists } from '../../src/sanctions/lists.js'
import { tables } from './rates/tables.js'

/** The law as data, all of it. */
const law = (): unknown => [
  citationIds.map((id: CitationId) => citation(id)),
  covidPeriods,
  noticeOrdersByDate,
  baseRates,
  rateSources,
  regulationPercent,
  defaultReadings,
  readings,
  ruleVersions,
  rules,
  availabilityOrders,
  sanctionLaws,
  conditions,
  sanctionItemIds.map(sanctionItem),
  sanctionLists,
  tables
]

/** Writes over everything within a value that can be written to. */
function scribble(value: unknown): void {
  if (typeof value !== 'object' || value === null) return
  Object.values(value).forEach(scribble)
  if (Array.isArray(value)) value.push('scribbled')
  else for (const key of Object.keys(value)) Reflect.set(value, key, 'scribbled')
}

const options = { asOf: '2021-07-01' }
const dated = {
  documented: 'yes',
  exemptFromAvailability: 'yes',
  from: '2020-01-01',
  to: '2020-02-14'
} as const
const undated = { documented: 'unknown', days: 10, within: { from: '2020-03-01', to: '2021-02-01' } } as const

/** Cases that end in each way, and that touch every ground, both covid periods, late notice and every order. */
const evaluations: Readonly<Record<string, () => unknown>> = {
  'late notice, six grounds and covid': () =>
    determineEarningPeriod(
      {
        lapseDate: '2020-06-01',
        notice: { sentOn: '2019-12-20' },
        grounds: [
          { kind: 'sickness', documented: 'yes', from: '2019-07-01', to: '2019-07-20' },
          { kind: 'parental-leave', documented: 'yes', from: '2019-08-01', to: '2019-08-20' },
          { kind: 'care', documented: 'yes', from: '2019-09-01', to: '2019-09-20' },
          { kind: 'military-service', documented: 'yes', from: '2019-10-01', to: '2019-10-20' },
          { kind: 'limited-work-capacity', documented: 'yes', from: '2019-11-01', to: '2019-11-20' },
          { kind: 'education-or-other-benefit', ...dated }
        ]
      },
      options
    ),
  'days without dates and a letter that is not sent': () =>
    determineEarningPeriod(
      { lapseDate: '2021-03-01', notice: 'not-sent', grounds: [{ kind: 'sickness', ...undated }] },
      options
    ),
  'the transition': () =>
    determineEarningPeriod(
      { lapseDate: '2016-10-01', notice: { sentOn: '2016-07-08' }, grounds: [] },
      { asOf: '2017-01-15', readings: { 'notice-deadline': 'same-day' } }
    ),
  'before the rule': () =>
    determineEarningPeriod({ lapseDate: '2016-09-01', notice: 'unknown', grounds: [] }, options),
  'a case that cannot be': () =>
    determineEarningPeriod({ lapseDate: '2017-02-02', notice: 'unknown', grounds: [] }, options),
  'a reduction': () =>
    reduceUnmarried(
      {
        lapseDate: '2025-01-01',
        benefit: 'kontanthjaelp',
        rate: '25.3.6',
        supplement: '25.9.3',
        maintenanceDuty: 'no'
      },
      options
    ),
  'a reduction that is open': () =>
    reduceUnmarried(
      {
        lapseDate: '2020-01-01',
        benefit: 'uddannelseshjaelp',
        rate: '23.2.3',
        supplement: 'none',
        maintenanceDuty: 'unknown'
      },
      options
    ),
  'an amount': () => reductionOn('2019-05-01', 'lower')
}

describe.each(Object.entries(evaluations))('%s', (_, evaluate) => {
  test('changes nothing in the law', () => {
    const before = structuredClone(law())
    evaluate()
    expect(law()).toEqual(before)
  })

  test('whatever a caller does to a result, the next one is the same', () => {
    const before = structuredClone(law())
    const result = structuredClone(evaluate())
    scribble(evaluate())
    expect(law()).toEqual(before)
    expect(evaluate()).toEqual(result)
  })
})
