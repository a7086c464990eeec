import { PassThrough, Readable } from 'node:stream'
import type { StartThreads } from '../../src/cli/jobs/threads.js'
import { run } from '../../src/cli/run.js'
import type { Issue } from '../../src/index.js'
import { noThreads } from './threads.js'

/** What a run left behind. */
export interface Ended {
  status: number
  stdout: string
  stderr: string
}

/** An answer as a program reads it. */
export interface Answered {
  id?: string
  evaluation: {
    kind: string
    value?: { lapseDate: string; daysLate: number }
    issues?: Issue[]
  }
}

export const command = 'earning-period'

function collected(stream: PassThrough): () => string {
  const chunks: Buffer[] = []
  stream.on('data', (chunk: Buffer) => chunks.push(chunk))
  return () => Buffer.concat(chunks).toString('utf8')
}

/** Runs the command line with an input, given at once or chunk by chunk. */
export async function shell(
  argv: readonly string[],
  input: string | Buffer | Iterable<Buffer> = '',
  terminals: { stdin?: boolean; stdout?: boolean; stderr?: boolean } = {},
  startThreads: StartThreads = noThreads
): Promise<Ended> {
  const chunks = typeof input === 'string' || Buffer.isBuffer(input) ? [Buffer.from(input)] : input
  const stdin = Object.assign(Readable.from(chunks, { objectMode: false }), { isTTY: terminals.stdin })
  const stdout = Object.assign(new PassThrough(), { isTTY: terminals.stdout })
  const stderr = Object.assign(new PassThrough(), { isTTY: terminals.stderr })
  const [written, said] = [collected(stdout), collected(stderr)]
  const status = await run(argv, { stdin, stdout, stderr }, startThreads)
  return { status, stdout: written(), stderr: said() }
}

/** The answers in an output, a line each. */
export const answers = (stdout: string): Answered[] =>
  stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as Answered)

/** How each answer ended: the lapse date, or the codes of its issues. */
export const endings = (stdout: string): string[] =>
  answers(stdout).map(
    ({ evaluation }) =>
      evaluation.value?.lapseDate ??
      (evaluation.issues ?? []).map(({ path, code }) => `${code}@${path}`).join(' ')
  )
