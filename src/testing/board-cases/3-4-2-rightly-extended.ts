import type { EarningPeriodFacts } from '../../input/earning-period-facts.js'
import { inStudy } from '../sources.js'
import { type BoardCase, known, periodAsked, reviewAsked } from './board-case.js'
import { education, sickDay } from './grounds.js'

const case65 = { id: 'sag-65', asOf: '2016-10-15' } as const
const facts65: EarningPeriodFacts = {
  lapseDate: '2016-10-01',
  notice: 'sent-in-time',
  grounds: [
    {
      kind: 'education-or-other-benefit',
      documented: 'yes',
      exemptFromAvailability: 'yes',
      days: 115,
      within: { from: '2016-06-01', to: '2016-09-30' }
    },
    // The extra driving lessons: the citizen was available for work at the same time.
    {
      kind: 'education-or-other-benefit',
      documented: 'yes',
      exemptFromAvailability: 'no',
      from: '2016-10-03',
      to: '2016-10-14'
    }
  ]
}
const assumed65 = [
  'that notice was sent in time',
  'that the course lay wholly in June to September 2016',
  'the days of the extra driving lessons'
]

const case62 = { id: 'sag-62', asOf: '2017-04-15' } as const
const facts62: EarningPeriodFacts = {
  lapseDate: '2017-04-01',
  notice: 'sent-in-time',
  grounds: [
    ...['2016-04-12', '2016-06-07', '2016-06-08', '2016-09-13', '2016-09-14'].map(sickDay),
    ...['2016-10-05', '2016-11-15', '2017-03-07', '2017-03-08', '2017-04-04'].map(sickDay)
  ]
}
const assumed62 = ['that notice was sent in time', 'the days within the months printed']

const case171 = { id: 'sag-171', asOf: '2017-01-15' } as const
const facts171: EarningPeriodFacts = {
  lapseDate: '2016-10-01',
  notice: { sentOn: '2016-07-08' },
  grounds: [education('2016-08-15', '2016-12-31')]
}

const theDay = 'the day of the decision'

/** Section 3.4.2 of the study: the period was rightly extended. */
export const rightlyExtended: readonly BoardCase[] = [
  {
    id: 'sag-65',
    topic: 'extension',
    subject: {
      da: '115 dages uddannelse (kursus til lastbilkørekort) før bortfaldsdatoen 1. oktober 2016',
      en: '115 days of education (a lorry licence course) before the lapse date of 1 October 2016'
    },
    source: inStudy('3.4.2', '30-31'),
    confidence: 'read',
    printed: [
      'unmarried, 35, jobparat; original lapse date 1 October 2016',
      'a lorry licence course offered under the employment-efforts act, 115 days in June to September 2016',
      'the days of extra driving lessons after the course do not count: the citizen was available for work at the same time',
      'the municipality extended by 115 days, to 1 February 2017'
    ],
    board: 'correct: 115 days, 1 February 2017',
    note: '115 days added to 1 October 2016 are 24 January 2017; the study prints 23 January. Both give the same lapse date.',
    asked: [
      periodAsked({ ...case65, assumed: assumed65 }, facts65, {
        lapseDate: '2017-02-01',
        extensionDays: 115,
        daysLate: 0
      }),
      reviewAsked(
        { ...case65, assumed: [theDay, ...assumed65] },
        {
          decision: { on: '2016-10-15', extension: { days: 115, lapseDate: '2017-02-01' } },
          period: known(facts65)
        },
        'correct',
        [
          { matter: 'extension-days', verdict: 'correct', found: 115 },
          { matter: 'lapse-date', verdict: 'correct', found: '2017-02-01' }
        ]
      )
    ]
  },
  {
    id: 'sag-62',
    topic: 'extension',
    subject: {
      da: 'Ti enkelte sygedage, den sidste efter bortfaldsdatoen 1. april 2017',
      en: 'Ten single sick days, the last of them after the lapse date of 1 April 2017'
    },
    source: inStudy('3.4.2', '31'),
    confidence: 'read',
    printed: [
      'unmarried, 32, jobparat; original lapse date 1 April 2017',
      'ten single days of documented sickness in April, June, September, October and November 2016 and in March and April 2017',
      'no medical proof demanded by the municipality; absence registered and accepted',
      'the municipality extended by 10 days and reduced the aid from 1 May 2017'
    ],
    board: 'correct: 10 days, 1 May 2017',
    asked: [
      periodAsked({ ...case62, assumed: assumed62 }, facts62, {
        lapseDate: '2017-05-01',
        extensionDays: 10,
        daysLate: 0
      }),
      reviewAsked(
        { ...case62, asOf: '2018-01-15', assumed: [theDay, ...assumed62] },
        {
          decision: {
            on: '2017-04-15',
            extension: { days: 10, lapseDate: '2017-05-01' },
            cut: { kind: 'reduction', from: '2017-05-01' }
          },
          period: known(facts62)
        },
        'correct',
        [
          { matter: 'extension-days', verdict: 'correct', found: 10 },
          { matter: 'lapse-date', verdict: 'correct', found: '2017-05-01' },
          { matter: 'cut', verdict: 'correct' }
        ]
      )
    ]
  },
  {
    id: 'sag-171',
    topic: 'extension',
    subject: {
      da: 'Varslingsbrev 8 dage for sent, derefter 139 dages uddannelse',
      en: 'A letter of notice 8 days late, then 139 days of education'
    },
    source: inStudy('3.4.2', '31'),
    confidence: 'read',
    printed: [
      'unmarried, 32, jobparat; original lapse date 1 October 2016; letter of notice sent on 8 July 2016, 3 months to be kept',
      'education from 15 August to 31 December 2016, 139 days',
      'the municipality announced 1 November 2016 first, and then extended by 139 days, to 1 March 2017'
    ],
    board: 'correct: 8 days late, 139 days, 1 March 2017',
    note: 'The transition rule halves the notice to 3 months before 1 April 2017. The decision sent in November 2016 had no effect, because the postponement was told at once after it.',
    asked: [
      periodAsked({ ...case171, assumed: [] }, facts171, {
        lapseDate: '2017-03-01',
        extensionDays: 139,
        daysLate: 8
      }),
      reviewAsked(
        { ...case171, assumed: [theDay] },
        {
          decision: {
            on: '2017-01-15',
            extension: { days: 139, lapseDate: '2017-03-01', ground: 'education-or-other-benefit' }
          },
          period: known(facts171)
        },
        'correct',
        [
          { matter: 'extension-days', verdict: 'correct', found: 139 },
          { matter: 'lapse-date', verdict: 'correct', found: '2017-03-01' },
          { matter: 'legal-ground', verdict: 'correct' }
        ]
      ),
      reviewAsked(
        {
          ...case171,
          id: 'sag-171/november-2016',
          assumed: [
            'the day of the decision in November, and that the postponement was told on the next day ("at once")',
            'that it went by the date announced first, 1 November 2016'
          ]
        },
        {
          decision: { on: '2016-11-15', extension: { lapseDate: '2016-11-01' }, supersededOn: '2016-11-16' },
          period: known(facts171)
        },
        'superseded'
      )
    ]
  }
]
