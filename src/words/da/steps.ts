import type { StepSentences } from '../step-sentences.js'
import { steps as analysisForm } from './analysis-form.js'
import { steps as wholeCase } from './case.js'
import { steps as checklist } from './checklist.js'
import { steps as comparison } from './comparison.js'
import { steps as coupleReduction } from './couple-reduction.js'
import { steps as coverage } from './coverage.js'
import { steps as deduction } from './deduction.js'
import { steps as exemption } from './exemption-steps.js'
import { steps as letter } from './letter.js'
import { steps as ordinaryWork } from './ordinary-work.js'
import { steps as projection } from './projection.js'
import { steps as regaining } from './regaining.js'
import { steps as review } from './review.js'
import { steps as sicknessDocumentation } from './sickness-documentation.js'
import { steps as whatWouldChange } from './what-would-change.js'
import { steps as yearOfAid } from './year-of-aid.js'

const ground = {
  met: '{ground:ground} {from:period}: {days:days} forlænger perioden.',
  notMet: '{ground:ground} {from:period} forlænger ikke: {because:because}.',
  unknown: '{ground:ground} {from:period}: ikke endeligt oplyst; {days:days} er regnet med indtil videre.'
}

/** What each step says in Danish. `{name:form}` is put in words by the explanation. */
export const steps = {
  ...coverage,
  ...yearOfAid,
  ...coupleReduction,
  ...exemption,
  'rule-in-force': {
    met: 'Bortfaldsdatoen {lapseDate:date} ligger i reglens levetid, 1. oktober 2016 til 30. juni 2025.',
    notMet: '{lapseDate:date} ligger uden for reglens levetid: {value:reason}.'
  },
  'work-requirement': {
    computed: 'Kravet er {hours} timers ordinært og ustøttet arbejde inden for {months} kalendermåneder.'
  },
  'earning-period': {
    computed:
      'Optjeningsperioden er de {months} kalendermåneder før bortfaldsdatoen {lapseDate:date}: {from:date} til {to:date}.'
  },
  'notice-in-time': {
    met: 'Varslingsbrevet er sendt i tide: senest {noticeMonths} måneder før bortfaldsdatoen, altså senest {deadline:date}.',
    notMet:
      'Varslingsbrevet blev sendt {sentOn:date}. Det skulle være sendt senest {noticeMonths} måneder før bortfaldsdatoen, altså senest {deadline:date}. Brevet kom {daysLate:days} for sent, og perioden forlænges først med {daysLate:those}.',
    unknown:
      '{notice:notice} Det skal sendes senest {noticeMonths} måneder før bortfaldsdatoen, altså senest {deadline:date}. {notice:assumedLetter}'
  },
  'ground-sickness': ground,
  'ground-parental-leave': ground,
  'ground-care': ground,
  'ground-military-service': ground,
  'ground-limited-work-capacity': ground,
  'ground-education-or-other-benefit': ground,
  'ground-covid': {
    computed: 'Covid-19-perioden {from:date} til {to:date}: {days:days} forlænger perioden.'
  },
  extension: {
    computed: 'Dagene med forlængelsesgrunde lægges sammen: {extensionDays:days}.',
    unknown: 'Dagene med forlængelsesgrunde lægges sammen: foreløbig {extensionDays:days}.'
  },
  'three-year-limit': {
    met: 'Ingen måned i perioden ligger mere end 3 år før opgørelsen.',
    computed:
      '{monthsLeftOut:months} ligger mere end 3 år før opgørelsen og udgår. Lige så mange måneder lægges til fremad ({daysAdded:days}), og perioden begynder {from:date}.'
  },
  'calculation-date': {
    computed:
      'I alt forlænges perioden med {days:days}. Dens sidste dag, beregningsdatoen, er {calculationDate:date}.',
    unknown:
      'Foreløbig er perioden i alt forlænget med {days:days}. Dens sidste dag, beregningsdatoen, er tidligst {calculationDate:date}.'
  },
  'new-lapse-date': {
    computed: 'Bortfaldsdatoen er altid den 1. i en måned. Efter beregningsdatoen er det {lapseDate:date}.',
    unknown:
      'Bortfaldsdatoen er altid den 1. i en måned. Efter beregningsdatoen er det tidligst {lapseDate:date}.'
  },
  'late-notice-floor': {
    met: 'Til den tid er der gået mindst {noticeMonths:months}, siden brevet blev sendt.',
    notMet:
      'Der skal gå {noticeMonths:months}, fra brevet rent faktisk blev sendt. Derfor er bortfaldsdatoen tidligst {lapseDate:date}.',
    unknown:
      'Der skal gå {noticeMonths:months}, fra brevet bliver sendt. Bortfaldsdatoen er tidligst {lapseDate:date}.'
  },
  'restart-after-exemption': {
    met: '{Person} var undtaget fra {from:date} til {to:date}, altså 12 sammenhængende måneder eller mere. Opgørelsen begynder forfra: den gamle bortfaldsdato gælder ikke, og der skal sendes et nyt varslingsbrev.',
    notMet:
      'Der er ikke afsluttet en dokumenteret undtagelse på 12 sammenhængende måneder, så opgørelsen begynder ikke forfra.',
    unknown: 'Det vides ikke endnu, om {person} har været undtaget i 12 måneder i træk.'
  },
  'hearing-deadline': {
    computed: '{Person} skal partshøres senest {hearingDeadline:date}, 1 måned før bortfaldsdatoen.'
  },
  'ordinary-work': {
    met: 'Arbejde {from:period}: {least:hours} tæller med.',
    notMet: 'Arbejde {from:period} tæller ikke med: {because:because}.',
    unknown: 'Arbejde {from:period}: mellem {least:hours} og {most:hours}, efter hvad der bliver oplyst.'
  },
  'subsidised-work': {
    notMet: '{kind:work} {from:period} tæller ikke med: det er ikke ordinært og ustøttet arbejde.'
  },
  'self-employment': {
    met: 'Selvstændig virksomhed {from:period}: {least:hours} tæller med.',
    notMet: 'Selvstændig virksomhed {from:period} tæller ikke med: {because:because}.',
    unknown:
      'Selvstændig virksomhed {from:period}: mellem {least:hours} og {most:hours}, efter hvad der bliver oplyst.'
  },
  'income-conversion': {
    computed:
      'Arbejde {from:period} uden fast arbejdstid: Indtægten på {income:kroner} divideres med omregningssatsen for {years} på {rates:kroner} i timen ({status:status}). Det giver {hours:hours}.',
    unknown:
      'Arbejde {from:period} uden fast arbejdstid: Indtægten på {income:kroner} divideres med omregningssatsen for det år, den er tjent i ({years}: {rates:kroner} i timen; {status:status}). Hvor meget der er tjent i hvert år, er ikke oplyst. Det giver mellem {least:hours} og {most:hours}.'
  },
  'hours-of-work': {
    met: 'I alt mindst {hours:hours}. Kravet på {required} timer er opfyldt.',
    notMet: 'I alt {hours:hours}. Kravet på {required} timer er ikke opfyldt; der mangler {shortfall:hours}.',
    unknown:
      'I alt mellem {hours:hours} og {most:hours}. Om kravet på {required} timer er opfyldt, kan ikke afgøres endnu.'
  },
  ...sicknessDocumentation,
  ...ordinaryWork,
  ...letter,
  'reduction-class': {
    computed: 'Hjælpen beregnes efter {rate:provision}{supplement:supplement}. Det giver {value:class}.',
    unknown:
      'Hjælpen beregnes efter {rate:provision}{supplement:supplement}. Om nedsættelsen er høj eller lavere, afhænger af forsørgelsespligten.'
  },
  'reduction-amount': {
    computed: 'Beløbet i {year} er {monthlyReduction:kroner} om måneden ({rateStatus:status}).'
  },
  'reduction-from': { computed: 'Nedsættelsen sker fra {from:date}.' },
  ...comparison,
  ...regaining,
  ...projection,
  ...wholeCase,
  ...checklist,
  ...review,
  ...deduction,
  ...analysisForm,
  ...whatWouldChange
} as const satisfies StepSentences
