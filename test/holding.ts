import fc from 'fast-check'
import { afterAll, expect, test } from 'vitest'
import { runs } from './arbitraries.js'

/** A holding is tried on so many cases; `npm run test:long` tries each on a hundred times as many, a million at most. */
const USUAL = 10_000
const LONG = 100
/** Of fewer cases the shares are left to chance, and are not held. */
const ENOUGH = 200
const A_DAY = 24 * 60 * 60_000

/** Says that a case is one of those for which a holding matters, by a name. */
export type Reach = (what: string) => void

/** The cases of a holding, and of those that it is about the least share that must be among them. */
export interface Cases<Given> {
  of: fc.Arbitrary<Given>
  /** The name of each kind of case with its least share: a holding that none of its cases is about holds of nothing. */
  reaches?: Readonly<Record<string, number>>
  /** How many cases, where they are not 10,000. */
  usual?: number
}

const tried: string[] = []
afterAll(() => {
  if (tried.length > 0) process.stdout.write(`${tried.join('\n')}\n`)
})

/**
 * A test of a holding on cases drawn at random. It tells how many there really were, from which seed, and how many of
 * them the holding was about; `SEED=… npm test -- -t '…'` draws the same ones again.
 */
export function holding<Given>(
  title: string,
  { of, reaches = {}, usual = USUAL }: Cases<Given>,
  holds: (given: Given, reach: Reach) => void
): void {
  test(title, { timeout: A_DAY }, () => {
    const { numRuns: wanted, seed } = runs(usual)
    const numRuns = Math.min(wanted, usual * LONG)
    let cases = 0
    const reached = new Map(Object.keys(reaches).map((what) => [what, 0]))
    const property = fc.property(of, (given) => {
      cases++
      const here = new Set<string>()
      holds(given, (what) => here.add(what))
      for (const what of here) reached.set(what, (reached.get(what) ?? 0) + 1)
    })
    fc.assert(property, { numRuns, seed })
    const shares = [...reached].map(([what, times]) => ({ what, share: times / cases }))
    const told = shares.map(({ what, share }) => `, ${what} ${Math.round(share * 1000) / 10} %`)
    tried.push(`${cases} cases, seed ${seed}${told.join('')}: ${title}`)
    expect(cases).toBe(numRuns)
    for (const { what, share } of cases < ENOUGH ? [] : shares)
      expect(share, what).toBeGreaterThanOrEqual(
        reaches[what] ?? expect.fail(`no share is stated of ${what}`)
      )
  })
}
