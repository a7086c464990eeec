import type { Checklist } from '../sanctions/checklist/checklist.js'
import type { ChecklistSoFar } from '../sanctions/checklist/find-checklist.js'
import { sanctionItem } from '../sanctions/items.js'
import { dateInWords, inWords } from './in-words.js'
import { catalogues, type Language } from './language.js'
import type { Section } from './page.js'

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
  const { contactHeading, contactTimes, attempt, attemptNotCounted } = pages.checklist
  if (contact === undefined) return { heading: contactHeading, items: [] }
  return {
    heading: contactHeading,
    items: [
      { text: inWords(contactTimes, { ...contact }, language) },
      ...contact.attempts.map(({ on, how, result, counts }) => {
        const day = on === 'unknown' ? terms.dayNotTold : dateInWords(on, language)
        return {
          text: inWords(attempt, { day, how, result }, language),
          ...(counts === 'no' ? { detail: attemptNotCounted } : {})
        }
      })
    ]
  }
}

/** What to answer next. */
export function nextSection({ next }: ChecklistSoFar, language: Language): Section {
  const { nextHeading, canGive } = catalogues[language].pages.checklist
  return {
    heading: nextHeading,
    items: next.map((each) => ({
      text: each.question[language],
      detail: inWords(canGive, { ...each }, language)
    }))
  }
}

/**
 * Of a finished list: the changed answers that would leave nothing lacking, or that would bring in other items. That any
 * answer of a list without gaps would leave a gap goes without saying.
 */
export function changedSection({ singleAnswers = [] }: Partial<Checklist>, language: Language): Section {
  const { changedHeading, changed, changedDetail, changedOthers } = catalogues[language].pages.checklist
  return {
    heading: changedHeading,
    items: singleAnswers
      .filter(
        ({ basis, others }) => others.length > 0 || (basis.before === 'lacking' && basis.after !== 'lacking')
      )
      .map(({ id, to, effect, basis, others }) => {
        const question = sanctionItem(id).question[language]
        const detail = inWords(changedDetail, { ...effect, whole: basis.after }, language)
        const alsoOthers = inWords(changedOthers, { others: others.length }, language)
        return {
          text: inWords(changed, { to, question }, language),
          detail: others.length === 0 ? detail : `${detail} ${alsoOthers}`
        }
      })
  }
}
