import type { IsoDate } from '../../calendar/iso-date.js'
import type { AboutFormCase } from '../../input/about-form-case.js'
import type { AnalysisFormFacts } from '../../input/analysis-form-facts.js'
import type { Finding } from '../../input/question.js'
import type { ReviewFacts } from '../../input/review-facts.js'
import type { AnswerOf, CaseQuestionId, FormQuestionId } from '../../law/analysis-form.js'
import type { Readings } from '../../law/readings.js'
import { type Exemption, findExemption } from '../../rule-225/3-exemption/assess-exemption.js'
import {
  findSicknessDocumentation,
  type SicknessDocumentation
} from '../../rule-225/4-earning-period/assess-sickness-documentation.js'
import { findOrdinaryWork, type OrdinaryWork } from '../../rule-225/5-work/assess-ordinary-work.js'
import type { Review, ReviewedMatter, ReviewMatter } from '../review/review.js'
import type { Given } from './given.js'

/** A case with what the rules find of it: all that the form is answered from. */
export interface KnownCase {
  readonly review: ReviewFacts
  readonly about: AboutFormCase
  readonly reviewed: Review
  /** The day of the municipality's assessment under stk. 9. */
  readonly assessedOn: IsoDate
  readonly exemption?: Finding<Exemption>
  readonly sickness?: Finding<SicknessDocumentation>
  readonly work?: Finding<OrdinaryWork>
}

/** How the questions of a part of the form are answered, each in its own kind of answer. */
export type Sources<Id extends FormQuestionId = CaseQuestionId> = {
  readonly [Each in Id]: (known: KnownCase) => Given<AnswerOf<Each>>
}

/** The case of valid facts whose decision has been reviewed. */
export function knownCase(
  { review, about }: AnalysisFormFacts,
  reviewed: Review,
  readings: Readings,
  asOf: IsoDate
): KnownCase {
  const { exemption, sickness, job, decision } = review
  const assessedOn = exemption?.assessedOn ?? decision.on
  return {
    review,
    about,
    reviewed,
    assessedOn,
    ...(exemption === undefined
      ? {}
      : { exemption: findExemption({ ...exemption, assessedOn }, readings, asOf) }),
    ...(sickness === undefined ? {} : { sickness: findSicknessDocumentation(sickness) }),
    ...(job === undefined ? {} : { work: findOrdinaryWork(job) })
  }
}

/** A matter of the decision, where it was reviewed. */
export const matterOf = ({ reviewed }: KnownCase, matter: ReviewMatter): ReviewedMatter | undefined =>
  reviewed.matters.find((each) => each.matter === matter)
