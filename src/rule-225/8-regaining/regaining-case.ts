import type { Day } from '../../calendar/day.js'
import type { IsoDate } from '../../calendar/iso-date.js'
import { validDay } from '../../input/date.js'
import type { RegainingFacts } from '../../input/regaining-facts.js'
import type { Readings } from '../../law/readings.js'
import { REPEALED_FROM } from '../../law/rule-life.js'
import type { Period } from '../../periods/period.js'
import { openCase } from '../4-earning-period/reckoning/open-case.js'
import type { OpenFact } from '../4-earning-period/reckoning/open-grounds.js'
import type { Scenario } from '../4-earning-period/reckoning/reckoning.js'
import { firstDayRegained } from './13f-14-regaining-day.js'
import { type RegainingWindow, regainingWindows } from './13f-14-window.js'
import { resumptionAfter } from './26-10-resumption.js'
import { type EarnedStretch, earnedStretches, type SettledStretch, settledStretches } from './earned-hours.js'

/** What a case of regaining comes to when its open facts have fallen out. */
export type RegainingEnd =
  | { kind: 'regained'; day: Day; resumedFrom: Day }
  | { kind: 'notRegained'; resumedFrom?: never }
  | { kind: 'restarted'; restart: Period; resumedFrom?: never }
  | { kind: 'repealed'; resumedFrom?: never }

/** A case in the rule's life, under some readings. */
export interface RegainingCase {
  stretches: readonly EarnedStretch[]
  /** In the order to ask for them. */
  open: readonly OpenFact[]
  /** The last day that is looked at: that of assessment, or the last of the rule's life. */
  last: Day
  /** The case with the facts in `most` settled for the most hours, and all others for the fewest. */
  settle: (most: ReadonlySet<OpenFact>) => SettledRegaining
}

/** A case whose open facts have fallen out. */
export interface SettledRegaining {
  windowOn: (day: Day) => RegainingWindow
  stretches: readonly SettledStretch[]
  /** What it comes to, by the first day from `first` to `last` on which the hours suffice. */
  end: (first: Day, last: Day) => RegainingEnd
}

const REPEAL = /* @__PURE__ */ validDay(REPEALED_FROM)

/** Days without dates can always lie in a window or outside it, for each day has another. */
export const NOWHERE: Period = { from: Number.POSITIVE_INFINITY, to: Number.NEGATIVE_INFINITY }

/** The case of valid facts whose reduction lies in the rule's life. */
export function regainingCase(facts: RegainingFacts, readings: Readings, asOf: IsoDate): RegainingCase {
  const reducedFrom = validDay(facts.reducedFrom)
  const assessed = validDay(asOf)
  const ofGrounds = openCase(
    { lapseDate: facts.reducedFrom, notice: 'sent-in-time', grounds: facts.grounds },
    assessed,
    NOWHERE
  )
  const last = Math.min(assessed, REPEAL - 1)
  const stretches = earnedStretches(facts.work, { from: reducedFrom, to: last }, reducedFrom, readings)

  function endOf(day: Day | undefined, { restarting }: Scenario): RegainingEnd {
    // Stk. 9, 2. pkt.: who was exempt and "igen bliver omfattet", covered again before the day, starts afresh.
    const restart = restarting.find(({ to }) => to >= reducedFrom && to < (day ?? assessed))
    if (restart) return { kind: 'restarted', restart }
    if (day === undefined) return { kind: assessed >= REPEAL ? 'repealed' : 'notRegained' }
    const resumedFrom = resumptionAfter(day, facts.maritalStatus, readings)
    return resumedFrom >= REPEAL ? { kind: 'repealed' } : { kind: 'regained', day, resumedFrom }
  }

  return {
    stretches,
    open: [...ofGrounds.open, ...stretches.flatMap(({ open }) => open)],
    last,
    settle(most) {
      const scenario = ofGrounds.settle(most)
      const windowOn = regainingWindows(scenario, reducedFrom, readings)
      const settled = settledStretches(stretches, most)
      const end = (first: Day, last: Day): RegainingEnd =>
        endOf(firstDayRegained(settled, windowOn, first, last), scenario)
      return { windowOn, stretches: settled, end }
    }
  }
}

/** Whether the citizen sees the same: how it ends, and from when. */
export const sameEnd = (a: RegainingEnd, b: RegainingEnd): boolean =>
  a.kind === b.kind && a.resumedFrom === b.resumedFrom
