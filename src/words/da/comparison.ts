/** The page of a comparison, in Danish. */
export const page = {
  title: 'Hvad er ændret, og hvad følger deraf',
  summary: {
    unchanged: 'Resultatet er uændret.',
    changed: 'Resultatet er ændret.',
    noDuties: 'Der følger ingen pligter af ændringen.'
  },
  headings: {
    results: 'Ændret i resultatet',
    inputs: 'Ændret i det, reglerne er anvendt på',
    readings: 'Andre fortolkninger'
  },
  both: '{field}: {before} er blevet til {after}.',
  added: '{field}: {after} (nyt).',
  removed: '{field}: {before} (udgået).'
} as const

/** What the step of a comparison says, in Danish. */
export const steps = {
  'duties-of-change': {
    computed:
      'Resultaterne er holdt op mod hinanden: {changed} felter er ændret, og {duties} pligter følger deraf.'
  }
} as const

/** What the fields of a result are called, in Danish. */
export const terms = {
  fieldValue: {
    decided: 'afgjort',
    undetermined: 'ikke afgjort',
    notCovered: 'ikke omfattet',
    repealed: 'reglen er ophævet',
    restarted: 'opgørelsen begynder forfra',
    outsideCoverage: 'ikke omfattet',
    notYetInForce: 'reglen gjaldt ikke endnu',
    yes: 'ja',
    no: 'nej',
    unknown: 'ikke oplyst',
    true: 'ja',
    false: 'nej',
    ongoing: 'ikke afsluttet'
  },
  field: {
    kind: 'Udfald',
    reason: 'Grund',
    lapseDate: 'Bortfaldsdato',
    earliestLapseDate: 'Tidligste bortfaldsdato',
    calculationDate: 'Beregningsdato',
    noticeDeadline: 'Varslingsbrev senest',
    hearingDeadline: 'Partshøring senest',
    daysLate: 'Dage, brevet kom for sent',
    extensionDays: 'Dages forlængelse',
    hours: 'Timer',
    shortfall: 'Timer, der mangler',
    met: 'Krav opfyldt',
    required: 'Timer, der kræves',
    from: 'Fra',
    to: 'Til',
    documented: 'Dokumenteret',
    monthlyReduction: 'Nedsættelse om måneden',
    counted: 'Dage, der tæller'
  }
} as const
