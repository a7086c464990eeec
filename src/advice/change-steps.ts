import { type Step, step } from '../evaluation/step.js'
import { noticeOrderOn } from '../law/notice-order.js'
import type { PeriodChange } from './changes.js'

/** The change as a step: what it is, the outcome that it gives, and where the rule stands that makes it so. */
export function changeStep(change: PeriodChange): Step {
  // What is told of a whole case stands in its value.
  const { case: _, ...value } = change.gives
  // `notMet`: there is no bortfaldsdato any more.
  const outcome = 'lapseDate' in change.gives ? 'computed' : 'notMet'
  switch (change.change) {
    case 'more-hours':
      return step('more-hours', outcome, {
        inputs: { hours: change.hours, from: change.from, by: change.by },
        value,
        decisive: true
      })
    case 'send-letter':
    case 'earlier-letter': {
      const { notice, lateNotice } = noticeOrderOn(change.by)
      const inputs = { by: change.by }
      return step(change.change, outcome, { inputs, value, also: [notice, lateNotice], decisive: true })
    }
    default:
      return step(change.change, outcome, { inputs: { days: change.days }, value, decisive: true })
  }
}
