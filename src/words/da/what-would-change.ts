/** The page of what would change a case, in Danish. */
export const page = {
  title: 'Hvad der skal til for et andet resultat',
  summary: {
    lapse: 'Som sagen er oplyst, er bortfaldsdatoen {lapseDate:date}.',
    met: 'Kravet om arbejde er opfyldt.',
    notMet: 'Kravet om arbejde er ikke opfyldt.',
    none: 'Ingen af de ændringer, der er prøvet, giver et andet resultat.',
    checklist: 'Nedenfor står, hvad et enkelt ændret svar ville betyde for listen.',
    open: 'Det kan ikke siges endnu, hvad der skal til, for sagen er ikke fuldt oplyst.'
  }
} as const

/** What the changes say in Danish: with another bortfaldsdato, or with none. */
export const steps = {
  'more-hours': {
    computed:
      'Der mangler {hours:hours} ordinært og ustøttet arbejde, udført fra {from:date} til og med {by:date}. Med dem er kravet opfyldt.'
  },
  'more-days': {
    computed:
      'Er der {days:days} mere med en dokumenteret grund til forlængelse i optjeningsperioden, er bortfaldsdatoen {lapseDate:date}. Med færre er den uændret.',
    notMet:
      'Er der {days:days} mere med en dokumenteret grund til forlængelse i optjeningsperioden, er der ingen bortfaldsdato: {ended:reason}.'
  },
  'fewer-days': {
    computed:
      'Er der {days:days} mindre med en dokumenteret grund til forlængelse, er bortfaldsdatoen {lapseDate:date}. Er der færre dage mindre, er den uændret.',
    notMet:
      'Er der {days:days} mindre med en dokumenteret grund til forlængelse, er der ingen bortfaldsdato: {ended:reason}.'
  },
  'earlier-letter': {
    computed:
      'Var varslingsbrevet sendt senest {by:date}, var bortfaldsdatoen {lapseDate:date}. Sendt senere er den uændret.',
    notMet: 'Var varslingsbrevet sendt senest {by:date}, var der ingen bortfaldsdato: {ended:reason}.'
  }
} as const
