import { InvalidArgumentError, Option, type Command as Program } from 'commander'
import type { IsoDate } from '../calendar/iso-date.js'
import type { Language } from '../explain/language.js'
import { dateSchema, FIRST_DATE, LAST_DATE } from '../input/date.js'
import { hasTimeline } from '../timeline/read/readers.js'
import { aboutArgument, argumentsOf } from './about.js'
import { Alone } from './alone.js'
import { answerAll } from './answer-all.js'
import { lineAnswerer, type Question } from './answer-line.js'
import type { Command } from './commands.js'
import type { StartThreads } from './jobs/threads.js'
import { Together } from './jobs/together.js'
import { openSource } from './open-source.js'
import type { Output } from './output.js'
import { Progress } from './progress.js'
import { type Format, formats, timelineFormats } from './render.js'
import type { Streams } from './streams.js'

interface Options {
  asOf?: IsoDate
  format: Format
  language: Language
  jobs: number
}

/** What a command works with. */
export interface Surroundings {
  streams: Streams
  output: Output
  startThreads: StartThreads
  /** Is told how many lines of the input were invalid. */
  onInvalid: (count: number) => void
}

function date(text: string): IsoDate {
  if (dateSchema.safeParse(text).success) return text
  throw new InvalidArgumentError(`Expected a date YYYY-MM-DD from ${FIRST_DATE} to ${LAST_DATE}.`)
}

const asOfOption = new Option('--as-of <date>', 'the day of assessment for cases that name none').argParser(
  date
)

const isTimeline = (format: string): boolean => timelineFormats.some((each) => each === format)

function formatOption({ name }: Command, isTerminal: boolean): Option {
  const choices = formats.filter((format) => hasTimeline(name) || !isTimeline(format))
  return new Option('--format <format>', 'how the answers are given')
    .choices(choices)
    .argParser((text): string => {
      if (choices.some((format) => format === text)) return text
      const why = isTimeline(text) ? `The answers of ${name} hold no dates in a period. ` : ''
      throw new InvalidArgumentError(`${why}Allowed choices are ${choices.join(', ')}.`)
    })
    .default(isTerminal ? 'text' : 'json', 'text on a terminal, otherwise json')
}

const languageOption = new Option('--language <language>', 'the language of pages and timelines')
  .choices(['da', 'en'])
  .default('da')

const MOST_JOBS = 64

function jobs(text: string): number {
  const count = /^\d{1,3}$/.test(text) ? Number(text) : 0
  if (count >= 1 && count <= MOST_JOBS) return count
  throw new InvalidArgumentError(`Expected a whole number from 1 to ${MOST_JOBS}.`)
}

const jobsOption = new Option('--jobs <n>', 'answer lines in so many threads at once, in the same order')
  .argParser(jobs)
  .default(1)

const help = `
A case is a JSON object: { "id": "…", "facts": { … }, "options": { "asOf": "YYYY-MM-DD" } }
The input is one case, or a case a line; the answers come in the same order.

--format reasons gives a draft statement of reasons in Danish where aid is reduced or lapses, or a date is postponed
(case, reduction, couple-reduction, earning-period, work-requirement), and otherwise a sentence that says why not.

Exit status: 0 when every line was evaluated, 1 when a line was invalid, 2 for wrong usage, 3 when the program broke down.`

/** Adds a command that answers cases with a function of the library. */
export function addEvaluation(
  program: Program,
  command: Command,
  { streams, output, startThreads, onInvalid }: Surroundings
): void {
  const { stdin, stdout, stderr } = streams
  const named = program.command(command.name).description(command.description)
  if (command.about !== undefined) named.addArgument(aboutArgument(command.about))
  named
    .argument('[file]', 'the file to read; standard input where none is named')
    .addOption(asOfOption)
    .addOption(formatOption(command, stdout.isTTY === true))
    .addOption(languageOption)
    .addOption(jobsOption)
    .addHelpText('after', help)
    .action(async (...given: (string | undefined | Options | Program)[]) => {
      const { asOf, format, language, jobs } = given.at(-2) as Options
      const { about, file } = argumentsOf(command, given.slice(0, -2) as (string | undefined)[])
      const source = await openSource(file, stdin)
      // Where answers are read as they come, or cases typed, a line of progress would only be in the way.
      const isWatched = stderr.isTTY === true && stdout.isTTY !== true && source.isTTY !== true
      const question: Question = { command: command.name, about, asOf, format, language }
      const crew =
        jobs === 1
          ? new Alone(lineAnswerer(question), output)
          : new Together(startThreads(jobs, question), output, (error) => source.destroy(error))
      const invalid = await answerAll({
        source,
        sourceName: source === stdin ? 'standard input' : `"${file}"`,
        output,
        crew,
        progress: isWatched ? new Progress(stderr, language) : undefined
      })
      onInvalid(invalid)
    })
}
