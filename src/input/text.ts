import * as z from 'zod'
import { refuse } from './refuse.js'

/** How a text that is no date is shown where something else was found. */
export const TEXT = '"…"'

/** How a number that may have decimals is shown; one whose schema does not say so is whole. */
export const WITH_DECIMALS = '0, 0.5, 1, …'

/** A text in words: it says something, in at most so many characters. */
export const textSchema = (most: number) =>
  z
    .string({ error: TEXT })
    .check((context) => {
      const { length } = context.value
      if (length > most || context.value.trim() === '') refuse(context, [], 'text-length', { length, most })
    })
    .meta({ maxLength: most, pattern: '\\S' })
