import fc from 'fast-check'
import type { AidEntry, AidKind, ExemptionPeriod, YearOfAidFacts } from '../../src/index.js'
import { later, plusDays } from '../arbitraries.js'

// Entries follow each other with gaps that crowd about a day, a year and nothing, each kind on a line of its own.

const kinds: AidKind[] = [
  'kontanthjaelp',
  'overgangsydelse',
  'offer',
  'sanction',
  'sanction-41',
  'other-public-benefit'
]
const int = (min: number, max: number) => fc.integer({ min, max })

const rawEntry = fc.record({
  kind: fc.oneof(fc.constant<AidKind>('kontanthjaelp'), fc.constantFrom(...kinds)),
  gap: fc.oneof(int(1, 3), int(1, 200), int(363, 368)),
  days: fc.oneof(int(1, 3), int(1, 200), int(360, 370), int(1090, 1100))
})

const rawExemption = fc.record({
  after: int(0, 900),
  days: fc.oneof(int(1, 400), int(363, 368), int(500, 900)),
  ongoing: fc.boolean()
})

/** Facts with the day of assessment. */
export interface AidCase {
  facts: YearOfAidFacts
  asOf: string
}

const beginnings = fc.oneof(
  int(0, 800).map((days) => plusDays('2014-06-01', days)),
  fc.constantFrom('2015-10-01', '2016-02-29', '2017-01-01', '2018-12-15', '2019-03-01')
)

function aidCase(
  begin: string,
  entries: readonly { kind: AidKind; gap: number; days: number }[],
  rest: number,
  goesOn: boolean,
  exemptions: readonly { after: number; days: number; ongoing: boolean }[],
  documented: readonly ExemptionPeriod['documented'][]
): AidCase {
  const free = new Map<AidKind, string>()
  const aid: AidEntry[] = []
  let end = begin
  for (const { kind, gap, days } of entries) {
    // Other kinds may overlap; one of its own may not.
    const from = plusDays(free.get(kind) ?? begin, gap)
    const to = plusDays(from, days - 1)
    aid.push({ kind, from, to })
    free.set(kind, to)
    end = later(end, to)
  }
  const asOf = plusDays(end, rest)
  const last = aid.at(-1)
  if (goesOn && last !== undefined && aid.every(({ kind, to }) => kind !== last.kind || to <= last.to))
    last.to = 'ongoing'
  return {
    facts: {
      of: 'unmarried',
      aid,
      exemptions: exemptions.map(({ after, days, ongoing }, index): ExemptionPeriod => {
        const from = plusDays(begin, after)
        const to = ongoing && from <= asOf ? 'ongoing' : plusDays(from, days - 1)
        return { from, to, documented: documented[index % documented.length] ?? 'yes' }
      })
    },
    asOf
  }
}

const rest = fc.oneof(int(0, 2), int(0, 400), int(363, 368))
const documented = (...answers: ExemptionPeriod['documented'][]) =>
  fc.array(fc.constantFrom(...answers), { minLength: 1, maxLength: 4 })

const aidCaseWith = (...answers: ExemptionPeriod['documented'][]): fc.Arbitrary<AidCase> =>
  fc
    .tuple(
      beginnings,
      fc.array(rawEntry, { maxLength: 5 }),
      rest,
      fc.boolean(),
      fc.array(rawExemption, { maxLength: 3 }),
      documented(...answers)
    )
    .map((parts) => aidCase(...parts))

/** A valid case of which every exemption is known. */
export const aKnownAidCase = aidCaseWith('yes', 'yes', 'no')

/** A valid case of which some exemptions may not be known. */
export const anAidCase = aidCaseWith('yes', 'unknown', 'no', 'unknown')
