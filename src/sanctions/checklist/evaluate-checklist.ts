import type { Evaluation } from '../../evaluation/evaluation.js'
import type { Options } from '../../input/options.js'
import { answerer } from '../../input/question.js'
import type { ReadingId } from '../../law/readings.js'
import type { Reach } from '../item.js'
import { sanctionItem } from '../items.js'
import { isInForce, itemsOf } from './check-items.js'
import type { Checklist } from './checklist.js'
import type { ChecklistFacts } from './checklist-facts.js'
import { checklistFactsSchema } from './checklist-facts-schema.js'
import { type ChecklistSoFar, findChecklist } from './find-checklist.js'
import { refuseChecklist } from './refuse-checklist.js'

/** The readings on which a list can turn; those of the arithmetic are the deduction’s own. */
const consulted = [
  'classification-day',
  'guidance-half-year',
  'missing-compulsory-assessment',
  'self-booked-group-2021-2023',
  'booking-group-2020',
  'aggravated-activity-ready-2025',
  'spouse-not-guided',
  'section-39-nr-6-2025',
  'three-month-count',
  'three-month-act'
] as const satisfies readonly ReadingId[]

/** The readings that bear on an item of the list that holds of the event; which day governs only where both are told. */
function atStake({ list, event, classificationOnDecisionDay }: ChecklistFacts): readonly ReadingId[] {
  const items = itemsOf(list)
    .map(sanctionItem)
    .filter((item) => isInForce(item, event.date))
  const bearing = new Set(items.flatMap(({ reading }) => reading ?? []))
  if (bearing.has('three-month-count')) bearing.add('three-month-act')
  if (classificationOnDecisionDay === undefined) bearing.delete('classification-day')
  return [...bearing]
}

/** How far a block reaches that a reading bears on, where that is not the whole sanction. */
function reachSeen({ items }: Pick<Checklist, 'items'>): { blocks?: Record<string, Reach> } {
  const partly = items.flatMap(({ id, reading, blocks }) =>
    reading === undefined || blocks === undefined || blocks === 'sanction' ? [] : [[id, blocks] as const]
  )
  return partly.length === 0 ? {} : { blocks: Object.fromEntries(partly) }
}

const answer = /* @__PURE__ */ answerer<ChecklistFacts, Checklist, ChecklistSoFar>({
  capability: 'checklist',
  schema: checklistFactsSchema,
  consulted,
  atStake,
  seen: ['basis', 'reported', 'report'],
  alsoSeen: reachSeen,
  refuse: refuseChecklist,
  find: findChecklist
})

/**
 * Answers: what does a file lack that is to carry a sanction under aktivloven §§ 36-40 a, or a work placement? It never
 * says that a citizen should be sanctioned: with nothing left it says that no gap was found in the answers given, and
 * the decision is the municipality’s.
 *
 * Aktivloven §§ 13, 13 a and 35-40 a, the orders on availability, forvaltningsloven and retssikkerhedsloven, in the
 * version of the day of the event; the board’s studies of sanctions and its principle decisions.
 *
 * Every item of the list comes back with its question, answer, effect, provisions, confidence and note. The day of the
 * event, the classification and conditions on the facts decide which apply; one that does not apply is `notApplicable`
 * and never counts as in order. Answers are yes, no or unknown, and an item without an answer is unknown, which is a
 * finding of its own: the list is `decided`. A classification, or a fact, on which it turns whether an item applies is
 * asked for (`undetermined`); what is certain stands in `partial`. Dates, the classification and the attempts at contact
 * answer some items by themselves; where they differ from the caseworker’s answer, the one that points to a gap stands,
 * with a warning.
 *
 * The report has the sections `block` (conditions and compulsory steps that are not met, each with its reach),
 * `undocumented`, `investigate`, `human`, `defect`, `amount` and `reminder`. `next` is what to answer, in the order that can
 * settle the most: the classification, the other facts that open items, then the items; the outcome of an assessment that
 * is stated not to be made is not asked. Of a list with nothing more to ask `singleAnswers` tells what one changed answer
 * would alter.
 *
 * An event before 1 January 2020 is `notCovered`. An event after the day of assessment, an item or a group that the list
 * does not know, and facts that contradict each other are `invalid`; nothing is thrown.
 *
 * @example
 * // An aktivitetsparat citizen; nobody has assessed whether a sanction furthers availability.
 * const evaluation = evaluateChecklist(
 *   {
 *     list: 'absence-from-offer',
 *     event: { date: '2024-03-04' },
 *     classification: 'aktivitetsparat',
 *     answers: { 'furthering-assessed': 'no' }
 *   },
 *   { asOf: '2024-04-01' }
 * )
 * evaluation.kind // 'undetermined': it is not known, for one, whether an agterskrivelse is used
 * evaluation.partial.report.block // ['furthering-assessed']
 */
export function evaluateChecklist(
  facts: ChecklistFacts,
  options: Options
): Evaluation<Checklist, ChecklistSoFar> {
  return answer(facts, options)
}
