import type { EarningPeriodFacts } from '../../input/earning-period-facts.js'
import { inStudy } from '../sources.js'
import { type BoardCase, known, periodAsked, reviewAsked } from './board-case.js'
import { education, sickDays } from './grounds.js'

const facts149: EarningPeriodFacts = {
  lapseDate: '2016-10-01',
  notice: 'sent-in-time',
  grounds: [
    sickDays(49, '2016-04-01', '2016-08-17'),
    sickDays(49, '2016-08-18', '2016-11-18'),
    sickDays(20, '2016-11-19', '2017-01-06')
  ]
}
const assumed149 = [
  'that notice was sent in time',
  'the days of each round within the time before it was counted'
]

const facts108: EarningPeriodFacts = {
  lapseDate: '2017-04-01',
  notice: 'sent-in-time',
  grounds: [education('2017-01-09', '2017-02-12')]
}

const facts216: EarningPeriodFacts = {
  lapseDate: '2017-06-01',
  notice: { sentOn: '2016-11-10' },
  grounds: [
    sickDays(35, '2016-06-01', '2016-07-31'),
    sickDays(25, '2016-09-01', '2016-09-30'),
    sickDays(34, '2016-10-01', '2017-05-31')
  ]
}

const theDay = 'the day of the decision'
const inTime = 'that notice was sent in time'

/** Section 3.4.3 of the study: the period was wrongly extended, or not at all. */
export const wronglyExtended: readonly BoardCase[] = [
  {
    id: 'sag-149',
    topic: 'extension',
    subject: {
      da: '49, 49 og 20 dages sygdom, som kommunen hver gang rundede op til hele måneder',
      en: '49, 49 and 20 days of sickness, each time rounded up to whole months by the municipality'
    },
    source: inStudy('3.4.3', '32'),
    confidence: 'read',
    printed: [
      'unmarried, 32, jobparat; original lapse date 1 October 2016',
      'three rounds of documented sick days: 49 counted on 17 August 2016, then 49, then 20; by the letters 62, 26 and 15 days',
      'a status certificate for September and October 2016; the rest from notes and attendance lists, never sanctioned',
      'the municipality extended by five months in all, to 1 March 2017'
    ],
    board: 'incorrect, one month too many: 1 February 2017',
    note: 'Both 118 days and 103 are printed, with the same result.',
    asked: [
      periodAsked({ id: 'sag-149', asOf: '2017-01-27', assumed: assumed149 }, facts149, {
        lapseDate: '2017-02-01',
        extensionDays: 118,
        daysLate: 0
      }),
      reviewAsked(
        {
          id: 'sag-149',
          asOf: '2017-01-27',
          assumed: [
            theDay,
            ...assumed149,
            'no number of days: it added five whole months, and of days both 103 and 118 are printed'
          ]
        },
        {
          decision: { on: '2017-01-27', extension: { lapseDate: '2017-03-01', ground: 'sickness' } },
          period: known(facts149)
        },
        'incorrect',
        [
          {
            matter: 'lapse-date',
            verdict: 'incorrect',
            error: 'date-too-late',
            by: 1,
            found: '2017-02-01'
          },
          { matter: 'legal-ground', verdict: 'correct' }
        ]
      )
    ]
  },
  {
    id: 'sag-108',
    topic: 'extension',
    subject: {
      da: '35 dages uddannelse, som kommunen ikke forlængede perioden for',
      en: '35 days of education for which the municipality did not extend the period'
    },
    source: inStudy('3.4.3', '32'),
    confidence: 'read',
    printed: [
      'unmarried, 28, aktivitetsparat; original lapse date 1 April 2017',
      'education from 9 January to 12 February 2017',
      'the municipality reduced the aid from 1 April 2017 and announced no new date, though the extension was noted'
    ],
    board: 'incorrect: the period was not extended',
    note: 'The study prints no new date: 35 days from 1 April 2017 end on 5 May, so that it is 1 June.',
    asked: [
      periodAsked({ id: 'sag-108', asOf: '2017-04-01', assumed: [inTime], confidence: 'derived' }, facts108, {
        lapseDate: '2017-06-01',
        extensionDays: 35,
        daysLate: 0
      }),
      reviewAsked(
        {
          id: 'sag-108',
          asOf: '2018-01-15',
          confidence: 'derived',
          assumed: [theDay, inTime, 'the class of the reduction, and that it still goes on']
        },
        {
          decision: {
            on: '2017-03-15',
            extension: { days: 0, lapseDate: '2017-04-01', newDateTold: 'no' },
            cut: { kind: 'reduction', from: '2017-04-01', class: 'high' }
          },
          period: known(facts108)
        },
        'incorrect',
        [
          { matter: 'extension-days', verdict: 'incorrect', error: 'not-extended', by: 35, found: 35 },
          {
            matter: 'lapse-date',
            verdict: 'incorrect',
            error: 'date-too-early',
            by: 2,
            found: '2017-06-01'
          },
          { matter: 'cut', verdict: 'incorrect', error: 'cut-too-early', by: 2, found: '2017-06-01' },
          { matter: 'new-date-told', verdict: 'incorrect', error: 'new-date-not-told' }
        ]
      )
    ]
  },
  {
    id: 'sag-216',
    topic: 'extension',
    subject: {
      da: '94 sygedage, hvoraf kommunen talte 60',
      en: '94 sick days, of which the municipality counted 60'
    },
    source: inStudy('3.4.3', '32-33'),
    confidence: 'read',
    printed: [
      'unmarried, 52, jobparat; original lapse date 1 June 2017; letter of notice sent on 10 November 2016',
      '94 days of documented sickness',
      'the municipality counted 60: 35 in June and July 2016 and 25 in September 2016; it heard the citizen on 10 April 2017'
    ],
    board: 'incorrect, 34 sick days left out: 94 days, 1 October 2017',
    note: '94 days added to 1 June 2017 are 3 September; the study prints 2 September. Both give the same lapse date.',
    asked: [
      periodAsked(
        { id: 'sag-216', asOf: '2017-06-15', assumed: ['when the 34 days left out lie'] },
        facts216,
        { lapseDate: '2017-10-01', extensionDays: 94, daysLate: 0 }
      ),
      reviewAsked(
        {
          id: 'sag-216',
          asOf: '2017-06-15',
          assumed: [theDay, 'when the 34 days left out lie', 'no date: the one it went by is not printed']
        },
        {
          decision: { on: '2017-06-15', extension: { days: 60 }, hearing: { sentOn: '2017-04-10' } },
          period: known(facts216)
        },
        'incorrect',
        [
          { matter: 'extension-days', verdict: 'incorrect', error: 'too-few-days', by: 34, found: 94 },
          { matter: 'hearing', verdict: 'correct' }
        ]
      )
    ]
  }
]
