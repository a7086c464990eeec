/** A value that a sentence can name. */
export type Parameter = string | number | boolean

/**
 * A sentence with its parameters filled in. `{name}` is replaced by the parameter of that name, and `{name:form}`
 * by what `inWords` makes of it; a parameter that is not given stays as it is written, so that a test can see it. What
 * ends in a full stop of its own, as `kr.`, takes none besides.
 */
export function fill(
  sentence: string,
  parameters: Readonly<Record<string, unknown>>,
  inWords: (value: Parameter, form: string) => string = String
): string {
  return sentence.replace(
    /\{(\w+)(?::(\w+))?\}(\.?)/g,
    (slot, name: string, form: string | undefined, stop: string) => {
      const value = Object.hasOwn(parameters, name) ? parameters[name] : undefined
      const said = (one: unknown): string | undefined => {
        if (typeof one !== 'string' && typeof one !== 'number' && typeof one !== 'boolean') return undefined
        return form === undefined ? String(one) : inWords(one, form)
      }
      const words = Array.isArray(value) ? value.map(said).join(', ') : said(value)
      if (words === undefined) return slot
      return words.endsWith('.') ? words : words + stop
    }
  )
}
