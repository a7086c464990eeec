import { expect } from 'vitest'
import { type Answer, determineEarningPeriod, type Ground } from '../../src/index.js'
import type { Case } from '../arbitraries.js'
import type { Reach } from '../holding.js'
import { type NaiveOutcome, naiveEarningPeriod } from '../naive/earning-period.js'

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

/** Both answers of a nr. 6 ground in one: it counts where it is documented and the citizen was released. */
export function counts({ kind, documented, exemptFromAvailability = 'unknown' }: Ground): Answer {
  const both = kind === 'education-or-other-benefit' ? [documented, exemptFromAvailability] : [documented]
  return both.includes('no') ? 'no' : both.includes('unknown') ? 'unknown' : 'yes'
}

/**
 * Whether the judge, who answers all that is open alike, may be wrong on a restart: two stretches can restart, each in
 * one of the judge's two ways, and neither where one open exemption carries the first on and the other is none.
 */
const mayRestartOtherwise = ({ facts }: Case): boolean =>
  facts.grounds.filter((ground) => ground.kind === 'limited-work-capacity' && counts(ground) === 'unknown')
    .length > 1

/** How a case ends in one word, by the judge. */
const endOf = ({ kind, reason }: NaiveOutcome): string => reason ?? kind

/**
 * The library and the judge come to the same. Where grounds are of several kinds, open may be the provision alone under
 * which a day counts, which the judge does not see: the dates then stand.
 */
export function agree(given: Case, reach: Reach, ofOneProvision: boolean): void {
  const expected = judged(given)
  if (expected.reason === 'restarted' && mayRestartOtherwise(given)) return
  const found = answered(given)
  if (!ofOneProvision && expected.kind === 'decided' && found.kind === 'undetermined')
    expect(found.earliestLapseDate).toBe(expected.value?.lapseDate)
  else expect(found).toEqual(expected)
  reach('compared')
  reach(endOf(expected))
  const { daysLate = 0, extensionDays = 0, period } = expected.value ?? {}
  if (daysLate > 0) reach('late letter')
  if (extensionDays > 0) reach('extended')
  if (daysLate > 0 && extensionDays > 0) reach('both')
  if (daysLate === 1) reach('a day late')
  const { lapseDate, notice } = given.facts
  if (typeof notice === 'object' && daysLate === 0) reach('sent in time')
  const months = expected.value?.requirement.months ?? 0
  const unmoved = Number(lapseDate.slice(0, 4)) * 12 + Number(lapseDate.slice(5, 7)) - months
  const from =
    period === undefined ? unmoved : Number(period.from.slice(0, 4)) * 12 + Number(period.from.slice(5, 7))
  if (period !== undefined && from !== unmoved) reach('months left out')
}
