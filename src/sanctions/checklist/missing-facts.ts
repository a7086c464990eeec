import { missing } from '../../evaluation/missing.js'
import type { CitationId } from '../../law/citations.js'
import type { QuestionKey } from '../../words/question-keys.js'
import type { CaseChecked, ItemInCase } from './check-items.js'
import type { StatedReason } from './checklist-facts.js'
import { isOpenItem } from './checklist-report.js'
import type { KnownFacts } from './known-facts.js'
import type { OpenQuestion } from './next-questions.js'
import { type OpenFact, openFactsOf } from './open-facts.js'

/** What to ask for each fact on which it turns whether an item applies, in the order of the case. */
const questions = {
  classification: 'checklist-classification',
  classificationOnDecisionDay: 'checklist-classification-on-decision-day',
  'event.kind': 'checklist-event-kind',
  'event.limb': 'checklist-limb',
  reasons: 'checklist-reason',
  'reasons.accepted': 'checklist-reason-accepted',
  'guidance.givenOn': 'checklist-guidance-day',
  'guidance.extraNeed': 'checklist-guidance-need',
  'firstTalk.guidanceInSummons': 'checklist-first-summons',
  'firstTalk.summonedOn': 'checklist-first-summons-day',
  'contact.homeAddressKnown': 'checklist-home-address',
  'contact.otherPlaceKnown': 'checklist-other-place',
  'contact.made': 'checklist-contact-made',
  'contact.intermediary': 'checklist-intermediary',
  'contact.person': 'checklist-contact-person',
  'hearing.reply': 'checklist-hearing-reply',
  'conditionalLetter.used': 'checklist-letter-used',
  'conditionalLetter.reply': 'checklist-letter-reply',
  'decision.exists': 'checklist-decision-exists',
  'decision.on': 'checklist-decision-day',
  'amount.computed': 'checklist-amount-computed',
  'amount.monthlyStatement': 'checklist-monthly-statement-used',
  'absence.partial': 'checklist-partial-absence',
  'talk.selfBooked': 'checklist-self-booked',
  maritalStatus: 'checklist-married',
  'aggravated.stop': 'checklist-aid-stop',
  'placement.otherTrade': 'checklist-other-trade'
} as const satisfies Readonly<
  Record<OpenFact | 'classification' | 'classificationOnDecisionDay', QuestionKey>
>

/** A fact that can be missing. */
type Fact = keyof typeof questions

const inOrder = Object.keys(questions) as Fact[]

/** Where a fact is told: of the reasons, that which is the illness. Whether it is accepted is asked once they are known. */
function pathOf(fact: Fact, { reasons }: KnownFacts): string {
  if (fact !== 'reasons.accepted') return `facts.${fact}`
  const stated = reasons as readonly StatedReason[]
  return `facts.reasons[${stated.findIndex(({ kind }) => kind === 'egen-sygdom')}].accepted`
}

/**
 * The facts on which it turns whether an item applies, each once, the classification first: what an item of one group
 * turns on besides is asked when the group is known. An item that is answered so that nothing is lacking, or that is a
 * reminder at most, makes no fact missing.
 *
 * @param classification the field that tells the classification which governs
 */
export function openQuestions(
  { items, known, classification: group }: CaseChecked,
  classification: 'classification' | 'classificationOnDecisionDay',
  citationsOf: (item: ItemInCase) => readonly CitationId[]
): OpenQuestion[] {
  const turnsOn = new Map<Fact, ItemInCase[]>()
  for (const item of items) {
    if (!isOpenItem(item)) continue
    const turnsOnGroup = group === 'unknown' && item.item.classifications !== 'all'
    const open: Fact[] = turnsOnGroup ? [classification] : openFactsOf(item.item.when, known)
    for (const fact of open) turnsOn.set(fact, [...(turnsOn.get(fact) ?? []), item])
  }
  return inOrder.flatMap((fact) => {
    const opens = turnsOn.get(fact)
    if (opens === undefined) return []
    const citations = [...new Set(opens.flatMap(citationsOf))]
    return [{ fact, missing: missing(pathOf(fact, known), questions[fact], citations), opens }]
  })
}
