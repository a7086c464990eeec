/** The page of what would change a case, in Danish. */
export const page = {
  title: 'Hvad der skal til for et andet resultat',
  summary: {
    lapse: 'Som sagen er oplyst, er bortfaldsdatoen {lapseDate:date}.',
    met: 'Kravet om arbejde er opfyldt.',
    notMet: 'Kravet om arbejde er ikke opfyldt.',
    none: 'Ingen af de ændringer, der er prøvet, giver et andet resultat.',
    checklist: 'Nedenfor står, hvad et enkelt andet svar ville betyde for listen.',
    sameBasis: 'Intet enkelt svar ændrer, om sagen mangler noget. Nedenfor står de svar, der ændrer listen.',
    noAnswer: 'Intet enkelt svar ændrer listen.',
    open: 'Det kan ikke siges endnu, hvad der skal til, for sagen er ikke fuldt oplyst.',
    openInPart: 'Sagen er ikke fuldt oplyst. Det, der kan siges endnu, står nedenfor.',
    resumed: 'Fuld hjælp udbetales igen fra {resumedFrom:date}.'
  },
  /** Why a person of a case has no bortfaldsdato that could be moved. */
  ended: {
    exempt: 'Kommunen har vurderet, at {person} er undtaget. Der stilles intet krav om arbejde.',
    noYearOfAid: 'Året med hjælp er ikke nået, så der er ingen bortfaldsdato at flytte.',
    open: 'Bortfaldsdatoen eller timerne kan ikke fastslås endnu.',
    notCovered: 'Der er ingen bortfaldsdato: {ended:reason}.'
  },
  /** The answers of a checklist: those that alter the whole of it, and in short the others. */
  answers: {
    wholeHeading: 'Svar, der ændrer, om sagen mangler noget',
    othersHeading: 'Andre svar, der ændrer listen',
    withAnswer: 'Med svaret {to:checklistAnswer}: {after:checklistEffect}.'
  },
  /** What a change in a whole case leads to. */
  case: {
    heading: 'Det giver et andet resultat',
    follows: 'I så fald: {sentence}',
    nextDate: 'Bortfaldsdatoen er i så fald tidligst {lapseDate:date}.',
    nothingFollows: 'I så fald nedsættes hjælpen ikke.',
    sameFollows: 'Det ændrer ikke, hvad der følger for hjælpen.',
    undetermined:
      'Hvad der i så fald følger for hjælpen, kan ikke siges endnu, for sagen er ikke fuldt oplyst.',
    notCovered: 'I så fald gælder reglen ikke for sagen: {reason:reason}.'
  }
} as const

/** What the changes say in Danish: with another bortfaldsdato, or with none. */
export const steps = {
  'more-hours': {
    computed:
      'Der mangler {hours:hours} ordinært og ustøttet arbejde, udført fra {from:date} til og med {by:date}. Med dem er kravet opfyldt.',
    notMet:
      'Der mangler {hours:hours} ordinært og ustøttet arbejde, udført fra {from:date} til og med {by:date}. Med dem er der ingen bortfaldsdato: {ended:reason}.'
  },
  'more-days': {
    computed:
      'Er der {days:days} mere med en dokumenteret grund til forlængelse i optjeningsperioden, er bortfaldsdatoen {lapseDate:date}{days:withFewer}',
    notMet:
      'Er der {days:days} mere med en dokumenteret grund til forlængelse i optjeningsperioden, er der ingen bortfaldsdato: {ended:reason}.'
  },
  'fewer-days': {
    computed:
      'Er der {days:days} færre med en dokumenteret grund til forlængelse, er bortfaldsdatoen {lapseDate:date}{days:withLess}',
    notMet:
      'Er der {days:days} færre med en dokumenteret grund til forlængelse, er der ingen bortfaldsdato: {ended:reason}.'
  },
  'earlier-letter': {
    computed:
      'Var varslingsbrevet sendt senest {by:date}, var bortfaldsdatoen {lapseDate:date}. Sendt senere er den uændret.',
    notMet: 'Var varslingsbrevet sendt senest {by:date}, var der ingen bortfaldsdato: {ended:reason}.'
  },
  'send-letter': {
    computed:
      'Der er ikke sendt et varslingsbrev. Sendes det senest {by:date}, er bortfaldsdatoen {lapseDate:date}. Sendes det senere, er den senere.'
  }
} as const
