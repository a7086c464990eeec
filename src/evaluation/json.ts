/** A value that survives JSON unchanged; no null, for an absent fact is absent. */
export type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json }

type Fields = { readonly [key: string]: Json }

/** Whether a value has fields: it is no list, no text, no number and no answer. */
export const isFields = (value: Json | undefined): value is Fields =>
  typeof value === 'object' && value !== null && !Array.isArray(value)

/** A value as text that is the same whatever the order of its keys: a database may have sorted them. */
export const sortedText = (value: Json | undefined): string | undefined =>
  JSON.stringify(value, (_, inner: Json) =>
    isFields(inner) ? Object.fromEntries(Object.entries(inner).sort(([a], [b]) => (a < b ? -1 : 1))) : inner
  )
