import type { Json } from '../../evaluation/json.js'
import { type Missing, toldApart } from '../../evaluation/missing.js'
import type { CitationId } from '../../law/citations.js'
import type { ReviewError, ReviewedMatter, ReviewMatter } from './review.js'

interface Held {
  municipality: Json
  /** Absent where the rules name nothing to hold it against. */
  found?: Json
  /** Absent: the two agree. */
  error?: ReviewError | undefined
  by?: number
  about?: ReviewedMatter['about']
  citations: readonly CitationId[]
}

/** A matter of which the rules give an answer: right where there is no error. */
export function reviewed(matter: ReviewMatter, held: Held): ReviewedMatter {
  const { municipality, found, error, by, about = 'substance', citations } = held
  return {
    matter,
    about,
    verdict: error === undefined ? 'correct' : 'incorrect',
    municipality,
    ...(found === undefined ? {} : { found }),
    ...(error === undefined ? {} : { error }),
    ...(error === undefined || by === undefined ? {} : { by }),
    citations: [...citations]
  }
}

/** A matter that cannot be assessed on the facts known then. */
export function notAssessable(
  matter: ReviewMatter,
  municipality: Json,
  missing: readonly Missing[],
  citations: readonly CitationId[],
  about: ReviewedMatter['about'] = 'substance',
  also: Pick<ReviewedMatter, 'found' | 'obtain'> = {}
): ReviewedMatter {
  return {
    matter,
    about,
    verdict: 'cannot-be-assessed',
    municipality,
    ...(missing.length === 0 ? {} : { missing: toldApart(missing) }),
    ...also,
    citations: [...citations]
  }
}
