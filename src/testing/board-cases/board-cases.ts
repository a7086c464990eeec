import { rightlyExempt } from './2-3-1-rightly-exempt.js'
import { rightlyNotExempt } from './2-3-2-rightly-not-exempt.js'
import { wronglyAssessed } from './2-4-wrongly-assessed.js'
import { insufficientlyInformed } from './2-5-insufficiently-informed.js'
import { findings } from './3-3-and-4-2-findings.js'
import { rightlyExtended } from './3-4-2-rightly-extended.js'
import { wronglyExtended } from './3-4-3-wrongly-extended.js'
import { wrongLegalGround } from './3-4-4-legal-ground.js'
import type { BoardCase } from './board-case.js'
import { complaints } from './complaints.js'

/**
 * The published cases of the appeal board's study of the 225-hour rule (Ankestyrelsens praksisundersøgelse, June 2018): what is
 * printed of each, and what the board found, put as questions to the functions of the library. What the study does not
 * print and the facts had to say is listed with each question (`assumed`).
 */
export const boardCases: readonly BoardCase[] = [
  ...rightlyExtended,
  ...wronglyExtended,
  ...wrongLegalGround,
  ...findings,
  ...rightlyExempt,
  ...rightlyNotExempt,
  ...wronglyAssessed,
  ...insufficientlyInformed,
  ...complaints
]
