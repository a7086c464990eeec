import type { Evaluation } from '../evaluation/evaluation.js'
import { readEvaluation } from '../evaluation/read-evaluation.js'
import type { Capability } from '../evaluation/stamp.js'
import { headOf } from './heads.js'
import { withDatesInWords } from './in-words.js'
import { catalogues, type Language } from './language.js'
import type { Page } from './page.js'
import { renderMarkdown } from './render-markdown.js'
import { renderText } from './render-text.js'
import { sectionsOf } from './sections.js'

/** How an explanation is laid out. */
export type Format = 'text' | 'markdown'

/** Every evaluation that the library makes can be explained. */
export type Explainable = Evaluation<unknown>

function pageOf(evaluation: Explainable, language: Language): Page {
  const { headings, invalid } = catalogues[language].page
  if (evaluation.kind === 'invalid') {
    const items = evaluation.issues.map(({ message }) => ({
      text: withDatesInWords(message[language], language)
    }))
    return {
      title: invalid.title,
      summary: [invalid.summary],
      figuresHeading: '',
      figures: [],
      sections: [{ heading: headings.issues, items }]
    }
  }
  // The stamp names the function that made the evaluation.
  const capability = evaluation.stamp.trace.split('/')[0] as Capability
  const head = headOf(capability, evaluation, language)
  const { summary, figures, lawOn } = head
  return {
    title: catalogues[language].pages[capability].title,
    summary,
    figures,
    figuresHeading: headings.dates,
    sections: sectionsOf(evaluation, head, language),
    lawOn
  }
}

/**
 * An evaluation as a page that a caseworker can read and put on the file: the outcome in a sentence, the dates and
 * amounts, the steps that decided it, what is still open, the readings on which the result hinges, the whole reckoning,
 * and the provisions with their addresses. An invalid case gets its errors, and so does what is no evaluation or has
 * been altered. Nothing is thrown.
 *
 * @param options `language`: `da` or `en`; `format`: plain `text`, or `markdown`
 *
 * @example
 * const facts = { lapseDate: '2016-10-01', notice: { sentOn: '2016-07-08' }, grounds: [] }
 * const evaluation = determineEarningPeriod(facts, { asOf: '2017-01-15' })
 * explain(evaluation, { language: 'da', format: 'text' })
 * // 'OPTJENINGSPERIODE OG BORTFALDSDATO\n\nHjælpen kan tidligst falde væk eller blive nedsat fra …'
 */
export function explain(
  evaluation: Explainable,
  { language, format }: { language: Language; format: Format }
): string {
  return readEvaluation(evaluation, (read) => {
    const page = pageOf(read, language)
    return format === 'markdown' ? renderMarkdown(page) : renderText(page)
  })
}
