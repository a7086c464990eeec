import type { Criterion } from './criterion.js'

/**
 * E1. Filling in the rehabilitation plan's preparatory part has begun with a view to the rehabilitation team; or
 * forrevalidering or revalidering: exempt by definition, from that day (preparatory works; case 40).
 */
export const rehabilitationBegun = {
  id: 'rehabilitation-begun',
  indicates: 'exempt',
  isMet: ({ rehabilitation }) => rehabilitation.status !== 'none'
} as const satisfies Criterion
