import type { Command as Program } from 'commander'
import { answerInput, type Surroundings } from '../answer-input.js'
import { formatOption, jobsOption, languageOption, type SharedOptions } from '../shared-options.js'
import type { StoredCommand, StoredQuestion } from './commands.js'

interface Options extends SharedOptions {
  format: StoredQuestion['format']
}

/** Adds a command that reads evaluations which were made before. */
export function addStored(program: Program, command: StoredCommand, surroundings: Surroundings): void {
  const { name, description, formats, help } = command
  program
    .command(name)
    .description(description)
    .argument('[file]', 'the file to read; standard input where none is named')
    .addOption(formatOption(formats, surroundings.streams.stdout.isTTY === true))
    .addOption(languageOption)
    .addOption(jobsOption)
    .addHelpText('after', help)
    .action((file: string | undefined, { format, language, jobs }: Options) =>
      answerInput({ command: name, format, language }, file, jobs, surroundings)
    )
}
