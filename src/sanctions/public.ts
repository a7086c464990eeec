/** What the library shows of the sanctions: the checklists, their evaluator, and the arithmetic of deductions. */
export type { DeductionFacts, PublishedRates } from '../input/deduction-facts.js'
export type {
  AbsenceFromOffer,
  AggravatedSanction,
  MissedTalk,
  MissingRegistration,
  PlannedDeduction,
  Refusal,
  SanctionEvent
} from '../input/sanction-event.js'
export {
  type AvailabilityGroup,
  type AvailabilityOrder,
  availabilityOrderOn,
  availabilityOrders
} from '../law/availability-orders.js'
export {
  type SanctionLaw,
  type SanctionLawId,
  sanctionLawOn,
  sanctionLaws
} from '../law/sanction-versions.js'
export { basisOn } from './basis-on.js'
export type { ChangedAnswer } from './checklist/changed-answers.js'
export type { NotAskedBecause } from './checklist/check-items.js'
export type { CheckedItem, Checklist, ContactOnFile } from './checklist/checklist.js'
export type { ChecklistEvent, ChecklistFacts, StatedReason } from './checklist/checklist-facts.js'
export type {
  ChecklistBasis,
  ChecklistReport,
  ReportSection
} from './checklist/checklist-report.js'
export type { ContactAttempt, ContactResult, ContactWay } from './checklist/contact-attempt.js'
export type { WeighedAttempt } from './checklist/contact-shown.js'
export { evaluateChecklist } from './checklist/evaluate-checklist.js'
export type { EventKind, Limb, ReasonKind, TalkKind } from './checklist/fact-values.js'
export type { ChecklistSoFar } from './checklist/find-checklist.js'
export type { NextQuestion } from './checklist/next-questions.js'
export type { OverallAssessment, OverallAssessmentId } from './checklist/overall-assessments.js'
export { type ConditionFact, type ConditionId, conditions } from './conditions.js'
export { confidenceOn } from './confidence-on.js'
export { computeDeduction } from './deduction/compute-deduction.js'
export type {
  AggravatedDays,
  AidForDaysMet,
  Deduction,
  DeductionInMonth,
  DeductionOfEvent,
  PartOfEvent,
  RateOfMonth,
  SanctionRateStatus
} from './deduction/deduction.js'
export type {
  Classification as SanctionClassification,
  Effect,
  ItemGroup,
  ItemNote,
  Reach,
  SanctionItem,
  SanctionList,
  UnderReading
} from './item.js'
export { type SanctionItemId, sanctionItem, sanctionItemIds } from './items.js'
export { type SanctionListId, sanctionListIds, sanctionLists } from './lists.js'
