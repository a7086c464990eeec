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

/** Single words and phrases that sentences are filled with, in Danish. */
export const terms = {
  ...coverage,
  ...yearOfAid,
  ...coupleReduction,
  ...exemption,
  ...sicknessDocumentation,
  ...ordinaryWork,
  ...letter,
  ground: {
    sickness: 'Sygdom',
    'parental-leave': 'Fravær ved graviditet, barsel, adoption eller sorg',
    care: 'Pasning af nærtstående',
    'military-service': 'Værnepligt',
    'limited-work-capacity': 'Begrænset arbejdsevne (undtaget)',
    'education-or-other-benefit': 'Uddannelse eller anden ydelse uden krav om rådighed'
  },
  because: {
    'not-documented': 'det er ikke dokumenteret på sagen',
    'not-released': '{person} skulle samtidig stå til rådighed for arbejde',
    'not-usual-pay': 'lønnen ligger væsentligt under den sædvanlige',
    'under-20-hours': 'omfanget kan ikke sidestilles med 20 timer om ugen',
    'aid-meanwhile': 'der er udbetalt hjælp imens'
  },
  work: {
    'wage-subsidy': 'Løntilskud',
    'job-rotation': 'Jobrotation',
    'paid-placement': 'Lønnet praktik'
  },
  notice: {
    'not-sent':
      'Der er ikke sendt et varslingsbrev om denne bortfaldsdato, og uden det kan hjælpen ikke falde væk.',
    unknown: 'Det vides ikke, hvornår varslingsbrevet er sendt.'
  },
  assumedLetter: {
    'not-sent':
      'Her er regnet med, at det bliver sendt på vurderingsdagen, og så er det {daysLate:lateness}.',
    unknown: 'Her er regnet med, at det er sendt i tide.'
  },
  factHolder: {
    file: 'kommunens egen sag',
    judgement: 'kommunen, som skal vurdere det',
    person: 'den, spørgsmålet handler om',
    employer: 'lønsedler, kontrakt, arbejdsgiver eller indkomstregister',
    doctor: 'læge eller hospital',
    payer: 'myndigheden, der udbetaler ydelsen',
    rates: 'de offentliggjorte satser'
  },
  reason: {
    notYetInForce: 'reglen fik først virkning den 1. oktober 2016',
    repealed: 'reglen er ophævet fra den 1. juli 2025',
    outsideCoverage: 'borgeren er ikke omfattet af reglen',
    restarted: 'opgørelsen begynder forfra'
  },
  class: {
    high: 'den høje nedsættelse',
    lower: 'den lavere nedsættelse',
    spared: 'ingen nedsættelse: satsen er fritaget'
  },
  met: { true: 'kravet er opfyldt', false: 'kravet er ikke opfyldt' },
  status: { published: 'offentliggjort', derived: 'udledt ved den årlige regulering' },
  ongoing: 'i dag (ikke afsluttet)',
  undated: '({stated:days}, datoer ikke oplyst)',
  oneDay: '{from:date}',
  fromTo: '{from:date} til {to:date}',
  between: 'mellem {from:date} og {to:date}',
  supplement: ' med tillæg efter {supplement:provision}',
  days: { none: 'ingen dage', one: '1 dag', several: '{count} dage' },
  months: { one: '1 måned', several: '{count} måneder' },
  lateness: { none: 'i tide', one: '1 dag for sent', several: '{count} dage for sent' },
  those: { one: 'den', several: 'dem' },
  /** The end of a sentence on a number of days that moves a date: of one day there is no smaller number. */
  withFewer: { one: '.', several: '. Med færre er den uændret.' },
  withLess: { one: '.', several: '. Ved et mindre antal er den uændret.' },
  kroner: '{count} kr.',
  hours: '{count} timer',
  ...comparison,
  ...nextSteps,
  ...regaining,
  ...wholeCase,
  ...checklist,
  ...review,
  ...deduction
} as const
