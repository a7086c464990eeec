import type {
  Ground,
  OrdinaryWorkFacts,
  ReviewError,
  ReviewFacts,
  ReviewMatter,
  ReviewVerdict
} from '../../src/index.js'
import { exemptionCases } from './exemption-cases.js'

/** What the board found of one matter of a decision; what it does not print is left out. */
interface BoardOnMatter {
  verdict: 'correct' | 'incorrect' | 'cannot-be-assessed'
  error?: ReviewError
  /** Days, or whole months. */
  by?: number
  found?: string | number
}

/** A case of the board's study, or an example of a principle decision, as the review of a municipality's decision. */
export interface ReviewCase {
  id: string
  /** The section of Ankestyrelsens praksisundersøgelse om 225-timersreglen, juni 2018. */
  section: string
  facts: ReviewFacts
  asOf: string
  board: { verdict: ReviewVerdict; matters: { [Matter in ReviewMatter]?: BoardOnMatter } }
  /** What the print does not say and the facts had to. */
  assumed: readonly string[]
}

const known = (...grounds: Ground[]) => grounds.map((ground) => ({ ground }))
const sickDays = (days: number, from: string, to: string): Ground => ({
  kind: 'sickness',
  documented: 'yes',
  days,
  within: { from, to }
})
const sickDay = (day: string): Ground => ({ kind: 'sickness', documented: 'yes', from: day, to: day })
const education = (from: string, to: string): Ground => ({
  kind: 'education-or-other-benefit',
  documented: 'yes',
  exemptFromAvailability: 'yes',
  from,
  to
})

/** Section 3.4: whether the period was rightly extended. */
export const extensionCases: readonly ReviewCase[] = [
  {
    id: 'sag-65',
    section: '3.4.2',
    facts: {
      decision: { on: '2016-10-15', extension: { days: 115, lapseDate: '2017-02-01' } },
      period: {
        lapseDate: '2016-10-01',
        notice: 'sent-in-time',
        grounds: known(
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
        )
      }
    },
    asOf: '2016-10-15',
    board: {
      verdict: 'correct',
      matters: {
        'extension-days': { verdict: 'correct', found: 115 },
        'lapse-date': { verdict: 'correct', found: '2017-02-01' }
      }
    },
    assumed: [
      'the day of the decision',
      'that notice was sent in time',
      'that the course lay wholly in June to September 2016',
      'the days of the extra driving lessons'
    ]
  },
  {
    id: 'sag-62',
    section: '3.4.2',
    facts: {
      decision: {
        on: '2017-04-15',
        extension: { days: 10, lapseDate: '2017-05-01' },
        cut: { kind: 'reduction', from: '2017-05-01' }
      },
      period: {
        lapseDate: '2017-04-01',
        notice: 'sent-in-time',
        grounds: known(
          ...['2016-04-12', '2016-06-07', '2016-06-08', '2016-09-13', '2016-09-14'].map(sickDay),
          ...['2016-10-05', '2016-11-15', '2017-03-07', '2017-03-08', '2017-04-04'].map(sickDay)
        )
      }
    },
    asOf: '2018-01-15',
    board: {
      verdict: 'correct',
      matters: {
        'extension-days': { verdict: 'correct', found: 10 },
        'lapse-date': { verdict: 'correct', found: '2017-05-01' },
        cut: { verdict: 'correct' }
      }
    },
    assumed: ['the day of the decision', 'that notice was sent in time', 'the days within the months printed']
  },
  {
    id: 'sag-171',
    section: '3.4.2',
    facts: {
      decision: {
        on: '2017-01-15',
        extension: { days: 139, lapseDate: '2017-03-01', ground: 'education-or-other-benefit' }
      },
      period: {
        lapseDate: '2016-10-01',
        notice: { sentOn: '2016-07-08' },
        grounds: known(education('2016-08-15', '2016-12-31'))
      }
    },
    asOf: '2017-01-15',
    board: {
      verdict: 'correct',
      matters: {
        'extension-days': { verdict: 'correct', found: 139 },
        'lapse-date': { verdict: 'correct', found: '2017-03-01' },
        'legal-ground': { verdict: 'correct' }
      }
    },
    assumed: ['the day of the decision']
  },
  {
    id: 'sag-171 (the decision of November 2016)',
    section: '3.4.2',
    facts: {
      decision: { on: '2016-11-15', extension: { lapseDate: '2016-11-01' }, supersededOn: '2016-11-16' },
      period: {
        lapseDate: '2016-10-01',
        notice: { sentOn: '2016-07-08' },
        grounds: known(education('2016-08-15', '2016-12-31'))
      }
    },
    asOf: '2017-01-15',
    board: { verdict: 'superseded', matters: {} },
    assumed: [
      'the day of the decision in November, and that the postponement was told on the next day ("at once")',
      'that it went by the date announced first, 1 November 2016'
    ]
  },
  {
    id: 'sag-149',
    section: '3.4.3',
    facts: {
      decision: { on: '2017-01-27', extension: { lapseDate: '2017-03-01', ground: 'sickness' } },
      period: {
        lapseDate: '2016-10-01',
        notice: 'sent-in-time',
        grounds: known(
          sickDays(49, '2016-04-01', '2016-08-17'),
          sickDays(49, '2016-08-18', '2016-11-18'),
          sickDays(20, '2016-11-19', '2017-01-06')
        )
      }
    },
    asOf: '2017-01-27',
    board: {
      verdict: 'incorrect',
      matters: {
        'lapse-date': { verdict: 'incorrect', error: 'date-too-late', by: 1, found: '2017-02-01' },
        'legal-ground': { verdict: 'correct' }
      }
    },
    assumed: [
      'the day of the decision',
      'that notice was sent in time',
      'the days of each round within the time before it was counted',
      'no number of days: it added five whole months, and of days both 103 and 118 are printed'
    ]
  },
  {
    id: 'sag-108',
    section: '3.4.3',
    facts: {
      decision: {
        on: '2017-03-15',
        extension: { days: 0, lapseDate: '2017-04-01', newDateTold: 'no' },
        cut: { kind: 'reduction', from: '2017-04-01', class: 'high' }
      },
      period: {
        lapseDate: '2017-04-01',
        notice: 'sent-in-time',
        grounds: known(education('2017-01-09', '2017-02-12'))
      }
    },
    asOf: '2018-01-15',
    board: {
      verdict: 'incorrect',
      // The new date is not printed: 35 days from 1 April end on 5 May, so that it is 1 June 2017.
      matters: {
        'extension-days': { verdict: 'incorrect', error: 'not-extended', by: 35, found: 35 },
        'lapse-date': { verdict: 'incorrect', error: 'date-too-early', by: 2, found: '2017-06-01' },
        cut: { verdict: 'incorrect', error: 'cut-too-early', by: 2, found: '2017-06-01' },
        'new-date-told': { verdict: 'incorrect', error: 'new-date-not-told' }
      }
    },
    assumed: [
      'the day of the decision',
      'that notice was sent in time',
      'the class of the reduction, and that it still goes on'
    ]
  },
  {
    id: 'sag-216',
    section: '3.4.3',
    facts: {
      decision: { on: '2017-06-15', extension: { days: 60 }, hearing: { sentOn: '2017-04-10' } },
      period: {
        lapseDate: '2017-06-01',
        notice: { sentOn: '2016-11-10' },
        grounds: known(
          sickDays(35, '2016-06-01', '2016-07-31'),
          sickDays(25, '2016-09-01', '2016-09-30'),
          sickDays(34, '2016-10-01', '2017-05-31')
        )
      }
    },
    asOf: '2017-06-15',
    board: {
      verdict: 'incorrect',
      matters: {
        'extension-days': { verdict: 'incorrect', error: 'too-few-days', by: 34, found: 94 },
        hearing: { verdict: 'correct' }
      }
    },
    assumed: [
      'the day of the decision',
      'when the 34 days left out lie',
      'no date: the one it went by is not printed'
    ]
  },
  {
    id: 'sag-46',
    section: '3.4.4',
    facts: {
      decision: {
        on: '2017-08-25',
        extension: { lapseDate: '2018-04-01', ground: 'sickness', reasonStated: 'no' }
      },
      period: {
        lapseDate: '2017-04-01',
        notice: 'sent-in-time',
        grounds: known({
          kind: 'limited-work-capacity',
          documented: 'yes',
          from: '2016-09-01',
          to: '2017-08-25'
        })
      }
    },
    asOf: '2017-08-31',
    board: {
      // "Extension right, legal ground wrong": the study does not count it among the wrong ones of 3.4.3.
      verdict: 'correct',
      matters: {
        'lapse-date': { verdict: 'correct', found: '2018-04-01' },
        'legal-ground': { verdict: 'incorrect', error: 'wrong-legal-ground' },
        'reason-stated': { verdict: 'incorrect', error: 'reason-not-stated' }
      }
    },
    assumed: [
      'the bortfaldsdato before extension, and that notice was sent in time',
      'that the exemption began on 1 September 2016 and had no end of 12 months: it is printed without an end',
      'the day of the decision'
    ]
  }
]

const job: OrdinaryWorkFacts = {
  kind: 'ordinary',
  documentation: ['payslips'],
  usualTerms: 'yes',
  pay: { level: 'usual' },
  longHoursForLowPay: 'no',
  concreteDoubt: 'none',
  municipalityActedOnIt: 'unknown'
}
const found = 'that the municipality had found the same: the study prints the board’s finding'

/** Sections 3.3 and 4.2: documented sickness, and ordinary work. */
export const findingCases: readonly ReviewCase[] = [
  {
    id: 'sag-201',
    section: '3.3.2',
    facts: {
      decision: { on: '2017-08-31', sicknessDocumented: 'yes' },
      sickness: {
        evidence: ['signed-declarations'],
        accepted: 'unknown',
        sanctioned: 'unknown',
        postponedOnMedicalInformation: 'unknown',
        doubt: 'none',
        contradicted: 'no'
      }
    },
    asOf: '2017-08-31',
    board: {
      verdict: 'correct',
      matters: { 'sickness-documentation': { verdict: 'correct', found: 'yes' } }
    },
    assumed: [found, 'that there was no doubt, and nothing that contradicts the declarations']
  },
  {
    id: 'sag-160',
    section: '4.2.2',
    facts: {
      decision: { on: '2017-08-31', workCounts: 'yes' },
      job: {
        ...job,
        documentation: ['payslips', 'employment-contract', 'income-register'],
        pay: { level: 'usual', hourlyPay: 122 },
        municipalityActedOnIt: 'neither-reduction-nor-lapse'
      }
    },
    asOf: '2017-08-31',
    board: { verdict: 'correct', matters: { 'ordinary-work': { verdict: 'correct', found: 'yes' } } },
    assumed: [found, 'that the terms were usual']
  },
  {
    id: 'sag-167',
    section: '4.2.2',
    facts: {
      decision: { on: '2017-08-31', workCounts: 'yes' },
      job: { ...job, pay: { level: 'slightly-below', below: 'for-a-while', hourlyPay: 115, agreedPay: 125 } }
    },
    asOf: '2017-08-31',
    board: { verdict: 'correct', matters: { 'ordinary-work': { verdict: 'correct', found: 'yes' } } },
    assumed: [found, 'that the terms were usual apart from the pay of the first two months']
  }
]

/** Chapter 2: exemption, the twelve cases and the two examples of 6-17. */
export const exemptionReviews: readonly ReviewCase[] = exemptionCases.map(
  ({ id, section, facts, asOf, municipality, board, assumed }) => {
    const verdict =
      board === 'insufficiently-informed'
        ? 'cannot-be-assessed'
        : municipality === board
          ? 'correct'
          : 'incorrect'
    const error = municipality === 'exempt' ? 'wrongly-exempt' : 'wrongly-not-exempt'
    return {
      id,
      section,
      facts: { decision: { on: asOf, exemption: municipality }, exemption: facts },
      asOf,
      board: { verdict, matters: { exemption: { verdict, ...(verdict === 'incorrect' ? { error } : {}) } } },
      assumed
    }
  }
)

const dayOfDecision = 'the day of the decision'

/** Sections 2.6 and 4.2.3: the citizen turned to the municipality afterwards and disagreed, which is a complaint. */
export const complaints: readonly (Pick<ReviewCase, 'id' | 'section' | 'facts' | 'assumed'> & {
  matters: ReviewCase['board']['matters']
})[] = [
  ...['sag-75', 'sag-78', 'sag-147'].map((id) => ({
    id,
    section: '2.6',
    facts: { decision: { on: '2017-05-15', citizenDisagrees: 'yes' as const } },
    matters: {},
    assumed: [dayOfDecision]
  })),
  {
    id: 'sag-60',
    section: '4.2.3',
    facts: {
      decision: { on: '2017-05-15', requirement: { met: 'no', hours: 86 }, citizenDisagrees: 'yes' },
      period: { lapseDate: '2017-06-01', notice: 'sent-in-time', grounds: [] }
    },
    // More than 225 hours, she says; what she has worked is for the reassessment to find.
    matters: { requirement: { verdict: 'cannot-be-assessed' } },
    assumed: [dayOfDecision, 'the bortfaldsdato, and that notice was sent in time']
  },
  {
    id: 'sag-61',
    section: '4.2.3',
    facts: {
      decision: { on: '2017-05-15', workCounts: 'no', citizenDisagrees: 'yes' },
      job: { ...job, kind: 'job-rotation' }
    },
    // The municipality's view, which the library shares: 10.2 of the study's chapter 4. The board did not decide it.
    matters: { 'ordinary-work': { verdict: 'correct' } },
    assumed: [dayOfDecision, 'what is known of the job besides that it was job rotation']
  }
]

/** Every case in which the board passed a verdict on what the municipality had decided. */
export const reviewCases: readonly ReviewCase[] = [...extensionCases, ...findingCases, ...exemptionReviews]
