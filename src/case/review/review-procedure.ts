import type { IsoDate } from '../../calendar/iso-date.js'
import { isoDate } from '../../calendar/iso-date.js'
import { missing } from '../../evaluation/missing.js'
import { validDay } from '../../input/date.js'
import type { MunicipalDecision } from '../../input/municipal-decision.js'
import type { ReviewFacts } from '../../input/review-facts.js'
import { noticeOrderOn } from '../../law/notice-order.js'
import type { Readings } from '../../law/readings.js'
import { lastTimelyDay } from '../../rule-225/4-earning-period/order-4-notice.js'
import type { ReviewedMatter } from './review.js'
import { notAssessable, reviewed } from './reviewed.js'

/** Notice order § 6, stk. 2: a new bortfaldsdato is told in writing; case 46: with its reason. */
function reviewTelling(decision: MunicipalDecision): ReviewedMatter[] {
  const { newDateTold, reasonStated } = decision.extension ?? {}
  const told = [
    ['new-date-told', newDateTold, 'new-date-not-told', noticeOrderOn(decision.on).newDate],
    ['reason-stated', reasonStated, 'reason-not-stated', 'undersoegelse-2018/3.4.4']
  ] as const
  return told.flatMap(([matter, answer, error, citation]) => {
    if (answer === undefined) return []
    if (answer === 'unknown') return [notAssessable(matter, answer, [], [citation], 'procedure')]
    return [
      reviewed(matter, {
        municipality: answer,
        found: 'yes',
        error: answer === 'yes' ? undefined : error,
        about: 'procedure',
        citations: [citation]
      })
    ]
  })
}

/** Notice order § 6, stk. 1: the hearing "senest 1 måned før bortfaldsdatoen", before the date that was gone by. */
function reviewHearing({ decision, period }: ReviewFacts, readings: Readings): ReviewedMatter[] {
  const { hearing, extension, on } = decision
  const lapseDate: IsoDate | undefined = extension?.lapseDate ?? period?.lapseDate
  if (hearing === undefined || lapseDate === undefined) return []
  const { hearing: citation } = noticeOrderOn(on)
  const deadline = isoDate(lastTimelyDay(validDay(lapseDate), 1, readings['notice-deadline']))
  if (hearing === 'unknown') {
    const asked = missing('facts.decision.hearing', 'hearing-sent', [citation])
    return [notAssessable('hearing', hearing, [asked], [citation], 'procedure')]
  }
  const sent = typeof hearing === 'object' ? hearing.sentOn : hearing
  // Dates in this form sort as text.
  const error =
    typeof hearing !== 'object' ? 'not-heard' : hearing.sentOn > deadline ? 'heard-too-late' : undefined
  return [
    reviewed('hearing', {
      municipality: sent,
      found: deadline,
      error,
      about: 'procedure',
      citations: [citation]
    })
  ]
}

/** 98-17: missing guidance can, after a concrete assessment, make the decision invalid. That is for a human. */
function reviewGuidance({ guidance }: MunicipalDecision): ReviewedMatter[] {
  if (guidance === undefined || guidance.clarifyingOffer === 'no') return []
  const { clarifyingOffer, guidedThatWorkComesFirst } = guidance
  const citations = [
    'principafgoerelse/98-17/offer-gives-way',
    'principafgoerelse/98-17/missing-guidance'
  ] as const
  const municipality = guidedThatWorkComesFirst
  if (clarifyingOffer === 'yes' && guidedThatWorkComesFirst === 'yes')
    return [reviewed('guidance', { municipality, found: 'yes', about: 'procedure', citations })]
  return [
    {
      matter: 'guidance',
      about: 'procedure',
      verdict: 'for-a-human',
      municipality,
      citations: [...citations]
    }
  ]
}

/** The way to the decision: what was told, the hearing, the guidance. */
export const reviewProcedure = (facts: ReviewFacts, readings: Readings): ReviewedMatter[] => [
  ...reviewTelling(facts.decision),
  ...reviewHearing(facts, readings),
  ...reviewGuidance(facts.decision)
]
