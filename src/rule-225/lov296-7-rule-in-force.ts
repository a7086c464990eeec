import type { Day } from '../calendar/day.js'
import { dayOf, type IsoDate } from '../calendar/iso-date.js'
import { type RuleVersion, ruleVersions } from '../law/rule-life.js'

/** The version of the rule for a bortfaldsdato, or on which side of the rule's life it lies. */
export type InForce = RuleVersion | 'notYetInForce' | 'repealed'

/**
 * LOV 296/2016 § 7, stk. 3: the rule first has effect on 1 October 2016; to 31 March 2017 it demands 113 hours within
 * 6 calendar months, from 1 April 2017 225 hours within 12. LOV 1655/2024 repeals it from 1 July 2025.
 */
export function ruleInForceOn(lapse: Day): InForce {
  if (lapse < FIRST_DAY) return 'notYetInForce'
  if (lapse <= LAST_DAY_OF_TRANSITION) return ruleVersions[0]
  return lapse <= LAST_DAY ? ruleVersions[1] : 'repealed'
}

const dayIn = (date: IsoDate): Day => dayOf(date) as Day
const FIRST_DAY = /* @__PURE__ */ dayIn(ruleVersions[0].from)
const LAST_DAY_OF_TRANSITION = /* @__PURE__ */ dayIn(ruleVersions[0].to)
const LAST_DAY = /* @__PURE__ */ dayIn(ruleVersions[1].to)
