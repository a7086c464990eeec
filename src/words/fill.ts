/** A value that a sentence can name. */
export type Parameter = string | number

/**
 * A sentence with its parameters filled in. `{name}` is replaced by the parameter of that name, and `{name:form}`
 * by what `inWords` makes of it; a parameter that is not given stays as it is written, so that a test can see it.
 */
export function fill(
  sentence: string,
  parameters: Readonly<Record<string, unknown>>,
  inWords: (value: Parameter, form: string) => string = String
): string {
  return sentence.replace(/\{(\w+)(?::(\w+))?\}/g, (slot, name: string, form: string | undefined) => {
    const value = Object.hasOwn(parameters, name) ? parameters[name] : undefined
    if (typeof value !== 'string' && typeof value !== 'number') return slot
    return form === undefined ? String(value) : inWords(value, form)
  })
}
