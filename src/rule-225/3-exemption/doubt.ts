import type { Criterion } from './criterion.js'

/**
 * E5. The municipality is itself in doubt about work capacity, or has begun clarifying it: should be exempt, from when
 * the doubt arose (case 7).
 */
export const capacityInDoubt = {
  id: 'capacity-in-doubt',
  indicates: 'exempt',
  isMet: ({ clarification }) => clarification.inDoubt === 'yes' || clarification.status === 'begun'
} as const satisfies Criterion
