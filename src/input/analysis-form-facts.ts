import { z } from 'zod'
import type { IsoDate } from '../calendar/iso-date.js'
import { type Issue, issue, issueWithin } from '../evaluation/issue.js'
import type { AnswerId } from '../law/analysis-form.js'
import type { AboutFormCase } from './about-form-case.js'
import { aboutFormCaseSchema } from './about-form-case-schema.js'
import type { GroundKind } from './earning-period-facts.js'
import { type ReviewFacts, refuseReview, reviewFactsSchema } from './review-facts.js'

/** What `toAnalysisForm` needs to know: the decision with the facts of its matters, and what only the form asks. */
export interface AnalysisFormFacts {
  review: ReviewFacts
  about: AboutFormCase
}

/** The facts of a form, as they are validated. */
export const analysisFormFactsSchema = z.strictObject({
  review: reviewFactsSchema,
  about: aboutFormCaseSchema
})

/** The grounds that 4.1 has an answer for: § 13 f, stk. 12, nr. 1 and 6. */
export const printedProvision: { readonly [Kind in GroundKind]?: AnswerId<'4.1'> } = {
  sickness: 'sickness',
  'education-or-other-benefit': 'education-etc'
}

/** A field of `about`, what it says, the field of the review that shows otherwise, and what that shows. */
type Contradiction = readonly [at: string, said: string, field: string, shown: string]

function contradictions({ review, about }: AnalysisFormFacts): Contradiction[] {
  const { decision, exemption, job, sickness, period } = review
  const { withoutCut, extension = {}, work = {} } = about
  const found: Contradiction[] = []
  const against = (at: string, said: unknown, field: string, shown: unknown, doContradict: boolean): void => {
    if (said !== undefined && doContradict) found.push([at, String(said), field, String(shown)])
  }
  const classified = exemption?.classification ?? 'unknown'
  const isClassified = classified !== 'unknown' && classified !== about.classification
  against('classification', about.classification, 'exemption.classification', classified, isClassified)
  against('withoutCut', withoutCut, 'decision.cut', decision.cut?.kind, decision.cut !== undefined)
  const notExempt = withoutCut === 'exempt' && decision.exemption === 'not-exempt'
  against('withoutCut', withoutCut, 'decision.exemption', 'not-exempt', notExempt)
  const notMet = withoutCut === 'requirement-met' && decision.requirement?.met === 'no'
  against('withoutCut', withoutCut, 'decision.requirement.met', 'no', notMet)
  const ground = decision.extension?.ground
  const named = ground === undefined || printedProvision[ground] === extension.provision
  against('extension.provision', extension.provision, 'decision.extension.ground', ground, !named)
  const obtained = extension.medicalInformationObtained
  const basis = sickness?.postponedOnMedicalInformation === 'yes' && obtained !== 'yes'
  const basisField = 'sickness.postponedOnMedicalInformation'
  against('extension.medicalInformationObtained', obtained, basisField, 'yes', basis)
  const went = decision.extension?.lapseDate
  const moved = went !== undefined && period !== undefined && went !== period.lapseDate
  const computed = extension.newDateComputed
  against('extension.newDateComputed', computed, 'decision.extension.lapseDate', went, moved && computed !== 'yes')
  const never = extension.postponements?.length === 0
  against('extension.postponements', '[]', 'decision.extension.lapseDate', went, moved && never)
  const paid = job?.pay.hourlyPay
  const noInformation = work.pay === 'no-pay-information' && paid !== undefined
  against('work.pay', work.pay, 'job.pay.hourlyPay', paid, noInformation)
  const unpaid = job?.pay.level === 'no-pay'
  against('work.pay', work.pay, 'job.pay.level', 'no-pay', unpaid)
  about.exemption?.offers?.forEach((offer, index) => {
    for (const hours of ['agreedHours', 'attendedHours'] as const) {
      const shown = exemption?.offers[index]?.[hours]
      const at = `exemption.offers[${index}].${hours}`
      against(at, offer[hours], `exemption.offers[${index}].${hours}`, shown, shown !== undefined)
    }
  })
  return found
}

/** What the review refuses, and what `about` says against the facts of the review. */
export function refuseAnalysisForm(facts: AnalysisFormFacts, asOf: IsoDate): Issue[] {
  const { review, about } = facts
  const offers = about.exemption?.offers ?? []
  const known = review.exemption?.offers.length ?? 0
  const decided = Number(review.decision.on.slice(0, 'YYYY'.length))
  return [
    ...refuseReview(review, asOf).map((each) => issueWithin(each, 'review')),
    ...contradictions(facts).map(([at, said, field, shown]) =>
      issue(`facts.about.${at}`, 'said-otherwise', { said, field: `facts.review.${field}`, shown })
    ),
    ...(offers.length > known
      ? [issue('facts.about.exemption.offers', 'too-many', { found: offers.length, most: known })]
      : []),
    ...(about.birthYear !== undefined && about.birthYear > decided
      ? [
          issue('facts.about.birthYear', 'number-out-of-range', {
            found: String(about.birthYear),
            limit: `≤ ${decided}`
          })
        ]
      : [])
  ]
}
