import type * as z from 'zod'
import type { IssueCode, IssueParameters } from '../words/issue-codes.js'

/** Adds an issue of our own to those that a schema finds, at a field below the one under examination. */
export function refuse<Code extends IssueCode>(
  context: z.core.ParsePayload,
  field: readonly PropertyKey[],
  code: Code,
  parameters: IssueParameters[Code]
): void {
  context.issues.push({
    code: 'custom',
    input: context.value,
    path: [...field],
    continue: false,
    params: { code, parameters }
  })
}
