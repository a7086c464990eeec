import type { IsoDate } from '../../calendar/iso-date.js'
import { missing } from '../../evaluation/missing.js'
import type { Guidance, MunicipalDecision } from '../../input/municipal-decision.js'
import type { ReviewFacts } from '../../input/review-facts.js'
import { noticeOrderOn } from '../../law/notice-order.js'
import type { Readings } from '../../law/readings.js'
import type { Answer } from '../../logic/answer.js'
import type { PeriodThen } from './period-then.js'
import type { ReviewedMatter } from './review.js'
import { reviewHearing } from './review-hearing.js'
import { notAssessable, reviewed } from './reviewed.js'

/** Whether there was a new bortfaldsdato to tell of: by the municipality's own count, or by the rules. */
function hasNewDate({ extension }: MunicipalDecision, lapseDate: IsoDate, then: PeriodThen): Answer {
  const { days = 0, lapseDate: decided = lapseDate } = extension ?? {}
  if (days > 0 || decided !== lapseDate || then.ended !== undefined) return 'yes'
  // What is not known can only move the date further.
  if (then.least.lapseDate !== lapseDate) return 'yes'
  return then.most.lapseDate === lapseDate ? 'no' : 'unknown'
}

/** Notice order § 6, stk. 2: a new bortfaldsdato is told in writing; case 46: with its reason. */
function reviewTelling({ decision, period }: ReviewFacts, then: PeriodThen | undefined): ReviewedMatter[] {
  if (period === undefined || then === undefined) return []
  const { newDateTold, reasonStated } = decision.extension ?? {}
  const isNew = hasNewDate(decision, period.lapseDate, then)
  const told = [
    ['new-date-told', newDateTold, 'newDateTold', 'new-date-not-told', noticeOrderOn(decision.on).newDate],
    ['reason-stated', reasonStated, 'reasonStated', 'reason-not-stated', 'undersoegelse-2018/3.4.4']
  ] as const
  return told.flatMap(([matter, answer, field, error, citation]) => {
    if (answer === undefined || isNew === 'no') return []
    const about = [citation] as const
    if (answer === 'unknown') {
      const asked = missing(`facts.decision.extension.${field}`, matter, about)
      return [notAssessable(matter, answer, [asked], about, 'procedure')]
    }
    if (answer === 'no' && isNew === 'unknown')
      return [notAssessable(matter, answer, then.missing, about, 'procedure')]
    return [
      reviewed(matter, {
        municipality: answer,
        found: 'yes',
        error: answer === 'yes' ? undefined : error,
        about: 'procedure',
        citations: about
      })
    ]
  })
}

const ofGuidance = [
  'principafgoerelse/98-17/offer-gives-way',
  'principafgoerelse/98-17/missing-guidance'
] as const

/** 98-17: missing guidance can, after a concrete assessment, make the decision invalid. That is for a human. */
function reviewGuidance({ guidance }: MunicipalDecision): ReviewedMatter[] {
  if (guidance === undefined || guidance.clarifyingOffer === 'no') return []
  const municipality = guidance.guidedThatWorkComesFirst
  const about = { about: 'procedure' as const, municipality, citations: [...ofGuidance] }
  if (municipality === 'yes') return [reviewed('guidance', { ...about, found: 'yes' })]
  const open = openGuidance(guidance)
  return open.length === 0
    ? [{ matter: 'guidance', verdict: 'for-a-human', ...about }]
    : [notAssessable('guidance', municipality, open, ofGuidance, 'procedure')]
}

const openGuidance = ({ clarifyingOffer, guidedThatWorkComesFirst }: Guidance) => [
  ...(clarifyingOffer === 'unknown'
    ? [missing('facts.decision.guidance.clarifyingOffer', 'clarifying-offer', ofGuidance)]
    : []),
  ...(guidedThatWorkComesFirst === 'unknown'
    ? [
        missing(
          'facts.decision.guidance.guidedThatWorkComesFirst',
          'guided-that-work-comes-first',
          ofGuidance
        )
      ]
    : [])
]

/** The way to the decision: what was told, the hearing, the guidance. */
export const reviewProcedure = (
  facts: ReviewFacts,
  then: PeriodThen | undefined,
  readings: Readings
): ReviewedMatter[] => [
  ...reviewTelling(facts, then),
  ...reviewHearing(facts, readings),
  ...reviewGuidance(facts.decision)
]
