import { Alone } from './alone.js'
import { answerAll } from './answer-all.js'
import { lineAnswerer, type Question } from './answer-line.js'
import type { StartThreads } from './jobs/threads.js'
import { Together } from './jobs/together.js'
import { openSource } from './open-source.js'
import type { Output } from './output.js'
import { Progress } from './progress.js'
import type { Streams } from './streams.js'

/** What a command works with. */
export interface Surroundings {
  streams: Streams
  output: Output
  startThreads: StartThreads
  /** Is told how many lines of the input were invalid. */
  onInvalid: (count: number) => void
}

/**
 * Answers every line of a file, or of standard input.
 *
 * @param jobs in how many threads
 */
export async function answerInput(
  question: Question,
  file: string | undefined,
  jobs: number,
  { streams, output, startThreads, onInvalid }: Surroundings
): Promise<void> {
  const { stdin, stdout, stderr } = streams
  const source = await openSource(file, stdin)
  // Where answers are read as they come, or cases typed, a line of progress would only be in the way.
  const isWatched = stderr.isTTY === true && stdout.isTTY !== true && source.isTTY !== true
  const crew =
    jobs === 1
      ? new Alone(lineAnswerer(question), output)
      : new Together(startThreads(jobs, question), output, (error) => source.destroy(error))
  const invalid = await answerAll({
    source,
    sourceName: source === stdin ? 'standard input' : `"${file}"`,
    output,
    crew,
    progress: isWatched ? new Progress(stderr, question.language, countedBy(question)) : undefined
  })
  onInvalid(invalid)
}

/** What the lines are that are told of beside all: of records those that do not come out again. */
const countedBy = ({ command }: Question) => (command === 'check-record' ? 'deviating' : 'invalid')
