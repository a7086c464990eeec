import { type Issue, issue } from '../evaluation/issue.js'
import type { AnswerId } from '../law/analysis-form.js'
import type { AboutFormCase } from './about-form-case.js'
import type { GroundKind } from './earning-period-facts.js'
import type { ReviewFacts } from './review-facts.js'

/** The grounds that 4.1 has an answer for: § 13 f, stk. 12, nr. 1 and 6. */
export const printedProvision: { readonly [Kind in GroundKind]?: AnswerId<'4.1'> } = {
  sickness: 'sickness',
  'education-or-other-benefit': 'education-etc'
}

type Said = string | number | undefined

/** A field of `about` and what it says; a field of the review and what it says of the same. */
type Pair = readonly [at: string, said: Said, field: string, shown: Said]

/** A value where it is that one; otherwise nothing is said. */
const only = (value: Said, one: Said): Said => (value === one ? value : undefined)

function onDecision({ decision, exemption }: ReviewFacts, about: AboutFormCase): Pair[] {
  const { withoutCut } = about
  const classification = exemption?.classification === 'unknown' ? undefined : exemption?.classification
  const exempt = only(withoutCut, 'exempt')
  const met = only(withoutCut, 'requirement-met')
  return [
    ['classification', about.classification, 'exemption.classification', classification],
    ['withoutCut', withoutCut, 'decision.cut', decision.cut?.kind],
    ['withoutCut', exempt, 'decision.exemption', decision.exemption],
    ['withoutCut', met, 'decision.requirement.met', only(decision.requirement?.met, 'no')]
  ]
}

function onExtension({ decision, sickness, period }: ReviewFacts, { extension = {} }: AboutFormCase): Pair[] {
  const { provision, medicalInformationObtained, newDateComputed } = extension
  const { ground, lapseDate } = decision.extension ?? {}
  const named = ground && (printedProvision[ground] ?? ground)
  const isNew = lapseDate !== undefined && period !== undefined && lapseDate !== period.lapseDate
  const obtained = only(sickness?.postponedOnMedicalInformation, 'yes')
  const basis = 'sickness.postponedOnMedicalInformation'
  return [
    ['extension.provision', provision, 'decision.extension.ground', named],
    ['extension.medicalInformationObtained', medicalInformationObtained, basis, obtained],
    ['extension.newDateComputed', newDateComputed, 'decision.extension.lapseDate', isNew ? 'yes' : undefined]
  ]
}

function onWork({ job }: ReviewFacts, { work = {} }: AboutFormCase): Pair[] {
  const untold = only(work.pay, 'no-pay-information')
  return [
    ['work.pay', untold, 'job.pay.hourlyPay', job?.pay.hourlyPay],
    ['work.pay', work.pay, 'job.pay.level', only(job?.pay.level, 'no-pay')]
  ]
}

const onOffers = ({ exemption }: ReviewFacts, about: AboutFormCase): Pair[] =>
  (about.exemption?.offers ?? []).flatMap((offer, index) =>
    (['agreedHours', 'attendedHours'] as const).map((hours): Pair => {
      const field = `exemption.offers[${index}].${hours}`
      return [field, offer[hours], field, exemption?.offers[index]?.[hours]]
    })
  )

/** What `about` says of a fact of which the review says something else. */
export function contradictionsIn(review: ReviewFacts, about: AboutFormCase): Issue[] {
  return [onDecision, onExtension, onWork, onOffers]
    .flatMap((pairsOf) => pairsOf(review, about))
    .flatMap(([at, said, field, shown]) =>
      said === undefined || shown === undefined || said === shown
        ? []
        : [
            issue(`facts.about.${at}`, 'said-otherwise', {
              said: String(said),
              field: `facts.review.${field}`,
              shown: String(shown)
            })
          ]
    )
}
