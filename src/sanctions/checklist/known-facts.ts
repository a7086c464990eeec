import type { Answer } from '../../logic/answer.js'
import type { ConditionFact } from '../conditions.js'
import type { SanctionItemId } from '../items.js'
import type { ChecklistFacts, StatedReason } from './checklist-facts.js'
import { type ContactWay, waysElsewhere } from './contact-attempt.js'
import { showsContact } from './contact-shown.js'
import { isDate, kindsOfList } from './fact-values.js'

/** Answers to items that are put in the place of the caseworker’s, to see what they would alter. */
export type Answers = { readonly [Id in SanctionItemId]?: Answer | undefined }

/** The items whose answers stand for facts that conditions read; no other answer bears on any item but its own. */
const telling = [
  'reason-stated',
  'first-summons-guidance',
  'conditional-letter-used',
  'monthly-statement'
] as const satisfies readonly SanctionItemId[]

/** An item whose answer stands for a fact. */
type Telling = (typeof telling)[number]

/** Whether the answer to an item stands for a fact that conditions read. */
export const tellsFact = (id: SanctionItemId): boolean => (telling as readonly SanctionItemId[]).includes(id)

/** The first that is known. */
function known<Value extends string>(
  ...values: readonly (Value | 'unknown' | undefined)[]
): Value | 'unknown' {
  return values.find((value) => value !== undefined && value !== 'unknown') ?? 'unknown'
}

/** Yes where a date says so. */
const dated = (value: string): Answer => (isDate(value) ? 'yes' : 'unknown')

/** Whether contact was made in another way than these: an attempt that counts and reached the citizen shows it. */
function contactMade(facts: ChecklistFacts, ...leftOut: readonly ContactWay[]): Answer {
  const { contact, contactAttempts } = facts
  const reached = contactAttempts?.filter((attempt) => showsContact(facts, attempt))
  if (reached === undefined || reached.length === 0) return known(contact?.made)
  const isLeftOut = (how: ContactWay | 'unknown'): boolean => leftOut.some((way) => way === how)
  return reached.every(({ how }) => isLeftOut(how)) ? 'no' : 'yes'
}

/** Whether a contact person was used: an attempt through one shows it. */
function contactPerson({ contact, contactAttempts }: ChecklistFacts): Answer {
  return contactAttempts?.some(({ how }) => how === 'through-contact-person') ? 'yes' : known(contact?.person)
}

/** The reasons stated: an answer that none was says so too, and that one was, that there is one. */
function statedReasons(
  { reasons, answers }: ChecklistFacts,
  put: Pick<Answers, Telling>
): readonly StatedReason[] | 'unknown' {
  const isStated = put['reason-stated']
  if (isStated === 'no') return []
  const told = reasons ?? 'unknown'
  if (told === 'unknown') return isStated === undefined && answers['reason-stated'] === 'no' ? [] : told
  return isStated === 'yes' && told.length === 0 ? 'unknown' : told
}

/**
 * The facts that the conditions read, by name: what is left out is unknown. An answer to an item that asks what a fact
 * tells stands for that fact where it is not told.
 *
 * @param put answers in the place of those that are given, whatever the facts say
 */
export function knownFacts(facts: ChecklistFacts, put: Pick<Answers, Telling> = {}) {
  const { list, event, guidance, firstTalk, contact, hearing, conditionalLetter, amount, answers } = facts
  const told = (id: Telling, fact: Answer | undefined): Answer => known(put[id], fact, answers[id])
  const [kind, ...otherKinds] = kindsOfList[list]
  const decidedOn = known(facts.decision?.on)
  const reasons = statedReasons(facts, put)
  const illness = reasons === 'unknown' ? undefined : reasons.find(({ kind }) => kind === 'egen-sygdom')
  const deductedIn = known(amount?.deductedIn)
  return {
    list,
    'event.date': event.date,
    'event.kind': known(otherKinds.length === 0 ? kind : event.kind),
    'event.limb': known(event.limb),
    reasons,
    // Only whether a stated illness is accepted matters.
    'reasons.accepted': known(illness?.accepted),
    'guidance.givenOn': known(guidance?.givenOn),
    'guidance.extraNeed': known(guidance?.extraNeed),
    'firstTalk.guidanceInSummons': told('first-summons-guidance', firstTalk?.guidanceInSummons),
    'firstTalk.summonedOn': known(firstTalk?.summonedOn),
    'contact.homeAddressKnown': known(contact?.homeAddressKnown),
    'contact.otherPlaceKnown': known(contact?.otherPlaceKnown),
    'contact.made': contactMade(facts),
    'contact.madeAwayFromHome': contactMade(facts, 'home-visit'),
    'contact.madeAwayFromOtherPlace': contactMade(facts, ...waysElsewhere),
    'contact.noVisitReasoned': known(contact?.noVisitReasoned),
    'contact.intermediary': known(contact?.intermediary),
    'contact.person': contactPerson(facts),
    'hearing.reply': known(hearing?.reply),
    'conditionalLetter.used': told('conditional-letter-used', conditionalLetter?.used),
    'conditionalLetter.reply': known(conditionalLetter?.reply),
    'decision.exists': known(facts.decision?.exists, dated(decidedOn)),
    'decision.on': decidedOn,
    'amount.computed': known(amount?.computed, dated(deductedIn)),
    'amount.monthlyStatement': told('monthly-statement', amount?.monthlyStatement),
    'amount.deductedIn': deductedIn,
    'absence.partial': known(facts.absence?.partial),
    'talk.kind': known(facts.talk?.kind),
    'talk.selfBooked': known(facts.talk?.selfBooked),
    maritalStatus: known(facts.maritalStatus),
    'aggravated.stop': known(facts.aggravated?.stop),
    'placement.otherTrade': known(facts.placement?.otherTrade)
  } satisfies Readonly<Record<ConditionFact | 'list', unknown>> & Readonly<Record<string, unknown>>
}

/** The facts of a checklist by name, with `unknown` for what is not told. */
export type KnownFacts = ReturnType<typeof knownFacts>
