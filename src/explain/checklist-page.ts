import type { IsoDate } from '../calendar/iso-date.js'
import type { Evaluation } from '../evaluation/evaluation.js'
import type { Checklist } from '../sanctions/checklist/checklist.js'
import { reportSections } from '../sanctions/checklist/checklist-report.js'
import type { ChecklistSoFar } from '../sanctions/checklist/find-checklist.js'
import { sanctionLists } from '../sanctions/lists.js'
import {
  assessmentsSection,
  changedSection,
  contactSection,
  nextSection
} from './checklist-further-sections.js'
import { itemsSection, reportSection } from './checklist-items.js'
import { countsInWords, inWords } from './in-words.js'
import { catalogues, type Language } from './language.js'
import { missingItems } from './missing-items.js'
import type { Head } from './page.js'

type Settled = Exclude<Evaluation<Checklist, ChecklistSoFar>, { kind: 'invalid' | 'notCovered' }>

/** What is lacking, the report in its order, what to answer next, and every item. It never says what to decide. */
export function checklistHead(evaluation: Settled, language: Language): Head {
  const { page, pages } = catalogues[language]
  const { summary, labels } = pages.checklist
  const told = evaluation.kind === 'decided' ? evaluation.value : (evaluation.partial as ChecklistSoFar)
  const lawStep = evaluation.steps.find(({ rule }) => rule === 'checklist-law')
  const date = lawStep?.inputs.date as IsoDate
  const { title, provision } = sanctionLists[told.list]
  const said = {
    ...told,
    date,
    provision,
    title: title[language],
    gaps: countsInWords(page.outcome.reported, told.reported).join(', ')
  }
  const say = (sentence: string): string => inWords(sentence, said, language)
  const basis = { lacking: summary.lacking, 'nothing-lacking-in-the-answers': summary.nothing }
  return {
    summary: [
      say(summary.list),
      say(told.basis === undefined ? summary.open : basis[told.basis]),
      summary.decision
    ],
    figures: [
      [labels.date, say('{date:date}')],
      ...(lawStep?.outcome === 'computed' ? [[labels.law, say('{law:sanctionLaw}')] as const] : []),
      ...(told.classification === undefined
        ? []
        : [[labels.classification, say('{classification:classificationOf}')] as const])
    ],
    lawOn: [date],
    tellsMissing: true,
    sections: [
      ...reportSections.map((section) => reportSection(section, told, language)),
      assessmentsSection(told, language),
      contactSection(told, language),
      nextSection(told, missingItems(evaluation, language), language),
      changedSection(evaluation.kind === 'decided' ? evaluation.value : told, language),
      itemsSection('open', told, language),
      itemsSection('in-order', told, language),
      itemsSection('not-applicable', told, language)
    ].filter(({ items }) => items.length > 0)
  }
}
