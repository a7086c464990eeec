// Two cases from start to end, an unmarried and a married one: what the library says each time that something is known.
import { assessCase, explain } from 'aktivloven'

const person = {
  benefit: 'kontanthjaelp',
  maintenanceDuty: 'no',
  exempt: 'no',
  notice: 'not-sent',
  grounds: [],
  work: [],
  hearing: 'not-sent'
}

const unmarried = {
  maritalStatus: 'unmarried',
  computedUnder26Stk2: 'no',
  person: { ...person, aid: { rate: '25.2.2', supplement: 'none' } },
  aid: [{ kind: 'kontanthjaelp', from: '2016-06-01', to: 'ongoing' }]
}
const notified = { ...unmarried.person, notice: { sentOn: '2016-11-25' } }
const sick = { kind: 'sickness', documented: 'yes', from: '2017-04-03', to: '2017-04-22' }

const hours = (from, to, hours) => ({ kind: 'ordinary', workingTime: 'fixed', from, to, hours })
const since2017 = [hours('2017-08-01', '2017-08-31', 120), hours('2017-09-01', '2017-09-30', 110)]
const since2018 = [hours('2018-11-01', '2018-11-30', 130), hours('2018-12-01', '2018-12-31', 100)]

const provider = { ...person, maintenanceDuty: 'yes', aid: { rate: '25.2.1', supplement: 'none' } }
const inTime = { ...provider, notice: { sentOn: '2018-01-15' }, hearing: { sentOn: '2018-07-20' } }
/** 60 hours in each of four months, 240 altogether. */
const shopWork = [
  ['2017-10-01', '2017-10-31'],
  ['2017-11-01', '2017-11-30'],
  ['2017-12-01', '2017-12-31'],
  ['2018-01-01', '2018-01-31']
].map(([from, to]) => hours(from, to, 60))
const couple = {
  maritalStatus: 'married',
  couple: { reducedBeforeMarriage: 'no' },
  computedUnder26Stk2: 'no',
  person: inTime,
  spouse: { ...inTime, work: shopWork },
  aid: [{ kind: 'kontanthjaelp', from: '2017-09-01', to: 'ongoing' }]
}

/** Each story: a title, and what is known on a day. */
const stories = [
  [
    'An unmarried person on kontanthjælp since 1 June 2016',
    [
      ['The year of aid is on its way, and no letter has been sent', '2016-11-01', unmarried],
      [
        '20 days of sickness have been documented',
        '2017-05-02',
        { ...unmarried, person: { ...notified, grounds: [sick] } }
      ],
      [
        'The lapse date has come, and there are no hours',
        '2017-07-01',
        { ...unmarried, person: { ...notified, grounds: [sick], hearing: { sentOn: '2017-05-20' } } }
      ],
      [
        '230 new hours have been worked',
        '2017-10-05',
        {
          ...unmarried,
          person: { ...notified, grounds: [sick], hearing: { sentOn: '2017-05-20' }, work: since2017 }
        }
      ]
    ]
  ],
  [
    'A couple of providers, both on kontanthjælp since 1 September 2017',
    [
      ['One of them has worked 240 hours', '2018-09-01', couple],
      [
        'The municipality has found the spouse closest to the labour market',
        '2018-09-01',
        { ...couple, couple: { ...couple.couple, closestToLabourMarket: 'spouse' } }
      ],
      [
        'The citizen has worked 230 hours since the aid lapsed',
        '2019-01-10',
        {
          ...couple,
          couple: { ...couple.couple, closestToLabourMarket: 'spouse' },
          person: { ...couple.person, work: since2018 }
        }
      ]
    ]
  ]
]

/** The page without the trace: what a caseworker reads first. */
const short = (evaluation) =>
  explain(evaluation, { language: 'da', format: 'text' }).split('\nSådan er der regnet')[0]

/** Tells both stories; how many of the days ended otherwise than in a result or a question. */
export function tellStories(print) {
  let failures = 0
  const tell = (what, asOf, evaluation) => {
    if (evaluation.kind !== 'decided' && evaluation.kind !== 'undetermined') failures += 1
    print(`\n--- ${asOf}: ${what}\n\n${short(evaluation)}`)
  }
  for (const [title, days] of stories) {
    print(`\n${'='.repeat(88)}\n${title}`)
    for (const [what, asOf, facts] of days) tell(what, asOf, assessCase(facts, { asOf }))
  }
  return failures
}
