import { frozen } from '../law/frozen.js'
import { absenceFromOffer } from './lists/36-absence-from-offer.js'
import { absenceFromMeeting } from './lists/37-absence-from-meeting.js'
import { selfBooking } from './lists/37a-self-booking.js'
import { dutyBreachPerDay } from './lists/38-duties-by-day.js'
import { refusalOrAbandonment } from './lists/39-40-refusal-and-abandonment.js'
import { aggravatedAvailability } from './lists/40a-aggravated.js'
import { workPlacement } from './lists/work-placement.js'

/**
 * The checklists, each of one provision. An item of a list applies to an event where its days, its classifications and its
 * condition hold.
 *
 * @example
 * sanctionLists['absence-from-meeting'].provision // '§ 37'
 */
export const sanctionLists = /* @__PURE__ */ frozen({
  'absence-from-offer': absenceFromOffer,
  'absence-from-meeting': absenceFromMeeting,
  'self-booking': selfBooking,
  'duty-breach-per-day': dutyBreachPerDay,
  'refusal-or-abandonment': refusalOrAbandonment,
  'aggravated-availability': aggravatedAvailability,
  'work-placement': workPlacement
})

/** The id of a checklist: a closed set. */
export type SanctionListId = keyof typeof sanctionLists

/** Every list id, in the order of the provisions. */
export const sanctionListIds: readonly SanctionListId[] = /* @__PURE__ */ Object.freeze(
  Object.keys(sanctionLists)
) as SanctionListId[]
