import { escapeXml } from './escape.js'

/** An attribute's value: text is escaped, a number written with at most two decimals. */
export type Attribute = string | number | undefined

const written = (value: string | number): string =>
  typeof value === 'number' ? String(Math.round(value * 100) / 100) : escapeXml(value)

/** A piece of SVG, made by `element` or `text` alone, so that nothing in it is unescaped. */
export interface Markup {
  readonly markup: string
}

/** An element with its attributes and what it holds. */
export function element(
  name: string,
  attributes: Readonly<Record<string, Attribute>>,
  inside: readonly Markup[] = []
): Markup {
  const given = Object.entries(attributes).flatMap(([key, value]) =>
    value === undefined ? [] : [` ${key}="${written(value)}"`]
  )
  const open = `<${name}${given.join('')}`
  if (inside.length === 0) return { markup: `${open}/>` }
  return { markup: `${open}>${inside.map(({ markup }) => markup).join('')}</${name}>` }
}

/** An element that holds text. */
export const textElement = (
  name: string,
  attributes: Readonly<Record<string, Attribute>>,
  text: string
): Markup => element(name, attributes, [{ markup: escapeXml(text) }])

/** Elements on lines of their own, so that a stored picture can be compared line by line. */
export const onLines = (elements: readonly Markup[]): Markup[] =>
  elements
    .map(({ markup }) => ({ markup: `\n${markup}` }))
    .concat(elements.length > 0 ? [{ markup: '\n' }] : [])
