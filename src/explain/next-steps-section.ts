import type { NextStep } from '../case/next-steps/next-step.js'
import { inWords } from './in-words.js'
import { catalogues, type Language } from './language.js'
import type { Section } from './page.js'

/** What the municipality has to do, by when, and on which provisions; no section where there is nothing. */
export function nextStepsSection(steps: readonly NextStep[], language: Language): Section[] {
  const { heading, step, whom, by, overdue } = catalogues[language].nextSteps
  const items = steps.map((next) => {
    const say = (sentence: string): string => inWords(sentence, { ...next }, language)
    const text = say(next.whom === undefined ? step : whom)
    const detail = next.by === undefined ? {} : { detail: say(next.overdue ? overdue : by) }
    return { text, ...detail, citations: next.citations }
  })
  return items.length === 0 ? [] : [{ heading, items }]
}
