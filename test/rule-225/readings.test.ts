import { bothWays, caring, decided, inTime, sick } from './both-ways.js'

bothWays('extended-date', {
  // 33-18: further only where the days together exceed the month from 1 November, which has 30.
  'no day': { facts: inTime('2018-11-01'), outcome: decided('2018-11-01') },
  'a day': { facts: inTime('2018-11-01', sick('2018-01-01', 1)), outcome: decided('2018-12-01') },
  'a day less than the month': {
    facts: inTime('2018-11-01', sick('2018-01-01', 29)),
    outcome: decided('2018-12-01'),
    values: [{ calculationDate: '2018-11-29' }, { calculationDate: '2018-11-29' }]
  },
  'exactly the month': {
    facts: inTime('2018-11-01', sick('2018-01-01', 30)),
    outcome: decided('2018-12-01'),
    other: decided('2019-01-01'),
    values: [{ calculationDate: '2018-11-30' }, { calculationDate: '2018-11-30' }]
  },
  'a day more than the month': {
    facts: inTime('2018-11-01', sick('2018-01-01', 31)),
    outcome: decided('2019-01-01')
  },
  'exactly two months': {
    facts: inTime('2018-11-01', sick('2018-01-01', 61)),
    outcome: decided('2019-01-01'),
    other: decided('2019-02-01')
  },
  'exactly February': {
    facts: inTime('2018-02-01', sick('2017-03-01', 28)),
    outcome: decided('2018-03-01'),
    other: decided('2018-04-01')
  },
  'exactly May 2025, after which the rule is repealed': {
    facts: inTime('2025-05-01', sick('2025-01-01', 31)),
    outcome: decided('2025-06-01'),
    other: { kind: 'notCovered', reason: 'repealed' }
  }
})

bothWays('overlapping-grounds', {
  'two that touch: 31 days either way': {
    facts: inTime('2018-11-01', sick('2018-01-01', 30), caring('2018-01-31', 1)),
    outcome: decided('2019-01-01')
  },
  'a day in common: 30 days, or 31': {
    facts: inTime('2018-11-01', sick('2018-01-01', 30), caring('2018-01-30', 1)),
    outcome: decided('2018-12-01'),
    other: decided('2019-01-01')
  },
  'days in common that change no date': {
    facts: inTime('2018-11-01', sick('2018-01-01', 10), caring('2018-01-01', 10)),
    outcome: decided('2018-12-01'),
    values: [{ extensionDays: 10 }, { extensionDays: 20 }]
  },
  // The covid period has 184 days: to 1 October. 30 more reach 31 October, still before the second period.
  '30 sick days in a covid period': {
    facts: inTime('2020-04-01', sick('2020-03-09', 30)),
    outcome: decided('2020-11-01'),
    values: [{ calculationDate: '2020-10-01' }, { calculationDate: '2020-10-31' }]
  },
  // 31 reach 1 November, and with it the 242 days from then on: to 1 July 2021.
  '31 sick days in a covid period': {
    facts: inTime('2020-04-01', sick('2020-03-09', 31)),
    outcome: decided('2020-11-01'),
    other: decided('2021-08-01')
  }
})

bothWays('cascade-limit', {
  // A sick day on 31 October extends to 1 November; what begins on that day is reached.
  'care from the extended period’s last day': {
    facts: inTime('2018-11-01', sick('2018-10-31', 1), caring('2018-11-01', 9)),
    outcome: decided('2018-12-01'),
    values: [{ extensionDays: 10 }, { extensionDays: 10 }]
  },
  'care from the day after it, before the new lapse date': {
    facts: inTime('2018-11-01', sick('2018-10-31', 1), caring('2018-11-02', 9)),
    outcome: decided('2018-12-01'),
    values: [{ extensionDays: 1 }, { extensionDays: 10 }]
  },
  'care from the new lapse date': {
    facts: inTime('2018-11-01', sick('2018-10-31', 1), caring('2018-12-01', 9)),
    outcome: decided('2018-12-01'),
    values: [{ extensionDays: 1 }, { extensionDays: 1 }]
  },
  '1 + 2 × 14 days, each ground by itself: to 29 November': {
    facts: inTime('2018-11-01', sick('2018-10-31', 1), sick('2018-11-05', 14), caring('2018-11-05', 14)),
    besides: { 'overlapping-grounds': 'sum' },
    outcome: decided('2018-12-01')
  },
  '1 + 2 × 15 days, each ground by itself: to 1 December': {
    facts: inTime('2018-11-01', sick('2018-10-31', 1), sick('2018-11-05', 15), caring('2018-11-05', 15)),
    besides: { 'overlapping-grounds': 'sum' },
    outcome: decided('2018-12-01'),
    other: decided('2019-01-01')
  },
  // Counted to the day of assessment: 1 + 11 days, to 12 November.
  'care that goes on from after the period’s last day': {
    facts: inTime('2018-11-01', sick('2018-10-31', 1), { ...caring('2018-11-05', 1), to: 'ongoing' }),
    asOf: '2018-11-15',
    outcome: decided('2018-12-01'),
    other: { kind: 'undetermined', earliestLapseDate: '2018-12-01' }
  }
})
