import { dayOf, type IsoDate, isoDate } from '../../calendar/iso-date.js'
import type { Json } from '../../evaluation/json.js'
import type { Step } from '../../evaluation/step.js'
import type { RuleId } from '../../law/rules.js'
import type { TimelineStretch } from '../timeline-data.js'

/** The fields of a step's inputs or value. */
export type Fields = Readonly<Record<string, Json>>

/** The first step of a rule, where there is one. */
export const stepOf = (steps: readonly Step[], rule: RuleId): Step | undefined =>
  steps.find((step) => step.rule === rule)

/** The fields of a value; none where it is no object. */
export const fieldsOf = (value: Json | undefined): Fields =>
  typeof value === 'object' && !Array.isArray(value) ? (value as Fields) : {}

/** The fields of the value of a rule's first step. */
export const saidBy = (steps: readonly Step[], rule: RuleId): Fields => fieldsOf(stepOf(steps, rule)?.value)

/** A field that is a real date. */
export function dateIn(fields: Fields, name: string): IsoDate | undefined {
  const value = fields[name]
  return typeof value === 'string' && dayOf(value) !== undefined ? value : undefined
}

/** A field that is a number; 0 where it is none. */
export function numberIn(fields: Fields, name: string): number {
  const value = fields[name]
  return typeof value === 'number' ? value : 0
}

/** The stretch that two fields name. */
export function stretchIn(fields: Fields): TimelineStretch | undefined {
  const [from, to] = [dateIn(fields, 'from'), dateIn(fields, 'to')]
  return from === undefined || to === undefined ? undefined : { from, to }
}

/** The day so many days after another. */
export const daysAfter = (date: IsoDate, days: number): IsoDate => isoDate((dayOf(date) ?? 0) + days)

/** How many days a stretch has, both ends included. */
export const lengthOf = ({ from, to }: TimelineStretch): number => (dayOf(to) ?? 0) - (dayOf(from) ?? 0) + 1
