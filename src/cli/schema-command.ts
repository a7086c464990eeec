import { Argument, type Command } from 'commander'
import * as z from 'zod'
import { evaluationSchemaOf, factsSchemaOf, type JsonSchema } from '../schemas/json-schema.js'
import { commands } from './commands.js'
import type { Output } from './output.js'
import { storedCommands } from './stored/commands.js'

/** What a command takes and gives: facts and evaluation, or the whole line where it takes evaluations. */
function schemasOf(name: string): { input: () => JsonSchema; output: () => JsonSchema } | undefined {
  const evaluating = commands.find((command) => command.name === name)
  if (evaluating !== undefined)
    return {
      input: () => factsSchemaOf(evaluating.name),
      output: () => evaluationSchemaOf(evaluating.name)
    }
  const reading = storedCommands.find((command) => command.name === name)
  return (
    reading && {
      input: () => z.toJSONSchema(reading.input) as JsonSchema,
      output: () => z.toJSONSchema(reading.output) as JsonSchema
    }
  )
}

/** Adds the command that prints JSON Schemas. */
export function addSchema(program: Command, output: Output): void {
  const names = [...commands, ...storedCommands].map(({ name }) => name)
  program
    .command('schema')
    .description("the JSON Schema of a command's facts; of check-record and next-question, of a line")
    .addArgument(new Argument('<command>', 'the command').choices(names))
    .option('--output', 'the JSON Schema of its evaluation instead; of those two, of an answer')
    .action((name: string, options: { output?: boolean }) => {
      const schemas = schemasOf(name)
      const schema = options.output ? schemas?.output() : schemas?.input()
      output.write(`${JSON.stringify(schema, undefined, 2)}\n`)
    })
}
