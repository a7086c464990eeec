import type { Language } from '../../explain/language.js'
import { askedLineSchema, nextQuestionSchema } from './question-schemas.js'
import { checkedRecordSchema, recordSchema } from './record-schemas.js'

const checkHelp = `
A record is a JSON object with the facts of a case and their evaluation, as they were stored:
{ "id": "…", "facts": { … }, "evaluation": { … } }. Fields of your own may stand beside them; "id" comes back.
The input is one record, or a record a line; the checks come in the same order: { "id": "…", "check": { "kind": … } }.

  same           this version makes the same of it
  different      this version made it, and yet it comes out otherwise: it was changed since
  other-version  another version made it; "differences" says what comes out otherwise now, if anything
  unreadable     it cannot be evaluated again

Exit status: 0 when every stored evaluation comes out again, be it in another version; 1 when one does not, or cannot be
checked, or a line was invalid; 2 for wrong usage, 3 when the program broke down.`

const questionHelp = `
Reads evaluations as the other commands write them, { "id": "…", "evaluation": { … } }, one or a line each; fields of your
own may stand beside them. The answers come in the same order: { "id": "…", "next": { "kind": "ask", … } }.

  aktivloven case facts.json --format json | aktivloven next-question --format text

Exit status: 0 when every line held an evaluation, 1 when a line was invalid, 2 for wrong usage, 3 when the program broke
down.`

/** The commands that read evaluations which were made before. */
export const storedCommands = [
  {
    name: 'check-record',
    description: 'whether stored evaluations still come out of their stored facts, and what differs',
    formats: ['text', 'json'],
    input: recordSchema,
    output: checkedRecordSchema,
    help: checkHelp
  },
  {
    name: 'next-question',
    description: 'the one fact to ask for next of evaluations, why, and who usually has it',
    formats: ['text', 'markdown', 'json'],
    input: askedLineSchema,
    output: nextQuestionSchema,
    help: questionHelp
  }
] as const

export type StoredCommand = (typeof storedCommands)[number]

/** What is asked of every line of such a command, as plain JSON. */
export interface StoredQuestion {
  command: StoredCommand['name']
  format: StoredCommand['formats'][number]
  language: Language
}
