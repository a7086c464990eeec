import type { Day } from '../../calendar/day.js'
import { firstOf, firstOfNextMonth, monthOf } from '../../calendar/month.js'
import { validDay } from '../../input/date.js'
import type { ProjectionFacts } from '../../input/projection-facts.js'
import type { Readings } from '../../law/readings.js'
import { ruleVersions } from '../../law/rule-life.js'
import type { Assessed, WorkCase } from '../5-work/work-case.js'

/** A bortfaldsdato for which the work requirement was assessed. */
export interface Tried {
  lapse: Day
  given: WorkCase
  assessed: Assessed
}

/** The work requirement of a person for any bortfaldsdato, or that it lies outside the rule's life. */
export type WorkCaseOn = (lapse: Day) => WorkCase | 'notYetInForce' | 'repealed'

const FIRST_LAPSE = /* @__PURE__ */ validDay(ruleVersions[0].from)

/**
 * The first bortfaldsdato from `from` on for which the hours are not certain to suffice if no more work is done. Where
 * they suffice with the shortest extension, they do so with any longer one.
 *
 * @param onTried is told of each bortfaldsdato that was assessed
 */
export function firstNotMet(
  { from, work }: Pick<ProjectionFacts, 'from' | 'work'>,
  caseOn: WorkCaseOn,
  readings: Readings,
  onTried?: (tried: Tried) => void
): Tried | 'repealed' {
  const assessOn = (lapse: Day): Tried | undefined => {
    const given = caseOn(lapse)
    if (typeof given === 'string') return undefined
    const tried = { lapse, given, assessed: given.assess(readings) }
    onTried?.(tried)
    return tried
  }
  let lapse = Math.max(validDay(from), FIRST_LAPSE)
  for (;;) {
    const tried = assessOn(lapse)
    if (tried === undefined) return 'repealed'
    if (tried.assessed.found.met !== true) return tried
    const last = lastWithSameWork(work, tried)
    const there = last > lapse ? assessOn(last) : undefined
    lapse = firstOfNextMonth(there && isAlike(tried, there) ? last : lapse)
  }
}

/**
 * The last bortfaldsdato whose earning period can hold all the work. An extended period has none: days that extend it, and
 * the hours on them, can be gone a month later.
 */
function lastWithSameWork(work: ProjectionFacts['work'], { lapse, assessed }: Tried): Day {
  const { version, to } = assessed.settlement.reckoning
  if (to >= lapse) return lapse
  return firstOf(monthOf(Math.min(...work.map(({ from }) => validDay(from)))) + version.months)
}

/** Whether a later bortfaldsdato demands the same, and its period is not extended either: then none in between is. */
function isAlike(tried: Tried, { lapse, assessed }: Tried): boolean {
  const { version, to } = assessed.settlement.reckoning
  return version === tried.assessed.settlement.reckoning.version && to < lapse
}
