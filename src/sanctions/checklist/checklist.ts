import type { CitationId } from '../../law/citations.js'
import type { Bilingual, Confidence } from '../../law/provenance.js'
import type { ReadingId } from '../../law/readings.js'
import type { SanctionLawId } from '../../law/sanction-versions.js'
import type { Answer } from '../../logic/answer.js'
import type { Classification, Effect, ItemGroup, Reach } from '../item.js'
import type { SanctionItemId } from '../items.js'
import type { SanctionListId } from '../lists.js'
import type { ChangedAnswer } from './changed-answers.js'
import type { NotAskedBecause } from './check-items.js'
import type { ChecklistBasis, ChecklistReport, ReportSection } from './checklist-report.js'
import type { WeighedAttempt } from './contact-shown.js'
import type { NextQuestion } from './next-questions.js'
import type { OverallAssessment } from './overall-assessments.js'

/** An item of the list, as it stands in this case. */
export interface CheckedItem {
  id: SanctionItemId
  group: ItemGroup
  question: Bilingual
  /** Whether it applies; `unknown` where that turns on a fact that is not known. */
  applies: Answer
  /** Where it does not apply, or is not known to: what that turns on. */
  because?: NotAskedBecause
  answer: Answer
  /** Who gave an answer that is known: the caseworker, or the facts by themselves. */
  answeredBy?: 'caseworker' | 'facts'
  /** What the answer says of the file; `notApplicable` never counts as in order, `open` as long as it may apply. */
  effect: Effect | 'notApplicable' | 'open'
  /** How far a block reaches. */
  blocks?: Reach
  /** Where it is not answered and cannot be yet: the items that it presupposes, all of which are answered no. */
  waitsFor?: SanctionItemId[]
  citations: CitationId[]
  confidence: Confidence
  /** Whether the answer is a discretionary finding that only a caseworker makes. */
  human: boolean
  /** Whether the availability order that it refers to is not established for the day of the event. */
  orderNotEstablished?: true
  /** The reading that bears on it. */
  reading?: ReadingId
  note?: Bilingual
}

/** What the file shows of attempts at contact. */
export interface ContactOnFile {
  /** How many lie between the event and the decision, as far as their days are known. */
  times: number
  /** In order of time; `counts`: whether the attempt lies between the event and the decision. */
  attempts: WeighedAttempt[]
}

/** A checklist gone through: what the file shows and lacks. It never says that a citizen should be sanctioned. */
export interface Checklist {
  list: SanctionListId
  /** The version of aktivloven that the event falls under; a work placement stands under LAB. */
  law: SanctionLawId
  /** The group of citizens that governs; absent where no item of the list turns on it and it is not known. */
  classification?: Classification
  basis: ChecklistBasis
  report: ChecklistReport
  /** How many items each section of the report has. */
  reported: Record<ReportSection, number>
  items: CheckedItem[]
  /** For aktivitetsparate: the assessments of the whole, each with what the file must show. */
  assessments?: OverallAssessment[]
  /** Where attempts at contact are told. */
  contact?: ContactOnFile
  /** What is not answered, in the order that can settle the most. */
  next: NextQuestion[]
  /** For a finished list: what a single changed answer would alter. */
  singleAnswers?: ChangedAnswer[]
}
