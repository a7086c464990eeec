import { CaseSplitter } from './case-splitter.js'
import type { Crew } from './crew.js'
import { ThreadFailed } from './jobs/threads.js'
import { unreadable } from './open-source.js'
import type { Output } from './output.js'
import type { Progress } from './progress.js'
import type { Source } from './streams.js'

/** What it takes to answer an input. */
export interface Work {
  source: Source
  /** The source as a message names it. */
  sourceName: string
  output: Output
  crew: Crew
  progress?: Progress | undefined
}

/**
 * Answers every case of an input in order. No more is read than the crew has room for.
 *
 * @returns how many lines were invalid
 */
export async function answerAll({ source, sourceName, output, crew, progress }: Work): Promise<number> {
  const splitter = new CaseSplitter()
  output.onFailure(() => source.destroy())
  try {
    for await (const chunk of source) {
      await crew.take(splitter.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk))
      progress?.report(crew.tally.lines, crew.tally.invalid)
    }
    await crew.take(splitter.end())
    await crew.finish()
    if (crew.tally.lines === 0) await crew.take(['no-case'])
    await crew.finish()
  } catch (error) {
    if (output.failure !== undefined) return crew.tally.invalid
    // A thread that failed has ended the reading with its own error.
    throw source.errored === error && !(error instanceof ThreadFailed) ? unreadable(sourceName, error) : error
  } finally {
    progress?.clear()
    await crew.dismiss()
  }
  return crew.tally.invalid
}
