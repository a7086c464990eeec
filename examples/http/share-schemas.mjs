const FEWEST_CHARACTERS = 300

/** Words of JSON Schema between a field and what it holds. */
const between = new Set(['properties', 'items', 'anyOf', 'oneOf', 'additionalProperties'])

/** Whether a part of a schema is itself a schema, and not a table or a list of them; a list of something is not shared. */
const isSchema = (value) =>
  !Array.isArray(value) &&
  value.type !== 'array' &&
  (typeof value.type === 'string' || Array.isArray(value.anyOf) || Array.isArray(value.oneOf))

/**
 * The schemas with the parts that they have in common as schemas of their own, named by the field at which they were first
 * met: a step is one schema and not one for each way in which each evaluation can end. A generated client then has one
 * class for it, and the document is a fraction as long.
 */
export function shareSchemas(schemas) {
  const times = new Map()
  const count = (value) => {
    if (typeof value !== 'object' || value === null) return
    const text = JSON.stringify(value)
    if (text.length >= FEWEST_CHARACTERS && isSchema(value)) times.set(text, (times.get(text) ?? 0) + 1)
    for (const inner of Object.values(value)) count(inner)
  }
  count(schemas)

  const shared = {}
  const names = new Map()
  /** A name that is free: `Step`, `Step2`. A way in which an evaluation can end is named by its kind. */
  const nameFor = (schema, field, number = 1) => {
    const word = schema.properties?.kind?.const ?? field
    const name = `${word.charAt(0).toUpperCase()}${word.slice(1)}${number === 1 ? '' : number}`
    return name in shared || name in schemas ? nameFor(schema, field, number + 1) : name
  }
  const parts = (value, field) => {
    if (Array.isArray(value)) return value.map((entry) => share(entry, field))
    return Object.fromEntries(
      Object.entries(value).map(([key, entry]) => {
        if (key === 'items') return [key, share(entry, field.replace(/s$/, ''))]
        return [key, share(entry, between.has(key) ? field : key)]
      })
    )
  }
  const share = (value, field) => {
    if (typeof value !== 'object' || value === null) return value
    const text = JSON.stringify(value)
    if ((times.get(text) ?? 0) < 2) return parts(value, field)
    if (!names.has(text)) {
      const name = nameFor(value, field)
      names.set(text, name)
      shared[name] = {}
      shared[name] = parts(value, field)
    }
    return { $ref: `#/components/schemas/${names.get(text)}` }
  }
  const own = Object.fromEntries(Object.entries(schemas).map(([name, schema]) => [name, parts(schema, name)]))
  return { ...shared, ...own }
}
