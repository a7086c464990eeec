/** The page of the work requirement, in Danish. */
export const page = {
  title: 'Kravet om ordinært og ustøttet arbejde',
  summary: {
    met: 'Kravet om arbejde er opfyldt: mindst {hours:hours} i optjeningsperioden, hvor der kræves {required:hours}.',
    notMet:
      'Kravet om arbejde er ikke opfyldt: {hours:hours} i optjeningsperioden, hvor der kræves {required:hours}. Der mangler {shortfall:hours}.',
    open: 'Det kan ikke afgøres endnu, om kravet om arbejde er opfyldt. Bortfaldsdatoen er tidligst {earliestLapseDate:date}.'
  },
  labels: {
    hours: 'Timer, der tæller',
    shortfall: 'Timer, der mangler'
  }
} as const
