import * as z from 'zod'
import type { IsoDate } from '../calendar/iso-date.js'
import { type Issue, issue } from '../evaluation/issue.js'
import type { Answer } from '../logic/answer.js'
import { answerSchema } from './answer.js'
import { dateSchema, firstOfMonthSchema, validDay } from './date.js'
import { listOf } from './list.js'
import { refuse } from './refuse.js'
import { type Validated, validate } from './validate.js'

/** A ground for extension, § 13 f, stk. 12, nr. 1 to 6 in order. */
export const groundKinds = [
  'sickness',
  'parental-leave',
  'care',
  'military-service',
  'limited-work-capacity',
  'education-or-other-benefit'
] as const

/** A ground for extension (forlængelsesgrund): § 13 f, stk. 12, nr. 1-6. */
export type GroundKind = (typeof groundKinds)[number]

interface GroundFacts {
  kind: GroundKind
  /** Whether it is established on the file. `no` does not count; `unknown` is asked for where it matters. */
  documented: Answer
  /**
   * Nr. 6 only: whether the citizen was released from being available for work. `no` does not count; `unknown`, or
   * nothing said, is asked for where it matters.
   */
  exemptFromAvailability?: Answer | undefined
}

/** A ground whose dates are known, both included. The end may lie after the day of assessment. */
export interface DatedGround extends GroundFacts {
  from: IsoDate
  to: IsoDate | 'ongoing'
}

/** A ground of which only the number of days is known, somewhere in a period; they overlap with nothing else. */
export interface CountedGround extends GroundFacts {
  days: number
  within: { from: IsoDate; to: IsoDate }
}

/** A ground for extension, with its dates or with a number of days. */
export type Ground = DatedGround | CountedGround

/** The letter of notice (varslingsbrev): the day on which it was sent, or what is known of it. */
export type Notice = { sentOn: IsoDate } | 'sent-in-time' | 'not-sent' | 'unknown'

/** What `determineEarningPeriod` needs to know. */
export interface EarningPeriodFacts {
  /** The bortfaldsdato before late notice and extension; the 1st of a month. */
  lapseDate: IsoDate
  notice: Notice
  /** At most 10,000. */
  grounds: Ground[]
}

/** The most grounds that a case can have. */
export const MOST_GROUNDS = 10_000

/** More days than lie between the first and the last date that a case can name. */
const MOST_DAYS = 50_000

const groundFacts = {
  kind: z.enum(groundKinds),
  documented: answerSchema,
  exemptFromAvailability: answerSchema.optional()
}

const datedGroundSchema = z
  .strictObject({ ...groundFacts, from: dateSchema, to: z.union([dateSchema, z.literal('ongoing')]) })
  .check((context) => {
    const { from, to } = context.value
    if (to !== 'ongoing' && from > to) refuse(context, ['from'], 'from-after-to', { from, to })
  })

const withinSchema = z.strictObject({ from: dateSchema, to: dateSchema }).check((context) => {
  const { from, to } = context.value
  if (from > to) refuse(context, ['from'], 'from-after-to', { from, to })
})

const countedGroundSchema = z
  .strictObject({
    ...groundFacts,
    // The first thing wrong with a number is said, and no more.
    days: z.int({ abort: true }).min(0, { abort: true }).max(MOST_DAYS, { abort: true }),
    within: withinSchema
  })
  .check((context) => {
    const { days, within } = context.value
    const room = validDay(within.to) - validDay(within.from) + 1
    if (days > room) refuse(context, ['days'], 'more-days-than-within', { days, room })
  })

/** The facts of the earning period, as they are validated. */
export const earningPeriodFactsSchema = z.strictObject({
  lapseDate: firstOfMonthSchema,
  notice: z.union([z.strictObject({ sentOn: dateSchema }), z.enum(['sent-in-time', 'not-sent', 'unknown'])]),
  grounds: listOf(z.union([datedGroundSchema, countedGroundSchema]), MOST_GROUNDS)
})

/** Grounds that are said to go on, but begin after the day of assessment. */
export function groundsAfterAssessment(grounds: readonly Ground[], asOf: IsoDate, above = 'facts'): Issue[] {
  const issues: Issue[] = []
  for (const [index, ground] of grounds.entries()) {
    // Dates in this form sort as text.
    if (!('to' in ground) || ground.to !== 'ongoing' || ground.from <= asOf) continue
    const path = `${above}.grounds[${index}].from`
    issues.push(issue(path, 'starts-after-assessment', { from: ground.from, asOf }))
  }
  return issues
}

/** What had not happened by the day of assessment, though the facts say that it had. */
export function refusePeriodAfterAssessment({ notice, grounds }: EarningPeriodFacts, asOf: IsoDate): Issue[] {
  // Dates in this form sort as text.
  const isSentLater = typeof notice === 'object' && notice.sentOn > asOf
  return [
    ...(isSentLater
      ? [issue('facts.notice.sentOn', 'sent-after-assessment', { sentOn: notice.sentOn, asOf })]
      : []),
    ...groundsAfterAssessment(grounds, asOf)
  ]
}

/** Facts that hold those of an earning period, against their schema and against the day of assessment. */
export function validateAsOf<Facts extends EarningPeriodFacts>(
  schema: z.ZodType<Facts>,
  facts: unknown,
  options: unknown
): Validated<Facts> {
  const input = validate(schema, facts, options)
  if (!input.valid) return input
  const issues = refusePeriodAfterAssessment(input.facts, input.options.asOf)
  return issues.length > 0 ? { valid: false, issues } : input
}

/** The facts and options of an earning period, held against their schemas and against the day of assessment. */
export const validateEarningPeriod = (facts: unknown, options: unknown): Validated<EarningPeriodFacts> =>
  validateAsOf(earningPeriodFactsSchema, facts, options)
