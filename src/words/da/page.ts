import type { PageWords } from '../terms.js'

export const page: PageWords = {
  title: {
    'earning-period': 'Optjeningsperiode og bortfaldsdato',
    'work-requirement': 'Kravet om ordinært og ustøttet arbejde',
    reduction: 'Nedsættelse af hjælpen til en ugift',
    invalid: 'Sagen kan ikke læses'
  },
  summary: {
    lapse:
      'Hjælpen kan tidligst falde væk eller blive nedsat fra {lapseDate:date}, hvis kravet om arbejde ikke er opfyldt.',
    moved: 'Datoen er flyttet fra {originalLapseDate:date}: perioden er forlænget med {days:days} i alt.',
    unmoved: 'Perioden er ikke forlænget, og datoen er uændret.',
    undetermined: 'Bortfaldsdatoen kan ikke beregnes endnu. Den er tidligst {earliestLapseDate:date}.',
    notYetInForce: 'Reglen gælder ikke: bortfaldsdatoen ligger før den 1. oktober 2016.',
    repealed:
      'Hjælpen falder ikke væk efter reglen: datoen ligger, efter at den blev ophævet den 1. juli 2025.',
    outsideCoverage: 'Borgeren er ikke omfattet af reglen.',
    restarted:
      'Den gamle bortfaldsdato gælder ikke: efter 12 måneders undtagelse begynder opgørelsen forfra, og der skal sendes et nyt varslingsbrev.',
    met: 'Kravet om arbejde er opfyldt: mindst {hours:hours} i optjeningsperioden, hvor der kræves {required:hours}.',
    notMet:
      'Kravet om arbejde er ikke opfyldt: {hours:hours} i optjeningsperioden, hvor der kræves {required:hours}. Der mangler {shortfall:hours}.',
    openWork:
      'Det kan ikke afgøres endnu, om kravet om arbejde er opfyldt. Bortfaldsdatoen er tidligst {earliestLapseDate:date}.',
    reduced: 'Hjælpen nedsættes med {monthlyReduction:kroner} om måneden fra {from:date}.',
    spared: 'Hjælpen nedsættes ikke.',
    openReduction: 'Nedsættelsen kan ikke beregnes, før det vides, om borgeren har forsørgelsespligt.',
    invalid: 'Der er fejl i sagens oplysninger, og intet er beregnet.'
  },
  headings: {
    dates: 'Datoer og beløb',
    steps: 'Sådan er der regnet',
    missing: 'Det skal oplyses',
    hinges: 'Resultatet afhænger af en fortolkning',
    warnings: 'Vær opmærksom på',
    issues: 'Fejl',
    provisions: 'Regler og afgørelser',
    stamp: 'Beregningen'
  },
  labels: {
    requirement: 'Krav',
    originalLapseDate: 'Bortfaldsdato før forlængelse',
    period: 'Optjeningsperiode',
    calculationDate: 'Beregningsdato',
    lapseDate: 'Bortfaldsdato',
    earliestLapseDate: 'Tidligste bortfaldsdato',
    noticeDeadline: 'Varslingsbrev senest',
    hearingDeadline: 'Partshøring senest',
    hours: 'Timer, der tæller',
    shortfall: 'Timer, der mangler',
    monthlyReduction: 'Nedsættelse om måneden',
    from: 'Fra'
  },
  requirement: '{hours} timer i optjeningsperioden ({months} måneder før forlængelse)',
  period: '{from:date} til {to:date}',
  why: 'Hvorfor: {why}',
  hinge: '{question} Her er valgt: {chosen}. Med den anden læsning ({alternative}): {outcome}.',
  hingeOutcome: {
    lapse: 'bortfaldsdato {lapseDate:date}, {hours} timer inden for {months} måneder',
    undetermined: 'tidligst {earliestLapseDate:date}',
    notCovered: '{reason:reason}',
    work: '{met:met}, bortfaldsdato {lapseDate:date}',
    reduced: '{monthlyReduction:kroner} om måneden',
    open: 'nedsættelsen kan ikke beregnes endnu'
  },
  stamp: 'Vurderet pr. {asOf:date} med {library} {version}. Retsgrundlag: {law}.'
}
