import { frozen } from '../../law/frozen.js'
import type { SanctionList } from '../item.js'
import type { SanctionItemId } from '../items.js'
import {
  agterskrivelse,
  decision,
  guidanceInDetail,
  hearing,
  protection,
  reminders,
  timeAndRate
} from './runs.js'

/** Missing registration or CV, § 38. The items stand in the order in which a file is gone through. */
export const dutyBreachPerDay = /* @__PURE__ */ frozen({
  provision: '§ 38',
  title: { da: 'Manglende tilmelding eller cv', en: 'Missing registration or CV' },
  items: [
    'classification-on-file',
    'event-in-catalogue',
    'within-registration-duty',
    'cv-deadline-passed',
    // § 13 i takes § 13 a, and with it the CV, away too.
    'special-youth-education',
    'written-guidance',
    ...guidanceInDetail,
    'breach-documented-per-day',
    'reason-asked',
    'due-to-the-person',
    ...protection,
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
