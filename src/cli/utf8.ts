import { isUtf8 } from 'node:buffer'

/** The text of bytes that are valid UTF-8. No byte is replaced in silence: a name would be another one. */
export const textOf = (bytes: Buffer): string | undefined =>
  isUtf8(bytes) ? bytes.toString('utf8') : undefined
