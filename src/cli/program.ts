import { Command } from 'commander'
import { LIBRARY_VERSION } from '../evaluation/version.js'
import type { Surroundings } from './answer-input.js'
import { commands } from './commands.js'
import { addEvaluation } from './evaluation-command.js'
import { addSchema } from './schema-command.js'
import { addStored } from './stored/add-stored.js'
import { storedCommands } from './stored/commands.js'

/** The command line as its parser knows it. */
export function programOf(surroundings: Surroundings): Command {
  const { streams, output } = surroundings
  const program = new Command('aktivloven')
    .description(
      'Evaluates the Danish 225-hour rule (aktivloven §§ 13 f-13 h, 26) and checklists for sanctions (§§ 35-43).'
    )
    .version(LIBRARY_VERSION)
    // The parser reports how it ended instead of ending the process.
    .exitOverride()
    .configureOutput({
      writeOut: (text) => output.write(text),
      writeErr: (text) => streams.stderr.write(text)
    })
    .showHelpAfterError('(--help shows the usage)')
  for (const command of commands) addEvaluation(program, command, surroundings)
  for (const command of storedCommands) addStored(program, command, surroundings)
  addSchema(program, output)
  return program
}
