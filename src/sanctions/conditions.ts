import { frozen } from '../law/frozen.js'
import { conditionsBeforeDecision } from './conditions/before-the-decision.js'
import { conditionsOfDecision } from './conditions/of-the-decision.js'
import { conditionsOfEvent } from './conditions/of-the-event.js'

/** The conditions of the sanction checklists: each item has one. */
export const conditions = /* @__PURE__ */ frozen({
  ...conditionsBeforeDecision,
  ...conditionsOfDecision,
  ...conditionsOfEvent
} as const)

/** The id of a condition: a closed set. */
export type ConditionId = keyof typeof conditions

/** The name of a fact that a condition reads: a closed set. */
export type ConditionFact = (typeof conditions)[ConditionId]['facts'][number]
