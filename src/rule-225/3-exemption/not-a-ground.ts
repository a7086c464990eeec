import type { Criterion } from './criterion.js'
import { limitIsNewlyStated } from './stated-limits.js'

/** E9. Language or low education alone: not a ground (case 187). Alone: no health or social limit is stated. */
export const onlyLanguageOrEducation = {
  id: 'only-language-or-education',
  indicates: 'not-exempt',
  isMet: (file) =>
    file.problems.languageOrEducation === 'yes' &&
    file.problems.health === 'no' &&
    file.problems.social === 'no' &&
    !limitIsNewlyStated(file)
} as const satisfies Criterion

/**
 * E10. Short, not serious illness: not exempt; it extends the period under stk. 12, nr. 1. Where a social limit is
 * stated besides, or new information is not looked into, the illness is not all there is.
 */
export const onlyShortIllness = {
  id: 'only-short-illness',
  indicates: 'not-exempt',
  isMet: (file) =>
    file.problems.health === 'only-short-not-serious' &&
    file.problems.social === 'no' &&
    !limitIsNewlyStated(file)
} as const satisfies Criterion
