import type { IsoDate } from '../../calendar/iso-date.js'
import type { Readings } from '../../law/readings.js'
import type { Answer } from '../../logic/answer.js'
import type { Classification, Effect, Reach, SanctionItem } from '../item.js'
import { type SanctionItemId, sanctionItem, sanctionItemIds } from '../items.js'
import { type SanctionListId, sanctionLists } from '../lists.js'
import { isWithin } from '../within.js'
import type { ChecklistFacts } from './checklist-facts.js'
import { conditionHolds } from './condition-holds.js'
import { type ContactShown, contactShown, visitedHome } from './contact-shown.js'
import { type Governing, itemEffect } from './item-effect.js'
import { type Answers, type KnownFacts, knownFacts, tellsFact } from './known-facts.js'
import { isLeftOpen, reckoned } from './reckoned-answers.js'
import { restated } from './restated-answers.js'
import { withWaiting } from './waiting-items.js'

/** Why an item is not asked. */
export type NotAskedBecause = 'event-date' | 'classification' | 'condition'

/** An item held against a case. */
export interface ItemInCase {
  id: SanctionItemId
  item: SanctionItem
  applies: Answer
  /** Where it does not apply, or is not known to: what that turns on. */
  because?: NotAskedBecause
  answer: Answer
  /** Who gave an answer that is known. */
  answeredBy?: 'caseworker' | 'facts'
  /** What the facts show, where the caseworker’s answer is another. */
  contradictedBy?: Answer
  /** What the facts show by themselves. */
  shown: Answer
  /** Where it has no answer: what it presupposes, if all of that is stated not to be so. */
  waitsFor?: readonly SanctionItemId[]
  /** What the answer says of the file if the item applies. */
  effect: Effect
  blocks?: Reach
}

/** Whether an item applies, and what its answer says of the file. */
export type StandingItem = Pick<ItemInCase, 'id' | 'applies' | 'because' | 'effect' | 'waitsFor'>

/** A list held against a case: every item, in the order of the list. */
export interface CaseChecked {
  classification: Classification | 'unknown'
  known: KnownFacts
  contact: ContactShown | undefined
  governing: Governing
  items: readonly ItemInCase[]
}

/** Every item by its id: a list is checked many times over to see what a changed answer would alter. */
const itemById = /* @__PURE__ */ new Map<SanctionItemId, SanctionItem>(
  sanctionItemIds.map((id) => [id, sanctionItem(id)])
)

/** The items of a list, in its order. */
export const itemsOf = (list: SanctionListId): readonly SanctionItemId[] => sanctionLists[list].items

/** Whether an item is in force on the day of the event. */
export const isInForce = ({ validFrom, validTo }: SanctionItem, date: IsoDate): boolean =>
  isWithin(date, { from: validFrom, to: validTo })

/** Whether an item applies: by the date, then by the group, then by its condition. */
function applies(
  item: SanctionItem,
  known: KnownFacts,
  classification: Classification | 'unknown'
): Pick<ItemInCase, 'applies' | 'because'> {
  if (!isInForce(item, known['event.date'])) return { applies: 'no', because: 'event-date' }
  const { classifications: groups, when } = item
  const isOfGroups = groups !== 'all'
  if (isOfGroups && classification !== 'unknown' && !groups.includes(classification))
    return { applies: 'no', because: 'classification' }
  const condition = conditionHolds(when, known)
  // What a condition rules out does not apply, whatever the group turns out to be.
  if (isOfGroups && classification === 'unknown' && condition !== 'no')
    return { applies: 'unknown', because: 'classification' }
  return condition === 'yes' ? { applies: condition } : { applies: condition, because: 'condition' }
}

/**
 * The caseworker’s answer and what the facts show; where they differ the one that lacks something stands.
 *
 * @param isOpen whether the facts leave the item open even where the caseworker says yes
 */
function settleAnswer(
  own: Answer,
  shown: Answer,
  isOpen: boolean
): Pick<ItemInCase, 'answer' | 'answeredBy' | 'contradictedBy'> {
  if (isOpen && own === 'yes') return { answer: 'unknown', contradictedBy: 'unknown' }
  if (own === 'unknown') return shown === 'unknown' ? { answer: own } : { answer: shown, answeredBy: 'facts' }
  if (shown === 'unknown' || shown === own) return { answer: own, answeredBy: 'caseworker' }
  return { answer: 'no', answeredBy: own === 'no' ? 'caseworker' : 'facts', contradictedBy: shown }
}

/**
 * Holds a case against every item of its list.
 *
 * @param put answers in the place of those that are given, whatever the facts say
 */
export function checkCase(facts: ChecklistFacts, readings: Readings, put: Answers = {}): CaseChecked {
  const known = knownFacts(facts, put)
  // What the facts tell by themselves: an answer to an item is no fact.
  const told = knownFacts({ ...facts, answers: {} })
  const classification =
    readings['classification-day'] === 'event-day'
      ? facts.classification
      : (facts.classificationOnDecisionDay ?? 'unknown')
  const contact = contactShown(facts)
  const from = { facts: known, classification, contact, homeVisited: visitedHome(facts, contact), readings }
  const governing: Governing = { date: facts.event.date, classification, readings }

  const shownBy = (id: SanctionItemId): Answer => {
    if (id in restated) return restated[id as keyof typeof restated].says(told)
    return id in reckoned ? reckoned[id as keyof typeof reckoned](from) : 'unknown'
  }
  const items = itemsOf(facts.list).map((id): ItemInCase => {
    const item = itemById.get(id) as SanctionItem
    const replaced = put[id]
    const shown = shownBy(id)
    const settled =
      replaced === undefined
        ? settleAnswer(facts.answers[id] ?? 'unknown', shown, isLeftOpen(id, known))
        : ({ answer: replaced, answeredBy: 'caseworker' } as const)
    return {
      id,
      item,
      ...applies(item, known, classification),
      ...settled,
      shown,
      ...itemEffect(item, settled.answer, governing)
    }
  })
  return { classification, known, contact, governing, items: withWaiting(items) }
}

/** What another answer to one of the items makes of them. Where it stands for no fact no other item turns on it. */
export function withAnswer(
  facts: ChecklistFacts,
  { items, governing }: CaseChecked,
  id: SanctionItemId,
  answer: Answer
): readonly StandingItem[] {
  if (tellsFact(id)) return checkCase(facts, governing.readings, { [id]: answer }).items
  return items.map((each) =>
    each.id === id ? { ...each, effect: itemEffect(each.item, answer, governing).effect } : each
  )
}
