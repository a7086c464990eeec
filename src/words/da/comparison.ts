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
  removed: '{field}: {before} (udgået).',
  earlier: 'Før: {before}.',
  now: 'Nu: {after}.'
} as const

/** What the step of a comparison says, in Danish. */
export const steps = {
  'duties-of-change': {
    computed:
      'Resultaterne er holdt op mod hinanden. Felter i resultatet, der er ændret: {changed}. Pligter, der følger deraf: {duties}.'
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
  /** In the order in which they are told; where two fields share a name, the field that each stands in is named first. */
  field: {
    kind: 'Udfald',
    reason: 'Grund',
    lapseDate: 'Bortfaldsdato',
    earliestLapseDate: 'Tidligste bortfaldsdato',
    met: 'Krav opfyldt',
    hours: 'Timer, der tæller',
    required: 'Timer, der kræves',
    shortfall: 'Timer, der mangler',
    monthlyReduction: 'Nedsættelse om måneden',
    daysLate: 'Så meget kom brevet for sent',
    extensionDays: 'Forlængelse af perioden',
    'period.from': 'Optjeningsperiodens første dag',
    'period.to': 'Optjeningsperiodens sidste dag',
    calculationDate: 'Beregningsdato',
    noticeDeadline: 'Varslingsbrev senest',
    hearingDeadline: 'Partshøring senest',
    documented: 'Dokumenteret',
    exemptFromAvailability: 'Fritaget for at stå til rådighed',
    from: 'Fra',
    to: 'Til'
  },
  /** What a rule was applied to, where its name is not the ground’s. */
  appliedTo: {
    'ordinary-work': 'Ordinært arbejde',
    'subsidised-work': 'Støttet arbejde',
    'self-employment': 'Selvstændig virksomhed'
  },
  occurrence: '{name} (nr. {occurrence})'
} as const
