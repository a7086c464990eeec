// What another team could have: its own code of a part of the rule, in its own words, and a few lines that put the kit's
// questions to it. Nothing here imports `aktivloven`.

const DAY = 24 * 60 * 60 * 1000
const dayOf = (date) => Date.parse(`${date}T00:00:00Z`) / DAY
const dateOf = (day) => new Date(day * DAY).toISOString().slice(0, 10)

/** The 1st of the month so many months after a date. */
const firstAfter = (date, months) => {
  const [year, month] = date.split('-').map(Number)
  return new Date(Date.UTC(year, month - 1 + months, 1)).toISOString().slice(0, 10)
}

/** Our code: the new bortfaldsdato after so many days of extension. */
export function nyBortfaldsdato(bortfaldsdato, dage) {
  const sidsteDag = dateOf(dayOf(bortfaldsdato) + dage - 1)
  return { sidsteDag, bortfaldsdato: firstAfter(sidsteDag, 1) }
}

/** Our code as it was: it counted from the day after, so that just a month of extension postponed by two. */
export function nyBortfaldsdatoFoer(bortfaldsdato, dage) {
  const sidsteDag = dateOf(dayOf(bortfaldsdato) + dage)
  return { sidsteDag, bortfaldsdato: dage === 0 ? bortfaldsdato : firstAfter(sidsteDag, 1) }
}

/** Our code as the kit asks for it: only what we have. It could as well call our service and answer with a promise. */
export const asImplementation = (ours) => ({
  async postponeLapseDate({ lapseDate, days }) {
    const { sidsteDag, bortfaldsdato } = ours(lapseDate, days)
    return { kind: 'decided', value: { calculationDate: sidsteDag, lapseDate: bortfaldsdato } }
  }
})
