import type { IsoDate } from '../../calendar/iso-date.js'
import { monthOf } from '../../calendar/month.js'
import { type Issue, issue } from '../../evaluation/issue.js'
import { validDay } from '../../input/date.js'
import type { Answer } from '../../logic/answer.js'
import type { SanctionItemId } from '../items.js'
import type { ChecklistFacts } from './checklist-facts.js'
import { showsContact } from './contact-shown.js'
import { isDate } from './fact-values.js'
import { type KnownFacts, knownFacts } from './known-facts.js'
import { restated } from './restated-answers.js'

/** What has happened has happened by the day of assessment, and what follows on the event comes after it. */
function misplacedDates(facts: ChecklistFacts, asOf: IsoDate): Issue[] {
  const { event, guidance, firstTalk, decision, amount, contactAttempts } = facts
  const issues: Issue[] = []
  if (event.date > asOf)
    issues.push(issue('facts.event.date', 'breach-after-assessment', { on: event.date, asOf }))
  const mustBePast = (field: string, on: string | undefined): void => {
    if (isDate(on) && on > asOf) issues.push(issue(`facts.${field}`, 'dated-after-assessment', { on, asOf }))
  }
  mustBePast('guidance.givenOn', guidance?.givenOn)
  mustBePast('firstTalk.summonedOn', firstTalk?.summonedOn)
  contactAttempts?.forEach(({ on }, index) => {
    mustBePast(`contactAttempts[${index}].on`, on)
  })
  const { on } = decision ?? {}
  if (isDate(on) && on > asOf)
    issues.push(issue('facts.decision.on', 'decided-after-assessment', { on, asOf }))
  if (isDate(on) && on < event.date)
    issues.push(issue('facts.decision.on', 'before-event', { found: on, event: event.date }))
  const { deductedIn } = amount ?? {}
  if (isDate(deductedIn) && monthOf(validDay(deductedIn)) < monthOf(validDay(event.date)))
    issues.push(issue('facts.amount.deductedIn', 'before-event', { found: deductedIn, event: event.date }))
  return issues
}

/** A value of a fact in a word: of a list its kinds. */
const inOneWord = (value: KnownFacts[keyof KnownFacts]): string =>
  typeof value === 'string' ? value : value.map(({ kind }) => kind).join(', ') || '[]'

/** Facts that an item, a date or an attempt at contact says again in another way. */
function saidOtherwise(facts: ChecklistFacts): Issue[] {
  const issues: Issue[] = []
  const against = (at: string, said: string, field: string, shown: string): void => {
    issues.push(issue(`facts.${at}`, 'said-otherwise', { said, field: `facts.${field}`, shown }))
  }
  const known = knownFacts({ ...facts, answers: {} })
  for (const [id, { fact, says }] of Object.entries(restated)) {
    const said: Answer = facts.answers[id as SanctionItemId] ?? 'unknown'
    const shown = says(known)
    if (said !== 'unknown' && shown !== 'unknown' && said !== shown)
      against(`answers.${id}`, said, fact, inOneWord(known[fact]))
  }
  const { contact, contactAttempts, decision, amount } = facts
  const reached = contactAttempts?.findIndex((attempt) => showsContact(facts, attempt)) ?? -1
  if (contact?.made === 'no' && reached >= 0)
    against('contact.made', 'no', `contactAttempts[${reached}].result`, 'reached')
  const person = contactAttempts?.findIndex(({ how }) => how === 'through-contact-person') ?? -1
  if (contact?.person === 'no' && person >= 0)
    against('contact.person', 'no', `contactAttempts[${person}].how`, 'through-contact-person')
  if (decision?.exists === 'no' && isDate(decision.on))
    against('decision.exists', 'no', 'decision.on', decision.on)
  if (amount?.computed === 'no' && isDate(amount.deductedIn))
    against('amount.computed', 'no', 'amount.deductedIn', amount.deductedIn)
  return issues
}

/** What makes no sense in a checklist though every field is valid. */
export const refuseChecklist = (facts: ChecklistFacts, asOf: IsoDate): Issue[] => [
  ...misplacedDates(facts, asOf),
  ...saidOtherwise(facts)
]
