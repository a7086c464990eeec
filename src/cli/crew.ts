import type { Asked } from './lines.js'

/** How many answers have been written, and how many of them to invalid lines. */
export interface Tally {
  lines: number
  invalid: number
}

/** Who answers lines and writes the answers, in the order of the lines. */
export interface Crew {
  readonly tally: Readonly<Tally>
  /** Takes lines. What is answered, if anything, is to be waited for before more are given. */
  take(lines: Iterable<Asked>): Promise<void>
  /** Waits until all that was taken has been answered and written. */
  finish(): Promise<void>
  /** Ends the work, finished or not. */
  dismiss(): Promise<void>
}
