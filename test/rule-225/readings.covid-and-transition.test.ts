import { bothWays, decided, full, half, inTime, letter, sick } from './both-ways.js'

bothWays('covid-days', {
  'a period from 1 March 2020 holds both covid periods whole: 184 + 242': {
    facts: inTime('2021-03-01'),
    outcome: decided('2022-05-01'),
    values: [{ extensionDays: 426 }, { extensionDays: 426 }]
  },
  'one from 1 April 2020 has 161 days of the first': {
    facts: inTime('2021-04-01'),
    outcome: decided('2022-06-01'), // 8 May 2022, or 31 May
    values: [{ extensionDays: 161 + 242 }, { extensionDays: 426 }]
  },
  'one from 1 May 2020 has 131': {
    facts: inTime('2021-05-01'),
    outcome: decided('2022-06-01'), // 8 May 2022
    other: decided('2022-07-01'), // 30 June 2022
    values: [{ extensionDays: 131 + 242 }, { extensionDays: 426 }]
  },
  'one from 1 September 2020 has 8': {
    facts: inTime('2021-09-01'),
    outcome: decided('2022-06-01'), // 8 May 2022
    other: decided('2022-11-01'), // 31 October 2022
    values: [{ extensionDays: 8 + 242 }, { extensionDays: 426 }]
  },
  'one from 1 October 2020 has none': {
    facts: inTime('2021-10-01'),
    outcome: decided('2022-06-01'), // 30 May 2022
    values: [{ extensionDays: 242 }, { extensionDays: 242 }]
  }
})

bothWays('transition-2017', {
  'an extension to 28 February 2017 crosses nothing': {
    facts: inTime('2017-02-01', sick('2016-09-01', 28)),
    outcome: decided('2017-03-01', half)
  },
  'one to 1 March 2017 moves the lapse date to 1 April': {
    facts: inTime('2017-02-01', sick('2016-09-01', 29)),
    outcome: decided('2017-04-01', half),
    other: decided('2017-04-01', full),
    values: [
      { period: { from: '2016-08-01', to: '2017-03-01' }, noticeDeadline: '2016-10-31' },
      { period: { from: '2016-02-01', to: '2017-03-01' }, noticeDeadline: '2016-10-31' }
    ]
  },
  // Twelve months hold February 2016 too: 29 + 29 days, to 30 March 2017.
  'the longer period has days of its own': {
    facts: inTime('2017-02-01', sick('2016-02-01', 29), sick('2016-09-01', 29)),
    outcome: decided('2017-04-01', half),
    other: decided('2017-04-01', full),
    values: [{ extensionDays: 29 }, { extensionDays: 58 }]
  },
  'those days of its own do not count where the first reckoning stays in March': {
    facts: inTime('2017-02-01', sick('2016-02-01', 29), sick('2016-09-01', 28)),
    outcome: decided('2017-03-01', half)
  },
  'a late letter crosses too, and its notice stays 3 months': {
    facts: letter('2017-03-01', '2016-12-01'),
    outcome: decided('2017-04-01', half),
    other: decided('2017-04-01', full),
    values: [
      { daysLate: 1, noticeDeadline: '2016-11-30' },
      { daysLate: 1, noticeDeadline: '2016-11-30' }
    ]
  },
  'a lapse date on 1 April 2017 is under the full rule': {
    facts: inTime('2017-04-01', sick('2016-09-01', 31)),
    outcome: decided('2017-06-01')
  }
})
