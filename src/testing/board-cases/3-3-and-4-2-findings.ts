import type { IsoDate } from '../../calendar/iso-date.js'
import type { OrdinaryWorkFacts } from '../../input/ordinary-work-facts.js'
import type { WorkRecord } from '../../input/work-record.js'
import type { Asked } from '../asked.js'
import { signedDeclarations } from '../principle-decisions/102-16-sickness.js'
import { inStudy } from '../sources.js'
import { type BoardCase, reviewAsked } from './board-case.js'

/** The study prints no dates of assessment; its cases are of January to August 2017. */
const asOf: IsoDate = '2017-08-31'
const sameFinding = 'that the municipality had found the same: the study prints the board’s finding'

/** Two questions: what is found of the job, and whether a municipality that found the same was right. */
const jobAsked = (id: string, job: OrdinaryWorkFacts, assumed: readonly string[]): Asked[] => [
  {
    id: `${id}/ordinary-work`,
    function: 'assessOrdinaryWork',
    facts: job,
    options: { asOf },
    expected: { kind: 'decided', value: { finding: 'counts' } },
    confidence: 'read',
    assumed
  },
  reviewAsked(
    { id, asOf, assumed: [sameFinding, ...assumed] },
    { decision: { on: asOf, workCounts: 'yes' }, job },
    'correct',
    [{ matter: 'ordinary-work', verdict: 'correct', found: 'yes' }]
  )
]

/** A job with documented hours on usual terms, of which nothing else is printed. */
export const usualJob: OrdinaryWorkFacts = {
  kind: 'ordinary',
  documentation: ['payslips'],
  usualTerms: 'yes',
  pay: { level: 'usual' },
  longHoursForLowPay: 'no',
  concreteDoubt: 'none',
  municipalityActedOnIt: 'unknown'
}

const hours229: WorkRecord = {
  from: '2016-10-01',
  to: '2017-02-28',
  kind: 'ordinary',
  workingTime: 'fixed',
  hours: 229,
  documented: 'yes',
  usualPay: 'yes'
}

/** Sections 3.3 and 4.2 of the study: documented sickness, and ordinary work. */
export const findings: readonly BoardCase[] = [
  {
    id: 'sag-201',
    topic: 'sickness-documentation',
    subject: {
      da: 'Sygdom dokumenteret ved borgerens egne tro- og loveerklæringer',
      en: 'Sickness documented by the citizen’s own signed declarations'
    },
    source: inStudy('3.3.2'),
    confidence: 'read',
    printed: [
      '54, aktivitetsparat',
      'the citizen’s own signed declarations (tro- og loveerklæringer), among others of pneumonia'
    ],
    board: 'sufficiently documented',
    asked: [
      { ...signedDeclarations, id: 'sag-201/sickness-documentation' },
      reviewAsked(
        { id: 'sag-201', asOf, assumed: [sameFinding, ...signedDeclarations.assumed] },
        { decision: { on: asOf, sicknessDocumented: 'yes' }, sickness: signedDeclarations.facts },
        'correct',
        [{ matter: 'sickness-documentation', verdict: 'correct', found: 'yes' }]
      )
    ]
  },
  {
    id: 'sag-51',
    topic: 'ordinary-work',
    subject: {
      da: '229 timers arbejde til 125 kr. i timen',
      en: '229 hours of work at DKK 125 an hour'
    },
    source: inStudy('4', '38'),
    confidence: 'read',
    printed: [
      'married, on integrationsydelse; 229 hours at 125 kroner from 1 October 2016 to 28 February 2017'
    ],
    board: 'the hours count',
    asked: [
      {
        id: 'sag-51/work-requirement',
        function: 'assessWorkRequirement',
        facts: { lapseDate: '2017-04-01', notice: 'sent-in-time', grounds: [], work: [hours229] },
        options: { asOf: '2017-04-01' },
        expected: { kind: 'decided', value: { met: true, required: 225, hours: 229, shortfall: 0 } },
        confidence: 'read',
        assumed: [
          'the bortfaldsdato, and that notice was sent in time',
          'that the working time was fixed and the pay usual'
        ]
      }
    ]
  },
  {
    id: 'sag-160',
    topic: 'ordinary-work',
    subject: {
      da: 'Stuepige på tilkald uden fast arbejdstid',
      en: 'A chambermaid on call, without fixed hours'
    },
    source: inStudy('4.2.2', '37-38'),
    confidence: 'read',
    printed: [
      'hotel chambermaid, on call, no fixed hours; 133 kroner piece rate, 122 kroner otherwise',
      'payslips, contract and income register; no doubt'
    ],
    board: 'ordinary, unsubsidised work',
    asked: jobAsked(
      'sag-160',
      {
        ...usualJob,
        documentation: ['payslips', 'employment-contract', 'income-register'],
        pay: { level: 'usual', hourlyPay: 122 },
        municipalityActedOnIt: 'neither-reduction-nor-lapse'
      },
      ['that the terms were usual']
    )
  },
  {
    id: 'sag-167',
    topic: 'ordinary-work',
    subject: {
      da: 'Barjob, hvor lønnen i to måneder lå under overenskomsten',
      en: 'Bar work, paid below the agreement for two months'
    },
    source: inStudy('4.2.2', '37-38'),
    confidence: 'read',
    printed: [
      'bar work after a placement there, 40 to 60 hours a month',
      '115 kroner for two months, below the agreement; then 125 kroner, at the agreement’s level',
      'payslips; no doubt'
    ],
    board: 'ordinary, unsubsidised work',
    asked: jobAsked(
      'sag-167',
      { ...usualJob, pay: { level: 'slightly-below', below: 'for-a-while', hourlyPay: 115, agreedPay: 125 } },
      ['that the terms were usual apart from the pay of the first two months']
    )
  }
]
