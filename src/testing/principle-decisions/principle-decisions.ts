import { decision6of17 } from './6-17.js'
import { decision17of24 } from './17-24.js'
import { decision21of22 } from './21-22.js'
import { decision33of18 } from './33-18.js'
import { decision85of14 } from './85-14.js'
import { decision86of14 } from './86-14.js'
import { decision98of17 } from './98-17.js'
import { decision102of16 } from './102-16.js'
import type { PrincipleDecision } from './principle-decision.js'

/**
 * The appeal board's principle decisions on which the library rests: their holdings in both languages, and examples, each
 * with its source and how sure it is. An example is put as questions to the functions where it can be computed.
 */
export const principleDecisions: readonly PrincipleDecision[] = [
  decision33of18,
  decision6of17,
  decision98of17,
  decision102of16,
  decision85of14,
  decision86of14,
  decision21of22,
  decision17of24
]
