import { frozen } from '../../law/frozen.js'
import type { SanctionList } from '../item.js'
import type { SanctionItemId } from '../items.js'

/** Work placement (virksomhedspraktik), LAB. The items stand in the order in which a file is gone through. */
export const workPlacement = /* @__PURE__ */ frozen({
  provision: 'LAB',
  title: { da: 'Virksomhedspraktik', en: 'Work placement' },
  extraClassifications: ['dagpengemodtager'],
  items: [
    'placement-work-experience',
    'placement-job-goal',
    'placement-prerequisites',
    'placement-competences',
    'placement-resources',
    'placement-needs-for-consideration',
    'placement-fastest-way',
    'placement-starting-point',
    'placement-change-of-trade',
    'placement-purpose',
    'placement-plan-updated',
    'placement-written-decision',
    'placement-reasons',
    'placement-provision-cited',
    'placement-appeal-guidance',
    'placement-duration',
    'placement-duration-2026',
    'placement-not-only-documentation',
    'placement-realistic-course'
  ]
} as const satisfies SanctionList<SanctionItemId>)
