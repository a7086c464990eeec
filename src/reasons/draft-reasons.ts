import type { Evaluation } from '../evaluation/evaluation.js'
import { readEvaluation } from '../evaluation/read-evaluation.js'
import type { Explainable, Format } from '../explain/explain.js'
import type { Page } from '../explain/page.js'
import { renderMarkdown } from '../explain/render-markdown.js'
import { renderText } from '../explain/render-text.js'
import type { Whom } from '../input/case-facts.js'
import type { postponeLapseDate } from '../rule-225/4-earning-period/postpone-lapse-date.js'
import type { WorkRequirement } from '../rule-225/5-work/work-requirement.js'
import { noDraft, page as words } from '../words/da/reasons.js'
import { aboutOf } from './about.js'
import type { NoDraft, ReasonsAbout, ReasonsDraft, ReasonsSection } from './draft.js'
import { capabilityOf, hasDraft } from './drafted.js'
import { findMaterial, type Given } from './find-material.js'
import { dayOfMatter, type Found } from './material.js'
import { sectionsOf } from './sections.js'

/** An evaluation of the library, or the answer of `postponeLapseDate`. */
export type Draftable = Explainable | ReturnType<typeof postponeLapseDate>

/** How a draft is made, and which change of a case it is about. */
export interface ReasonsOptions {
  format: Format
  about?: ReasonsAbout | undefined
  /** To whom of a couple the letter is. */
  whom?: Whom | undefined
  /** The work requirement of the one who loses aid, beside an evaluation of the aid alone. */
  requirement?: Evaluation<WorkRequirement> | undefined
}

function found(evaluation: Draftable, given: Given): Found {
  if ('stamp' in evaluation && !hasDraft(capabilityOf(evaluation))) return 'noDecision'
  if (evaluation.kind === 'decided') return findMaterial(evaluation, given)
  return evaluation.kind
}

const pageOf = (about: ReasonsAbout, sections: readonly ReasonsSection[]): Page => ({
  title: words.title[about],
  summary: words.summary,
  figuresHeading: '',
  figures: [],
  sections: sections.map(({ heading, reader, paragraphs }) => ({
    heading,
    ...(reader === 'citizen' ? { plain: true } : {}),
    items: paragraphs
  }))
})

/**
 * A draft statement of reasons (udkast til begrundelse) in a letter to the citizen: what is decided, the facts relied on,
 * the provisions, the arithmetic, the main considerations, and guidance on appeal; then notes to the caseworker, which
 * are no part of the letter. It is a draft and says so. Forvaltningsloven §§ 22, 24 and 25.
 *
 * A reduction (§ 13 g, § 26, stk. 7-8), a lapse (§ 26, stk. 5-6) or a postponement (the notice order § 6, stk. 2) can be
 * drafted, from a decided evaluation of `assessCase`, `reduceUnmarried`, `reduceCouple`, `determineEarningPeriod` or
 * `assessWorkRequirement`, or the answer of `postponeLapseDate`. Every date, number and amount is the evaluation's own:
 * dates in words, amounts in whole kroner a month. What it does not carry, and what the law leaves to the municipality, is
 * a marked place: `[udfyldes af sagsbehandleren: …]`. Nothing is put into such a place.
 *
 * The draft is Danish, and no `language` can be chosen: the letter is from a Danish authority, and a translated statement
 * of reasons would be another text than the one that is decided by.
 *
 * Of any other evaluation the answer is `noDraft` with the reason in words; nothing is thrown.
 *
 * @param evaluation what the reasons are for
 * @param options `format`: plain `text`, or `markdown`. `requirement`: beside an evaluation of `reduceUnmarried` or
 * `reduceCouple`, that of `assessWorkRequirement` on the one who loses aid, for its facts; its bortfaldsdato must be the
 * same. `about` and `whom`: which change of a case is meant, where it has more than one. Left out, it is the first that
 * has not come on the day of assessment, otherwise the latest; but that the date has moved, while the new one lies ahead.
 *
 * @example
 * // Case 149 of the board's study: 118 sick days.
 * const draft = draftReasons(
 *   determineEarningPeriod(
 *     {
 *       lapseDate: '2016-10-01',
 *       notice: 'sent-in-time',
 *       grounds: [
 *         { kind: 'sickness', documented: 'yes', days: 118, within: { from: '2016-04-01', to: '2017-01-06' } }
 *       ]
 *     },
 *     { asOf: '2017-01-27' }
 *   ),
 *   { format: 'text' }
 * )
 * draft.kind // 'draft'
 * draft.about // 'postponement'
 * draft.from // '2017-02-01'
 */
export function draftReasons(evaluation: Draftable, options: ReasonsOptions): ReasonsDraft | NoDraft {
  return readEvaluation(evaluation, (read) => draftOf(read, options))
}

function draftOf(evaluation: Draftable, options: ReasonsOptions): ReasonsDraft | NoDraft {
  const material = found(evaluation, options)
  if (typeof material === 'string') return { kind: 'noDraft', reason: material, text: noDraft[material] }
  const about = aboutOf(material)
  const sections = sectionsOf(material)
  const page = pageOf(about, sections)
  return {
    kind: 'draft',
    about,
    whom: material.whom,
    from: dayOfMatter(material),
    sections,
    text: options.format === 'markdown' ? renderMarkdown(page) : renderText(page)
  }
}
