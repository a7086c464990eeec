import type { IsoDate } from '../calendar/iso-date.js'
import type { Step } from '../evaluation/step.js'
import type { CitationId } from '../law/citations.js'

/** A line of a page: what it says, more below it, and the provisions that it rests on. */
export interface Item {
  text: string
  detail?: string
  citations?: readonly CitationId[]
  /** The days whose texts they are cited in, where those are not the page’s. */
  lawOn?: readonly IsoDate[] | undefined
}

/** A part of a page, its items in order. */
export interface Section {
  heading: string
  /** Its items are paragraphs, as in a letter, and not a numbered list. */
  plain?: true
  items: readonly Item[]
}

/** An explanation before it is laid out: short first, then what it rests on. */
export interface Page {
  title: string
  /** The outcome, a sentence a line. */
  summary: readonly string[]
  /** The dates and amounts, each with its label. */
  figuresHeading: string
  figures: readonly (readonly [label: string, value: string])[]
  sections: readonly Section[]
  /** The days whose texts the provisions are cited in; without them, each as it is cited everywhere. */
  lawOn?: readonly IsoDate[] | undefined
}

/** The part of a page that is the function's own: the outcome, its figures, and what else the function tells. */
export type Head = Pick<Page, 'summary' | 'figures'> &
  Partial<Pick<Page, 'sections' | 'lawOn'>> & {
    /** Whether its sections tell what is missing. */
    tellsMissing?: true
    /** Of the page’s days those that a step is about. */
    lawOfStep?: (step: Step) => readonly IsoDate[]
  }
