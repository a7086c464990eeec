import { type Step, withCitations } from '../evaluation/step.js'
import type { CitationId } from '../law/citations.js'
import type { CoverageTrack } from './1-coverage/coverage.js'

type Instead = Readonly<Partial<Record<CitationId, CitationId>>>

/**
 * What the act says of each track in a place of its own: the requirement of work, § 13 f, stk. 1, nr. 2, stk. 3, or stk.
 * 6, nr. 2; and that aid changes on the 1st of a month, § 26, stk. 10, or § 13 g, stk. 2. A step names the provisions of
 * more than one track as long as nobody has asked by which rules a person is covered.
 */
const instead = {
  unmarried: { 'aktivloven/13f/1/2': 'aktivloven/13f/6/2' },
  couple: { 'aktivloven/13f/6/2': 'aktivloven/13f/1/2', 'aktivloven/13g/2': 'aktivloven/26/10' },
  'couple-section-22': {
    'aktivloven/13f/1/2': 'aktivloven/13f/3',
    'aktivloven/13f/6/2': 'aktivloven/13f/3',
    'aktivloven/13g/2': 'aktivloven/26/10'
  }
} as const satisfies Record<CoverageTrack, Instead>

/** Provisions, with those of the track in the place of another's, each once. */
export function citationsOnTrack(citations: readonly CitationId[], track: CoverageTrack): CitationId[] {
  const table: Instead = instead[track]
  return [...new Set(citations.map((id) => table[id] ?? id))]
}

/** The steps of one who is covered by the rules of a track, each with the provisions of that track alone. */
export function stepsOnTrack(steps: readonly Step[], track: CoverageTrack): Step[] {
  const table: Instead = instead[track]
  return steps.map((step) =>
    step.citations.some((id) => id in table)
      ? withCitations(step, citationsOnTrack(step.citations, track))
      : step
  )
}
