/** The page of the next question, in Danish. */
export const page = {
  title: 'Næste spørgsmål',
  headings: {
    why: 'Hvorfor',
    holder: 'Hvem har normalt oplysningen',
    field: 'Felt',
    errors: 'Fejl'
  },
  nothing: {
    decided: 'Der er ikke mere at spørge om. Resultatet ligger fast med de oplysninger, der er.',
    undetermined: 'Resultatet ligger ikke fast, men vurderingen siger ikke, hvad der mangler.',
    notCovered: 'Der er ikke mere at spørge om. Reglen gælder ikke for sagen.',
    invalid: 'Der er fejl i sagens oplysninger, og intet er vurderet. Ret fejlene, før der spørges videre.'
  },
  unreadable: 'Der kan ikke læses en vurdering her.'
} as const
