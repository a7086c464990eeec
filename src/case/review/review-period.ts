import type { IsoDate } from '../../calendar/iso-date.js'
import { missing } from '../../evaluation/missing.js'
import type { GroundKind } from '../../input/earning-period-facts.js'
import type { ReviewFacts } from '../../input/review-facts.js'
import { hundredths } from '../../input/work-record.js'
import { REPEALED_FROM } from '../../law/rule-life.js'
import { groundCitation } from '../../rule-225/4-earning-period/13f-12-grounds.js'
import { monthsBetween } from './months-between.js'
import type { PeriodThen } from './period-then.js'
import type { ReviewedMatter } from './review.js'
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

function reviewDays(days: number, { reckoned, isSettled, ended, missing: asked }: PeriodThen): ReviewedMatter {
  const tooFew = days === 0 ? 'not-extended' : 'too-few-days'
  // A count that has started afresh has no days of its own.
  if (reckoned === undefined || ended === 'restarted') return notAssessable('extension-days', days, [], ofDays)
  const { extensionDays: found } = reckoned
  if (isSettled)
    return reviewed('extension-days', {
      municipality: days,
      found,
      error: days === found ? undefined : days < found ? tooFew : 'too-many-days',
      by: Math.abs(days - found),
      citations: ofDays
    })
  // Fewer than those that extend whatever is not known are too few.
  return days < found
    ? reviewed('extension-days', {
        municipality: days,
        found: { atLeast: found },
        error: tooFew,
        citations: ofDays
      })
    : notAssessable('extension-days', days, asked, ofDays)
}

function reviewDate(
  lapseDate: IsoDate,
  { reckoned, isSettled, ended, missing: asked }: PeriodThen
): ReviewedMatter {
  const about = { municipality: lapseDate, citations: ofDate }
  if (ended === 'restarted')
    return reviewed('lapse-date', {
      ...about,
      found: 'restarted',
      error: 'date-void',
      citations: ['aktivloven/13f/9/2']
    })
  // Dates in this form sort as text.
  if (ended === 'repealed')
    return reviewed('lapse-date', {
      ...about,
      found: 'repealed',
      error: lapseDate < REPEALED_FROM ? 'date-too-early' : undefined,
      citations: [...ofDate, 'lov-1655-2024']
    })
  if (reckoned === undefined) return notAssessable('lapse-date', lapseDate, [], ofDate)
  const { lapseDate: found } = reckoned
  if (isSettled)
    return reviewed('lapse-date', {
      ...about,
      found,
      error: lapseDate === found ? undefined : lapseDate > found ? 'date-too-late' : 'date-too-early',
      by: Math.abs(monthsBetween(found, lapseDate))
    })
  return lapseDate < found
    ? reviewed('lapse-date', { ...about, found: { earliest: found }, error: 'date-too-early' })
    : notAssessable('lapse-date', lapseDate, asked, ofDate)
}

/**
 * Case 46: the number of stk. 12 that was named must be one under which days extend. It is a matter of the reasons: the
 * board found that extension right.
 */
function reviewGround(ground: GroundKind, then: PeriodThen): ReviewedMatter[] {
  const { under, grounds, isSettled, missing: asked } = then
  const named = groundCitation[ground]
  // What is open can only add days under the provisions of its own grounds.
  const canBe = !isSettled && grounds.some(({ kind }) => kind === ground)
  if (!under.includes(named) && (canBe || (under.length === 0 && !isSettled)))
    return [notAssessable('legal-ground', named, asked, ['aktivloven/13f/12'], 'procedure')]
  if (under.length === 0) return []
  return [
    reviewed('legal-ground', {
      municipality: named,
      found: under,
      error: under.includes(named) ? undefined : 'wrong-legal-ground',
      about: 'procedure',
      citations: [...under, 'undersoegelse-2018/3.4.4']
    })
  ]
}

/** Whether the work requirement was met, and by how many hours. */
export function reviewRequirement({ decision, period }: ReviewFacts, then: PeriodThen): ReviewedMatter[] {
  const { requirement } = decision
  if (requirement === undefined || period === undefined) return []
  const { finding, missing: asked } = then
  if (period.work === undefined) {
    const work = missing('facts.period.work', 'work-then', ofHours)
    return [notAssessable('requirement', requirement.met, [work], ofHours)]
  }
  if (finding.kind !== 'decided') return [notAssessable('requirement', requirement.met, asked, ofHours)]
  const { met, hours } = finding.value
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
