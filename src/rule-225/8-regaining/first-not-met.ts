import type { Day } from '../../calendar/day.js'
import { firstOf, firstOfNextMonth, monthOf } from '../../calendar/month.js'
import { validDay } from '../../input/date.js'
import type { ProjectionFacts } from '../../input/projection-facts.js'
import type { Readings } from '../../law/readings.js'
import { ruleVersions } from '../../law/rule-life.js'
import { hundredthsDown, NO_HOURS, sumOfHours } from '../5-work/13f-15-exact-hours.js'
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
    lapse = firstOfNextMonth(there && holdsTogether(tried, there) ? last : lapse)
  }
}

/**
 * The last bortfaldsdato whose earning period still holds all the work that lies before this one, where that work
 * suffices by itself: no month between them loses any of it.
 */
function lastWithSameWork(work: ProjectionFacts['work'], { lapse, assessed }: Tried): Day {
  const { version } = assessed.settlement.reckoning
  const { records, required } = assessed.found
  const before = work.flatMap(({ from, to }, index) => {
    const { least } = records[index] ?? { least: NO_HOURS }
    return validDay(to) < lapse && hundredthsDown(least) > 0 ? [{ from: validDay(from), least }] : []
  })
  if (hundredthsDown(sumOfHours(before.map(({ least }) => least))) < required * 100) return lapse
  return firstOf(monthOf(Math.min(...before.map(({ from }) => from))) + version.months)
}

/** Days of extension with which no month of a period lies more than three years back, whatever a year in between adds. */
const FAR_FROM_THREE_YEARS = 365

/** Whether the requirement, met at both ends, is met for every bortfaldsdato in between. */
function holdsTogether(a: Tried, b: Tried): boolean {
  const [before, after] = [a.assessed.settlement.reckoning, b.assessed.settlement.reckoning]
  return (
    b.assessed.found.met === true &&
    before.version === after.version &&
    after.extensionDays < FAR_FROM_THREE_YEARS
  )
}
