/** The page of a reduction, in Danish. */
export const page = {
  title: 'Nedsættelse af hjælpen til en ugift',
  summary: {
    reduced: 'Hjælpen nedsættes med {monthlyReduction:kroner} om måneden fra {from:date}.',
    spared: 'Hjælpen nedsættes ikke.',
    open: 'Nedsættelsen kan ikke beregnes, før det vides, om borgeren har forsørgelsespligt.'
  },
  labels: {
    monthlyReduction: 'Nedsættelse om måneden',
    from: 'Fra'
  }
} as const
