import type { CitationId } from '../law/citations.js'

/** A line of a page: what it says, more below it, and the provisions that it rests on. */
export interface Item {
  text: string
  detail?: string
  citations?: readonly CitationId[]
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
}

/** The part of a page that is the function's own: the outcome, its figures, and what else the function tells. */
export type Head = Pick<Page, 'summary' | 'figures'> & Partial<Pick<Page, 'sections'>>
