import { InvalidArgumentError, Option } from 'commander'
import type { Language } from '../explain/language.js'

/** The options of every command that answers the lines of an input. */
export interface SharedOptions {
  language: Language
  jobs: number
}

export const languageOption = new Option('--language <language>', 'the language of pages and timelines')
  .choices(['da', 'en'])
  .default('da')

const MOST_JOBS = 64

function jobs(text: string): number {
  const count = /^\d{1,3}$/.test(text) ? Number(text) : 0
  if (count >= 1 && count <= MOST_JOBS) return count
  throw new InvalidArgumentError(`Expected a whole number from 1 to ${MOST_JOBS}.`)
}

export const jobsOption = new Option(
  '--jobs <n>',
  'answer lines in so many threads at once, in the same order'
)
  .argParser(jobs)
  .default(1)

/**
 * The option for the form of the answers.
 *
 * @param whyNot why a form that is not among the choices is refused, in a sentence, where there is a reason
 */
export function formatOption(
  choices: readonly string[],
  isTerminal: boolean,
  whyNot: (format: string) => string | undefined = () => undefined
): Option {
  return new Option('--format <format>', 'how the answers are given')
    .choices(choices)
    .argParser((text): string => {
      if (choices.includes(text)) return text
      const allowed = `Allowed choices are ${choices.join(', ')}.`
      throw new InvalidArgumentError([whyNot(text), allowed].filter((part) => part !== undefined).join(' '))
    })
    .default(isTerminal ? 'text' : 'json', 'text on a terminal, otherwise json')
}
