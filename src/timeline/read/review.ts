import type { Review, ReviewedMatter, ReviewMatter } from '../../case/review/review.js'
import type { Json } from '../../evaluation/json.js'
import type { TimelineBar, TimelineLane, TimelineMark, TimelinePart } from '../timeline-data.js'
import { dateIn, daysAfter, stepOf } from './fields.js'
import { periodIn } from './period.js'
import { markOn, type Settled, saidIn } from './reader.js'

/** A review: the period by the rules, beside it what the municipality decided, and what the citizen is owed. */
export function readReview(evaluation: Settled<Review>): TimelinePart[] {
  const { steps, stamp } = evaluation
  const { matters = [], owed } = saidIn(evaluation)
  const on = dateIn(stepOf(steps, 'review-verdict')?.inputs ?? {}, 'on')
  const municipality = (about: ReviewMatter): Json | undefined =>
    matters.find(({ matter }: ReviewedMatter) => matter === about)?.municipality
  const dateOf = (about: ReviewMatter): string | undefined =>
    dateIn({ day: municipality(about) ?? '' }, 'day')
  // What went on was known up to the day of the decision.
  const { lanes, marks } = periodIn(steps, undefined, on ?? stamp.asOf)
  const [lapse, cut] = [dateOf('lapse-date'), dateOf('cut')]
  const owedLane: TimelineLane[] =
    owed === undefined
      ? []
      : [
          {
            lane: 'owed',
            bars: [{ what: 'owed', state: 'counts', from: owed.from, to: daysAfter(owed.until, -1) }]
          }
        ]
  const decided: TimelineMark[] = [
    ...markOn('decision', on),
    ...markOn('municipality-lapse-date', lapse),
    ...(cut === lapse ? [] : markOn('municipality-cut', cut))
  ]
  return [
    {
      lanes: [...lanes, ...extensionLane(lanes, municipality('extension-days')), ...owedLane],
      marks: [...marks, ...decided]
    }
  ]
}

/** The days by which the municipality extended, from the day on which the extension begins. */
function extensionLane(lanes: readonly TimelineLane[], days: Json | undefined): TimelineLane[] {
  if (typeof days !== 'number' || days <= 0) return []
  const before = lanes
    .find(({ lane }) => lane === 'period')
    ?.bars.filter(({ what }) => what === 'late-notice' || what === 'original')
    .at(-1)
  if (before === undefined) return []
  const { to } = before
  const bar: TimelineBar = {
    what: 'municipality-extension',
    state: 'counts',
    from: daysAfter(to, 1),
    to: daysAfter(to, days),
    days
  }
  return [{ lane: 'municipality', days, bars: [bar] }]
}
