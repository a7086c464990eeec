import { basicsQuestions } from './analysis-form/1-basics.js'
import { subjectQuestions } from './analysis-form/2-subject.js'
import { boardAssessmentQuestions } from './analysis-form/3-board-assessment.js'
import { effectivenessQuestions } from './analysis-form/3-effectiveness.js'
import { exemptionQuestions } from './analysis-form/3-exemption.js'
import { exemptionBasisQuestions } from './analysis-form/3-exemption-basis.js'
import { offersQuestions } from './analysis-form/3-offers.js'
import { extensionQuestions } from './analysis-form/4-extension.js'
import { extensionSicknessQuestions } from './analysis-form/4-extension-sickness.js'
import { extensionEducationQuestions } from './analysis-form/5-extension-education.js'
import { extensionResultQuestions } from './analysis-form/6-extension-result.js'
import { ordinaryWorkQuestions } from './analysis-form/7-ordinary-work.js'
import { identificationQuestions } from './analysis-form/identification.js'
import { frozen } from './frozen.js'

const table = /* @__PURE__ */ frozen({
  ...identificationQuestions,
  ...basicsQuestions,
  ...subjectQuestions,
  ...exemptionQuestions,
  ...exemptionBasisQuestions,
  ...offersQuestions,
  ...effectivenessQuestions,
  ...boardAssessmentQuestions,
  ...extensionQuestions,
  ...extensionSicknessQuestions,
  ...extensionEducationQuestions,
  ...extensionResultQuestions,
  ...ordinaryWorkQuestions
})

type Table = typeof table

/** The id of a question of the form: a closed set. */
export type FormQuestionId = keyof Table

/** The id of a question that the form asks once for each offer. */
export type OfferQuestionId = {
  [Id in FormQuestionId]: Table[Id] extends { block: 'offer' } ? Id : never
}[FormQuestionId]

/** The id of a question that the form asks once. */
export type CaseQuestionId = Exclude<FormQuestionId, OfferQuestionId>

/** The id of an answer printed under a question: a closed set, empty where the question is not answered by choosing. */
export type AnswerId<Id extends FormQuestionId> = keyof Table[Id]['answers'] & string

/**
 * What a question is answered with: the id of a printed answer, or a list of them where several can be chosen; a text;
 * a number; or a date. Nothing chosen is no answer, so a list has at least one.
 */
export type AnswerOf<Id extends FormQuestionId> = Table[Id] extends {
  type: 'choice'
  multiple: infer Multiple
}
  ? Multiple extends true
    ? readonly [AnswerId<Id>, ...AnswerId<Id>[]]
    : AnswerId<Id>
  : Table[Id] extends { type: 'number' }
    ? number
    : string

type Remarked = {
  [Id in FormQuestionId]: Table[Id] extends { freeText: true } ? Id : never
}[FormQuestionId]

/** The id of a question on an offer that has a field for remarks, or is answered in words. */
export type OfferRemarkId = Remarked & OfferQuestionId

/** The id of a question, asked once, that has a field for remarks or is answered in words; a case number is no remark. */
export type CaseRemarkId = Exclude<Remarked & CaseQuestionId, 'case-number'>

/** A condition under which a question is asked: an earlier question of the form, and the answers that fulfil it. */
export type FormCondition = {
  [Id in FormQuestionId]: [AnswerId<Id>] extends [never]
    ? never
    : { readonly question: Id; readonly is: readonly AnswerId<Id>[]; readonly printed?: true }
}[FormQuestionId]

/**
 * The appeal board’s analysis form, with which it measured each case of its study of 2018: every question in the
 * order of the form, by its printed number (two have none).
 *
 * @example
 * formQuestions['6.3'].appliesWhen.at(-1) // { question: '6.2', is: ['yes'], printed: true }
 */
export const formQuestions: Table = table satisfies {
  [Id in FormQuestionId]: { readonly appliesWhen: readonly FormCondition[] }
}

const remarked = /* @__PURE__ */ (Object.keys(table) as FormQuestionId[]).filter((id) => table[id].freeText)

/** The questions on an offer that take words. */
export const offerRemarkIds: readonly OfferRemarkId[] = /* @__PURE__ */ frozen(
  remarked.filter((id) => 'block' in table[id]) as OfferRemarkId[]
)

/** The questions, asked once, that take words besides the case number. */
export const caseRemarkIds: readonly CaseRemarkId[] = /* @__PURE__ */ frozen(
  remarked.filter((id) => !('block' in table[id]) && id !== 'case-number') as CaseRemarkId[]
)
