import type { CoverageFacts } from '../../input/coverage-facts.js'
import { isSection22Benefit } from '../../law/benefits.js'
import { spouseBenefit } from './spouse-benefit.js'

/**
 * A recipient of a benefit of § 22 whose spouse has a benefit that demands no work, or ressourceforløbsydelse.
 *
 * § 13 f, stk. 5: deemed to use the possibilities for work, whatever the hours, where the spouse has another public
 * benefit not conditional on using them, "f.eks. folkepension, førtidspension, seniorpension, tidlig pension, SU eller
 * efterløn", or ressourceforløbsydelse.
 */
export function hasSpouseWithoutWorkDemand(facts: CoverageFacts): boolean {
  const spouse = spouseBenefit(facts)
  const spared = spouse === 'benefit-without-work-demand' || spouse === 'ressourceforloebsydelse'
  return spared && isSection22Benefit(facts.benefit)
}
