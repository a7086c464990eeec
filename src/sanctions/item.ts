import type { IsoDate } from '../calendar/iso-date.js'
import type { CitationId } from '../law/citations.js'
import { frozen } from '../law/frozen.js'
import type { Bilingual, Confidence } from '../law/provenance.js'
import type { ReadingId } from '../law/readings.js'
import type { Answer } from '../logic/answer.js'
import type { ConditionId } from './conditions.js'

/** The groups of citizens that a checklist can be about, LAB § 6; `dagpengemodtager` in that on work placements only. */
export const classifications = frozen([
  'jobparat',
  'uddannelsesparat',
  'aabenlyst-uddannelsesparat',
  'aktivitetsparat',
  'dagpengemodtager'
] as const)

/**
 * The group (målgruppe) that the citizen is classified in, LAB § 6: `jobparat`, `uddannelsesparat`,
 * `aabenlyst-uddannelsesparat` (in law a subgroup of uddannelsesparat, a value of its own here) or `aktivitetsparat`;
 * `dagpengemodtager` in the list on work placements only.
 */
export type Classification = (typeof classifications)[number]

/**
 * What an answer to an item says of the file. `ok`: in order; `block`: a condition or a compulsory step is absent, or
 * there was no duty; `undocumented`: not shown, and a document can cure it; `investigate`: not sufficiently informed;
 * `human`: an assessment that only a person makes is outstanding; `defect`: a procedural error, weighed by a person;
 * `amount`: the size, days or length is wrong; `route`: neutral, it decides which other items apply; `reminder`: not
 * verified, shown only.
 */
export type Effect =
  | 'ok'
  | 'block'
  | 'undocumented'
  | 'investigate'
  | 'human'
  | 'defect'
  | 'amount'
  | 'route'
  | 'reminder'

/**
 * How far a block reaches: the whole `sanction`, only the `days` concerned, only the collective `monthly-statement`,
 * only the agterskrivelse as decision (`conditional-letter`), only the second reduction in the month
 * (`this-reduction`), only the `stop-of-aid`, or only the stop of the spouse's aid (`spouse-stop`).
 */
export type Reach =
  | 'sanction'
  | 'days'
  | 'monthly-statement'
  | 'conditional-letter'
  | 'this-reduction'
  | 'stop-of-aid'
  | 'spouse-stop'

/** What an item is about. */
export type ItemGroup =
  | 'basis'
  | 'duty'
  | 'no-duty'
  | 'guidance'
  | 'reason'
  | 'activity-ready'
  | 'contact'
  | 'hearing'
  | 'decision'
  | 'amount'
  | 'offer'
  | 'meeting'
  | 'self-booking'
  | 'refusal'
  | 'aggravated'
  | 'reminder'
  | 'placement'

/** What a value of an item’s reading puts in the place of its effect and its reach. */
export interface UnderReading {
  effect?: Readonly<Record<Answer, Effect>>
  blocks?: Reach
}

/** What the reader should know of an item, of the events and the groups that it is true of. */
export interface ItemNote extends Bilingual {
  from?: IsoDate
  to?: IsoDate
  classifications?: readonly Classification[]
}

/** An item of a sanction checklist, as data. What it says holds of the events from `validFrom` to `validTo`. */
export interface SanctionItem {
  group: ItemGroup
  question: Bilingual
  /** The groups of citizens that it is asked of; `all` is every group that the list takes. */
  classifications: 'all' | readonly Classification[]
  /** When it applies: `always`, or a condition on the facts. */
  when: ConditionId
  /** The first event date that it holds for. */
  validFrom: IsoDate
  /** The last event date that it holds for; without it, it still holds. */
  validTo?: IsoDate
  /** What it rests on; `basisOn` picks what governs an event and a group. */
  basis: readonly CitationId[]
  effect: Readonly<Record<Answer, Effect>>
  /** Items of which one at least must be so for this to have an answer: the outcome of an assessment presupposes the assessment. */
  presupposes?: readonly string[]
  /** Where an answer blocks: how far. */
  blocks?: Reach
  /** Whether the answer is a discretionary finding that only a caseworker makes. */
  human: boolean
  /** How far it is verified at best; `confidenceOn` says how far for an event. */
  confidence: Confidence
  /** The event dates for which what it says is derived, though the texts that it rests on were read. */
  derivedFor?: readonly { from: IsoDate; to?: IsoDate }[]
  /** The reading that bears on it. */
  reading?: ReadingId
  /** By the reading's value: what takes the place of `effect` and `blocks`. A value that is not here changes neither. */
  underReading?: Readonly<Record<string, UnderReading>>
  /** Where the reading bears on some events and groups only: which. */
  readingBearsOn?: { from: IsoDate; to: IsoDate; classifications: readonly Classification[] }
  /** The name of the same point in Danish, for those who keep lists of their own. */
  danishId?: string
  notes?: readonly ItemNote[]
}

export type ItemTable = Readonly<Record<string, SanctionItem>>

/** A checklist: the items of one provision, in the order in which a file is gone through. */
export interface SanctionList<ItemId extends string = string> {
  provision: string
  title: Bilingual
  items: readonly ItemId[]
  /** Groups that only this list takes. */
  extraClassifications?: readonly Classification[]
}
