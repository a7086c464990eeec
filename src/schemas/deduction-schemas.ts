import * as z from 'zod'
import type { Deduction } from '../sanctions/deduction/deduction.js'

const date = z.string().meta({ format: 'date' })
const month = z.string().meta({ format: 'date', pattern: '^\\d{4}-\\d{2}-01$' })
const count = z.int().min(0)
const kroner = z.number().min(0)
const rateClass = z.union([z.literal(1), z.literal(2), z.literal(3), z.literal(4)])
const status = z.enum(['published', 'derived', 'stated'])

const part = z.strictObject({
  month,
  days: count,
  rates: count,
  class: rateClass.exactOptional(),
  rate: count.exactOptional(),
  amount: kroner.exactOptional(),
  lastTimelyDay: date
})

const event = z.strictObject({
  event: count,
  provision: z.enum(['36', '37', '37a', '38', '39']),
  counted: z.enum(['final', 'so-far', 'at-least']),
  days: count,
  parts: z.array(part),
  inTime: z.boolean().exactOptional()
})

const inMonth = z.strictObject({
  month,
  days: count,
  class: rateClass.exactOptional(),
  classStatus: status.exactOptional(),
  rate: count.exactOptional(),
  rateStatus: status.exactOptional(),
  deduction: kroner.exactOptional(),
  capped: z.boolean().exactOptional(),
  reductions: z.union([z.literal(0), z.literal(1)]),
  reduction: kroner.exactOptional()
})

const aggravated = z.strictObject({
  event: count,
  longestTo: date,
  withinThreeMonths: z.boolean(),
  months: z.array(
    z.strictObject({
      month,
      covered: count,
      daysMet: count.exactOptional(),
      daysInMonth: count,
      aid: kroner.exactOptional()
    })
  )
})

/** What `computeDeduction` decides. */
export const deductionSchema = z.strictObject({
  deductionDays: count,
  reductions: count,
  amount: kroner,
  months: z.array(inMonth),
  events: z.array(event),
  late: count,
  lastTimelyDays: z.array(date),
  aggravated: z.array(aggravated)
}) satisfies z.ZodType<Deduction>

/** What `computeDeduction` can say while facts are missing: the totals by month once every day is known. */
export const openDeductionSchema = z.strictObject({
  deductionDays: count.exactOptional(),
  reductions: count.exactOptional(),
  months: z.array(inMonth).exactOptional(),
  lastTimelyDays: z.array(date).exactOptional(),
  events: z.array(event),
  aggravated: z.array(aggravated)
}) satisfies z.ZodType<Partial<Deduction>>
