import { type Explainable, explain } from '../explain/explain.js'
import type { Language } from '../explain/language.js'
import { draftReasons, type ReasonsOptions } from '../reasons/draft-reasons.js'
import { timelineSvg } from '../timeline/svg/timeline-svg.js'
import { timelineText } from '../timeline/text/timeline-text.js'
import type { Answer } from './answer.js'
import { block, type Written } from './block.js'

/** The forms of a timeline: written for a terminal, or drawn. */
export const timelineFormats = ['timeline', 'svg'] as const
/** The forms of an answer: JSON for programs, a page, a draft statement of reasons (in Danish) or a timeline for people. */
export const formats = ['text', 'markdown', 'json', 'reasons', ...timelineFormats] as const
export type Format = (typeof formats)[number]
/** Which draft is meant, where a case has more than one. */
export type ReasonsChosen = Pick<ReasonsOptions, 'about' | 'whom'>

type Say = (evaluation: Explainable, language: Language, reasons: ReasonsChosen) => string

/** What an evaluation says in each form. */
const inForm: Readonly<Record<Written, Say>> = {
  text: (evaluation, language) => explain(evaluation, { language, format: 'text' }),
  markdown: (evaluation, language) => explain(evaluation, { language, format: 'markdown' }),
  timeline: (evaluation, language) => timelineText(evaluation, { language }),
  reasons: (evaluation, _, chosen) => draftReasons(evaluation, { ...chosen, format: 'text' }).text
}

/** Puts an answer into words. Its place among the answers, from 0, is all that it needs to know of the others. */
export type Render = (answer: Answer, place: number) => string

/** A function that puts answers into words. */
export function renderer(format: Format, language: Language, reasons: ReasonsChosen = {}): Render {
  if (format === 'json') return (answer) => `${JSON.stringify(answer)}\n`
  if (format === 'svg') return svgRenderer(language)
  return ({ id, evaluation }, place) =>
    block(id, inForm[format](evaluation, language, reasons), format, place)
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
