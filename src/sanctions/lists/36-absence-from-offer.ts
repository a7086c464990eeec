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

/** Absence from an offer, § 36. The items stand in the order in which a file is gone through. */
export const absenceFromOffer = /* @__PURE__ */ frozen({
  provision: '§ 36',
  title: { da: 'Udeblivelse fra tilbud', en: 'Absence from an offer' },
  items: [
    'classification-on-file',
    'event-in-catalogue',
    'right-provision',
    'offer-kind-covered',
    'offer-lawfully-given',
    'offer-adapted',
    'duty-notified',
    'meeting-time-documented',
    'meeting-earliest-day-after',
    ...noDuty,
    ...exemptFromOffer,
    'written-guidance',
    ...guidanceInDetail,
    'absence-documented-per-day',
    'whole-or-partial',
    'lateness-assessed',
    'reason-asked',
    'reason-stated',
    'more-than-missing-cancellation',
    ...reasonableGround,
    ...protection,
    ...hearing,
    'monthly-statement',
    'heard-with-statement',
    ...agterskrivelse,
    ...decision,
    ...timeAndRate,
    'monthly-cap',
    ...reminders
  ]
} as const satisfies SanctionList<SanctionItemId>)
