import * as z from 'zod'
import { civilOfDay } from '../../calendar/day.js'
import type { IsoDate } from '../../calendar/iso-date.js'
import type { Invalid } from '../../evaluation/evaluation.js'
import { type Issue, issue } from '../../evaluation/issue.js'
import { dateSchema, validDay } from '../../input/date.js'
import { examined } from '../../input/examined.js'
import { defaultReadings } from '../../law/readings.js'
import { REPEALED_FROM, ruleVersions } from '../../law/rule-life.js'
import { type ReductionAmount, type ReductionClass, reductionAmount } from './13g-1-reduction.js'

const askedSchema = z.strictObject({ date: dateSchema, class: z.enum(['high', 'lower', 'spared']) })

/**
 * Answers: by how much is an unmarried person's aid reduced on a day, in whole kroner a month?
 *
 * Aktivloven § 13 g, stk. 1, by the year's regulated amounts. `spared` is 0. A day before 1 October 2016 or after
 * 30 June 2025, for which there is no reduction, is `invalid`, and so is a class that does not exist.
 *
 * @example
 * reductionOn('2017-05-01', 'high')
 * // { kind: 'decided', value: { monthlyReduction: 1016, rateStatus: 'published' } }
 */
export function reductionOn(
  date: IsoDate,
  reductionClass: ReductionClass
): { kind: 'decided'; value: ReductionAmount } | Invalid {
  const asked = { date, class: reductionClass }
  const input = examined(askedSchema, '', asked)
  if (!input.success) return { kind: 'invalid', issues: input.issues }
  const year = civilOfDay(validDay(date)).year
  const inForce = date >= ruleVersions[0].from && date < REPEALED_FROM
  const value = inForce ? reductionAmount(year, reductionClass, defaultReadings['half-krone']) : undefined
  return value === undefined
    ? { kind: 'invalid', issues: [noAmountFor('date', date)] }
    : { kind: 'decided', value }
}

/** The issue of a date for which the table has no amount. */
export const noAmountFor = (path: string, date: IsoDate): Issue =>
  issue(path, 'no-amount-for-date', { found: date, first: ruleVersions[0].from, last: ruleVersions[1].to })
