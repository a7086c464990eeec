import { spawn } from 'node:child_process'
import { once } from 'node:events'
import { text } from 'node:stream/consumers'

/** What a program printed, and how it ended. */
export interface Ran {
  stdout: string
  stderr: string
  status: number | null
}

/** Runs a program of the examples in a folder where the library is installed, as a process of its own. */
export async function ran(folder: string, program: string, ...argv: string[]): Promise<Ran> {
  const child = spawn(program, argv, { cwd: folder, stdio: ['ignore', 'pipe', 'pipe'] })
  const [stdout, stderr, [status]] = await Promise.all([
    text(child.stdout),
    text(child.stderr),
    once(child, 'close')
  ])
  return { stdout, stderr, status }
}
