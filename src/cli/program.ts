import { Argument, Command as CommanderCommand, InvalidArgumentError, Option } from 'commander'
import type { IsoDate } from '../calendar/iso-date.js'
import type { Capability } from '../evaluation/stamp.js'
import { LIBRARY_VERSION } from '../evaluation/version.js'
import type { Language } from '../explain/language.js'
import { dateSchema, FIRST_DATE, LAST_DATE } from '../input/date.js'
import { evaluationSchemaOf, factsSchemaOf } from '../schemas/json-schema.js'
import { answerTo } from './answer.js'
import { answerAll } from './answer-all.js'
import { commands } from './commands.js'
import { openSource } from './open-source.js'
import type { Output } from './output.js'
import { Progress } from './progress.js'
import { type Format, formats, renderer } from './render.js'
import type { Streams } from './streams.js'

interface EvaluationOptions {
  asOf?: IsoDate
  format: Format
  language: Language
}

function date(text: string): IsoDate {
  if (dateSchema.safeParse(text).success) return text
  throw new InvalidArgumentError(`A date from ${FIRST_DATE} to ${LAST_DATE} is expected.`)
}

const asOfOption = new Option('--as-of <date>', 'the day of assessment for cases that name none').argParser(
  date
)

const formatOption = (isTerminal: boolean): Option =>
  new Option('--format <format>', 'how the answers are given')
    .choices(formats)
    .default(isTerminal ? 'text' : 'json', 'text on a terminal, otherwise json')

const languageOption = new Option('--language <language>', 'the language of text and markdown')
  .choices(['da', 'en'])
  .default('da')

const caseHelp = `
A case is one JSON object: { "id": "…", "facts": { … }, "options": { "asOf": "YYYY-MM-DD" } }.
The input is one such object, or one on each line; "id" is optional.

Exit status: 0 when every line was evaluated, 1 when a line was invalid, 2 for wrong usage.`

/**
 * The commands of the command line.
 *
 * @param onInvalid is told how many lines of the input were invalid
 */
export function programOf(
  streams: Streams,
  output: Output,
  onInvalid: (count: number) => void
): CommanderCommand {
  const { stdin, stdout, stderr } = streams
  const program = new CommanderCommand('aktivloven')
    .description('Evaluates the Danish 225-hour rule (aktivloven §§ 13 f-13 h).')
    .version(LIBRARY_VERSION)
    .exitOverride()
    .configureOutput({
      writeOut: (text) => output.write(text),
      writeErr: (text) => stderr.write(text)
    })
    .showHelpAfterError('(--help shows the usage)')

  for (const command of commands) {
    program
      .command(command.name)
      .description(command.description)
      .argument('[file]', 'the file to read; standard input where none is named')
      .addOption(asOfOption)
      .addOption(formatOption(stdout.isTTY === true))
      .addOption(languageOption)
      .addHelpText('after', caseHelp)
      .action(async (file: string | undefined, { asOf, format, language }: EvaluationOptions) => {
        const source = await openSource(file, stdin)
        const isWatched = stderr.isTTY === true && stdout.isTTY !== true && source.isTTY !== true
        const invalid = await answerAll({
          source,
          sourceName: source === stdin ? 'standard input' : `"${file}"`,
          output,
          answer: (line) => answerTo(line, command, asOf),
          render: renderer(format, language),
          progress: isWatched ? new Progress(stderr, language) : undefined
        })
        onInvalid(invalid)
      })
  }

  program
    .command('schema')
    .description("the JSON Schema of a command's facts")
    .addArgument(new Argument('<command>', 'the command').choices(commands.map(({ name }) => name)))
    .option('--output', 'the JSON Schema of its evaluations instead')
    .action(async (capability: Capability, options: { output?: boolean }) => {
      const schema = options.output ? evaluationSchemaOf(capability) : factsSchemaOf(capability)
      await output.write(`${JSON.stringify(schema, undefined, 2)}\n`)
    })

  return program
}
