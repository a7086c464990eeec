import type { IsoDate } from '../../calendar/iso-date.js'
import type { CoupleReductionFacts } from '../../input/couple-reduction-facts.js'

/**
 * § 26, stk. 10: "Den ændrede beregning af hjælpen efter stk. 4-9 sker, fra den 1. i måneden efter at ændringerne i
 * ægtefællernes forhold er indtrådt." The bortfaldsdato is that 1st.
 */
export const changedFrom = ({ lapseDate }: CoupleReductionFacts): IsoDate => lapseDate
