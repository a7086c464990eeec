import * as z from 'zod'

/** Yes, no, or not known: see `Answer`. */
export const answerSchema = z.enum(['yes', 'no', 'unknown'])
