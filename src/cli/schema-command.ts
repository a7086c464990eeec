import { Argument, type Command } from 'commander'
import type { Capability } from '../evaluation/stamp.js'
import { evaluationSchemaOf, factsSchemaOf } from '../schemas/json-schema.js'
import { commands } from './commands.js'
import type { Output } from './output.js'

/** Adds the command that prints JSON Schemas. */
export function addSchema(program: Command, output: Output): void {
  program
    .command('schema')
    .description("the JSON Schema of a command's facts")
    .addArgument(new Argument('<command>', 'the command').choices(commands.map(({ name }) => name)))
    .option('--output', 'the JSON Schema of its evaluation instead')
    .action((capability: Capability, options: { output?: boolean }) => {
      const schema = options.output ? evaluationSchemaOf(capability) : factsSchemaOf(capability)
      output.write(`${JSON.stringify(schema, undefined, 2)}\n`)
    })
}
