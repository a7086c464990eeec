/** The forms that are parted by a rule: all that are neither data nor pictures. */
export type Written = 'text' | 'markdown' | 'reasons' | 'timeline'

/** Characters that a terminal would act on instead of showing them: a case may hold any. */
const acting = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}]/gu

/** A text in which nothing acts on a terminal. */
const harmless = (text: string): string => text.replace(acting, '\uFFFD')

/** A text in one line, in which nothing acts on a terminal. */
export const inOneLine = (text: string): string => harmless(text.replaceAll('\n', '\uFFFD'))

const line = '-'.repeat(88)
const rules: Readonly<Record<Written, string>> = {
  text: line,
  markdown: '---',
  timeline: line,
  reasons: line
}

function heading(id: string, format: Written): string {
  const name = inOneLine(id)
  return format === 'markdown' ? `# ${name.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&')}` : name
}

/** What is said of a case, under its id, and parted by a rule from the one before it. Its place is counted from 0. */
export function block(id: string | undefined, said: string, format: Written, place: number): string {
  const separator = place === 0 ? '' : `\n${rules[format]}\n\n`
  const headingLines = id === undefined ? '' : `${heading(id, format)}\n\n`
  return `${separator}${headingLines}${harmless(said)}\n`
}
