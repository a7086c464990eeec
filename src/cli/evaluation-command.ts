import { InvalidArgumentError, Option, type Command as Program } from 'commander'
import type { IsoDate } from '../calendar/iso-date.js'
import { dateSchema, FIRST_DATE, LAST_DATE } from '../input/date.js'
import { hasDraft } from '../reasons/drafted.js'
import { hasTimeline } from '../timeline/read/readers.js'
import { aboutArgument, argumentsOf } from './about.js'
import { answerInput, type Surroundings } from './answer-input.js'
import type { Command } from './commands.js'
import { addReasonsOptions, chosenReasons } from './reasons-options.js'
import { type Format, formats, type ReasonsChosen, timelineFormats } from './render.js'
import { formatOption, jobsOption, languageOption, type SharedOptions } from './shared-options.js'

interface Options extends SharedOptions, ReasonsChosen {
  asOf?: IsoDate
  format: Format
}

function date(text: string): IsoDate {
  if (dateSchema.safeParse(text).success) return text
  throw new InvalidArgumentError(`Expected a date YYYY-MM-DD from ${FIRST_DATE} to ${LAST_DATE}.`)
}

const asOfOption = new Option('--as-of <date>', 'the day of assessment for cases that name none').argParser(
  date
)

/** Why the answers of a command have no such form, if so. */
function whyNot(name: Command['name'], format: string): string | undefined {
  if (timelineFormats.some((each) => each === format))
    return hasTimeline(name) ? undefined : `The answers of ${name} hold no dates in a period.`
  if (format !== 'reasons' || hasDraft(name)) return undefined
  return `The answers of ${name} decide no reduction, lapse or postponement to give reasons for.`
}

const help = `
A case is a JSON object: { "id": "…", "facts": { … }, "options": { "asOf": "YYYY-MM-DD" } }
The input is one case, or a case a line; the answers come in the same order.
`

const helpOnReasons = `
--format reasons gives a draft statement of reasons in Danish where aid is reduced or lapses, or a date is postponed,
and otherwise a sentence that says why not. --about and --whom choose where a case has more than one change.
`

const helpOnStatus = `
Exit status: 0 when every line was evaluated, 1 when a line was invalid, 2 for wrong usage, 3 when the program broke down.`

/** Adds a command that answers cases with a function of the library. */
export function addEvaluation(program: Program, command: Command, surroundings: Surroundings): void {
  const { name, description, about: fact } = command
  const choices = formats.filter((format) => whyNot(name, format) === undefined)
  const isTerminal = surroundings.streams.stdout.isTTY === true
  const named = program.command(name).description(description)
  if (fact !== undefined) named.addArgument(aboutArgument(fact))
  named
    .argument('[file]', 'the file to read; standard input where none is named')
    .addOption(asOfOption)
    .addOption(formatOption(choices, isTerminal, (format) => whyNot(name, format)))
    .addOption(languageOption)
    .addOption(jobsOption)
    .addHelpText('after', `${help}${hasDraft(name) ? helpOnReasons : ''}${helpOnStatus}`)
    .action(async (...given: (string | undefined | Options | Program)[]) => {
      const options = given.at(-2) as Options
      const { asOf, format, language, jobs } = options
      const { about, file } = argumentsOf(command, given.slice(0, -2) as (string | undefined)[])
      const reasons = chosenReasons(options, format)
      await answerInput({ command: name, about, asOf, format, language, reasons }, file, jobs, surroundings)
    })
  if (hasDraft(name)) addReasonsOptions(named)
}
