import type { IsoDate } from '../../calendar/iso-date.js'
import type { Answer } from '../../logic/answer.js'
import type { Classification } from '../item.js'
import type { SanctionItemId } from '../items.js'
import type { SanctionListId } from '../lists.js'
import type { ContactAttempt } from './contact-attempt.js'
import type { EventKind, Limb, ReasonKind, TalkKind } from './fact-values.js'

/** The event: what happened, or which duty was breached, and when. */
export interface ChecklistEvent {
  /** The day of the event (hændelsestidspunktet); it picks the version of the law. */
  date: IsoDate
  /** What it is about. A list that is about one thing only needs no telling. */
  kind?: EventKind | 'unknown' | undefined
  /** §§ 39-40 only: the number of § 39 that is used. */
  limb?: Limb | 'unknown' | undefined
}

/** A reason that the citizen stated for the breach. */
export interface StatedReason {
  kind: ReasonKind
  /** Whether the municipality accepts that it was so. */
  accepted?: Answer | undefined
}

/**
 * What `evaluateChecklist` needs to know. Every fact that is left out is unknown, never no. Whoever answers an item
 * says the same as the fact behind it: `conditional-letter-used` and `conditionalLetter.used`.
 */
export interface ChecklistFacts {
  list: SanctionListId
  event: ChecklistEvent
  /** The group in which the citizen was classified on the day of the event. */
  classification: Classification | 'unknown'
  /** The group on the day of the decision; read only under the reading `classification-day`: `decision-day`. */
  classificationOnDecisionDay?: Classification | 'unknown' | undefined
  /** The reasons that the citizen stated, each kind once (§ 13, stk. 7, names none by number); `[]`: none was stated. */
  reasons?: readonly StatedReason[] | 'unknown' | undefined
  guidance?:
    | {
        /** The latest day before the event on which written guidance was given, or reviewed and made available again. */
        givenOn?: IsoDate | 'never' | 'unknown' | undefined
        /** Whether the citizen asked for guidance, or the municipality found a need for it, between two reviews. */
        extraNeed?: Answer | undefined
      }
    | undefined
  firstTalk?:
    | {
        /** Whether the summons to the first jobsamtale carried the guidance of § 35, stk. 1, 1. pkt. */
        guidanceInSummons?: Answer | undefined
        /** The day of that summons. */
        summonedOn?: IsoDate | 'unknown' | undefined
      }
    | undefined
  contact?:
    | {
        homeAddressKnown?: Answer | undefined
        /** Whether another place of stay, treatment or offer is known. */
        otherPlaceKnown?: Answer | undefined
        /** Whether personal contact was made, in whatever way. */
        made?: Answer | undefined
        /** Where no visit was made at the home: whether the file says why. */
        noVisitReasoned?: Answer | undefined
        /** Whether a mentor or a place of offer was already in touch with the citizen. */
        intermediary?: Answer | undefined
        /** Whether contact was sought through a family member, representative, guardian or other contact person. */
        person?: Answer | undefined
      }
    | undefined
  /** The attempts at contact that the file shows, in any order. */
  contactAttempts?: readonly ContactAttempt[] | undefined
  hearing?: { reply?: Answer | undefined } | undefined
  /** The agterskrivelse: whether one is used, and whether the citizen commented before its deadline. */
  conditionalLetter?: { used?: Answer | undefined; reply?: Answer | undefined } | undefined
  decision?:
    | {
        /** Whether a decision is drafted or made. */
        exists?: Answer | undefined
        /** The day on which it was made; `not-made` while there is only a draft, or none. */
        on?: IsoDate | 'not-made' | 'unknown' | undefined
      }
    | undefined
  amount?:
    | {
        /** Whether a deduction or reduction is computed. */
        computed?: Answer | undefined
        /** Whether the deductions are made up as one statement for a month. */
        monthlyStatement?: Answer | undefined
        /** The month whose aid it is taken from, or is to be, by its 1st; of several the last. */
        deductedIn?: IsoDate | 'unknown' | undefined
      }
    | undefined
  absence?: { /** Whether the citizen came late or left early. */ partial?: Answer | undefined } | undefined
  talk?:
    | {
        kind?: TalkKind | 'unknown' | undefined
        /** Whether the citizen had booked it. */
        selfBooked?: Answer | undefined
      }
    | undefined
  maritalStatus?: 'married' | 'unmarried' | 'unknown' | undefined
  aggravated?:
    | {
        /** Whether the aid is to stop after a calendar month without attendance. */ stop?: Answer | undefined
      }
    | undefined
  placement?:
    | {
        /** Whether the placement is in another trade than the citizen’s experience. */ otherTrade?:
          | Answer
          | undefined
      }
    | undefined
  /** What the caseworker answers, by item. An item without an answer is unknown. */
  answers: { readonly [Id in SanctionItemId]?: Answer | undefined }
}
