import type { CoverageFacts } from '../../input/coverage-facts.js'
import { isCashBenefit } from '../../law/benefits.js'
import type { CitationId } from '../../law/citations.js'
import { isCoupleOnAid } from './13f-01-couples.js'
import { isCoupleOnSection22 } from './13f-03-couples-on-section-22.js'
import { sparedForChildBenefit } from './13f-04-child-benefit.js'
import { hasSpouseWithoutWorkDemand } from './13f-05-spouse-without-work-demand.js'
import { isUnmarriedOnAid } from './13f-06-unmarried.js'
import { isReducedSinceBeforeMarriage } from './13f-07-marrying.js'
import { hasPartnerOnSection22 } from './13f-07-partner-on-section-22.js'
import { isTreatedAsUnmarried } from './13f-08-treated-as-unmarried.js'
import { appliedDuringCovid } from './13h-1-applied-during-covid.js'
import { type Coverage, coverageOn } from './coverage.js'

/** Each provision on coverage, in the order of the statute, and whether it fits the facts. */
const provisions = {
  'couple-on-aid': isCoupleOnAid,
  'couple-on-section-22': isCoupleOnSection22,
  'spared-for-child-benefit': sparedForChildBenefit,
  'spouse-without-work-demand': hasSpouseWithoutWorkDemand,
  'unmarried-on-aid': isUnmarriedOnAid,
  'reduced-since-before-marriage': isReducedSinceBeforeMarriage,
  'partner-on-section-22': hasPartnerOnSection22,
  'treated-as-unmarried': isTreatedAsUnmarried,
  'applied-during-covid': appliedDuringCovid
} as const

/** A rule that a provision on coverage is applied by. */
export type CoverageRule = keyof typeof provisions

/** The rules of coverage, in the order of the statute. */
export const coverageRuleIds = /* @__PURE__ */ Object.keys(provisions) as CoverageRule[]

/** Known facts held against the provisions on coverage. */
export interface Examination {
  /** How the person is covered; absent where he or she is not. */
  coverage?: Coverage
  /** The provisions that were looked at, and whether they fit. */
  fits: ReadonlyMap<CoverageRule, boolean>
  /** The provision that settled it: the one that fits, or spares; where none does, the one that would have reached. */
  decisive: CoverageRule
}

/**
 * Holds facts that are known, as far as they matter, against § 13 f, stk. 1-8, and § 13 h, stk. 1: first which of the
 * stykker reaches the person, then whether another spares the person again.
 */
export function examineCoverage(facts: CoverageFacts): Examination {
  const fits = new Map<CoverageRule, boolean>()
  const holds = (rule: CoverageRule): boolean => {
    const fitting = provisions[rule](facts)
    fits.set(rule, fitting)
    return fitting
  }
  const covered = (rule: CoverageRule, track: Coverage['track'], provision: CitationId): Examination =>
    holds('applied-during-covid')
      ? { fits, decisive: 'applied-during-covid' }
      : { coverage: coverageOn(track, provision), fits, decisive: rule }
  const outside = (decisive: CoverageRule): Examination => ({ fits, decisive })

  if (facts.maritalStatus === 'unmarried') {
    if (!holds('unmarried-on-aid')) return outside('unmarried-on-aid')
    if (holds('partner-on-section-22')) return outside('partner-on-section-22')
    return covered('unmarried-on-aid', 'unmarried', 'aktivloven/13f/6')
  }
  if (holds('treated-as-unmarried')) return covered('treated-as-unmarried', 'unmarried', 'aktivloven/13f/8')
  const onSection22 = holds('couple-on-section-22')
  if (!onSection22 && !holds('couple-on-aid'))
    return outside(holds('spouse-without-work-demand') ? 'spouse-without-work-demand' : 'couple-on-aid')
  if (
    isCashBenefit(facts.benefit) &&
    holds('reduced-since-before-marriage') &&
    !holds('partner-on-section-22')
  )
    return covered('reduced-since-before-marriage', 'unmarried', 'aktivloven/13f/7/2')
  if (!onSection22) return covered('couple-on-aid', 'couple', 'aktivloven/13f/1')
  return holds('spared-for-child-benefit')
    ? outside('spared-for-child-benefit')
    : covered('couple-on-section-22', 'couple-section-22', 'aktivloven/13f/3')
}
