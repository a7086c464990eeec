import type { Criterion } from './criterion.js'

/**
 * E2. Needs for consideration (skånehensyn) so extensive that the ordinary labour market cannot meet them: exempt, even
 * when present up to 37 hours a week (6-17; case 82).
 */
export const considerationsTooExtensive = {
  id: 'considerations-too-extensive',
  indicates: 'exempt',
  isMet: ({ considerations }) =>
    typeof considerations === 'object' && considerations.canBeMetOnOrdinaryLabourMarket === 'no'
} as const satisfies Criterion

/**
 * E3. Substantially reduced effectiveness or pace (6-17: 15 to 20 hours at 25 %): exempt. Work that ignored the needs
 * shows nothing of it, see E14.
 */
export const effectivenessSubstantiallyReduced = {
  id: 'effectiveness-substantially-reduced',
  indicates: 'exempt',
  isMet: ({ offers }) =>
    offers.some(
      ({ effectiveness, needsMet }) => effectiveness === 'substantially-reduced' && needsMet !== 'no'
    )
} as const satisfies Criterion
