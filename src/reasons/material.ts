import type { IsoDate } from '../calendar/iso-date.js'
import type { Consequence } from '../case/assessment/case-assessment.js'
import type { Receipt } from '../evaluation/evaluation.js'
import type { Step } from '../evaluation/step.js'
import type { Whom } from '../input/case-facts.js'
import type { NoDraftReason } from './draft.js'

/** By which rules the one to whom the letter is written is covered; `open` where the evaluation does not say. */
export type Track = 'unmarried' | 'couple' | 'couple-section-22' | 'open'

/** The aid is reduced or lapses, or the date moves. */
export type Matter =
  | { of: 'aid'; change: Consequence }
  | { of: 'date'; lapseDate: IsoDate; originalLapseDate?: IsoDate }

/** All that a draft is made of. */
export interface Material {
  matter: Matter
  whom: Whom
  track: Track
  /** The steps on the clocks, the letter, the grounds and the hours of the one to whom the letter is written. */
  own: readonly Step[]
  /** The steps on what becomes of the aid. */
  ofAid: readonly Step[]
  /** What the evaluations carry besides; none where only days were added up. */
  receipts: readonly Receipt[]
}

export type Found = Material | NoDraftReason

/** The day from which the aid changes, or the new bortfaldsdato. */
export const dayOfMatter = ({ matter }: Material): IsoDate =>
  matter.of === 'aid' ? matter.change.from : matter.lapseDate

/** Who of a couple loses aid: of the two, one alone does. */
export const loserOf = (change: Consequence): Whom =>
  change.of === 'couple' && change.reduction.spouses[1] > 0 ? 'spouse' : 'person'

/** The first step of a rule. */
export const stepOf = (steps: readonly Step[], rule: Step['rule']): Step | undefined =>
  steps.find((step) => step.rule === rule)

/** The bortfaldsdato before it was moved, where the steps show that it was. */
export function movedFrom(own: readonly Step[], lapseDate: IsoDate): IsoDate | undefined {
  const before = stepOf(own, 'new-lapse-date')?.inputs.originalLapseDate
  return typeof before === 'string' && before !== lapseDate ? before : undefined
}
