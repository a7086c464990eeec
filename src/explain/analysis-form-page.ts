import { dayOf } from '../calendar/iso-date.js'
import type { AnalysisForm, FormAnswer, FormEntry } from '../case/analysis-form/analysis-form.js'
import type { Evaluation } from '../evaluation/evaluation.js'
import { formSections } from '../law/analysis-form/sections.js'
import { type FormQuestionId, formQuestions } from '../law/analysis-form.js'
import type { Bilingual } from '../law/provenance.js'
import { dateInWords } from '../words/date-in-words.js'
import { inWords } from './in-words.js'
import { catalogues, type Language } from './language.js'
import type { Head, Item, Section } from './page.js'

type Settled = Exclude<Evaluation<AnalysisForm>, { kind: 'invalid' | 'notCovered' }>
type Asked = Exclude<FormEntry, { status: 'does-not-apply' }>

/** The form as it reads when it is filled: its headings, and the questions that are asked with what answers them. */
export function analysisFormHead(evaluation: Settled, language: Language): Head {
  const { summary } = catalogues[language].pages['analysis-form']
  // While its subject is open the form is there all the same, filled as far as it does not turn on that.
  const value = (evaluation.kind === 'decided' ? evaluation.value : evaluation.partial) as AnalysisForm
  const { subject, answers, answered, open, indicated } = value
  return {
    summary: [
      evaluation.kind === 'decided' ? summary.subject[subject] : summary.several,
      inWords(summary.counts, { answered, open }, language),
      ...(Object.keys(indicated).length === 0 ? [] : [summary.indicated])
    ],
    figures: [],
    sections: sectionsOfForm(answers, language)
  }
}

/** What is asked about an offer stands together under the offer's number. */
function headingOf({ id, offer }: Asked, language: Language): string {
  if (offer !== undefined)
    return inWords(catalogues[language].pages['analysis-form'].offer, { offer }, language)
  return formSections[formQuestions[id].section][language]
}

function sectionsOfForm(answers: readonly FormEntry[], language: Language): Section[] {
  const sections: { heading: string; items: Item[] }[] = []
  for (const entry of answers) {
    if (entry.status === 'does-not-apply') continue
    const heading = headingOf(entry, language)
    const last = sections.at(-1)
    if (last?.heading === heading) last.items.push(itemOf(entry, language))
    else sections.push({ heading, items: [itemOf(entry, language)] })
  }
  return sections
}

/** A question with its number, where the form prints one. */
const isNumbered = (id: FormQuestionId): boolean => /^[\d.]+$/.test(id)

function questionInWords({ id, question }: Pick<Asked, 'id' | 'question'>, language: Language): string {
  const words = catalogues[language].pages['analysis-form']
  return isNumbered(id)
    ? inWords(words.question, { id, question: question[language] }, language)
    : question[language]
}

function itemOf(entry: Asked, language: Language): Item {
  const { remarks: remarked } = catalogues[language].pages['analysis-form']
  const answer = entry.status === 'answered' ? answeredInWords(entry, language) : openInWords(entry, language)
  const { remarks } = entry
  return {
    text: questionInWords(entry, language),
    detail:
      remarks === undefined ? answer : inWords(remarked, { answer, remarks: inOneLine(remarks) }, language)
  }
}

function answeredInWords(
  { id, answer, by }: Extract<Asked, { status: 'answered' }>,
  language: Language
): string {
  const words = catalogues[language].pages['analysis-form'].answer
  return inWords(words[by], { answer: answerInWords(id, answer, language) }, language)
}

function openInWords(
  { id, because, suitable = [], restsOn = [] }: Extract<Asked, { status: 'open' }>,
  language: Language
): string {
  const rests = restsOn.map(({ question }) => question)
  const questions = rests.filter((question, index) => rests.indexOf(question) === index)
  const sides = { suitable: printed(id, suitable, language), questions }
  return inWords(catalogues[language].pages['analysis-form'].open[because], sides, language)
}

/** Printed answers, parted so that a comma within one does not part it. */
function printed(id: FormQuestionId, answers: readonly string[], language: Language): string {
  const table: Readonly<Record<string, Bilingual>> = formQuestions[id].answers
  return answers.map((answer) => table[answer]?.[language] ?? answer).join('; ')
}

function answerInWords(id: FormQuestionId, answer: FormAnswer, language: Language): string {
  if (typeof answer === 'number') return String(answer)
  if (typeof answer !== 'string') return printed(id, answer, language)
  if (formQuestions[id].type === 'choice') return printed(id, [answer], language)
  return dayOf(answer) === undefined ? inOneLine(answer) : dateInWords(answer, language)
}

/** A text as it was written, on one line: its breaks are none of the page's. */
const inOneLine = (text: string): string => text.trim().replace(/\s+/g, ' ')
