import type { Step } from '../evaluation/step.js'
import type { CitationId } from '../law/citations.js'
import { citationsOnTrack } from '../rule-225/provisions-on-track.js'
import type { Track } from './material.js'

/** The provisions of a step on the reader's track; where the track is not known, those of the unmarried and of couples. */
export const citationsOn =
  (track: Track) =>
  ({ citations }: Step): readonly CitationId[] =>
    track === 'open'
      ? [...new Set([...citations, ...citationsOnTrack(citations, 'couple')])]
      : citationsOnTrack(citations, track)
