import { Argument } from 'commander'
import type { Command } from './commands.js'
import { WrongUsage } from './wrong-usage.js'

type About = NonNullable<Command['about']>

/** The argument that names what a command is about; it can be left out where every case states it. */
export const aboutArgument = ({ fact, values }: About): Argument =>
  new Argument(`[${fact}]`, `the ${fact} of the cases that state none: ${values.join(', ')}`)

/** What the command is about, and the file: a first argument that is none of the values is the file. */
export function argumentsOf(
  { about }: Command,
  [first, second]: readonly (string | undefined)[]
): { about?: string; file?: string } {
  const isAbout = first !== undefined && about?.values.includes(first) === true
  if (!isAbout && second !== undefined)
    throw new WrongUsage(`"${first}" is no ${about?.fact}: ${about?.values.join(', ')}.`)
  const file = isAbout ? second : first
  return { ...(isAbout ? { about: first } : {}), ...(file === undefined ? {} : { file }) }
}

/** The command with the fact filled in for the cases that do not state it. */
export function aboutOne(command: Command, value: string | undefined): Command {
  const { about, evaluate } = command
  if (about === undefined || value === undefined) return command
  const filled = (facts: unknown): unknown =>
    // What a case states itself comes after it and stands.
    typeof facts === 'object' && facts !== null && !Array.isArray(facts)
      ? { [about.fact]: value, ...facts }
      : facts
  return { ...command, evaluate: (facts, options) => evaluate(filled(facts), options) }
}
