import type { IsoDate } from '../../calendar/iso-date.js'
import { validDay } from '../../input/date.js'
import { frozen } from '../../law/frozen.js'
import type { Readings } from '../../law/readings.js'
import { type Answer, all, not, yesOrNo } from '../../logic/answer.js'
import { inTime, lastTimelyDay } from '../deduction/35-3-three-months.js'
import type { Classification } from '../item.js'
import type { SanctionItemId } from '../items.js'
import { isGuidedWithinHalfYear } from './35-1-half-yearly-guidance.js'
import type { ContactShown } from './contact-shown.js'
import { isDate } from './fact-values.js'
import type { KnownFacts } from './known-facts.js'

/** What the answers to some items can be reckoned from. */
export interface Reckoned {
  facts: KnownFacts
  classification: Classification | 'unknown'
  /** What the attempts at contact show, where the file shows any. */
  contact: ContactShown | undefined
  /** Whether a visit was made at the home. */
  homeVisited: Answer
  readings: Readings
}

/** The groups that § 37, stk. 3 and § 37 a, stk. 1 named from the start. */
const firstToBook: readonly string[] = ['jobparat', 'aabenlyst-uddannelsesparat']

/** The groups that § 13 a binds: a CV is asked of no others. */
const boundToCv: readonly string[] = ['jobparat', 'aabenlyst-uddannelsesparat']

/** Whether the day told as that of the guidance does not precede the event: it leaves open whether any guidance did. */
export function isGuidanceTooLate(facts: KnownFacts): boolean {
  const givenOn = facts['guidance.givenOn']
  return isDate(givenOn) && givenOn >= facts['event.date']
}

/** The latest guidance; it must precede the event that it carries. */
const guidedBefore = (facts: KnownFacts): IsoDate | 'never' | 'unknown' =>
  isGuidanceTooLate(facts) ? 'unknown' : facts['guidance.givenOn']

const onGuidanceBefore: readonly SanctionItemId[] = ['written-guidance', 'guidance-renewed-half-yearly']

/** Whether the facts leave an item open even where the caseworker says yes. */
export const isLeftOpen = (id: SanctionItemId, facts: KnownFacts): boolean =>
  onGuidanceBefore.includes(id) && isGuidanceTooLate(facts)

function isWrittenGuidance({ facts }: Reckoned): Answer {
  const givenOn = guidedBefore(facts)
  return givenOn === 'unknown' ? givenOn : yesOrNo(givenOn !== 'never')
}

function isRenewed({ facts, readings }: Reckoned): Answer {
  const givenOn = guidedBefore(facts)
  if (!isDate(givenOn)) return givenOn === 'never' ? 'no' : 'unknown'
  const event = validDay(facts['event.date'])
  return yesOrNo(isGuidedWithinHalfYear(validDay(givenOn), event, readings['guidance-half-year']))
}

function isInTime({ facts, readings }: Reckoned): Answer {
  const lastDay = lastTimelyDay(validDay(facts['event.date']), readings['three-month-count'])
  const decidedOn = facts['decision.on'] === 'not-made' ? 'unknown' : facts['decision.on']
  const found = inTime(
    { deductedIn: facts['amount.deductedIn'], decidedOn },
    lastDay,
    readings['three-month-act']
  )
  return found.known === 'yes' ? yesOrNo(found.inTime) : 'unknown'
}

/** § 35, stk. 6: only to uddannelses- or jobparate, and only of §§ 36-40. */
function mayUseLetter({ facts, classification }: Reckoned): Answer {
  if (facts.list === 'aggravated-availability' || classification === 'aktivitetsparat') return 'no'
  return classification === 'unknown' ? 'unknown' : 'yes'
}

/** § 37, stk. 3: own booking counted first for jobparate and åbenlyst uddannelsesparate only, as LBK 241 of 12/2/2021 says. */
function isBookedSummons({ facts, classification }: Reckoned): Answer {
  if (classification === 'unknown' || firstToBook.includes(classification)) return 'unknown'
  return facts['event.date'] <= '2021-02-12' ? 'no' : 'unknown'
}

/** § 13 a: the CV is a duty of two groups only. Whom the registration of § 8 a binds is not reckoned. */
function isUnderDuty({ facts, classification }: Reckoned): Answer {
  if (facts['event.kind'] !== 'cv' || classification === 'unknown') return 'unknown'
  return boundToCv.includes(classification) ? 'unknown' : 'no'
}

/** Contact at the home, or a reason why there was none: lacking only where there was neither. */
const atHome = ({ facts, homeVisited }: Reckoned): Answer =>
  not(all([not(homeVisited), not(facts['contact.noVisitReasoned'])]))

const onlyYes = (answer: Answer): Answer => (answer === 'yes' ? 'yes' : 'unknown')

/**
 * The items whose answer follows from dates, from the classification, or from the attempts at contact. Attempts can
 * show that something was done; that all reasonable possibilities were exhausted is never reckoned from them.
 */
export const reckoned = frozen({
  'written-guidance': isWrittenGuidance,
  'guidance-renewed-half-yearly': isRenewed,
  'within-registration-duty': isUnderDuty,
  'three-month-limit': isInTime,
  'conditional-letter-group': mayUseLetter,
  // § 37 a, stk. 1 and 2 cover all four groups from 2021; the 2025 text names none.
  'booking-group': ({ classification }: Reckoned): Answer =>
    classification === 'unknown' ? 'unknown' : 'yes',
  'aggravated-group': ({ classification }: Reckoned): Answer =>
    classification === 'unknown' ? 'unknown' : yesOrNo(classification !== 'aktivitetsparat'),
  'self-booked-summons': isBookedSummons,
  // Where contact was made there was nothing left to exhaust.
  'personal-contact-exhausted': ({ facts }: Reckoned): Answer => onlyYes(facts['contact.made']),
  'contact-documented-how': ({ contact }: Reckoned): Answer => contact?.how ?? 'unknown',
  'contact-documented-when': ({ contact }: Reckoned): Answer => contact?.when ?? 'unknown',
  'contact-documented-times': ({ contact }: Reckoned): Answer =>
    contact !== undefined && contact.times > 0 ? 'yes' : 'unknown',
  'contact-attempts-documented': ({ contact }: Reckoned): Answer =>
    contact === undefined ? 'unknown' : all([contact.how, contact.when]),
  'contact-at-home': atHome,
  'contact-elsewhere': ({ contact }: Reckoned): Answer => onlyYes(contact?.elsewhere ?? 'unknown'),
  'contact-through-mentor': ({ contact }: Reckoned): Answer => onlyYes(contact?.throughMentor ?? 'unknown')
} as const satisfies { readonly [Id in SanctionItemId]?: (from: Reckoned) => Answer })
