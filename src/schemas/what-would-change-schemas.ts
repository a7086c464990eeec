import * as z from 'zod'
import type { Changes } from '../advice/changes.js'
import { caseFactsSchema } from '../input/case-facts.js'
import { earningPeriodFactsSchema } from '../input/earning-period-facts.js'
import { workRequirementFactsSchema } from '../input/work-requirement-facts.js'
import { checklistFactsSchema } from '../sanctions/checklist/checklist-facts-schema.js'
import { caseAssessmentSchema } from './case-schemas.js'
import { checklistSchema } from './checklist-schemas.js'
import { earningPeriodSchema } from './value-schemas.js'

/** What `whatWouldChange` is asked about. */
export const changeableFactsSchema = z.union([
  earningPeriodFactsSchema,
  workRequirementFactsSchema,
  caseFactsSchema,
  checklistFactsSchema
])

const date = z.string().meta({ format: 'date' })
const lapseDate = earningPeriodSchema.shape.lapseDate
const met = z.boolean()
const reasons = ['notYetInForce', 'repealed', 'outsideCoverage', 'restarted'] as const

const person = z.union([
  z.strictObject({ lapseDate, met, resumedFrom: date.exactOptional() }),
  z.strictObject({ ended: z.enum(['exempt', 'noYearOfAid', 'open', ...reasons]) })
])
const spouse = person.exactOptional()
const consequences = caseAssessmentSchema.shape.consequences

/** How a whole case comes out. */
const wholeCase = z.discriminatedUnion('kind', [
  z.strictObject({ kind: z.literal('decided'), person, spouse, consequences }),
  z.strictObject({
    kind: z.literal('undetermined'),
    person: person.exactOptional(),
    spouse,
    consequences,
    missing: z.array(z.string()).min(1)
  }),
  z.strictObject({ kind: z.literal('notCovered'), reason: z.enum(reasons) })
])

const ofCase = { case: wholeCase.exactOptional() }
const gives = z.union([
  z.strictObject({ lapseDate, met: met.exactOptional(), ...ofCase }),
  z.strictObject({ ended: z.enum(reasons), ...ofCase })
])
const ofChange = { gives, whom: z.enum(['person', 'spouse']).exactOptional() }
const days = z.int().min(1)
const singleAnswer = checklistSchema.shape.singleAnswers.unwrap().element

/** What `whatWouldChange` decides. */
export const changesSchema = z.strictObject({
  lapseDate: lapseDate.exactOptional(),
  met: met.exactOptional(),
  ...ofCase,
  changes: z.array(
    z.discriminatedUnion('change', [
      z.strictObject({
        change: z.literal('more-hours'),
        hours: z.number().min(0),
        from: date,
        by: date,
        ...ofChange
      }),
      z.strictObject({ change: z.literal('more-days'), days, ...ofChange }),
      z.strictObject({ change: z.literal('fewer-days'), days, ...ofChange }),
      z.strictObject({ change: z.literal('earlier-letter'), by: date, ...ofChange }),
      z.strictObject({ change: z.literal('send-letter'), by: date, ...ofChange }),
      z.strictObject({ change: z.literal('answer'), ...singleAnswer.shape })
    ])
  )
}) satisfies z.ZodType<Changes>

/** What `whatWouldChange` can say of a whole case while facts are missing. */
export const openChangesSchema = changesSchema.pick({ case: true, changes: true }).partial()
