import type { SpouseIndex } from '../../input/couple-reduction-facts.js'
import type { KnownCouple } from './known-couple.js'

/**
 * § 26, stk. 6: where the spouse who kept the aid under stk. 5 no longer meets the requirement either, aid goes on to
 * the one "der efter kommunens vurdering er tættest på arbejdsmarkedet", on condition that this spouse seeks to use the
 * possibilities for education or work (§ 13, stk. 1-6, and § 13 a). The board reads it as also covering couples of whom
 * both fail from the start (study, 5.4.1).
 *
 * The spouse who keeps the aid: the municipality's judgement, never computed.
 */
export const spouseWhoKeepsAid = ({ closest }: KnownCouple): SpouseIndex => closest
