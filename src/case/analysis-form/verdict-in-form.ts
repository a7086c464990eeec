import type { MatterVerdict } from '../review/review.js'

/** A verdict of the review as the form answers "Vurderer vi …"; what is for a human has no answer yet. */
export const verdictInForm = {
  correct: 'yes',
  incorrect: 'no',
  'cannot-be-assessed': 'cannot-be-assessed',
  'for-a-human': undefined
} as const satisfies Record<MatterVerdict, string | undefined>
