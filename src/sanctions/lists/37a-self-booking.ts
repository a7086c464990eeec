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

/** Missed self-booking, § 37 a. The items stand in the order in which a file is gone through. */
export const selfBooking = /* @__PURE__ */ frozen({
  provision: '§ 37 a',
  title: { da: 'Manglende selvbooking', en: 'Missed self-booking' },
  items: [
    'classification-on-file',
    'event-in-catalogue',
    'booking-group-2020',
    'booking-group',
    'booking-deadline-told',
    ...noDuty,
    'exempt-from-talk',
    'written-guidance',
    ...guidanceInDetail,
    'reason-asked',
    'reason-stated',
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
