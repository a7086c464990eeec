import { explain, type Format as PageFormat } from '../explain/explain.js'
import type { Language } from '../explain/language.js'
import type { Answer } from './answer.js'

/** The forms of an answer: JSON for programs, a page for people. */
export const formats = ['text', 'markdown', 'json'] as const
export type Format = (typeof formats)[number]

/** Characters that a terminal would act on instead of showing them: a case may hold any. */
const acting = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}]/gu

const rules: Readonly<Record<PageFormat, string>> = { text: '-'.repeat(88), markdown: '---' }

function heading(id: string, format: PageFormat): string {
  const line = id.replaceAll('\n', '\uFFFD')
  return format === 'markdown' ? `# ${line.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&')}` : line
}

/** A function that puts answers into words, one after the other. */
export function renderer(format: Format, language: Language): (answer: Answer) => string {
  if (format === 'json') return (answer) => `${JSON.stringify(answer)}\n`
  let isFirst = true
  return ({ id, evaluation }) => {
    const separator = isFirst ? '' : `\n${rules[format]}\n\n`
    isFirst = false
    const headingLines = id === undefined ? '' : `${heading(id, format)}\n\n`
    const page = `${headingLines}${explain(evaluation, { language, format })}`
    return `${separator}${page.replace(acting, '\uFFFD')}\n`
  }
}
