import type { IsoDate } from '../../calendar/iso-date.js'
import { missing } from '../../evaluation/missing.js'
import type { ReviewFacts } from '../../input/review-facts.js'
import { hundredths } from '../../input/work-record.js'
import { REPEALED_FROM } from '../../law/rule-life.js'
import { monthsBetween } from './months-between.js'
import type { PeriodThen } from './period-then.js'
import type { ReviewedMatter } from './review.js'
import { reviewGround } from './review-ground.js'
import { notAssessable, reviewed } from './reviewed.js'

const ofDays = ['aktivloven/13f/12', 'principafgoerelse/33-18/sum-days'] as const
const ofDate = ['principafgoerelse/33-18/always-the-first', 'undersoegelse-2018/3.4.3'] as const
const ofHours = ['aktivloven/13f/1/2', 'aktivloven/13f/6/2'] as const

/**
 * The study, 3.4: an extension is right only if both the number of days and the new bortfaldsdato are right. Days that
 * came too late with the letter are no days of extension (3.4.1).
 */
export function reviewExtension({ decision }: ReviewFacts, then: PeriodThen): ReviewedMatter[] {
  const { days, lapseDate, ground } = decision.extension ?? {}
  return [
    ...(days === undefined ? [] : [reviewDays(days, then)]),
    ...(lapseDate === undefined ? [] : [reviewDate(lapseDate, then)]),
    ...(ground === undefined ? [] : reviewGround(ground, then))
  ]
}

const afterRestart = { found: 'restarted', error: 'date-void', citations: ['aktivloven/13f/9/2'] } as const

function reviewDays(days: number, then: PeriodThen): ReviewedMatter {
  const { least, most, mayRestart, ended, missing: asked } = then
  if (ended === 'restarted') return reviewed('extension-days', { municipality: days, ...afterRestart })
  const about = { municipality: days, citations: ofDays }
  const tooFew = days === 0 ? 'not-extended' : 'too-few-days'
  if (least.days === most.days && !mayRestart) {
    const found = least.days
    const error = days === found ? undefined : days < found ? tooFew : 'too-many-days'
    return reviewed('extension-days', { ...about, found, error, by: Math.abs(days - found) })
  }
  if (days < least.days)
    return reviewed('extension-days', { ...about, found: { atLeast: least.days }, error: tooFew })
  if (days > most.days)
    return reviewed('extension-days', { ...about, found: { atMost: most.days }, error: 'too-many-days' })
  // The days then extend past the repeal, and more of them change nothing.
  const also = ended === 'repealed' ? { found: ended } : {}
  return notAssessable('extension-days', days, asked, ofDays, 'substance', also)
}

function reviewDate(lapseDate: IsoDate, then: PeriodThen): ReviewedMatter {
  const { least, most, mayRestart, ended, missing: asked } = then
  if (ended === 'restarted') return reviewed('lapse-date', { municipality: lapseDate, ...afterRestart })
  const about = { municipality: lapseDate, citations: ofDate }
  // Dates in this form sort as text.
  const isBeforeRepeal = lapseDate < REPEALED_FROM
  if (ended === 'repealed' && (isBeforeRepeal || !mayRestart))
    return reviewed('lapse-date', {
      ...about,
      found: ended,
      error: isBeforeRepeal ? 'date-too-early' : undefined,
      citations: [...ofDate, 'lov-1655-2024']
    })
  if (least.lapseDate === most.lapseDate && !mayRestart) {
    const found = least.lapseDate
    const error = lapseDate === found ? undefined : lapseDate > found ? 'date-too-late' : 'date-too-early'
    return reviewed('lapse-date', { ...about, found, error, by: Math.abs(monthsBetween(found, lapseDate)) })
  }
  if (lapseDate < least.lapseDate)
    return reviewed('lapse-date', { ...about, found: { earliest: least.lapseDate }, error: 'date-too-early' })
  // No date after the repeal is later than another.
  if (lapseDate > most.lapseDate && isBeforeRepeal)
    return reviewed('lapse-date', { ...about, found: { latest: most.lapseDate }, error: 'date-too-late' })
  return notAssessable('lapse-date', lapseDate, asked, ofDate)
}

/** Whether the work requirement was met, and by how many hours. */
export function reviewRequirement({ decision, period }: ReviewFacts, then: PeriodThen): ReviewedMatter[] {
  const { requirement } = decision
  if (requirement === undefined || period === undefined) return []
  const { requirement: hoursThen, missing: asked } = then
  if (period.work === undefined) {
    const work = missing('facts.period.work', 'work-then', ofHours)
    return [notAssessable('requirement', requirement.met, [work], ofHours)]
  }
  if (hoursThen === undefined) return [notAssessable('requirement', requirement.met, asked, ofHours)]
  const { met, hours } = hoursThen
  const found = met ? 'yes' : 'no'
  return [
    reviewed('requirement', {
      municipality: requirement.met,
      found,
      error: requirement.met === found ? undefined : met ? 'wrongly-not-met' : 'wrongly-met',
      ...(requirement.hours === undefined
        ? {}
        : { by: Math.abs(hundredths(requirement.hours) - hundredths(hours)) / 100 }),
      citations: ofHours
    })
  ]
}
