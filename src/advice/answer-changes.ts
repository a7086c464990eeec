import type { IsoDate } from '../calendar/iso-date.js'
import type { Readings } from '../law/readings.js'
import { altered } from '../sanctions/checklist/changed-answers.js'
import { type CaseChecked, checkCase, itemsOf } from '../sanctions/checklist/check-items.js'
import type { ChecklistFacts } from '../sanctions/checklist/checklist-facts.js'
import { basisOfItems, reportOf } from '../sanctions/checklist/checklist-report.js'
import { refuseChecklist } from '../sanctions/checklist/refuse-checklist.js'
import type { AnswerChange } from './changes.js'

/**
 * The single answers that would alter the report of a list, finished or not: to each item each of the answers that it does
 * not have, one at a time, while all else stays. An answer that the facts of the file rule out is none.
 */
export function answerChanges(facts: ChecklistFacts, readings: Readings, asOf: IsoDate): AnswerChange[] {
  const before = checkCase(facts, readings)
  const report = reportIn(before)
  return itemsOf(facts.list).flatMap((id) =>
    (['yes', 'no'] as const).flatMap((to): AnswerChange[] => {
      if (facts.answers[id] === to) return []
      const other = { ...facts, answers: { ...facts.answers, [id]: to } }
      if (refuseChecklist(other, asOf).length > 0) return []
      const after = checkCase(other, readings)
      if (reportIn(after) === report) return []
      const effectIn = ({ items }: CaseChecked) => items.find((item) => item.id === id)?.effect ?? 'ok'
      return [
        {
          change: 'answer',
          id,
          to,
          effect: { before: effectIn(before), after: effectIn(after) },
          basis: { before: basisOfItems(before.items), after: basisOfItems(after.items) },
          others: altered(before.items, after.items)
        }
      ]
    })
  )
}

const reportIn = ({ items }: CaseChecked): string => JSON.stringify(reportOf(items))
