import type { Asked } from '../asked.js'
import { inStudy } from '../sources.js'
import { usualJob } from './3-3-and-4-2-findings.js'
import type { BoardCase } from './board-case.js'

const dayOfDecision = 'the day of the decision'
const on = '2017-05-15'
const asComplaint = { nextSteps: [{ step: 'reassess-complaint' }] } as const

/** The decision with which a citizen disagrees, of which nothing else is at issue. */
const disagrees = (id: string): Asked<'reviewDecision'> => ({
  id: `${id}/review`,
  function: 'reviewDecision',
  facts: { decision: { on, citizenDisagrees: 'yes' } },
  options: { asOf: '2018-01-15' },
  expected: { kind: 'decided', value: asComplaint },
  confidence: 'read',
  assumed: [dayOfDecision]
})

const about = (what: { da: string; en: string }, section: string, page?: string) => ({
  topic: 'complaint' as const,
  subject: { da: `Uenig efter afgørelsen: ${what.da}`, en: `Disagrees after the decision: ${what.en}` },
  source: inStudy(section, page),
  confidence: 'read' as const,
  board: 'treated as a complaint; left the study'
})

/** Sections 2.6 and 4.2.3 of the study: the citizen disagreed after the decision, which is a complaint. */
export const complaints: readonly BoardCase[] = [
  {
    id: 'sag-75',
    ...about({ da: 'hun burde være undtaget', en: 'she should be exempt' }, '2.6'),
    printed: ['after a decision on lapse she says that she should be exempt'],
    asked: [disagrees('sag-75')]
  },
  {
    id: 'sag-78',
    ...about({ da: 'han har intet fået at vide', en: 'he was not told' }, '2.6'),
    printed: ['after a decision on reduction he wonders why, and says that he was not told'],
    asked: [disagrees('sag-78')]
  },
  {
    id: 'sag-147',
    ...about({ da: 'hun var på barsel', en: 'she was on parental leave' }, '2.6'),
    printed: [
      'married; one spouse’s aid reduced to one provider’s rate; she says that she could not work, being on parental leave'
    ],
    asked: [disagrees('sag-147')]
  },
  {
    id: 'sag-60',
    ...about({ da: 'flere end 225 timer', en: 'more than 225 hours' }, '4.2.3', '38'),
    printed: ['a decision on lapse with 86 hours; she says that she has worked more than 225'],
    note: 'What she has worked is for the reassessment to find.',
    asked: [
      {
        ...disagrees('sag-60'),
        facts: {
          decision: { on, requirement: { met: 'no', hours: 86 }, citizenDisagrees: 'yes' },
          period: { lapseDate: '2017-06-01', notice: 'sent-in-time', grounds: [] }
        },
        expected: {
          kind: 'decided',
          value: {
            ...asComplaint,
            matters: [{ matter: 'requirement', verdict: 'cannot-be-assessed' }]
          }
        },
        assumed: [dayOfDecision, 'the bortfaldsdato, and that notice was sent in time']
      }
    ]
  },
  {
    id: 'sag-61',
    ...about({ da: 'sender lønsedler fra jobrotation', en: 'sends payslips of job rotation' }, '4.2.3', '38'),
    printed: [
      'a decision on reduction without hours; the citizen sends payslips; the municipality says that job rotation does not count'
    ],
    note: 'That job rotation does not count is the municipality’s view, and that of the study’s chapter 4; the board did not decide the case.',
    asked: [
      {
        ...disagrees('sag-61'),
        facts: {
          decision: { on, workCounts: 'no', citizenDisagrees: 'yes' },
          job: { ...usualJob, kind: 'job-rotation' }
        },
        expected: {
          kind: 'decided',
          value: { ...asComplaint, matters: [{ matter: 'ordinary-work', verdict: 'correct' }] }
        },
        assumed: [dayOfDecision, 'what is known of the job besides that it was job rotation']
      }
    ]
  }
]
