// What a municipality would write: its own system's data, turned into the facts of the library. This is the part that
// another team can get wrong, and so the part that its tests are about.

const kinds = { SYGDOM: 'sickness', BARSEL: 'parental-leave', UDDANNELSE: 'education-or-other-benefit' }
const answers = { J: 'yes', N: 'no' }

/** `01-10-2016` as `2016-10-01`. */
const date = (text) => text.split('-').reverse().join('-')

/** An answer that the system does not hold is not known: it is no no. */
const answer = (flag) => answers[flag] ?? 'unknown'

/** A registered absence as a ground for extension. */
const ground = ({ kode, fra, til, dage, dokumenteret, fritaget }) => ({
  kind: kinds[kode],
  documented: answer(dokumenteret),
  ...(kode === 'UDDANNELSE' ? { exemptFromAvailability: answer(fritaget) } : {}),
  ...(dage === undefined
    ? { from: date(fra), to: til === undefined ? 'ongoing' : date(til) }
    : { days: dage, within: { from: date(fra), to: date(til) } })
})

/** A case of our system as the facts of `determineEarningPeriod`. */
export const factsOf = ({ bortfaldsdato, brev, fravær }) => ({
  lapseDate: date(bortfaldsdato),
  notice: brev === undefined ? 'unknown' : { sentOn: date(brev) },
  grounds: fravær.map(ground)
})
