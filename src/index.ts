/**
 * Danish social law as pure functions: from the facts of a case to an explained result.
 *
 * @packageDocumentation
 */

export type * from './advice/changes.js'
export type { FactHolder } from './advice/usual-holders.js'
export { whatWouldChange } from './advice/what-would-change.js'
export type { IsoDate } from './calendar/iso-date.js'
export type {
  AnalysisForm,
  AnsweredBy,
  BoardQuestionId,
  FormAnswer,
  FormEntry,
  OpenReason
} from './case/analysis-form/analysis-form.js'
export { toAnalysisForm } from './case/analysis-form/to-analysis-form.js'
export { assessCase } from './case/assessment/assess-case.js'
export type { CaseAssessment, Consequence, PersonAssessment } from './case/assessment/case-assessment.js'
export type { CaseSoFar } from './case/assessment/find-case.js'
export type { ChangedInput } from './case/comparison/changed-inputs.js'
export { type Comparison, compareEvaluations } from './case/comparison/compare-evaluations.js'
export type { Difference } from './case/comparison/differences.js'
export { checkLetter } from './case/letters/check-letter.js'
export type { LetterCheck, LetterItemCheck } from './case/letters/letter-check.js'
export type { Timely } from './case/letters/order-4-6-timing.js'
export type { NextStep, NextStepId } from './case/next-steps/next-step.js'
export type {
  MatterVerdict,
  Owed,
  OwedInYear,
  Review,
  ReviewError,
  ReviewedMatter,
  ReviewInformation,
  ReviewMatter,
  ReviewVerdict
} from './case/review/review.js'
export { reviewDecision } from './case/review/review-decision.js'
export type {
  Decided,
  Evaluation,
  Invalid,
  NotCovered,
  OutsideTheRule,
  Receipt,
  Undetermined
} from './evaluation/evaluation.js'
export type { Hinge, HingeOutcome } from './evaluation/hinge.js'
export type { Issue } from './evaluation/issue.js'
export type { Json } from './evaluation/json.js'
export type { Missing } from './evaluation/missing.js'
export type { Capability, Stamp } from './evaluation/stamp.js'
export type { Step, StepOutcome } from './evaluation/step.js'
export { type Explainable, explain, type Format } from './explain/explain.js'
export type { Language } from './explain/language.js'
export { type NextFact, nextQuestion } from './explain/next-question.js'
export type {
  AboutExemption,
  AboutExtension,
  AboutFormCase,
  AboutOffer,
  AboutWork
} from './input/about-form-case.js'
export type { AnalysisFormFacts } from './input/analysis-form-facts.js'
export type { CaseFacts, Couple, DecisionInCase, Whom } from './input/case-facts.js'
export type { CoupleReductionFacts, SpouseIndex } from './input/couple-reduction-facts.js'
export type { ChildBenefit, CoverageFacts } from './input/coverage-facts.js'
export type {
  CountedGround,
  DatedGround,
  EarningPeriodFacts,
  Ground,
  GroundKind,
  Notice
} from './input/earning-period-facts.js'
export type {
  Capacity,
  Clarification,
  Classification,
  Considerations,
  ExemptionFacts,
  NewInformation,
  Problems,
  Rehabilitation
} from './input/exemption-facts.js'
export type { LetterFacts } from './input/letter-facts.js'
export type { MedicalInformation } from './input/medical-information.js'
export type { DecidedCut, DecidedExtension, Guidance, MunicipalDecision } from './input/municipal-decision.js'
export type { Offer } from './input/offer.js'
export type { Options } from './input/options.js'
export type {
  OrdinaryWorkFacts,
  Pay,
  PayLevel,
  WorkDocument,
  WorkDoubt
} from './input/ordinary-work-facts.js'
export type { Hearing, PersonInCase } from './input/person-in-case.js'
export type { ProjectionFacts } from './input/projection-facts.js'
export type { ReductionFacts } from './input/reduction-facts.js'
export type { RegainingFacts } from './input/regaining-facts.js'
export type { KnownGround, KnownWork, ReviewedPeriod, ReviewFacts } from './input/review-facts.js'
export type {
  SicknessDocumentationFacts,
  SicknessDoubt,
  SicknessEvidence
} from './input/sickness-documentation-facts.js'
export type { Spouse } from './input/spouse.js'
export type { AidOfSection22, AidOnRate, MonthlyAid, SpouseAid } from './input/spouse-aid.js'
export type { WorkKind, WorkRecord } from './input/work-record.js'
export type { WorkRequirementFacts } from './input/work-requirement-facts.js'
export type { WorkSoFar } from './input/work-so-far.js'
export type { AidEntry, AidKind, ExemptionPeriod, YearOfAidFacts } from './input/year-of-aid-facts.js'
export type { Band, OfferNumber, PrintedAnswer } from './law/analysis-form/question.js'
export { type FormSectionId, formSections } from './law/analysis-form/sections.js'
export {
  type AnswerId,
  type CaseQuestionId,
  type CaseRemarkId,
  type FormCondition,
  type FormQuestionId,
  formQuestions,
  type OfferQuestionId,
  type OfferRemarkId
} from './law/analysis-form.js'

export type { PublicBenefit, ReceivedBenefit } from './law/benefits.js'
export { type CitationOn, citationOn } from './law/citation-on.js'
export type { Citation } from './law/citations/citation.js'
export type { Edition } from './law/citations/editions.js'
export { type CitationId, citation, citationIds } from './law/citations.js'
export type { LetterItemId, LetterKind } from './law/letters.js'
export type { Bilingual, Confidence, Provenance } from './law/provenance.js'
export type { Benefit, RateId, SupplementId } from './law/rates/base-rates.js'
export type { Section22RateId } from './law/rates/section-22.js'
export type { RateClass, SanctionRates, Thresholds } from './law/rates/section-35.js'
export type { RateStatus } from './law/rates/yearly-amounts.js'
export type { Reading } from './law/readings/reading.js'
export { defaultReadings, type ReadingId, type Readings, readings } from './law/readings.js'
export type { RuleId } from './law/rules.js'
export type { Answer } from './logic/answer.js'
export type { ItemOutcome } from './logic/checklist.js'
export * from './reasons/public.js'
export type { AuditRecord, RecordCheck, UnreadableRecord } from './record/audit-record.js'
export { checkRecord } from './record/check-record.js'
export type { RecordDifference } from './record/differing.js'
export type { Coverage, CoverageTrack } from './rule-225/1-coverage/coverage.js'
export { determineCoverage } from './rule-225/1-coverage/determine-coverage.js'
export { countYearOfAid } from './rule-225/2-year-of-aid/count-year-of-aid.js'
export type { EarliestAfterYearOfAid, FreshStart, YearOfAid } from './rule-225/2-year-of-aid/year-of-aid.js'
export { assessExemption, type Exemption } from './rule-225/3-exemption/assess-exemption.js'
export type { ExemptionIndication, ExemptionInformation } from './rule-225/3-exemption/criterion.js'
export type { ExemptionCriterion } from './rule-225/3-exemption/order-of-weight.js'
export type {
  SicknessFinding,
  SicknessReason
} from './rule-225/4-earning-period/13f-12-1-documented-sickness.js'
export {
  assessSicknessDocumentation,
  type SicknessDocumentation
} from './rule-225/4-earning-period/assess-sickness-documentation.js'
export {
  determineEarningPeriod,
  type EarliestLapse
} from './rule-225/4-earning-period/determine-earning-period.js'
export type { EarningPeriod } from './rule-225/4-earning-period/earning-period.js'
export {
  type PostponedLapse,
  type Postponement,
  postponeLapseDate
} from './rule-225/4-earning-period/postpone-lapse-date.js'
export type { CountedDays } from './rule-225/4-earning-period/reckoning/counted-days.js'
export type { WorkFinding, WorkReason } from './rule-225/5-work/13f-01-usual-employment.js'
export {
  assessOrdinaryWork,
  type OrdinaryWork,
  type WorkInformation
} from './rule-225/5-work/assess-ordinary-work.js'
export { assessWorkRequirement } from './rule-225/5-work/assess-work-requirement.js'
export type { WorkRequirement } from './rule-225/5-work/work-requirement.js'
export type { Reduction, ReductionAmount, ReductionClass } from './rule-225/6-unmarried/13g-1-reduction.js'
export { reduceUnmarried } from './rule-225/6-unmarried/reduce-unmarried.js'
export { reductionOn } from './rule-225/6-unmarried/reduction-on.js'
export type { CoupleAid, OfEach } from './rule-225/7-couple/couple-aid.js'
export type { CoupleReduction, CoupleRule } from './rule-225/7-couple/couple-reduction.js'
export type { HighRateGroup } from './rule-225/7-couple/known-couple.js'
export { reduceCouple } from './rule-225/7-couple/reduce-couple.js'
export { assessRegaining } from './rule-225/8-regaining/assess-regaining.js'
export type { Projection } from './rule-225/8-regaining/find-projection.js'
export { projectLapseDate } from './rule-225/8-regaining/project-lapse-date.js'
export type { EarliestRegaining, Regaining } from './rule-225/8-regaining/regaining.js'
export * from './sanctions/public.js'
export { evaluationSchemaOf, factsSchemaOf, type JsonSchema } from './schemas/json-schema.js'
export * from './timeline/public.js'
export type { IssueCode } from './words/issue-codes.js'
