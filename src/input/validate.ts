import type * as z from 'zod'
import type { Issue } from '../evaluation/issue.js'
import { examined, issuesIn } from './examined.js'
import { type Options, optionsSchema } from './options.js'

/** Facts and options that have been found valid, or everything that is wrong with them. */
export type Validated<Facts> =
  | { valid: true; facts: Facts; options: Options }
  | { valid: false; issues: Issue[] }

/**
 * Holds facts and options against their schemas. Nothing is filled in, converted or dropped; an unknown field is
 * refused by name, for a misspelt fact must not vanish.
 */
export function validate<Facts>(
  schema: z.ZodType<Facts>,
  facts: unknown,
  options: unknown
): Validated<Facts> {
  const ofFacts = examined(schema, 'facts', facts)
  const ofOptions = examined(optionsSchema, 'options', options)
  if (ofFacts.success && ofOptions.success) {
    return { valid: true, facts: ofFacts.data, options: ofOptions.data as Options }
  }
  return { valid: false, issues: issuesIn(ofFacts, ofOptions) }
}
