import { frozen } from '../../law/frozen.js'
import type { SanctionList } from '../item.js'
import type { SanctionItemId } from '../items.js'
import {
  decision,
  guidanceInDetail,
  hearing,
  noDuty,
  protection,
  reasonableGround,
  reminders
} from './runs.js'

/** The aggravated availability sanction, § 40 a. The items stand in the order in which a file is gone through. */
export const aggravatedAvailability = /* @__PURE__ */ frozen({
  provision: '§ 40 a',
  title: { da: 'Skærpet rådighedssanktion', en: 'Aggravated availability sanction' },
  items: [
    'classification-on-file',
    'event-in-catalogue',
    'aggravated-group-2025h1',
    'aggravated-group',
    'preceding-sanction',
    'preceding-sanction-stands',
    'new-breach',
    'duty-notified',
    'meeting-earliest-day-after',
    ...noDuty,
    'written-guidance',
    ...guidanceInDetail,
    'extra-guidance-person',
    'extra-guidance-repeat',
    'extra-guidance-attended-days',
    'extra-guidance-closing',
    'extra-guidance-spouse-closing',
    'extra-guidance-spouse',
    'reason-asked',
    'reason-stated',
    'more-than-missing-cancellation',
    ...reasonableGround,
    ...protection,
    'lacking-will-assessed',
    'lacking-will',
    'lacking-will-documented',
    'all-circumstances-included',
    'lacking-will-reasons',
    'discretion-reasoned',
    'proportionality',
    'activity-with-decision',
    'activity-same-day',
    'daily-activity',
    'attended-days-only-stated',
    'at-most-three-months',
    'heard-before-unpaid-days',
    'stop-decided-at-same-time',
    'stop-whole-calendar-month',
    'stop-spouse-same-time',
    'calendar-day-fraction',
    'exceptional-situation',
    ...hearing,
    'conditional-letter-used',
    'conditional-letter-group',
    ...decision,
    ...reminders
  ]
} as const satisfies SanctionList<SanctionItemId>)
