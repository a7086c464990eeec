import type { Source } from './asked.js'

const STUDY = 'Ankestyrelsens praksisundersøgelse om 225-timersreglen, juni 2018'

/** A passage of the board's study of 2018, by its section and, where it is known, its page. */
export const inStudy = (section: string, page?: string): Source => ({
  work: STUDY,
  section,
  ...(page === undefined ? {} : { page })
})

/** Another work, which has no pages. */
export const inWork = (work: string): Source => ({ work })

/** The one summary of principle decision 33-18 that could be read. */
export const bySummaryOf3318: Source = { work: 'boo-nyhedsbrev.dk, summary of principafgørelse 33-18' }

/** What is computed by hand, and from what. */
export const derivedFrom = (what: string): Source => ({ work: `derived from ${what}` })
