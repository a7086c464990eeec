/** The page of regaining, in Danish. */
export const page = {
  title: 'Genoptjening af fuld hjælp',
  summary: {
    regained: '{whom:whomFirst} har genoptjent retten til fuld hjælp og får den igen fra {resumedFrom:date}.',
    regainedOpen:
      '{whom:whomFirst} har genoptjent retten til fuld hjælp. Fra hvornår den gives igen, kan ikke afgøres endnu.',
    notRegained:
      '{whom:whomFirst} har ikke genoptjent retten til fuld hjælp: {hours:hours}, hvor der kræves {required:hours}. Der mangler {shortfall:hours}.',
    open: 'Det kan ikke afgøres endnu, om og fra hvornår {whom:whom} har genoptjent retten til fuld hjælp.',
    earliest: 'Fuld hjælp kan tidligst gives igen fra {earliestResumedFrom:date}.',
    nextLapse: 'Arbejder {whom:whom} ikke mere, er den nye bortfaldsdato {nextLapseDate:date}.',
    noNextLapse:
      'Der er ingen ny bortfaldsdato: reglen er ophævet, eller opgørelsen er begyndt forfra, inden kravet igen ikke er opfyldt.',
    neverCut: {
      regained: '{whom:whomFirst} opfylder kravet igen med virkning fra {resumedFrom:date}.',
      notRegained:
        '{whom:whomFirst} opfylder ikke kravet igen: {hours:hours}, hvor der kræves {required:hours}. Der mangler {shortfall:hours}.',
      earliest: 'Kravet kan tidligst være opfyldt igen med virkning fra {earliestResumedFrom:date}.'
    },
    openNextLapse:
      'Den nye bortfaldsdato kan ikke beregnes endnu. Den er tidligst {earliestNextLapseDate:date}.'
  },
  labels: {
    hours: 'Timer, der tæller',
    leastHours: 'Timer, der mindst tæller',
    shortfall: 'Timer, der mangler',
    regainedOn: 'Kravet opfyldt',
    resumedFrom: 'Fuld hjælp fra',
    nextLapseDate: 'Ny bortfaldsdato'
  },
  between: 'tidligst {earliest:date}, senest {latest:date}'
} as const

/** What the steps of regaining say in Danish. */
export const steps = {
  'regaining-requirement': {
    computed:
      'Bortfaldsdatoen var {reducedFrom:date}. For at kravet er opfyldt igen, skal der være {hours} timers ordinært og ustøttet arbejde inden for de seneste {months} kalendermåneder, udført fra og med den dag.'
  },
  'regaining-period': {
    computed: 'Set fra {day:date} tæller arbejde {from:period}.'
  },
  regained: {
    met: 'Dagen, hvor kravet på {required} timer blev opfyldt: {from:period}.',
    notMet: 'Kravet på {required} timer har ikke været opfyldt på noget tidspunkt frem til {asOf:date}.',
    unknown: 'Om kravet på {required} timer er opfyldt, og fra hvilken måned, kan ikke afgøres endnu.'
  },
  resumption: {
    computed:
      'Det har virkning fra {resumedFrom:date}. Er hjælpen faldet væk eller nedsat, gives den fuldt ud igen fra den dag.'
  },
  'resumption-repealed': {
    notMet:
      'Fuld hjælp kan efter disse regler ikke gives igen, før reglen er ophævet fra den 1. juli 2025. Derefter beregnes hjælpen efter nye regler.'
  },
  'next-lapse-date': {
    computed:
      'Uden mere arbejde er kravet første gang ikke opfyldt {originalLapseDate:date}: da er der {hours:hours}, hvor der kræves {required:hours}. Den nye bortfaldsdato er {lapseDate:date}.',
    notMet: 'Der er ingen ny bortfaldsdato: {value:reason}.',
    unknown: 'Den nye bortfaldsdato kan ikke beregnes endnu. Den er tidligst {lapseDate:date}.'
  },
  'resumption-letter': {
    computed:
      'Når hjælpen genoptages eller beregnes på ny, skal kommunen samtidig oplyse {person} om den nye bortfaldsdato.'
  }
} as const

/** Words of regaining in Danish. */
export const terms = {
  regained: { true: 'fuld hjælp er genoptjent', false: 'fuld hjælp er ikke genoptjent' }
} as const
