import type { CheckedItem } from '../sanctions/checklist/checklist.js'
import type { ReportSection } from '../sanctions/checklist/checklist-report.js'
import type { ChecklistSoFar } from '../sanctions/checklist/find-checklist.js'
import { conditions } from '../sanctions/conditions.js'
import { sanctionItem } from '../sanctions/items.js'
import { inWords } from './in-words.js'
import { catalogues, type Language } from './language.js'
import type { Item, Section } from './page.js'

/** What an item was answered, by whom. */
function answerInWords(item: CheckedItem, language: Language): string {
  const { answered } = catalogues[language].pages.checklist
  return inWords(answered[item.answeredBy ?? 'unanswered'], { ...item }, language)
}

/** How an item of the report begins: what the file does not show, or which assessment is missing. */
function leadOf(section: ReportSection, { answer, reading }: CheckedItem, language: Language): string {
  const { lead, noBasis, assessmentMissing, toWeigh, notAnswered } = catalogues[language].pages.checklist
  // § 13, stk. 8, says "skal vurdere" and sets no condition; the reading is of what it means that this was not done.
  if (reading === 'missing-compulsory-assessment' && answer === 'no') return assessmentMissing
  if (section === 'block' && answer === 'yes') return noBasis
  if (section === 'human' && answer !== 'unknown') return toWeigh
  return answer === 'unknown' && saysLittleUnanswered.includes(section) ? notAnswered : lead[section]
}

/** The sections whose own beginning says of an item that it was answered otherwise than it should be. */
const saysLittleUnanswered: readonly ReportSection[] = ['block', 'investigate', 'defect', 'amount']

/** What an item that cannot be answered yet waits for. */
function waitsInWords({ waitsFor = [] }: CheckedItem, language: Language): string[] {
  const { waits } = catalogues[language].pages.checklist
  const questions = waitsFor.map((id) => sanctionItem(id).question[language]).join(' ')
  return waitsFor.length === 0 ? [] : [inWords(waits, { questions }, language)]
}

/** An item of the report: what the file does not show, the answer, how far it reaches, and how sure that is. */
function reportedItem(section: ReportSection, item: CheckedItem, language: Language): Item {
  const { pages, terms } = catalogues[language]
  const { blocks, byPerson, weighed, noOrder } = pages.checklist
  const detail = [
    ...(item.answer === 'unknown' ? [] : [answerInWords(item, language)]),
    ...(item.blocks === undefined || item.answer === 'yes' ? [] : [inWords(blocks, { ...item }, language)]),
    ...waitsInWords(item, language),
    ...(section === 'defect' ? [weighed] : []),
    ...(item.human ? [byPerson] : []),
    terms.itemConfidence[item.confidence],
    ...(item.orderNotEstablished && section !== 'reminder' ? [noOrder] : []),
    ...(item.note === undefined ? [] : [item.note[language]])
  ]
  return {
    text: inWords(leadOf(section, item, language), { question: item.question[language] }, language),
    detail: detail.join(' '),
    citations: item.citations
  }
}

/** A section of the report. */
export function reportSection(
  section: ReportSection,
  { items }: ChecklistSoFar,
  language: Language
): Section {
  return {
    heading: catalogues[language].pages.checklist.sections[section],
    items: items
      .filter(({ effect }) => effect === section)
      .map((item) => reportedItem(section, item, language))
  }
}

/** Why an item does not apply, or is not known to. */
function whyNot(item: CheckedItem, { classification }: ChecklistSoFar, language: Language): string {
  const { onlyWhen, notAsked } = catalogues[language].pages.checklist
  if (item.because === 'condition') {
    const condition = conditions[sanctionItem(item.id).when].words[language]
    return inWords(onlyWhen, { condition }, language)
  }
  if (item.because === 'event-date') return notAsked['event-date']
  return classification === undefined
    ? notAsked.unclassified
    : inWords(notAsked.classification, { classification }, language)
}

/** The items that are not reported: in order, not applicable, or not known to apply. */
export function itemsSection(
  which: 'in-order' | 'not-applicable' | 'open',
  told: ChecklistSoFar,
  language: Language
): Section {
  const { inOrderHeading, notApplicableHeading, openHeading } = catalogues[language].pages.checklist
  const headings = { 'in-order': inOrderHeading, 'not-applicable': notApplicableHeading, open: openHeading }
  const effects = { 'in-order': ['ok', 'route'], 'not-applicable': ['notApplicable'], open: ['open'] }
  return {
    heading: headings[which],
    items: told.items
      .filter(({ effect }) => effects[which].includes(effect))
      .map((item) => ({
        text: item.question[language],
        detail: which === 'in-order' ? answerInWords(item, language) : whyNot(item, told, language)
      }))
  }
}
