import type { CoupleReductionFacts } from '../../input/couple-reduction-facts.js'
import type { CoverageFacts } from '../../input/coverage-facts.js'
import { isSection22Benefit } from '../../law/benefits.js'
import type { CitationId } from '../../law/citations.js'
import { isCoupleOnAid } from '../1-coverage/13f-01-couples.js'
import { isCoupleOnSection22 } from '../1-coverage/13f-03-couples-on-section-22.js'
import { hasSpouseWithoutWorkDemand } from '../1-coverage/13f-05-spouse-without-work-demand.js'
import { isTreatedAsUnmarried } from '../1-coverage/13f-08-treated-as-unmarried.js'

/**
 * What kind of couple it is, for § 13 f sends each kind elsewhere: `sections-23-25` to § 26, stk. 5-7 (stk. 1 and 2);
 * `section-22` to § 26, stk. 8 (stk. 3 and 4); `as-unmarried` to § 13 g (stk. 8); `without-work-demand` nowhere
 * (stk. 5); `section-22-alone` nowhere either, for aid that is computed for one spouse only (§ 26, stk. 3) is not
 * computed under § 26, stk. 1 or 2; `no-aid` is no couple of the rule's at all.
 */
export type Household =
  | 'sections-23-25'
  | 'section-22'
  | 'as-unmarried'
  | 'without-work-demand'
  | 'section-22-alone'
  | 'no-aid'

/** Where each kind of couple stands. */
export const householdCitations: Readonly<Record<Household, readonly CitationId[]>> = {
  'sections-23-25': ['aktivloven/13f/1', 'aktivloven/13f/2'],
  'section-22': ['aktivloven/13f/3', 'aktivloven/13f/4'],
  'as-unmarried': ['aktivloven/13f/8', 'aktivloven/26/3'],
  'without-work-demand': ['aktivloven/13f/5'],
  'section-22-alone': ['aktivloven/13f/3', 'aktivloven/26/3'],
  'no-aid': ['aktivloven/13f/1', 'aktivloven/13f/3']
}

/** The kind of a couple of which both benefits are known. */
export function householdOf({ lapseDate: on, spouses }: CoupleReductionFacts): Household {
  const [{ benefit: first }, { benefit: second }] = spouses
  const married = { on, maritalStatus: 'married' } as const
  const either = (fits: (facts: CoverageFacts) => boolean): boolean =>
    fits({ ...married, benefit: first, spouse: { benefit: second } }) ||
    fits({ ...married, benefit: second, spouse: { benefit: first } })
  if (either(isTreatedAsUnmarried)) return 'as-unmarried'
  if (either(isCoupleOnSection22)) return 'section-22'
  if (either(isCoupleOnAid)) return 'sections-23-25'
  if (either(hasSpouseWithoutWorkDemand)) return 'without-work-demand'
  return [first, second].some(isSection22Benefit) ? 'section-22-alone' : 'no-aid'
}
