import type { Bilingual } from '../provenance.js'
import type { FormSectionId } from './sections.js'

/** The number of an offer: the form has room for four. */
export type OfferNumber = 1 | 2 | 3 | 4

/** The numbers that a printed answer stands for: `from` and `to` belong to it, `above` and `below` do not. */
export interface Band {
  from?: number
  above?: number
  to?: number
  below?: number
}

/** An answer printed in the form. */
export interface PrintedAnswer extends Bilingual {
  /** The municipality’s number, or the printed number of the field of work. */
  code?: string
  /** The numbers that it stands for, as printed: where the printed bands leave a gap, so do these. */
  band?: Band
  /** The month that it stands for, `YYYY-MM`. */
  month?: string
  /** The offers for which it is printed, where it is not printed for all of them. */
  offers?: readonly OfferNumber[]
}

export type AnswerTable = Readonly<Record<string, PrintedAnswer>>

/** That an earlier question has one of certain answers; where several can be chosen, that one of those chosen is. */
export interface Condition {
  question: string
  is: readonly string[]
  /** The form prints it ("Hvis ja", "Hvis nej"); otherwise it follows from the headings. */
  printed?: true
}

/** A question of the form. */
export interface Question {
  /** What the question is called, where it has a name besides its number. */
  name?: string
  section: FormSectionId
  question: Bilingual
  /** How it is answered: by a printed answer, or in words, by a number or by a date. */
  type: 'choice' | 'text' | 'number' | 'date'
  /** The printed answers in their order; none where the question is not answered by choosing. */
  answers: AnswerTable
  /** Whether several answers can be chosen. */
  multiple: boolean
  /** Where several can be chosen: whether the form says so, or whether it follows from the answers. */
  multipleIs?: 'printed' | 'derived'
  /** The conditions that must all hold for the question to be asked; always, where there are none. */
  appliesWhen: readonly Condition[]
  /** Asked once for each offer; the conditions on the number of offers stand with the block. */
  block?: 'offer'
  /** Whether there is a field for remarks, or the question is itself answered in words. */
  freeText: boolean
  /** What the reader should know about it. */
  note?: Bilingual
}

export type QuestionTable = Readonly<Record<string, Question>>
