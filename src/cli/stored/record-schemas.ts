import * as z from 'zod'
import { dateSchema } from '../../input/date.js'
import type { RecordCheck } from '../../record/audit-record.js'
import { invalidSchema } from '../../schemas/evaluation-schema.js'

/** A record as it is checked: an id that comes back with the answer, and fields of one's own, may stand in it. */
export const recordSchema = z.looseObject({
  id: z.string().optional(),
  facts: z.json(),
  evaluation: z.looseObject({
    kind: z.enum(['decided', 'undetermined', 'notCovered']),
    stamp: z.looseObject({
      library: z.literal('aktivloven'),
      version: z.string(),
      law: z.string(),
      asOf: dateSchema,
      trace: z.string(),
      readings: z.record(z.string(), z.string())
    })
  })
})

const differences = z.array(
  z.strictObject({ path: z.string(), stored: z.json().exactOptional(), now: z.json().exactOptional() })
)
const edition = { version: z.string(), trace: z.string() }

const checkSchema = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('same') }),
  z.strictObject({ kind: z.literal('different'), differences }),
  z.strictObject({
    kind: z.literal('other-version'),
    made: z.strictObject({ ...edition, law: z.string() }),
    now: z.strictObject({ ...edition, law: z.string().exactOptional() }),
    differences
  }),
  z.strictObject({
    kind: z.literal('unreadable'),
    reason: z.enum(['no-record', 'nothing-evaluated', 'unknown-trace'])
  })
]) satisfies z.ZodType<RecordCheck>

/** The answer to a line with a record: its check, or what is wrong with the line. */
export const checkedRecordSchema = z.strictObject({
  id: z.string().exactOptional(),
  check: z.discriminatedUnion('kind', [...checkSchema.options, invalidSchema])
})
