import type { IsoDate } from '../../calendar/iso-date.js'
import { type Answer, yesOrNo } from '../../logic/answer.js'
import type { ChecklistFacts } from './checklist-facts.js'
import { type ContactAttempt, type ContactWay, madeContact, waysElsewhere } from './contact-attempt.js'
import { isDate } from './fact-values.js'

/**
 * An attempt with its place in the file, and whether it can count: contact is sought to learn why the citizen stayed
 * away (A § 12, stk. 1), so after the event and before the decision. Where its day, or the decision’s, is not known, that is open.
 */
export interface WeighedAttempt extends ContactAttempt {
  index: number
  counts: Answer
}

/** What the attempts on the file show of how, when and how many times: A § 12, stk. 2, 2. pkt. */
export interface ContactShown {
  /** How many attempts lie between the event and the decision, as far as their days are known. */
  times: number
  /** Whether the file says of every attempt how, and when, it was made. */
  how: Answer
  when: Answer
  /** Whether an attempt was made at the home, and where the citizen otherwise stays. */
  atHome: Answer
  elsewhere: Answer
  throughMentor: Answer
  attempts: readonly WeighedAttempt[]
}

/** The day before which contact counts: that of the decision, or none while none is made. */
export function endOfContact({ decision }: ChecklistFacts): IsoDate | 'none' | 'unknown' {
  const { exists, on } = decision ?? {}
  if (isDate(on)) return on
  return exists === 'no' || on === 'not-made' ? 'none' : 'unknown'
}

/** Whether an attempt lies between the event and the decision: open where nobody knows when that was made. */
function countsIn(facts: ChecklistFacts, { on }: ContactAttempt): Answer {
  if (!isDate(on)) return 'unknown'
  // Dates in this form sort as text, and before the word `none`.
  if (on < facts.event.date) return 'no'
  const end = endOfContact(facts)
  return end === 'unknown' ? end : yesOrNo(on <= end)
}

/** Whether an attempt shows that personal contact was made in the case: only one that counts does. */
export const showsContact = (facts: ChecklistFacts, attempt: ContactAttempt): boolean =>
  madeContact(attempt) && countsIn(facts, attempt) === 'yes'

/** Whether a visit was made at the home: a file that lists its attempts, and none that can count, shows none. */
export const visitedHome = (
  { contactAttempts }: ChecklistFacts,
  contact: ContactShown | undefined
): Answer => (contactAttempts === undefined ? 'unknown' : (contact?.atHome ?? 'no'))

/** What the attempts show; nothing where the file shows none. */
export function contactShown(facts: ChecklistFacts): ContactShown | undefined {
  const { contactAttempts = [] } = facts
  const attempts = contactAttempts
    .map((attempt, index): WeighedAttempt => ({ ...attempt, index, counts: countsIn(facts, attempt) }))
    // Dates in this form sort as text, and before the words.
    .sort((a, b) => (a.on < b.on ? -1 : Number(a.on > b.on)))
  const counted = attempts.filter(({ counts }) => counts !== 'no')
  if (counted.length === 0) return undefined
  const ifAll = (isShown: boolean): Answer => (isShown ? 'yes' : 'unknown')
  const was = (...ways: readonly ContactWay[]): Answer => {
    if (counted.some(({ how, counts }) => counts === 'yes' && ways.some((way) => way === how))) return 'yes'
    // Whatever is left in one of these ways is not known to count.
    const isOpen = counted.some(({ how }) => how === 'unknown' || ways.some((way) => way === how))
    return isOpen ? 'unknown' : 'no'
  }
  return {
    times: counted.filter(({ counts }) => counts === 'yes').length,
    how: ifAll(counted.every(({ how }) => how !== 'unknown')),
    when: ifAll(counted.every(({ on }) => on !== 'unknown')),
    atHome: was('home-visit'),
    elsewhere: was(...waysElsewhere),
    throughMentor: was('through-mentor'),
    attempts
  }
}
