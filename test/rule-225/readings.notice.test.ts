import { bothWays, decided, half, inTime, letter } from './both-ways.js'

const late = (daysLate: number, calculationDate: string) => ({ daysLate, calculationDate })

// The last timely day is 30 April 2018: the day before 1 May, six months before 1 November.
bothWays('notice-deadline', {
  'on the last timely day nothing moves': {
    facts: letter('2018-11-01', '2018-04-30'),
    outcome: decided('2018-11-01'),
    values: [
      { noticeDeadline: '2018-04-30', hearingDeadline: '2018-09-30' },
      { noticeDeadline: '2018-05-01', hearingDeadline: '2018-10-01' }
    ]
  },
  'on the day after it, the 1st, a day': {
    facts: letter('2018-11-01', '2018-05-01'),
    outcome: decided('2018-12-01'),
    other: decided('2018-11-01'),
    values: [late(1, '2018-11-01'), late(0, '2018-10-31')]
  },
  'two days after it': {
    facts: letter('2018-11-01', '2018-05-02'),
    outcome: decided('2018-12-01'),
    values: [late(2, '2018-11-02'), late(1, '2018-11-01')]
  },
  '31 days after it, a day more than November has': {
    facts: letter('2018-11-01', '2018-05-31'),
    outcome: decided('2019-01-01'),
    other: decided('2018-12-01'),
    values: [late(31, '2018-12-01'), late(30, '2018-11-30')]
  },
  'with 3 months of notice, on the last timely day': {
    facts: letter('2017-03-01', '2016-11-30'),
    outcome: decided('2017-03-01', half)
  },
  'with 3 months of notice, on the day after it': {
    facts: letter('2017-03-01', '2016-12-01'),
    outcome: decided('2017-04-01', half),
    other: decided('2017-03-01', half)
  },
  'with 6 months, from the first lapse date of the full rule on': {
    facts: letter('2017-04-01', '2016-10-01'),
    outcome: decided('2017-05-01'),
    other: decided('2017-04-01')
  }
})

bothWays('late-notice-measure', {
  'a letter in time moves nothing, though 31 August and six months are 28 February': {
    facts: letter('2018-03-01', '2017-08-31'),
    outcome: decided('2018-03-01'),
    values: [late(0, '2018-02-28'), late(0, '2018-02-28')]
  },
  // Six months from 30 April are 30 October, a day before the period's last: that moves nothing back.
  'a letter on the last timely day moves nothing': {
    facts: letter('2018-11-01', '2018-04-30'),
    outcome: decided('2018-11-01'),
    values: [late(0, '2018-10-31'), late(0, '2018-10-31')]
  },
  'a letter long before it moves nothing': {
    facts: letter('2018-11-01', '2016-01-01'),
    outcome: decided('2018-11-01'),
    values: [late(0, '2018-10-31'), late(0, '2018-10-31')]
  },
  'a letter stated as in time moves nothing': { facts: inTime('2018-03-01'), outcome: decided('2018-03-01') },
  'the first late day is a day under both': {
    facts: letter('2018-11-01', '2018-05-01'),
    outcome: decided('2018-12-01'),
    values: [late(1, '2018-11-01'), late(1, '2018-11-01')]
  },
  // The last timely day is 31 July 2017. Six months from 28, 29, 30 and 31 August are all 28 February 2018.
  '28 August, 28 days late': {
    facts: letter('2018-02-01', '2017-08-28'),
    outcome: decided('2018-03-01'),
    values: [late(28, '2018-02-28'), late(28, '2018-02-28')]
  },
  '30 August, 30 days late': {
    facts: letter('2018-02-01', '2017-08-30'),
    outcome: decided('2018-04-01'),
    other: decided('2018-03-01'),
    values: [late(30, '2018-03-02'), late(28, '2018-02-28')]
  },
  '31 August, 31 days late': {
    facts: letter('2018-02-01', '2017-08-31'),
    outcome: decided('2018-04-01'),
    other: decided('2018-03-01'),
    values: [late(31, '2018-03-03'), late(28, '2018-02-28')]
  },
  // In a leap year six months from 29, 30 and 31 August are 29 February.
  '29 August before a leap day': {
    facts: letter('2020-02-01', '2019-08-29'),
    outcome: decided('2020-03-01'),
    values: [late(29, '2020-02-29'), late(29, '2020-02-29')]
  },
  '30 August before a leap day': {
    facts: letter('2020-02-01', '2019-08-30'),
    outcome: decided('2020-04-01'),
    other: decided('2020-03-01'),
    values: [late(30, '2020-03-01'), late(29, '2020-02-29')]
  },
  '31 August before a leap day': {
    facts: letter('2020-02-01', '2019-08-31'),
    outcome: decided('2020-04-01'),
    other: decided('2020-03-01'),
    values: [late(31, '2020-03-02'), late(29, '2020-02-29')]
  },
  // 30 November 2016 was the last timely day. 1 March 2017 is 91 days later; three months from it are 1 June.
  'a 1st, with 3 months': {
    facts: letter('2017-03-01', '2017-03-01'),
    outcome: decided('2017-06-01', half),
    other: decided('2017-07-01', half),
    values: [late(91, '2017-05-30'), late(93, '2017-06-01')]
  },
  'a 1st, with 6 months: 32 days, or to 1 December': {
    facts: letter('2018-11-01', '2018-06-01'),
    outcome: decided('2019-01-01'),
    values: [late(32, '2018-12-02'), late(31, '2018-12-01')]
  },
  // Counted from the day of assessment, the earliest day on which the letter can be sent: 31 days, or to 30 November.
  'a letter that is not sent': {
    facts: { ...inTime('2018-11-01'), notice: 'not-sent' },
    asOf: '2018-05-31',
    outcome: { kind: 'undetermined', earliestLapseDate: '2019-01-01' },
    other: { kind: 'undetermined', earliestLapseDate: '2018-12-01' }
  }
})
