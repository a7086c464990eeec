import { frozen } from '../frozen.js'
import { CHECKED_ON } from '../provenance.js'
import { actOfLaterText } from './editions.js'

/** A provision that stands since 2020, of which a later text was read. */
export const since2020 = frozen({
  address: 'https://www.retsinformation.dk/eli/lta/2025/1004',
  inForce: { from: '2020-01-01' },
  editions: actOfLaterText,
  confidence: 'read',
  source: 'LBK nr. 1004 af 30/06/2025, and the consolidations before it',
  checkedOn: CHECKED_ON
} as const)

/** A provision that stood until the change of 1 July 2025. */
export const until2025 = frozen({
  address: 'https://www.retsinformation.dk/eli/lta/2024/808',
  inForce: { from: '2020-01-01', to: '2025-06-30' },
  editions: actOfLaterText,
  confidence: 'read',
  source: 'LBK nr. 808 af 25/06/2024, and the consolidations before it',
  checkedOn: CHECKED_ON
} as const)

/** A provision of the change of 1 July 2025. */
export const since2025 = frozen({
  address: 'https://www.retsinformation.dk/eli/lta/2025/1004',
  inForce: { from: '2025-07-01' },
  editions: actOfLaterText,
  confidence: 'read',
  source: 'LBK nr. 1004 af 30/06/2025',
  checkedOn: CHECKED_ON
} as const)
