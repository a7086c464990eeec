import type { CoverageFacts } from '../../input/coverage-facts.js'
import { isCashBenefit } from '../../law/benefits.js'

/**
 * An unmarried recipient of uddannelses- or kontanthjælp.
 *
 * § 13 f, stk. 6: "En ugift modtager af uddannelses- eller kontanthjælp efter § 11, hvis hjælp beregnes på baggrund af
 * satserne i §§ 23-25". The unmarried on a benefit of § 22 are not reached.
 */
export const isUnmarriedOnAid = ({ maritalStatus, benefit }: CoverageFacts): boolean =>
  maritalStatus === 'unmarried' && isCashBenefit(benefit)
