import { frozen } from '../frozen.js'
import type { RuleTable } from './rule-table.js'

/** The rules of a sanction checklist. What they rest on follows the list and the event, so that each step names it. */
export const checklistRules = frozen({
  'checklist-law': [],
  'checklist-group': ['lab/6'],
  'checklist-items': [],
  'checklist-guidance': [],
  'checklist-three-months': [],
  'checklist-contact': [],
  'checklist-result': []
} as const satisfies RuleTable)
