import type { Criterion } from './criterion.js'

/** E8. Abuse or social problems so heavy that 5 to 6 hours a week is out of reach: exempt (case 22). */
export const socialProblemsTooHeavy = {
  id: 'social-problems-too-heavy',
  indicates: 'exempt',
  isMet: ({ problems }) => problems.social === 'five-hours-out-of-reach'
} as const satisfies Criterion
