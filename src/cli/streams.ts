import type { Readable, Writable } from 'node:stream'

/** Where a case comes from: the bytes, and whether somebody is typing them. */
export type Source = Readable & { isTTY?: boolean | undefined }

/** Where text goes: whether somebody is reading it as it comes decides its form. */
export type Sink = Writable & { isTTY?: boolean | undefined }

/** The three streams of a process, so that a test can bring its own. */
export interface Streams {
  stdin: Source
  stdout: Sink
  stderr: Sink
}
