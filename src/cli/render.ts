import { type Explainable, explain } from '../explain/explain.js'
import type { Language } from '../explain/language.js'
import { draftReasons } from '../reasons/draft-reasons.js'
import { timelineSvg } from '../timeline/svg/timeline-svg.js'
import { timelineText } from '../timeline/text/timeline-text.js'
import type { Answer } from './answer.js'

/** The forms of a timeline: written for a terminal, or drawn. */
export const timelineFormats = ['timeline', 'svg'] as const
/** The forms of an answer: JSON for programs, a page, a draft statement of reasons (in Danish) or a timeline for people. */
export const formats = ['text', 'markdown', 'json', 'reasons', ...timelineFormats] as const
export type Format = (typeof formats)[number]
/** The forms that are parted by a rule: all that are neither data nor pictures. */
type Written = Exclude<Format, 'json' | 'svg'>

/** Characters that a terminal would act on instead of showing them: a case may hold any. */
const acting = /(?!\n)[\p{Cc}\p{Cf}\p{Cs}]/gu

const line = '-'.repeat(88)
const rules: Readonly<Record<Written, string>> = {
  text: line,
  markdown: '---',
  timeline: line,
  reasons: line
}

/** What an evaluation says in each form. */
const inForm: Readonly<Record<Written, (evaluation: Explainable, language: Language) => string>> = {
  text: (evaluation, language) => explain(evaluation, { language, format: 'text' }),
  markdown: (evaluation, language) => explain(evaluation, { language, format: 'markdown' }),
  timeline: (evaluation, language) => timelineText(evaluation, { language }),
  reasons: (evaluation) => draftReasons(evaluation, { format: 'text' }).text
}

function heading(id: string, format: Written): string {
  const name = id.replaceAll('\n', '\uFFFD')
  return format === 'markdown' ? `# ${name.replace(/[\\`*_{}[\]<>#|~]/g, '\\$&')}` : name
}

/** Puts an answer into words. Its place among the answers, from 0, is all that it needs to know of the others. */
export type Render = (answer: Answer, place: number) => string

/** A function that puts answers into words. */
export function renderer(format: Format, language: Language): Render {
  if (format === 'json') return (answer) => `${JSON.stringify(answer)}\n`
  if (format === 'svg') return svgRenderer(language)
  return ({ id, evaluation }, place) => {
    const separator = place === 0 ? '' : `\n${rules[format]}\n\n`
    const headingLines = id === undefined ? '' : `${heading(id, format)}\n\n`
    const said = inForm[format](evaluation, language)
    const page = `${headingLines}${said}`
    return `${separator}${page.replace(acting, '\uFFFD')}\n`
  }
}

/** A picture for each answer, one after the other; no two of them share an id, so that one page can hold them all. */
function svgRenderer(language: Language): Render {
  return ({ id, evaluation }, place) =>
    timelineSvg(evaluation, {
      language,
      idPrefix: String(place + 1),
      ...(id === undefined ? {} : { heading: id })
    })
}
