import { type FactHolder, usualHolders } from '../advice/usual-holders.js'
import type { Evaluation } from '../evaluation/evaluation.js'
import { type Missing, questionKeyOf } from '../evaluation/missing.js'
import { readEvaluation } from '../evaluation/read-evaluation.js'
import type { CitationId } from '../law/citations.js'
import type { Bilingual } from '../law/provenance.js'
import type { Checklist } from '../sanctions/checklist/checklist.js'
import type { NextQuestion as ChecklistQuestion } from '../sanctions/checklist/next-questions.js'
import type { Explainable } from './explain.js'
import { inWords } from './in-words.js'
import { catalogues } from './language.js'

/** The one fact to ask for next, or that there is none to ask for. */
export type NextFact =
  | {
      kind: 'ask'
      /** The field to fill in. */
      path: string
      question: Bilingual
      whyItMatters: Bilingual
      /** The provisions that make it matter. */
      citations: CitationId[]
      /** Who usually has it: where it is found in practice, not what a rule says. */
      holder: FactHolder
      holderInWords: Bilingual
    }
  | { kind: 'nothing-to-ask'; because: Evaluation<unknown>['kind'] }

/**
 * Answers: which one fact is to be asked for next, why does it matter, who usually has it, and which provision makes it
 * matter? The first of those that can still change the result, in the order in which they are to be asked for; of a
 * checklist, decided or not, the one whose answer can settle the most.
 *
 * It rests on the evaluation alone, of any function of the library. `nothing-to-ask` where the result does not turn on a
 * missing fact: the evaluation is decided, does not reach the case, or is invalid, as what is no evaluation
 * is too. Nothing is thrown.
 *
 * @example
 * const evaluation = determineEarningPeriod(
 *   { lapseDate: '2018-11-01', notice: 'unknown', grounds: [] },
 *   { asOf: '2018-10-01' }
 * )
 * const next = nextQuestion(evaluation)
 * next.path // 'facts.notice'
 * next.question.da // 'Hvilken dag blev varslingsbrevet til borgeren sendt?'
 * next.holder // 'file'
 */
export function nextQuestion(evaluation: Explainable): NextFact {
  return readEvaluation<Explainable, NextFact>(evaluation, nextOf)
}

function nextOf(evaluation: Explainable): NextFact {
  const { kind } = evaluation
  const [missing] = kind === 'undetermined' ? evaluation.missing : []
  if (missing !== undefined) return ask(missing)
  const [ofList] = questionsOfList(evaluation)
  return ofList?.asks === 'item' ? askItem(evaluation, ofList) : { kind: 'nothing-to-ask', because: kind }
}

/** What a checklist asks next. */
function questionsOfList(evaluation: Explainable): readonly ChecklistQuestion[] {
  if (evaluation.kind === 'invalid' || evaluation.kind === 'notCovered') return []
  if (!evaluation.stamp.trace.startsWith('checklist/')) return []
  return saidOf(evaluation).next ?? []
}

const saidOf = (evaluation: Exclude<Explainable, { kind: 'invalid' | 'notCovered' }>): Partial<Checklist> =>
  ((evaluation.kind === 'decided' ? evaluation.value : evaluation.partial) ?? {}) as Partial<Checklist>

function ask({ path, question, whyItMatters, citations }: Missing): NextFact {
  const key = questionKeyOf({ path, question, whyItMatters })
  return found({ path, question, whyItMatters, citations }, key === undefined ? 'file' : usualHolders[key])
}

/** An item of a checklist is answered from the file; a discretionary finding is the municipality's. */
function askItem(
  evaluation: Explainable,
  { id, question, canGive }: Extract<ChecklistQuestion, { asks: 'item' }>
): NextFact {
  const items =
    evaluation.kind === 'decided' || evaluation.kind === 'undetermined'
      ? (saidOf(evaluation).items ?? [])
      : []
  const item = items.find((each) => each.id === id)
  const why = (language: 'da' | 'en'): string =>
    inWords(catalogues[language].pages.checklist.canGive, { canGive }, language)
  const asked = { path: `facts.answers.${id}`, question, whyItMatters: { da: why('da'), en: why('en') } }
  return found({ ...asked, citations: item?.citations ?? [] }, item?.human ? 'judgement' : 'file')
}

function found(asked: Missing, holder: FactHolder): NextFact {
  const name = (language: 'da' | 'en'): string => catalogues[language].terms.factHolder[holder]
  return { kind: 'ask', ...asked, holder, holderInWords: { da: name('da'), en: name('en') } }
}
