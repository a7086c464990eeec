import { frozen } from '../law/frozen.js'
import type { SanctionItem } from './item.js'
import { activityReadyItems } from './items/activity-ready.js'
import { aggravatedActivityItems } from './items/aggravated-activity.js'
import { aggravatedGroundsItems } from './items/aggravated-grounds.js'
import { aggravatedGuidanceItems } from './items/aggravated-guidance.js'
import { aggravatedWillItems } from './items/aggravated-will.js'
import { agterskrivelseItems } from './items/agterskrivelse.js'
import { amountItems } from './items/amount.js'
import { basisItems } from './items/basis.js'
import { contactItems } from './items/contact.js'
import { decisionItems } from './items/decision.js'
import { dutyItems } from './items/duty.js'
import { guidanceItems } from './items/guidance.js'
import { hearingItems } from './items/hearing.js'
import { illnessItems } from './items/illness.js'
import { meetingItems } from './items/meeting.js'
import { noDutyItems } from './items/no-duty.js'
import { offerItems } from './items/offer.js'
import { placementItems } from './items/placement.js'
import { placementDecisionItems } from './items/placement-decision.js'
import { reasonItems } from './items/reason.js'
import { refusalItems } from './items/refusal.js'
import { reminderItems } from './items/reminder.js'
import { selfBookingItems } from './items/self-booking.js'

/** Of a row the type says no more than of any other, so that what is published names the ids and not every text. */
const tableOf = <Id extends string>(rows: Readonly<Record<Id, SanctionItem>>): typeof rows => frozen(rows)

const table = /* @__PURE__ */ tableOf({
  ...basisItems,
  ...dutyItems,
  ...noDutyItems,
  ...guidanceItems,
  ...illnessItems,
  ...reasonItems,
  ...activityReadyItems,
  ...contactItems,
  ...agterskrivelseItems,
  ...hearingItems,
  ...decisionItems,
  ...amountItems,
  ...offerItems,
  ...meetingItems,
  ...selfBookingItems,
  ...refusalItems,
  ...aggravatedGuidanceItems,
  ...aggravatedWillItems,
  ...aggravatedGroundsItems,
  ...aggravatedActivityItems,
  ...reminderItems,
  ...placementDecisionItems,
  ...placementItems
})

/** The id of an item of the sanction checklists: a closed set. */
export type SanctionItemId = keyof typeof table

/** Every item id, by group. */
export const sanctionItemIds: readonly SanctionItemId[] = /* @__PURE__ */ Object.freeze(
  Object.keys(table)
) as SanctionItemId[]

/**
 * An item of the sanction checklists: what it asks, of whom and when, of which events, what it rests on, and what an
 * answer says of the file. An id outside the closed set, which only untyped code can name, gives `undefined`.
 *
 * @example
 * sanctionItem('written-guidance').effect.no // 'block'
 */
export function sanctionItem(id: SanctionItemId): SanctionItem & { id: SanctionItemId } {
  return (Object.hasOwn(table, id) ? { id, ...table[id] } : undefined) as SanctionItem & {
    id: SanctionItemId
  }
}
