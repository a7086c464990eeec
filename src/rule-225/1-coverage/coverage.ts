import type { CitationId } from '../../law/citations.js'

/** By which rules a person is covered: as an unmarried person, as a couple, or as a couple on a benefit of § 22. */
export type CoverageTrack = 'unmarried' | 'couple' | 'couple-section-22'

/** How a person is covered by the rule on a day. */
export interface Coverage {
  track: CoverageTrack
  /** Whose year of aid counts (`countYearOfAid`). */
  yearOfAidOf: 'person' | 'couple'
  /** Who is held against the work requirement. */
  testedOn: 'person' | 'each-spouse'
  /** Where it stands that the person is covered. */
  provision: CitationId
  /** Where it stands what follows when the work requirement is not met. */
  consequences: CitationId[]
}

/** What belongs to each track, whatever provision leads to it. */
const tracks = {
  unmarried: {
    yearOfAidOf: 'person',
    testedOn: 'person',
    consequences: ['aktivloven/13g/1/1', 'aktivloven/13g/1/2']
  },
  couple: {
    yearOfAidOf: 'couple',
    testedOn: 'each-spouse',
    consequences: ['aktivloven/26/5', 'aktivloven/26/6', 'aktivloven/26/7']
  },
  'couple-section-22': {
    yearOfAidOf: 'couple',
    testedOn: 'each-spouse',
    consequences: ['aktivloven/26/8']
  }
} as const satisfies Record<CoverageTrack, unknown>

/** Coverage on a track by a provision. */
export function coverageOn(track: CoverageTrack, provision: CitationId): Coverage {
  const { yearOfAidOf, testedOn, consequences } = tracks[track]
  return { track, yearOfAidOf, testedOn, provision, consequences: [...consequences] }
}
