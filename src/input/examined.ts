import type * as z from 'zod'
import { type Issue, issue } from '../evaluation/issue.js'
import { issuesOf } from './issues-of.js'

/** What a caller gave, as the schema wants it, or what is wrong with it. */
export type Examined<Data> = { success: true; data: Data } | { success: false; issues: Issue[] }

/**
 * Holds what a caller gave against a schema. What cannot be read, because it runs code of its own that fails (a getter, a
 * proxy), because it contains itself or is nested without end, is refused like anything else that is no data.
 */
export function examined<Data>(schema: z.ZodType<Data>, root: string, given: unknown): Examined<Data> {
  try {
    const found = schema.safeParse(given)
    return found.success
      ? { success: true, data: found.data }
      : { success: false, issues: issuesOf(root, given, found.error.issues) }
  } catch {
    return { success: false, issues: [issue(root, 'not-data', {})] }
  }
}

/** What is wrong with several things that a caller gave, one after the other. */
export const issuesIn = (...all: readonly Examined<unknown>[]): Issue[] =>
  all.flatMap((each) => (each.success ? [] : each.issues))

/** A field of what a caller gave; nothing where it has none or cannot be read. */
export function fieldOf(given: unknown, key: string): unknown {
  try {
    return (given as Record<string, unknown> | null | undefined)?.[key]
  } catch {
    return undefined
  }
}
