import { frozen } from '../../law/frozen.js'
import type { SanctionList } from '../item.js'
import type { SanctionItemId } from '../items.js'
import {
  agterskrivelse,
  decision,
  guidanceInDetail,
  hearing,
  noDuty,
  protection,
  reasonableGround,
  reminders,
  renewedContact,
  timeAndRate
} from './runs.js'

/** Absence from a talk, § 37. The items stand in the order in which a file is gone through. */
export const absenceFromMeeting = /* @__PURE__ */ frozen({
  provision: '§ 37',
  title: { da: 'Udeblivelse fra samtale', en: 'Absence from a talk' },
  items: [
    'classification-on-file',
    'event-in-catalogue',
    'talk-kind',
    'rehabilitation-team-2026',
    'self-booked-summons',
    'duty-notified',
    'meeting-earliest-day-after',
    ...noDuty,
    'exempt-from-talk',
    'written-guidance',
    'first-summons-guidance',
    ...guidanceInDetail,
    'reason-asked',
    'reason-stated',
    'more-than-missing-cancellation',
    ...reasonableGround,
    ...protection,
    ...renewedContact,
    ...hearing,
    'monthly-statement',
    'told-at-once',
    'heard-with-statement',
    ...agterskrivelse,
    ...decision,
    ...timeAndRate,
    'monthly-cap',
    ...reminders
  ]
} as const satisfies SanctionList<SanctionItemId>)
