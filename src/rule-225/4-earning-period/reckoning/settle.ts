import type { NotCovered } from '../../../evaluation/evaluation.js'
import type { Readings } from '../../../law/readings.js'
import type { RuleVersion } from '../../../law/rule-life.js'
import type { Period } from '../../../periods/period.js'
import { ruleInForceOn } from '../../lov296-7-rule-in-force.js'
import { countedDays, daysByProvision } from './counted-days.js'
import type { OpenCase } from './open-case.js'
import type { OpenFact } from './open-grounds.js'
import { type Reckoning, reckon } from './reckoning.js'

/** What a case comes to, with its reckoning; where facts are open, the one that lets the aid lapse earliest. */
export type Settlement = {
  reckoning: Reckoning
  /** Whether 12 months of exemption have passed, or it is not known whether they have. */
  mayRestart: boolean
} & (
  | { kind: 'decided' }
  | { kind: 'undetermined' }
  | { kind: 'notCovered'; reason: NotCovered; isOpen?: true }
)

/** Whether the days and dates of the reckoning are only the earliest: what is not known can still move them. */
export const isEarliest = (settlement: Settlement): boolean =>
  settlement.kind === 'undetermined' || (settlement.kind === 'notCovered' && settlement.isOpen === true)

const none: ReadonlySet<OpenFact> = /* @__PURE__ */ new Set()

/**
 * Why a reckoning gives no lapse date. A restart comes first: after 12 months of exemption the old bortfaldsdato is
 * void, wherever it would have moved to.
 */
function endOf(reckoning: Reckoning): NotCovered | undefined {
  if (reckoning.restarts.length > 0) return 'restarted'
  return isRepealed(reckoning) ? 'repealed' : undefined
}

const isRepealed = ({ newLapse }: Reckoning): boolean => ruleInForceOn(newLapse) === 'repealed'

/** Whether two settlements end in the same way, and where there is a date, on the same date. */
export const sameEnding = (a: Settlement, b: Settlement): boolean =>
  a.kind === 'notCovered'
    ? b.kind === 'notCovered' && a.reason === b.reason
    : a.kind === b.kind && a.reckoning.newLapse === b.reckoning.newLapse

/**
 * Whether two reckonings of a case give the same result in every field, whichever of several grounds on the same
 * provision a day is named under. The version, the first day and the bortfaldsdato follow from the last day and the
 * lateness of the letter.
 */
export function sameResult(a: Reckoning, b: Reckoning, readings: Readings): boolean {
  const end = endOf(a)
  if (end !== endOf(b)) return false
  if (end === 'restarted') return restartsTogether(a.restarts, b.restarts)
  if (end !== undefined) return true
  return (
    a.to === b.to &&
    a.daysLate === b.daysLate &&
    a.extensionDays === b.extensionDays &&
    daysByProvision(countedDays(a, readings)) === daysByProvision(countedDays(b, readings))
  )
}

/** Whether one stretch of exemption, at its shorter or its longer, restarts both: then it does so at any length between. */
const restartsTogether = (some: readonly Period[], others: readonly Period[]): boolean =>
  some.some((a) => others.some((b) => isWithin(a, b) || isWithin(b, a)))

const isWithin = (inner: Period, outer: Period): boolean => outer.from <= inner.from && inner.to <= outer.to

/**
 * Settles a case: where the earliest and the latest way in which its open facts can fall out give the same result,
 * every way in between does too. If even the earliest date lies after the repeal, so does every other.
 */
export function settle(openCase: OpenCase, version: RuleVersion, readings: Readings): Settlement {
  const reckoning = reckon(openCase.settle(none), version, readings)
  const latest =
    openCase.open.length === 0
      ? reckoning
      : reckon(openCase.settle(new Set(openCase.open)), version, readings)
  const isSame = latest === reckoning || sameResult(reckoning, latest, readings)
  const mayRestart = latest.restarts.length > 0
  if (!isSame && !isRepealed(reckoning)) return { kind: 'undetermined', reckoning, mayRestart }
  const reason = isSame ? endOf(reckoning) : 'repealed'
  if (reason === undefined) return { kind: 'decided', reckoning, mayRestart }
  return latest.to === reckoning.to
    ? { kind: 'notCovered', reason, reckoning, mayRestart }
    : { kind: 'notCovered', reason, reckoning, mayRestart, isOpen: true }
}
