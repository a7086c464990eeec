import {
  computeDeduction,
  type Deduction,
  type DeductionFacts,
  type Readings,
  type SanctionEvent
} from '../../../src/index.js'

/** The rates of the second table as the act prints them (2024 level), for tests of its edges. */
export const secondTable = { thresholds: [6553, 9642, 13_723], rates: [200, 450, 600, 700] } as const

export const asOf = '2026-06-30'

/** A deduction for events, with the same aid in every month that is named. */
export function compute(
  events: SanctionEvent[],
  aid: DeductionFacts['aid'],
  readings: Partial<Readings> = {},
  more: { asOf?: string; publishedRates?: DeductionFacts['publishedRates'] } = {}
) {
  const { publishedRates } = more
  const facts = { events, aid, ...(publishedRates === undefined ? {} : { publishedRates }) }
  return computeDeduction(facts, { asOf: more.asOf ?? asOf, readings })
}

/** What was decided; the test fails where nothing was. */
export function decided(...given: Parameters<typeof compute>): Deduction {
  const evaluation = compute(...given)
  if (evaluation.kind !== 'decided') throw new Error(JSON.stringify(evaluation))
  return evaluation.value
}

/** The paths of the facts that are missing. */
export function missingOf(...given: Parameters<typeof compute>): string[] {
  const evaluation = compute(...given)
  return evaluation.kind === 'undetermined' ? evaluation.missing.map(({ path }) => path) : [evaluation.kind]
}
