import type { EarningPeriodFacts, Ground } from '../../input/earning-period-facts.js'
import type { WorkRecord } from '../../input/work-record.js'
import type { Asked } from '../asked.js'

const sick = (from: string, to: string): Ground => ({ kind: 'sickness', documented: 'yes', from, to })
const from = (lapseDate: string, ...grounds: Ground[]): EarningPeriodFacts => ({
  lapseDate,
  notice: 'sent-in-time',
  grounds
})
const asOf = '2018-12-31'
const assumed = ['the lapse date, that notice was sent in time, and when the days lie: none is printed']

/** Three spells of ten days are 30 days, no more than the month of November. */
export const tenDaysThrice: Asked = {
  id: '33-18-d/earning-period',
  function: 'determineEarningPeriod',
  facts: from(
    '2018-11-01',
    sick('2018-02-01', '2018-02-10'),
    sick('2018-04-11', '2018-04-20'),
    sick('2018-08-15', '2018-08-24')
  ),
  options: { asOf },
  expected: {
    kind: 'decided',
    value: { extensionDays: 30, calculationDate: '2018-11-30', lapseDate: '2018-12-01' }
  },
  confidence: 'read',
  assumed
}

const job = (from: string, to: string, hours: number): WorkRecord => ({
  from,
  to,
  kind: 'ordinary',
  workingTime: 'fixed',
  hours
})

/** 215 hours in the year, and 10 more: on the two days that the period is extended by, or after them. */
export const hoursAroundTheExtension: readonly Asked[] = (
  [
    ['on-the-added-days', job('2018-11-01', '2018-11-02', 10), { met: true, hours: 225, shortfall: 0 }],
    ['after-them', job('2018-11-03', '2018-11-30', 10), { met: false, hours: 215, shortfall: 10 }]
  ] as const
).map(([name, more, value]) => ({
  id: `33-18-e/${name}`,
  function: 'assessWorkRequirement',
  facts: {
    ...from('2018-11-01', sick('2018-05-01', '2018-05-02')),
    work: [job('2018-03-01', '2018-06-30', 215), more]
  },
  options: { asOf },
  expected: { kind: 'decided', value },
  confidence: 'derived',
  assumed: ['the hours before the extension, and when the two days of sickness lie']
}))
