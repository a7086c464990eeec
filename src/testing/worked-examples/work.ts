import type { WorkRecord } from '../../input/work-record.js'
import type { Bilingual, Confidence } from '../../law/provenance.js'
import type { WorkRequirement } from '../../rule-225/5-work/work-requirement.js'
import type { Part, Source } from '../asked.js'
import { derivedFrom, inStudy } from '../sources.js'
import { type WorkedExample, worked } from './worked-example.js'

const job = (from: string, to: string, more: Partial<WorkRecord>): WorkRecord => ({
  from,
  to,
  kind: 'ordinary',
  workingTime: 'fixed',
  ...more
})

const requirement = (
  id: string,
  subject: Bilingual,
  source: Source,
  confidence: Confidence,
  lapseDate: string,
  work: WorkRecord[],
  value: Part<WorkRequirement>
): WorkedExample =>
  worked('work-requirement', `work-requirement/${id}`, subject, source, confidence, {
    function: 'assessWorkRequirement',
    facts: { lapseDate, notice: 'sent-in-time', grounds: [], work },
    options: { asOf: lapseDate },
    expected: { kind: 'decided', value },
    assumed: ['the bortfaldsdato, that notice was sent in time, and when the work was done']
  })

const transition = inStudy('5', '40')
const inTransition = (hours: number) => [job('2016-05-01', '2016-08-31', { hours })]
const inTheYear = (hours: number) => [job('2017-12-01', '2018-03-31', { hours })]
const ordinary = inStudy('4', '35-39')

/** Hours, converted income, and work that does not count. */
export const workRequirements: readonly WorkedExample[] = [
  requirement(
    'transition-113',
    { da: '113 timer i 6 måneder i overgangsperioden', en: '113 hours in 6 months in the transition' },
    transition,
    'read',
    '2016-10-01',
    inTransition(113),
    { met: true, required: 113, hours: 113, shortfall: 0 }
  ),
  requirement(
    'transition-112-99',
    { da: '112,99 timer er ikke nok', en: '112.99 hours do not suffice' },
    transition,
    'read',
    '2017-03-01',
    [job('2016-09-01', '2016-12-31', { hours: 112.99 })],
    { met: false, required: 113, shortfall: 0.01 }
  ),
  requirement(
    'full-225',
    { da: '225 timer er nok', en: '225 hours suffice' },
    derivedFrom('aktivloven § 13 f, stk. 6, nr. 2: "mindst 225 timer"'),
    'derived',
    '2018-11-01',
    inTheYear(225),
    { met: true, required: 225, hours: 225, shortfall: 0 }
  ),
  requirement(
    'full-224-99',
    { da: '224,99 timer er ikke nok', en: '224.99 hours do not suffice' },
    derivedFrom('aktivloven § 13 f, stk. 6, nr. 2: "mindst 225 timer"'),
    'derived',
    '2018-11-01',
    inTheYear(224.99),
    { met: false, hours: 224.99, shortfall: 0.01 }
  ),
  requirement(
    'before-the-period',
    { da: 'Timer før optjeningsperioden tæller ikke', en: 'Hours before the earning period do not count' },
    derivedFrom('aktivloven § 13 f, stk. 6, nr. 2: "inden for de seneste 12 kalendermåneder"'),
    'derived',
    '2018-11-01',
    [job('2017-09-01', '2017-10-31', { hours: 200 }), job('2017-11-01', '2017-11-30', { hours: 100 })],
    { met: false, hours: 100, shortfall: 125 }
  ),
  ...(['wage-subsidy', 'job-rotation', 'paid-placement'] as const).map((kind) =>
    requirement(
      kind,
      { da: '300 timers støttet arbejde tæller ikke', en: '300 hours of subsidised work do not count' },
      ordinary,
      'read',
      '2018-11-01',
      [job('2017-12-01', '2018-03-31', { kind, hours: 300 })],
      { met: false, hours: 0, shortfall: 225 }
    )
  ),
  requirement(
    'converted-2016',
    { da: '26.793,00 kr. i 2016 er 225 timer', en: 'DKK 26,793.00 in 2016 are 225 hours' },
    derivedFrom('aktivloven § 13 f, stk. 15: 26,793.00 / 119.08'),
    'derived',
    '2017-01-01',
    [job('2016-07-01', '2016-12-31', { workingTime: 'not-fixed', income: 26_793 })],
    { met: true, hours: 225 }
  ),
  requirement(
    'converted-2024',
    { da: '30.116,25 kr. i 2024 er 225 timer', en: 'DKK 30,116.25 in 2024 are 225 hours' },
    derivedFrom('aktivloven § 13 f, stk. 15: 30,116.25 / 133.85'),
    'derived',
    '2025-01-01',
    [job('2024-01-01', '2024-12-31', { workingTime: 'not-fixed', income: 30_116.25 })],
    { met: true, hours: 225, shortfall: 0 }
  ),
  requirement(
    'converted-2024-one-oere-less',
    { da: '30.116,24 kr. i 2024 er ikke nok', en: 'DKK 30,116.24 in 2024 do not suffice' },
    derivedFrom('aktivloven § 13 f, stk. 15: 30,116.24 / 133.85'),
    'derived',
    '2025-01-01',
    [job('2024-01-01', '2024-12-31', { workingTime: 'not-fixed', income: 30_116.24 })],
    { met: false, hours: 224.99 }
  )
]
