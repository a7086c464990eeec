import { CommanderError } from 'commander'
import { type StartThreads, ThreadFailed } from './jobs/threads.js'
import { Output } from './output.js'
import { programOf } from './program.js'
import type { Streams } from './streams.js'
import { WrongUsage } from './wrong-usage.js'

/** How the command line ends: every line was evaluated, one was invalid, it was used wrongly, or it broke down. */
export const status = { evaluated: 0, invalidLine: 1, wrongUsage: 2, brokenDown: 3 } as const
export type Status = (typeof status)[keyof typeof status]

async function perform(
  argv: readonly string[],
  streams: Streams,
  startThreads: StartThreads
): Promise<Status> {
  const output = new Output(streams.stdout)
  let invalidLines = 0
  const onInvalid = (count: number): void => {
    invalidLines = count
  }
  const program = programOf({ streams, output, startThreads, onInvalid })
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
 * @param startThreads what --jobs starts threads with
 * @returns the exit status
 */
export async function run(
  argv: readonly string[],
  streams: Streams,
  startThreads: StartThreads
): Promise<Status> {
  // Nobody may be reading the messages; that changes nothing.
  streams.stderr.on('error', () => {})
  try {
    return await perform(argv, streams, startThreads)
  } catch (error) {
    if (error instanceof WrongUsage) {
      streams.stderr.write(`error: ${error.message}\n`)
      return status.wrongUsage
    }
    const { message, stack } = error as Error
    // What a thread says is for people; any other error is a fault of the program, which is found by its trace.
    const what = error instanceof ThreadFailed ? message : stack
    streams.stderr.write(`error: the program broke down; the answers that were written stand. ${what}\n`)
    return status.brokenDown
  }
}
