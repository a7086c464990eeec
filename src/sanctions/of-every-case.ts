import { frozen } from '../law/frozen.js'
import type { SanctionItem } from './item.js'

/**
 * What holds of an item that says nothing else: it is asked of every group and always, of every event from 2020, takes no
 * discretion, and rests on wording that was read.
 */
export const ofEveryCase = frozen({
  classifications: 'all',
  when: 'always',
  validFrom: '2020-01-01',
  human: false,
  confidence: 'read'
} as const satisfies Partial<SanctionItem>)
