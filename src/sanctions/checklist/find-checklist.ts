import { step } from '../../evaluation/step.js'
import type { Finding } from '../../input/question.js'
import type { Readings } from '../../law/readings.js'
import { type SanctionLawId, sanctionLawOn } from '../../law/sanction-versions.js'
import { basisOn } from '../basis-on.js'
import { confidenceOn } from '../confidence-on.js'
import type { SanctionListId } from '../lists.js'
import { noteOn } from '../note-on.js'
import { changedAnswers } from './changed-answers.js'
import { type CaseChecked, checkCase, type ItemInCase } from './check-items.js'
import type { CheckedItem, Checklist } from './checklist.js'
import type { ChecklistFacts } from './checklist-facts.js'
import {
  basisOfItems,
  type ChecklistBasis,
  isOpenItem,
  type ReportSection,
  reportOf,
  reportSections
} from './checklist-report.js'
import { checklistSteps, lawStep } from './checklist-steps.js'
import { checklistWarnings } from './checklist-warnings.js'
import { openQuestions } from './missing-facts.js'
import { inOrderToAsk, nextQuestions, type OpenQuestion } from './next-questions.js'
import { overallAssessments } from './overall-assessments.js'

/** What can be said of a list while it is not known whether some items apply; the basis where something is lacking. */
export type ChecklistSoFar = Omit<Checklist, 'basis' | 'singleAnswers'> & Partial<Pick<Checklist, 'basis'>>

const restsOn = ({ governing: { date, classification } }: CaseChecked, { item }: ItemInCase) =>
  basisOn(item, date, classification)

/** An item as it stands: one that does not apply is neither in order nor reported. */
function itemOf(checked: CaseChecked, inCase: ItemInCase): CheckedItem {
  const { id, item, applies, because, answer, answeredBy, effect, blocks } = inCase
  const { date, classification } = checked.governing
  const citations = restsOn(checked, inCase)
  const note = noteOn(item, date, classification)
  const isOfNoOrder = date >= '2025-01-01' && citations.some((each) => each.startsWith('raadighed-'))
  const standing =
    applies === 'yes' || (applies === 'unknown' && effect === 'reminder')
      ? { effect, ...(blocks === undefined ? {} : { blocks }) }
      : { effect: applies === 'no' ? ('notApplicable' as const) : ('open' as const) }
  return {
    id,
    group: item.group,
    question: { ...item.question },
    applies,
    ...(because === undefined ? {} : { because }),
    answer,
    ...(answeredBy === undefined ? {} : { answeredBy }),
    ...standing,
    ...(inCase.waitsFor === undefined ? {} : { waitsFor: [...inCase.waitsFor] }),
    citations,
    confidence: confidenceOn(item, date, classification),
    human: item.human,
    ...(isOfNoOrder ? { orderNotEstablished: true } : {}),
    ...(item.reading === undefined ? {} : { reading: item.reading }),
    ...(note === undefined ? {} : { note })
  }
}

/** What a list gives, whether or not everything is known. */
function soFar(
  list: SanctionListId,
  law: SanctionLawId,
  checked: CaseChecked,
  open: readonly OpenQuestion[]
): Omit<ChecklistSoFar, 'basis'> {
  const { items, contact, classification } = checked
  const report = reportOf(items)
  const reported = Object.fromEntries(reportSections.map((section) => [section, report[section].length]))
  const assessments = overallAssessments(items)
  return {
    list,
    law,
    ...(classification === 'unknown' ? {} : { classification }),
    report,
    reported: reported as Record<ReportSection, number>,
    items: items.map((each) => itemOf(checked, each)),
    ...(assessments.length === 0 ? {} : { assessments }),
    ...(contact === undefined ? {} : { contact: { times: contact.times, attempts: [...contact.attempts] } }),
    next: nextQuestions(checked, open)
  }
}

/** What a checklist says of valid facts. */
export function findChecklist(facts: ChecklistFacts, readings: Readings): Finding<Checklist, ChecklistSoFar> {
  const law = sanctionLawOn(facts.event.date)
  if (law === 'before-coverage') {
    const notReached = step('checklist-result', 'notReached', { inputs: {} })
    return { kind: 'notCovered', reason: 'outsideCoverage', steps: [lawStep(facts), notReached] }
  }
  const checked = checkCase(facts, readings)
  const trace = { steps: checklistSteps(facts, checked), warnings: checklistWarnings(facts, checked) }
  const day =
    readings['classification-day'] === 'event-day' ? 'classification' : 'classificationOnDecisionDay'
  const found = openQuestions(checked, day, (item) => restsOn(checked, item))
  const open = inOrderToAsk(checked, found)
  const said = soFar(facts.list, law, checked, open)
  const basis = basisOfItems(checked.items)
  if (checked.items.some(isOpenItem)) {
    return {
      kind: 'undetermined',
      missing: open.map(({ missing }) => missing),
      partial: { ...said, ...(basis === 'open' ? {} : { basis }) },
      ...trace
    }
  }
  // Where the basis is open, so is an item.
  const settled = { ...said, basis: basis as ChecklistBasis }
  const isFinished = said.next.length === 0
  const singleAnswers = isFinished ? { singleAnswers: changedAnswers(facts, checked, settled.basis) } : {}
  return { kind: 'decided', value: { ...settled, ...singleAnswers }, ...trace }
}
