import { issue } from '../evaluation/issue.js'
import { type Answer, refused } from './answer.js'
import { CaseSplitter } from './case-splitter.js'
import type { Line } from './lines.js'
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
  answer: (line: Line) => Answer
  render: (answer: Answer) => string
  progress?: Progress | undefined
}

/**
 * Answers every case of an input in order, each before the next is read, and holds no more than one of them.
 *
 * @returns how many lines were invalid
 */
export async function answerAll(work: Work): Promise<number> {
  const { source, sourceName, output, answer, render, progress } = work
  const splitter = new CaseSplitter()
  let lines = 0
  let invalid = 0

  const write = (given: Answer): Promise<void> | undefined => {
    lines++
    if (given.evaluation.kind === 'invalid') invalid++
    return output.write(render(given))
  }
  const writeEach = async (cases: Iterable<Line>): Promise<void> => {
    for (const line of cases) {
      const room = write(answer(line))
      // Only a full stream is waited for: a wait for each line would cost more than its evaluation.
      if (room !== undefined) await room
      if (output.failure !== undefined) return
    }
  }

  output.onFailure(() => source.destroy())
  try {
    for await (const chunk of source) {
      await writeEach(splitter.push(typeof chunk === 'string' ? Buffer.from(chunk) : chunk))
      progress?.report(lines, invalid)
    }
    await writeEach(splitter.end())
    if (lines === 0) await write(refused(issue('', 'no-case', {})))
  } catch (error) {
    if (output.failure === undefined) throw source.errored === error ? unreadable(sourceName, error) : error
  } finally {
    progress?.clear()
  }
  return invalid
}
