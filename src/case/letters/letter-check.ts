import type { IsoDate } from '../../calendar/iso-date.js'
import type { LetterFacts } from '../../input/letter-facts.js'
import type { CitationId } from '../../law/citations.js'
import { type LetterItemId, letterItems, type OrderDuty } from '../../law/letters.js'
import { noticeOrderOn } from '../../law/notice-order.js'
import type { Bilingual } from '../../law/provenance.js'
import type { Answer } from '../../logic/answer.js'
import { type ItemOutcome, outcomeOf } from '../../logic/checklist.js'
import type { Timely } from './order-4-6-timing.js'

/** A point of a letter, with what is known of it. */
export interface LetterItemCheck {
  id: LetterItemId
  answer: Answer
  /** `notApplicable`: the letter need not say it, as a new date that cannot be computed yet. */
  outcome: ItemOutcome
  question: Bilingual
  citations: CitationId[]
}

/** A letter against what the notice order demands of it. */
export interface LetterCheck {
  /** Whether nothing is lacking in what the letter says. */
  complete: boolean
  /** Every point of the letter, in order. */
  items: LetterItemCheck[]
  /** Notice and hearing only: whether the letter is in time; see `Timely`. */
  timely?: Timely
  /** Notice and hearing only: the last timely day. */
  deadline?: IsoDate
  /** Of a letter that is late, the days from the last timely day to that on which it was sent; if not yet, to `asOf`. */
  daysLate?: number
}

/** A point of a letter held against its facts. */
export interface CheckedItem extends Pick<LetterItemCheck, 'answer' | 'outcome' | 'citations'> {
  item: ReturnType<typeof letterItems>[number]
}

/** The points of a letter, each with its provisions in the version of the order that governs it. */
export function checkContents(facts: LetterFacts): CheckedItem[] {
  const { letter, newLapseDate, contents } = facts
  const order = noticeOrderOn(dayOfOrder(facts))
  const isDuty = (provision: OrderDuty | CitationId): provision is OrderDuty =>
    Object.hasOwn(order, provision)
  const isComputable = newLapseDate !== 'not-computable'
  return letterItems(letter).map((item) => {
    const answer = contents[item.id] ?? 'unknown'
    return {
      item,
      answer,
      outcome: outcomeOf(item.appliesWhen.length === 0 || isComputable ? 'yes' : 'no', answer),
      citations: item.provisions.map((each) => (isDuty(each) ? order[each] : each))
    }
  })
}

/** The version of the order that governs a letter: that of the day on which it was sent, otherwise of its date. */
export const dayOfOrder = ({ sentOn, lapseDate }: LetterFacts): IsoDate =>
  sentOn === 'not-sent' || sentOn === 'unknown' ? lapseDate : sentOn
