import type { Day } from '../../../calendar/day.js'
import { validDay } from '../../../input/date.js'
import type { Ground } from '../../../input/earning-period-facts.js'
import { type Answer, all } from '../../../logic/answer.js'
import type { Period } from '../../../periods/period.js'
import type { QuestionKey } from '../../../words/question-keys.js'
import { type ExtendingPeriod, groundCitation } from '../13f-12-grounds.js'
import { placeUndatedDays } from './undated-days.js'

/** A fact that the caseworker does not have yet; one of its answers lets the aid lapse earliest, another latest. */
export interface OpenFact {
  path: string
  question: QuestionKey
  /** The ground, or the record of work, that it concerns; absent for the letter. */
  ground?: number
  work?: number
}

/** A ground whose open facts can fall out one way or the other. */
export interface OpenGround {
  /** Facts that must all be yes for the ground to count. */
  conditions: readonly OpenFact[]
  /** The fact that settles when it ends, or on which dates its days lie. */
  extent?: OpenFact
  /** Whether its dates depend on where the earning period begins. */
  undated: boolean
  /** The period that it makes, at its longest or its shortest, for an earning period that begins on `from`. */
  period: (longest: boolean, from: Day) => ExtendingPeriod | undefined
}

/** Whether the citizen was released from being available: asked of nr. 6 alone, and nothing said is unknown. */
export const releasedFromAvailability = (ground: Ground): Answer =>
  ground.kind === 'education-or-other-benefit' ? (ground.exemptFromAvailability ?? 'unknown') : 'yes'

/** Whether a ground counts: it is documented, and under nr. 6 the citizen was released from being available. */
export const groundCounts = (ground: Ground): Answer =>
  all([ground.documented, releasedFromAvailability(ground)])

/**
 * A ground with its open facts. An ongoing one lasts at its shortest to the day of assessment, at its longest to
 * `beyond`; days without dates lie at their fewest outside the earning period as far as they can.
 *
 * @param certain days that lie in the earning period under every reading
 */
export function openGround(
  ground: Ground,
  index: number,
  asOf: Day,
  beyond: Day,
  certain: Period
): OpenGround {
  const open = (field: string, question: QuestionKey): OpenFact => ({
    path: `facts.grounds[${index}].${field}`,
    question,
    ground: index
  })
  const conditions: OpenFact[] = []
  if (ground.documented === 'unknown') conditions.push(open('documented', 'documented'))
  if (releasedFromAvailability(ground) === 'unknown')
    conditions.push(open('exemptFromAvailability', 'released-from-availability'))

  const make = (from: Day, to: Day, ongoing: boolean, undated: boolean): ExtendingPeriod => ({
    from,
    to,
    ground: index,
    kind: ground.kind,
    citation: groundCitation[ground.kind],
    ongoing,
    undated
  })
  if ('within' in ground) {
    const within = { from: validDay(ground.within.from), to: validDay(ground.within.to) }
    const settled = within.from >= certain.from && within.to <= certain.to
    return {
      conditions,
      ...(settled ? {} : { extent: open('within', 'days-split') }),
      undated: true,
      period: (longest, from) => {
        const placed = placeUndatedDays(ground.days, within, from, longest ? 'many' : 'few')
        return placed && make(placed.from, placed.to, false, true)
      }
    }
  }
  const from = validDay(ground.from)
  if (ground.to === 'ongoing') {
    const [shortest, longest] = [make(from, asOf, true, false), make(from, beyond, true, false)]
    return {
      conditions,
      extent: open('to', 'ongoing-end'),
      undated: false,
      period: (isLongest) => (isLongest ? longest : shortest)
    }
  }
  const period = make(from, validDay(ground.to), false, false)
  return { conditions, undated: false, period: () => period }
}
