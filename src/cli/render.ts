import { explain, type Format as PageFormat } from '../explain/explain.js'
import type { Language } from '../explain/language.js'
import { draftReasons } from '../reasons/draft-reasons.js'
import type { Answer } from './answer.js'

/** The forms of an answer: JSON for programs, a page for people, a draft statement of reasons (in Danish). */
export const formats = ['text', 'markdown', 'json', 'reasons'] as const
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
  const layout: PageFormat = format === 'reasons' ? 'text' : format
  let isFirst = true
  return ({ id, evaluation }) => {
    const separator = isFirst ? '' : `\n${rules[layout]}\n\n`
    isFirst = false
    const headingLines = id === undefined ? '' : `${heading(id, layout)}\n\n`
    const said =
      format === 'reasons'
        ? draftReasons(evaluation, { format: layout }).text
        : explain(evaluation, { language, format: layout })
    const page = `${headingLines}${said}`
    return `${separator}${page.replace(acting, '\uFFFD')}\n`
  }
}
