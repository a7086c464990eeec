import type { Day } from '../../../calendar/day.js'
import { LAST_DATE, validDay } from '../../../input/date.js'
import type { EarningPeriodFacts, Notice } from '../../../input/earning-period-facts.js'
import { inOrder } from '../../../periods/in-order.js'
import { byBeginning, type Period } from '../../../periods/period.js'
import { restartingExemptions } from '../../13f-09-restart.js'
import { type ExtendingPeriod, isExemption } from '../13f-12-grounds.js'
import { covidExtensions } from '../13h-covid.js'
import { groundCounts, type OpenFact, type OpenGround, openGround } from './open-grounds.js'
import type { Scenario } from './reckoning.js'

/** A case ready to be reckoned, however its open facts fall out. */
export interface OpenCase {
  /** In the order to ask for them. */
  open: readonly OpenFact[]
  /** The case with the facts in `latest` settled for the latest lapse, and all other open facts for the earliest. */
  settle: (latest: ReadonlySet<OpenFact>) => Scenario
}

/** When the letter was sent, as early and as late as the facts allow; absent where it was in time. */
interface OpenLetter {
  earliest?: Day
  latest?: Day
  fact?: OpenFact
}

/** What goes on or is still to come can do so until long after the rule is repealed. */
const BEYOND = /* @__PURE__ */ validDay(LAST_DATE)

function openLetter(notice: Notice, asOf: Day): OpenLetter {
  if (notice === 'sent-in-time') return {}
  // An unknown letter may have been in time, or never sent; one that is not sent cannot be sent before today.
  if (notice === 'unknown')
    return { latest: BEYOND, fact: { path: 'facts.notice', question: 'notice-unknown' } }
  if (notice === 'not-sent')
    return { earliest: asOf, latest: BEYOND, fact: { path: 'facts.notice', question: 'notice-not-sent' } }
  const sent = validDay(notice.sentOn)
  return { earliest: sent, latest: sent }
}

/**
 * The open facts of a case, and the case as it is once they are settled. For the latest lapse, what goes on or is
 * still to come does so until long after the rule is repealed.
 *
 * @param certain days that lie in the earning period under every reading
 */
export function openCase(facts: EarningPeriodFacts, asOf: Day, certain: Period): OpenCase {
  const lapse = validDay(facts.lapseDate)
  const letter = openLetter(facts.notice, asOf)
  const grounds: OpenGround[] = []
  facts.grounds.forEach((ground, index) => {
    if (groundCounts(ground) !== 'no') grounds.push(openGround(ground, index, asOf, BEYOND, certain))
  })
  const open = letter.fact ? [letter.fact] : []
  for (const { conditions, extent } of grounds) {
    open.push(...conditions)
    if (extent) open.push(extent)
  }

  function periodsOf(
    counting: readonly OpenGround[],
    latest: ReadonlySet<OpenFact>,
    from: Day
  ): readonly ExtendingPeriod[] {
    const periods: ExtendingPeriod[] = []
    for (const { period, extent } of counting) {
      const made = period(extent !== undefined && latest.has(extent), from)
      if (made) periods.push(made)
    }
    return inOrder([...periods, ...covidExtensions], byBeginning)
  }

  function settle(latest: ReadonlySet<OpenFact>): Scenario {
    const sent = letter.fact && latest.has(letter.fact) ? letter.latest : letter.earliest
    const counting = grounds.filter(({ conditions }) => conditions.every((fact) => latest.has(fact)))
    const periodsFrom = (from: Day): readonly ExtendingPeriod[] => periodsOf(counting, latest, from)
    const periods = periodsFrom(lapse)
    return {
      lapse,
      sent,
      // Only where days have no dates does it matter for the periods where the earning period begins.
      periods: counting.some(({ undated }) => undated) ? periodsFrom : () => periods,
      restarting: restartingExemptions(periods.filter(isExemption))
    }
  }

  // Every reading is tried on the same case, so that its earliest form is made once.
  const earliest = settle(new Set())
  return { open, settle: (latest) => (latest.size === 0 ? earliest : settle(latest)) }
}
