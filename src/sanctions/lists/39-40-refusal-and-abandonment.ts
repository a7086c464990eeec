import { frozen } from '../../law/frozen.js'
import type { SanctionList } from '../item.js'
import type { SanctionItemId } from '../items.js'
import {
  agterskrivelse,
  decision,
  exemptFromOffer,
  guidanceInDetail,
  hearing,
  noDuty,
  protection,
  reasonableGround,
  reminders,
  timeAndRate
} from './runs.js'

/** Refusal, abandonment and other breaches, §§ 39-40. The items stand in the order in which a file is gone through. */
export const refusalOrAbandonment = /* @__PURE__ */ frozen({
  provision: '§§ 39-40',
  title: { da: 'Afvisning, ophør og andre pligtbrud', en: 'Refusal, abandonment and other breaches' },
  items: [
    'classification-on-file',
    'event-in-catalogue',
    'right-provision',
    'limb-stated',
    'duty-notified',
    'meeting-earliest-day-after',
    'breach-documented',
    'offer-adapted',
    ...noDuty,
    ...exemptFromOffer,
    'exempt-from-work-during-course',
    'exempt-from-work-during-course-from-2025',
    'written-guidance',
    ...guidanceInDetail,
    'repeated-absence-extent',
    'illness-notice-as-directed',
    'cross-reference-2025',
    'joblog-suspended',
    'joblog-guided-again',
    'reason-asked',
    'reason-stated',
    ...reasonableGround,
    ...protection,
    ...hearing,
    'monthly-statement',
    'told-at-once',
    'heard-with-statement',
    ...agterskrivelse,
    ...decision,
    ...timeAndRate,
    'one-reduction-a-month',
    ...reminders
  ]
} as const satisfies SanctionList<SanctionItemId>)
