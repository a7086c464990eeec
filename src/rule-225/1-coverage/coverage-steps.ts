import type { Json } from '../../evaluation/json.js'
import { type Step, step } from '../../evaluation/step.js'
import type { CoverageFacts } from '../../input/coverage-facts.js'
import type { CitationId } from '../../law/citations.js'
import { LOV_1413_FROM } from '../../law/lov1413-2016.js'
import { COVERED_AFTER_COVID, isInFirstCovidPeriod } from './13h-1-applied-during-covid.js'
import { type CoverageRule, coverageRuleIds, type Examination } from './examination.js'

type Inputs = (facts: CoverageFacts) => Record<string, Json>

const own: Inputs = ({ benefit }) => ({ benefit })
const both: Inputs = ({ benefit, spouse }) => ({ benefit, spouse: spouse?.benefit ?? 'unknown' })

/** What each rule looks at. */
const inputs: Readonly<Record<CoverageRule, Inputs>> = {
  'couple-on-aid': both,
  'couple-on-section-22': both,
  'spared-for-child-benefit': ({ on, maintenanceDuty = 'unknown', childBenefit = 'unknown' }) => ({
    on,
    maintenanceDuty,
    childBenefit
  }),
  'spouse-without-work-demand': both,
  'unmarried-on-aid': own,
  'reduced-since-before-marriage': ({ reducedBeforeMarriage = 'unknown', coupleYearOfAid = 'unknown' }) => ({
    reducedBeforeMarriage,
    coupleYearOfAid
  }),
  'partner-on-section-22': ({ computedUnder26Stk2 = 'unknown' }) => ({ computedUnder26Stk2 }),
  'treated-as-unmarried': both,
  'applied-during-covid': ({ on, appliedOn = 'unknown' }) => ({ on, appliedOn })
}

/** Whether the day lies where a provision does not apply at all, so that there is nothing to say of it. */
const isOutOfTime = (rule: CoverageRule, on: string): boolean =>
  (rule === 'applied-during-covid' && !isInFirstCovidPeriod(on)) ||
  (rule === 'partner-on-section-22' && on < LOV_1413_FROM)

/** Where a provision was not in force as long as the rule, or has had another wording. */
const alsoOf = (rule: CoverageRule, on: string): CitationId[] => {
  if (rule === 'applied-during-covid') return ['aktivloven/13h/1']
  if (rule === 'partner-on-section-22') return ['aktivloven/13f/7/3']
  return rule === 'spared-for-child-benefit' && on < LOV_1413_FROM ? ['aktivloven/13f/4'] : []
}

/**
 * A step for each provision that was looked at, in the order of the statute. Where facts are missing, the provisions are
 * looked at in each way that they can turn out, and what does not come out the same is not known.
 */
export function coverageSteps(
  facts: CoverageFacts,
  examinations: readonly Examination[],
  settled: boolean
): Step[] {
  const steps: Step[] = []
  for (const rule of coverageRuleIds) {
    const found = new Set(examinations.map(({ fits }) => fits.get(rule)))
    const isAlike = found.size === 1
    if ((isAlike && found.has(undefined)) || isOutOfTime(rule, facts.on)) continue
    const outcome = isAlike ? (found.has(true) ? 'met' : 'notMet') : 'unknown'
    const decisive = settled
      ? examinations.every((each) => each.decisive === rule)
      : outcome === 'unknown' && examinations.some((each) => each.decisive === rule)
    const parts = { inputs: inputs[rule](facts), also: alsoOf(rule, facts.on), decisive }
    const isTold = rule === 'applied-during-covid' && outcome === 'met'
    steps.push(
      step(rule, outcome, isTold ? { ...parts, value: { coveredFrom: COVERED_AFTER_COVID } } : parts)
    )
  }
  return steps
}
