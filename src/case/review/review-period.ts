import type { IsoDate } from '../../calendar/iso-date.js'
import { monthOf } from '../../calendar/month.js'
import type { Finding } from '../../evaluation/finding.js'
import type { Missing } from '../../evaluation/missing.js'
import { validDay } from '../../input/date.js'
import type { GroundKind } from '../../input/earning-period-facts.js'
import type { MunicipalDecision } from '../../input/municipal-decision.js'
import { type ReviewedPeriod, type ReviewFacts, wasKnown } from '../../input/review-facts.js'
import type { Readings } from '../../law/readings.js'
import { groundCitation } from '../../rule-225/4-earning-period/13f-12-grounds.js'
import type { EarliestLapse } from '../../rule-225/4-earning-period/determine-earning-period.js'
import type { EarningPeriod } from '../../rule-225/4-earning-period/earning-period.js'
import { workCase } from '../../rule-225/5-work/work-case.js'
import type { WorkRequirement } from '../../rule-225/5-work/work-requirement.js'
import { outsideTheRule } from '../../rule-225/rule-in-force-step.js'
import type { ReviewedMatter } from './review.js'
import { notAssessable, reviewed } from './reviewed.js'

/** The earning period and the hours as they were when the decision was made. */
export type PeriodThen = Finding<WorkRequirement, EarliestLapse>

/** Reckons the period on the grounds that the municipality knew of when it decided, as of that day. */
export function periodThen(
  { lapseDate, notice, grounds, work = [] }: ReviewedPeriod,
  decision: MunicipalDecision,
  readings: Readings
): PeriodThen {
  const known = grounds.filter((each) => wasKnown(each, decision)).map(({ ground }) => ground)
  const given = workCase({ lapseDate, notice, grounds: known, work }, decision.on)
  return typeof given === 'string'
    ? outsideTheRule(lapseDate, given)
    : given.find(given.assess(readings), readings)
}

/** The earning period, where it is decided; the hours in it may still be open. */
export function earningPeriodThen(then: PeriodThen): EarningPeriod | undefined {
  if (then.kind === 'decided') return then.value.earningPeriod
  return then.kind === 'undetermined' ? then.partial?.earningPeriod : undefined
}

/** Questions by the fields of the review, whose grounds have a place of their own. */
export const missingThen = (then: PeriodThen): Missing[] =>
  then.kind !== 'undetermined'
    ? []
    : then.missing.map((one) => ({
        ...one,
        path: one.path
          .replace(/^facts\.grounds\[(\d+)\]/, 'facts.period.grounds[$1].ground')
          .replace(/^facts\.(notice|work)/, 'facts.period.$1')
      }))

const monthsBetween = (earlier: IsoDate, later: IsoDate): number =>
  monthOf(validDay(later)) - monthOf(validDay(earlier))

/**
 * The study, 3.4: an extension is right only if both the number of days and the new bortfaldsdato are right. Days that
 * came too late with the letter are no days of extension (3.4.1).
 */
export function reviewExtension({ decision, period }: ReviewFacts, then: PeriodThen): ReviewedMatter[] {
  const { extension } = decision
  if (extension === undefined || period === undefined) return []
  const found = earningPeriodThen(then)
  const citations = ['aktivloven/13f/12', 'undersoegelse-2018/3.4.3'] as const
  const { days, lapseDate, ground } = extension
  if (found === undefined) {
    const missing = missingThen(then)
    return [
      ...(days === undefined ? [] : [notAssessable('extension-days', days, missing, citations)]),
      ...(lapseDate === undefined ? [] : [notAssessable('lapse-date', lapseDate, missing, citations)])
    ]
  }
  return [
    ...(days === undefined ? [] : [reviewDays(days, found.extensionDays)]),
    ...(lapseDate === undefined ? [] : [reviewDate(lapseDate, found.lapseDate)]),
    ...(ground === undefined ? [] : reviewGround(ground, found))
  ]
}

function reviewDays(days: number, found: number): ReviewedMatter {
  const tooFew = days === 0 ? 'not-extended' : 'too-few-days'
  return reviewed('extension-days', {
    municipality: days,
    found,
    error: days === found ? undefined : days < found ? tooFew : 'too-many-days',
    by: Math.abs(days - found),
    citations: ['aktivloven/13f/12', 'principafgoerelse/33-18/sum-days']
  })
}

function reviewDate(lapseDate: IsoDate, found: IsoDate): ReviewedMatter {
  // Dates in this form sort as text.
  const isLate = lapseDate > found
  return reviewed('lapse-date', {
    municipality: lapseDate,
    found,
    error: lapseDate === found ? undefined : isLate ? 'date-too-late' : 'date-too-early',
    by: Math.abs(monthsBetween(found, lapseDate)),
    citations: ['principafgoerelse/33-18/always-the-first', 'undersoegelse-2018/3.4.3']
  })
}

/** Case 46: the number of stk. 12 that was named must be one under which days extend. */
function reviewGround(ground: GroundKind, { counted }: EarningPeriod): ReviewedMatter[] {
  const under = [...new Set(counted.map(({ citation }) => citation))]
  if (under.length === 0) return []
  const named = groundCitation[ground]
  return [
    reviewed('legal-ground', {
      municipality: named,
      found: under,
      error: under.includes(named) ? undefined : 'wrong-legal-ground',
      citations: [...under, 'undersoegelse-2018/3.4.4']
    })
  ]
}

/** Whether the work requirement was met, and by how many hours. */
export function reviewRequirement({ decision, period }: ReviewFacts, then: PeriodThen): ReviewedMatter[] {
  const { requirement } = decision
  if (requirement === undefined || period === undefined) return []
  const citations = ['aktivloven/13f/1/2', 'aktivloven/13f/6/2'] as const
  if (then.kind !== 'decided' || period.work === undefined)
    return [notAssessable('requirement', requirement.met, missingThen(then), citations)]
  const { met, hours } = then.value
  const found = met ? 'yes' : 'no'
  return [
    reviewed('requirement', {
      municipality: requirement.met,
      found,
      error: requirement.met === found ? undefined : met ? 'wrongly-not-met' : 'wrongly-met',
      ...(requirement.hours === undefined ? {} : { by: Math.abs(requirement.hours - hours) }),
      citations
    })
  ]
}
