import type { ChangedAnswer } from '../sanctions/checklist/changed-answers.js'
import type { Checklist } from '../sanctions/checklist/checklist.js'
import { graveness } from '../sanctions/checklist/checklist-report.js'
import type { ChecklistSoFar } from '../sanctions/checklist/find-checklist.js'
import { sanctionItem } from '../sanctions/items.js'
import { dateInWords } from '../words/date-in-words.js'
import { countInWords, inWords } from './in-words.js'
import { catalogues, type Language } from './language.js'
import type { Item, Section } from './page.js'

/** The assessments of the whole that protect aktivitetsparate, each with what the file must show. */
export function assessmentsSection({ assessments = [] }: ChecklistSoFar, language: Language): Section {
  const { assessmentsHeading, assessment } = catalogues[language].pages.checklist
  return {
    heading: assessmentsHeading,
    items: assessments.map((each) => ({
      text: inWords(assessment, { ...each }, language),
      detail: each.mustShow[language]
    }))
  }
}

/** The attempts at contact, in order of time. */
export function contactSection({ contact }: ChecklistSoFar, language: Language): Section {
  const { pages, terms } = catalogues[language]
  const { contactHeading, contactTimes, attempt, attemptCounts } = pages.checklist
  if (contact === undefined) return { heading: contactHeading, items: [] }
  return {
    heading: contactHeading,
    items: [
      { text: inWords(contactTimes, { ...contact }, language) },
      ...contact.attempts.map(({ on, how, result, counts }) => {
        const day = on === 'unknown' ? terms.dayNotTold : dateInWords(on, language)
        return {
          text: inWords(attempt, { day, how, result }, language),
          ...(counts === 'yes' ? {} : { detail: attemptCounts[counts] })
        }
      })
    ]
  }
}

/** What to answer next: first the facts that are missing, which stand in the same order. */
export function nextSection({ next }: ChecklistSoFar, missing: readonly Item[], language: Language): Section {
  const { nextHeading, canGive, opens } = catalogues[language].pages.checklist
  return {
    heading: nextHeading,
    items: next.map((each, place) => {
      const told: Item = missing[place] ?? { text: each.question[language] }
      const why = told.detail === undefined ? [] : [told.detail]
      const opened = each.asks === 'fact' ? countInWords(each.opens.length, opens) : []
      return { ...told, detail: [...why, ...opened, inWords(canGive, { ...each }, language)].join(' ') }
    })
  }
}

/**
 * Of a finished list: the changed answers that would mend a gap, or that would bring in other items. That another answer
 * than one in order would leave a gap goes without saying.
 */
export function changedSection({ singleAnswers = [] }: Partial<Checklist>, language: Language): Section {
  const { changedHeading } = catalogues[language].pages.checklist
  return {
    heading: changedHeading,
    items: singleAnswers
      .filter(({ effect, others }) => others.length > 0 || graveness(effect.after) > graveness(effect.before))
      .map((each) => changedItem(each, language))
  }
}

/** What a changed answer would mean: for its own item, for the whole of the list, and for the others. */
export function changedItem(
  { id, to, effect, basis, others }: ChangedAnswer,
  language: Language
): Section['items'][number] {
  const { changed, changedDetail, changedOthers } = catalogues[language].pages.checklist
  const question = sanctionItem(id).question[language]
  const detail = inWords(changedDetail, { ...effect, whole: basis.after }, language)
  return {
    text: inWords(changed, { to, question }, language),
    detail: [detail, ...countInWords(others.length, changedOthers)].join(' ')
  }
}
