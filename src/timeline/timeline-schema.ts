import * as z from 'zod'
import { nextStepIds } from '../case/next-steps/next-step.js'
import type { Capability } from '../evaluation/stamp.js'
import type { JsonSchema } from '../schemas/json-schema.js'
import { readers } from './read/readers.js'
import { type Timeline, timelineBarIds, timelineLaneIds, timelineMarkIds } from './timeline-data.js'

const date = () => z.string().meta({ format: 'date' })
const stretch = () => ({ from: date(), to: date() })

const barSchema = () =>
  z.strictObject({
    ...stretch(),
    what: z.enum(timelineBarIds),
    state: z.enum(['counts', 'not', 'open']),
    days: z.int().min(0).exactOptional(),
    hours: z.number().min(0).exactOptional(),
    place: z.int().min(0).exactOptional(),
    undated: z.int().min(0).exactOptional(),
    counted: z.array(z.strictObject(stretch())).exactOptional(),
    goesOn: z.literal(true).exactOptional()
  })

const partSchema = () =>
  z.strictObject({
    whom: z.enum(['person', 'spouse']).exactOptional(),
    lanes: z.array(
      z.strictObject({
        lane: z.enum(timelineLaneIds),
        days: z.int().min(0).exactOptional(),
        bars: z.array(barSchema()).min(1)
      })
    ),
    marks: z.array(
      z.strictObject({
        what: z.enum(timelineMarkIds),
        on: date(),
        step: z.enum(nextStepIds).exactOptional(),
        kroner: z.int().min(0).exactOptional()
      })
    )
  })

/** What `timeline` gives, as it is validated. */
const schema = (): z.ZodType<Timeline> =>
  z.discriminatedUnion('kind', [
    z.strictObject({
      kind: z.literal('drawn'),
      of: z.enum([...(Object.keys(readers) as Capability[]), 'postponement']),
      isOpen: z.boolean(),
      ...stretch(),
      parts: z.array(partSchema()).min(1).max(2)
    }),
    z.strictObject({
      kind: z.literal('empty'),
      reason: z.enum([
        'no-period',
        'no-dates',
        'invalid',
        'notYetInForce',
        'repealed',
        'outsideCoverage',
        'restarted'
      ])
    })
  ])

/**
 * The JSON Schema of what `timeline` gives, discriminated by `kind`; lanes, bars and marks are closed sets.
 *
 * @example
 * timelineSchema().$schema // 'https://json-schema.org/draft/2020-12/schema'
 */
export const timelineSchema = (): JsonSchema => z.toJSONSchema(schema()) as JsonSchema
