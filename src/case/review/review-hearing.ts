import { type IsoDate, isoDate } from '../../calendar/iso-date.js'
import { missing } from '../../evaluation/missing.js'
import { validDay } from '../../input/date.js'
import type { ReviewFacts } from '../../input/review-facts.js'
import { noticeOrderOn } from '../../law/notice-order.js'
import type { Readings } from '../../law/readings.js'
import { lastTimelyDay } from '../../rule-225/4-earning-period/order-4-notice.js'
import type { ReviewedMatter } from './review.js'
import { notAssessable, reviewed } from './reviewed.js'

/**
 * Notice order § 6, stk. 1: the hearing "senest 1 måned før bortfaldsdatoen", by the date that the municipality went by.
 * Where it has extended without stating its date, the one before extension is the earliest that it can have been.
 */
export function reviewHearing({ decision, period }: ReviewFacts, readings: Readings): ReviewedMatter[] {
  const { hearing, extension, cut, on } = decision
  if (hearing === undefined) return []
  const citations = [noticeOrderOn(on).hearing] as const
  const ask = (path: string, question: 'hearing-sent' | 'decided-lapse-date'): ReviewedMatter[] => {
    const municipality = typeof hearing === 'object' ? hearing.sentOn : hearing
    return [
      notAssessable('hearing', municipality, [missing(path, question, citations)], citations, 'procedure')
    ]
  }
  if (hearing === 'unknown') return ask('facts.decision.hearing', 'hearing-sent')

  const stated = extension?.lapseDate ?? cut?.from
  const isEarliest = stated === undefined && (extension?.days ?? 0) > 0
  const lapseDate = stated ?? period?.lapseDate
  const deadline = lapseDate === undefined ? undefined : deadlineFor(lapseDate, readings)
  const about = { about: 'procedure', citations } as const
  if (hearing === 'not-sent')
    return [
      reviewed('hearing', {
        ...about,
        municipality: hearing,
        ...(deadline === undefined ? {} : { found: deadline }),
        error: 'not-heard'
      })
    ]

  const { sentOn } = hearing
  // Dates in this form sort as text. A decision that cuts aid is made after the citizen is heard.
  const last = deadline !== undefined && cut !== undefined && on < deadline ? on : deadline
  if (last === undefined || (isEarliest && sentOn > last))
    return ask('facts.decision.extension.lapseDate', 'decided-lapse-date')
  const error = sentOn > last ? 'heard-too-late' : undefined
  return [reviewed('hearing', { ...about, municipality: sentOn, found: last, error })]
}

const deadlineFor = (lapseDate: IsoDate, readings: Readings): IsoDate =>
  isoDate(lastTimelyDay(validDay(lapseDate), 1, readings['notice-deadline']))
