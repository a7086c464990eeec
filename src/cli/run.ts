import { CommanderError } from 'commander'
import { Output } from './output.js'
import { programOf } from './program.js'
import type { Streams } from './streams.js'
import { WrongUsage } from './wrong-usage.js'

/** How the command line ends: every line was evaluated, one was invalid, or it was used wrongly. */
export const status = { evaluated: 0, invalidLine: 1, wrongUsage: 2 } as const
export type Status = (typeof status)[keyof typeof status]

async function perform(argv: readonly string[], streams: Streams, output: Output): Promise<Status> {
  let invalidLines = 0
  const program = programOf(streams, output, (count) => {
    invalidLines = count
  })
  try {
    await program.parseAsync(argv, { from: 'user' })
    await output.flushed()
  } catch (error) {
    // Help and version end the parser in the same way as a wrong option does, with a code of their own.
    if (!(error instanceof CommanderError)) throw error
    return error.exitCode === 0 ? status.evaluated : status.wrongUsage
  }
  // A reader that has seen enough (`| head -1`) is no fault.
  if (output.failure !== undefined && output.failure.code !== 'EPIPE')
    throw new WrongUsage(`cannot write the answers: ${output.failure.message}.`)
  return invalidLines === 0 ? status.evaluated : status.invalidLine
}

/**
 * Runs the command line.
 *
 * @param argv the arguments after the program's name
 * @returns the exit status
 */
export async function run(argv: readonly string[], streams: Streams): Promise<Status> {
  // Nobody may be reading the messages; that changes nothing.
  streams.stderr.on('error', () => {})
  try {
    return await perform(argv, streams, new Output(streams.stdout))
  } catch (error) {
    if (!(error instanceof WrongUsage)) throw error
    streams.stderr.write(`error: ${error.message}\n`)
    return status.wrongUsage
  }
}
