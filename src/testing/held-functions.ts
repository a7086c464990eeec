import type { reviewDecision } from '../case/review/review-decision.js'
import type { assessExemption } from '../rule-225/3-exemption/assess-exemption.js'
import type { assessSicknessDocumentation } from '../rule-225/4-earning-period/assess-sickness-documentation.js'
import type { determineEarningPeriod } from '../rule-225/4-earning-period/determine-earning-period.js'
import type { postponeLapseDate } from '../rule-225/4-earning-period/postpone-lapse-date.js'
import type { assessOrdinaryWork } from '../rule-225/5-work/assess-ordinary-work.js'
import type { assessWorkRequirement } from '../rule-225/5-work/assess-work-requirement.js'
import type { reduceUnmarried } from '../rule-225/6-unmarried/reduce-unmarried.js'
import type { reduceCouple } from '../rule-225/7-couple/reduce-couple.js'
import type { evaluateChecklist } from '../sanctions/checklist/evaluate-checklist.js'
import type { computeDeduction } from '../sanctions/deduction/compute-deduction.js'

// The functions are named by their types alone: nothing of what the library computes stands in the kit that judges it.

/** The functions that the cases are put to, as the library has them. */
export interface HeldFunctions {
  /** Which 1st follows so many days. */
  postponeLapseDate: typeof postponeLapseDate
  /** The extended earning period and the new lapse date. */
  determineEarningPeriod: typeof determineEarningPeriod
  /** Whether the hours suffice. */
  assessWorkRequirement: typeof assessWorkRequirement
  /** Whether a job counts. */
  assessOrdinaryWork: typeof assessOrdinaryWork
  /** Whether sickness is documented. */
  assessSicknessDocumentation: typeof assessSicknessDocumentation
  /** What the file indicates of exemption. */
  assessExemption: typeof assessExemption
  /** The reduction of an unmarried person’s aid. */
  reduceUnmarried: typeof reduceUnmarried
  /** The aid of a couple. */
  reduceCouple: typeof reduceCouple
  /** Whether a municipality’s decision was right. */
  reviewDecision: typeof reviewDecision
  /** What a file for a sanction lacks. */
  evaluateChecklist: typeof evaluateChecklist
  /** Days and kroner of a deduction. */
  computeDeduction: typeof computeDeduction
}

/** The name of a function that an implementation can be held on. */
export type HeldFunction = keyof HeldFunctions

/** The names of all functions that an implementation can be held on. */
export const heldFunctions: readonly HeldFunction[] = [
  'postponeLapseDate',
  'determineEarningPeriod',
  'assessWorkRequirement',
  'assessOrdinaryWork',
  'assessSicknessDocumentation',
  'assessExemption',
  'reduceUnmarried',
  'reduceCouple',
  'reviewDecision',
  'evaluateChecklist',
  'computeDeduction'
]

/** The facts of a function. */
export type FactsOf<Name extends HeldFunction> = Parameters<HeldFunctions[Name]>[0]

/** The options of a function: the day of assessment, and readings; of the bare arithmetic its one reading. */
export type OptionsOf<Name extends HeldFunction> = NonNullable<Parameters<HeldFunctions[Name]>[1]>

/** What a function answers where the facts settle it. */
export type ValueOf<Name extends HeldFunction> = Extract<
  ReturnType<HeldFunctions[Name]>,
  { kind: 'decided' }
>['value']
