import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { type Answer, determineEarningPeriod, type Ground } from '../../src/index.js'
import { aCase, type Case, runs } from '../arbitraries.js'
import { type NaiveOutcome, naiveEarningPeriod } from '../naive/earning-period.js'

// The judge walks through the period day by day and is slow: the cases are few, and crowd at the boundaries.
const timeout = 900_000

/** The library's answer with only what the judge has: `counted` and the receipt are left out. */
function answered({ facts, options }: Case): NaiveOutcome {
  const evaluation = determineEarningPeriod(facts, options)
  if (evaluation.kind === 'invalid') throw new Error(JSON.stringify(evaluation.issues))
  if (evaluation.kind === 'notCovered') return { kind: evaluation.kind, reason: evaluation.reason }
  if (evaluation.kind === 'undetermined') {
    return { kind: evaluation.kind, earliestLapseDate: evaluation.partial?.earliestLapseDate ?? 'none' }
  }
  const { counted: _, ...value } = evaluation.value
  return { kind: evaluation.kind, value }
}

function judged({ facts, options }: Case): NaiveOutcome {
  const { asOf, readings = {} } = options
  const outcome = naiveEarningPeriod(facts, { asOf, readings })
  // The judge looks at the repeal only where nothing restarts; yet no date that is left lies in the rule's life.
  return outcome.kind === 'undetermined' && (outcome.earliestLapseDate ?? '') >= '2025-07-01'
    ? { kind: 'notCovered', reason: 'repealed' }
    : outcome
}

/**
 * Whether the judge, who answers all that is open alike, may be wrong on a restart: two stretches can restart, each in
 * one of the judge's two ways, and neither where one open exemption carries the first on and the other is none.
 */
const mayRestartOtherwise = ({ facts }: Case): boolean =>
  facts.grounds.filter((ground) => ground.kind === 'limited-work-capacity' && counts(ground) === 'unknown')
    .length > 1

function compare(given: Case, agree: (found: NaiveOutcome, expected: NaiveOutcome) => void): void {
  const expected = judged(given)
  if (expected.reason !== 'restarted' || !mayRestartOtherwise(given)) agree(answered(given), expected)
}

/** Both answers of a nr. 6 ground in one: it counts where it is documented and the citizen was released. */
function counts({ kind, documented, exemptFromAvailability = 'unknown' }: Ground): Answer {
  const both = kind === 'education-or-other-benefit' ? [documented, exemptFromAvailability] : [documented]
  return both.includes('no') ? 'no' : both.includes('unknown') ? 'unknown' : 'yes'
}

describe('a judge that walks through the period day by day comes to the same', () => {
  test('when all grounds are of one kind, so that every day counts under the same provision', {
    timeout
  }, () => {
    fc.assert(
      fc.property(aCase, fc.constantFrom('care', 'limited-work-capacity'), ({ facts, options }, kind) => {
        const grounds = facts.grounds.map((ground): Ground => {
          const { exemptFromAvailability: _, ...others } = ground
          return { ...others, kind, documented: counts(ground) }
        })
        const given = { facts: { ...facts, grounds }, options }
        compare(given, (found, expected) => expect(found).toEqual(expected))
      }),
      runs(150)
    )
  })

  test('and when they are of several kinds, but for the provision under which a day counts', {
    timeout
  }, () => {
    fc.assert(
      fc.property(aCase, (given) => {
        compare(given, (found, expected) => {
          // Open may be the provision alone, which the judge does not see: the dates then stand.
          if (expected.kind === 'decided' && found.kind === 'undetermined')
            expect(found.earliestLapseDate).toBe(expected.value?.lapseDate)
          else expect(found).toEqual(expected)
        })
      }),
      runs(150)
    )
  })
})
