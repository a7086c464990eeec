import type { CoupleReductionFacts, SpouseIndex } from '../../../input/couple-reduction-facts.js'
import type { Readings } from '../../../law/readings.js'
import type { Turned } from '../../../logic/turning.js'
import type { CoupleReduction } from '../couple-reduction.js'
import type { Household } from '../household.js'
import type { OpenFact } from '../open-facts.js'

/** What the steps of a couple are told from. */
export interface Told {
  facts: CoupleReductionFacts
  household: Household
  readings: Readings
  turned: Turned<CoupleReduction, OpenFact>
}

/** The spouse who loses aid; the first where nobody does. */
export const losingSpouse = ({ reduction }: CoupleReduction): SpouseIndex =>
  reduction.spouses[1] > 0 ? 1 : 0

/** Whether the result turns on a fact that is not known. */
export const turnsOn = ({ turned }: Told, field: string): boolean =>
  !turned.settled && turned.turningOn.some(({ path }) => path.endsWith(field))
