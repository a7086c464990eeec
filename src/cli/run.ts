import { CommanderError } from 'commander'
import { Output } from './output.js'
import { programOf } from './program.js'
import type { Streams } from './streams.js'
import { WrongUsage } from './wrong-usage.js'

/** How the command line ends: every line was evaluated, one was invalid, or it was used wrongly. */
export const status = { evaluated: 0, invalidLine: 1, wrongUsage: 2 } as const
export type Status = (typeof status)[keyof typeof status]

/**
 * Runs the command line.
 *
 * @param argv the arguments after the program's name
 * @returns the exit status
 */
export async function run(argv: readonly string[], streams: Streams): Promise<Status> {
  const output = new Output(streams.stdout)
  // Nobody may be reading the messages; that changes nothing.
  streams.stderr.on('error', () => {})
  let invalidLines = 0
  const program = programOf(streams, output, (count) => {
    invalidLines = count
  })
  try {
    await program.parseAsync(argv, { from: 'user' })
    return invalidLines === 0 ? status.evaluated : status.invalidLine
  } catch (error) {
    // Help and version end the parser in the same way as a wrong option, with a code of their own.
    if (error instanceof CommanderError) return error.exitCode === 0 ? status.evaluated : status.wrongUsage
    if (!(error instanceof WrongUsage)) throw error
    streams.stderr.write(`error: ${error.message}\n`)
    return status.wrongUsage
  }
}
