import type { ReasonsAbout } from './draft.js'
import type { Material } from './material.js'

/** What a draft gives reasons for: § 26, stk. 5-6 let one spouse's aid lapse, the other provisions reduce it. */
export function aboutOf({ matter }: Pick<Material, 'matter'>): ReasonsAbout {
  if (matter.of === 'date') return 'postponement'
  const { change } = matter
  return change.of === 'couple' && (change.rule === '26.5' || change.rule === '26.6') ? 'lapse' : 'reduction'
}
