import { open } from 'node:fs/promises'
import type { Source } from './streams.js'
import { WrongUsage } from './wrong-usage.js'

const reasons: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file',
  EACCES: 'there is no permission to read it',
  EISDIR: 'it is a directory'
}

/** That a source cannot be read, as a sentence. */
export function unreadable(name: string, error: unknown): WrongUsage {
  const { code = '', message } = error as NodeJS.ErrnoException
  return new WrongUsage(`cannot read ${name}: ${reasons[code] ?? message}.`)
}

/** The file to read, opened, or standard input where none is named (or `-`, by custom). */
export async function openSource(file: string | undefined, stdin: Source): Promise<Source> {
  if (file === undefined || file === '-') return stdin
  try {
    // A directory can be opened, and refuses when it is read.
    return (await open(file)).createReadStream()
  } catch (error) {
    throw unreadable(`"${file}"`, error)
  }
}
