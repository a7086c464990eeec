import type { Step } from '../evaluation/step.js'
import type { CitationId } from '../law/citations.js'
import type { Track } from './material.js'

/** What a step rests on for couples and for the unmarried alike, as the two are told apart in the act. */
const twins: Readonly<Partial<Record<CitationId, CitationId>>> = {
  'aktivloven/13f/6/2': 'aktivloven/13f/1/2',
  // The 1st of a month: for the unmarried § 13 g, stk. 2, for couples § 26, stk. 10.
  'aktivloven/13g/2': 'aktivloven/26/10'
}

/** The provisions of a step, of twins that of the reader's track; where the track is not known, both. */
export const citationsOn =
  (track: Track) =>
  ({ citations }: Step): readonly CitationId[] => {
    if (track === 'unmarried') return citations.filter((id) => !isForCouples(id, citations))
    const ofCouples = citations.flatMap((id) => twins[id] ?? id)
    return [...new Set(track === 'open' ? [...citations, ...ofCouples] : ofCouples)]
  }

/** Whether a provision is the couples' twin of another that the step names. */
const isForCouples = (id: CitationId, citations: readonly CitationId[]): boolean =>
  citations.some((other) => twins[other] === id)
