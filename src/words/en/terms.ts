import type { terms as danish } from '../da/terms.js'
import type { Words } from '../words.js'
import { terms as wholeCase } from './case.js'
import { terms as checklist } from './checklist-terms.js'
import { terms as comparison } from './comparison.js'
import { terms as coupleReduction } from './couple-reduction.js'
import { terms as coverage } from './coverage.js'
import { terms as deduction } from './deduction.js'
import { terms as exemption } from './exemption.js'
import { terms as letter } from './letter.js'
import { terms as nextSteps } from './next-steps.js'
import { terms as ordinaryWork } from './ordinary-work.js'
import { terms as regaining } from './regaining.js'
import { terms as review } from './review.js'
import { terms as sicknessDocumentation } from './sickness-documentation.js'
import { terms as yearOfAid } from './year-of-aid.js'

/** Single words and phrases that sentences are filled with, in English. */
export const terms: Words<typeof danish> = {
  ...coverage,
  ...yearOfAid,
  ...coupleReduction,
  ...exemption,
  ...sicknessDocumentation,
  ...ordinaryWork,
  ...letter,
  ground: {
    sickness: 'Sickness',
    'parental-leave': 'Absence for pregnancy, birth, adoption or bereavement',
    care: 'Care for a close relative',
    'military-service': 'Military service',
    'limited-work-capacity': 'Limited working capacity (exempt)',
    'education-or-other-benefit': 'Education or another benefit with no demand for availability'
  },
  because: {
    'not-documented': 'it is not documented on the file',
    'not-released': '{person} had to be available for work at the same time',
    'not-usual-pay': 'the pay is substantially below the usual',
    'under-20-hours': 'its extent does not equal 20 hours a week',
    'aid-meanwhile': 'aid was paid meanwhile'
  },
  work: {
    'wage-subsidy': 'Wage subsidy',
    'job-rotation': 'Job rotation',
    'paid-placement': 'Paid placement'
  },
  notice: {
    'not-sent': 'No letter of notice about this lapse date has been sent, and without one aid cannot lapse.',
    unknown: 'It is not known when the letter of notice was sent.'
  },
  assumedLetter: {
    'not-sent': 'It is here taken to be sent on the day of assessment, and it is then {daysLate:lateness}.',
    unknown: 'It is here taken to have been sent in time.'
  },
  factHolder: {
    file: 'the municipality’s own file',
    judgement: 'the municipality, which has to assess it',
    person: 'the person whom the question is about',
    employer: 'payslips, contract, employer or income register',
    doctor: 'doctor or hospital',
    payer: 'the authority that pays the benefit',
    rates: 'the published rates'
  },
  reason: {
    notYetInForce: 'the rule first took effect on 1 October 2016',
    repealed: 'the rule is repealed from 1 July 2025',
    outsideCoverage: 'the citizen is not covered by the rule',
    restarted: 'the reckoning starts afresh'
  },
  class: {
    high: 'the high reduction',
    lower: 'the lower reduction',
    spared: 'no reduction: the rate is spared'
  },
  met: { true: 'the requirement is met', false: 'the requirement is not met' },
  status: { published: 'published', derived: 'derived by the yearly regulation' },
  ongoing: 'today (not ended)',
  undated: '({stated:days}, dates not given)',
  oneDay: '{from:date}',
  fromTo: '{from:date} to {to:date}',
  between: 'between {from:date} and {to:date}',
  supplement: ' with a supplement under {supplement:provision}',
  days: { none: 'no days', one: '1 day', several: '{count} days' },
  months: { one: '1 month', several: '{count} months' },
  lateness: { none: 'in time', one: '1 day late', several: '{count} days late' },
  those: { one: 'it', several: 'them' },
  withFewer: { one: '.', several: '. With fewer it stays.' },
  withLess: { one: '.', several: '. With a smaller number it stays.' },
  kroner: 'DKK {count}',
  hours: '{count} hours',
  ...comparison,
  ...nextSteps,
  ...regaining,
  ...wholeCase,
  ...checklist,
  ...review,
  ...deduction
}
