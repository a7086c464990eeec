/** A value that survives JSON unchanged; no null, for an absent fact is absent. */
export type Json = string | number | boolean | readonly Json[] | { readonly [key: string]: Json }
