// Two cases from start to end, an unmarried and a married one: what the library says each time that something is known.
import { assessCase, assessRegaining, explain } from 'aktivloven'

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

const provider = { ...person, maintenanceDuty: 'yes', aid: { rate: '25.2.1', supplement: 'none' } }
const inTime = { ...provider, notice: { sentOn: '2018-01-15' }, hearing: { sentOn: '2018-07-20' } }
/** 60 hours in each of four months, 240 altogether. */
const shopWork = [
  ['2017-10-01', '2017-10-31'],
  ['2017-11-01', '2017-11-30'],
  ['2017-12-01', '2017-12-31'],
  ['2018-01-01', '2018-01-31']
].map(([from, to]) => ({ kind: 'ordinary', workingTime: 'fixed', from, to, hours: 60 }))
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
      ]
    ]
  ]
]

const regained = {
  reducedFrom: '2017-07-01',
  maritalStatus: 'unmarried',
  grounds: [],
  work: [
    { kind: 'ordinary', workingTime: 'fixed', from: '2017-08-01', to: '2017-08-31', hours: 120 },
    { kind: 'ordinary', workingTime: 'fixed', from: '2017-09-01', to: '2017-09-30', hours: 110 }
  ]
}

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
    if (days[0][2] === unmarried)
      tell('230 new hours have been worked', '2017-10-05', assessRegaining(regained, { asOf: '2017-10-05' }))
  }
  return failures
}
