import type { IsoDate } from '../calendar/iso-date.js'
import type { Whom } from '../input/case-facts.js'
import type { CitationId } from '../law/citations.js'

/**
 * What a draft gives reasons for. `reduction` (nedsættelse): § 13 g, § 26, stk. 7-8. `lapse` (bortfald): § 26, stk. 5-6.
 * `postponement` (udskydelse): a new bortfaldsdato, the notice order § 6, stk. 2.
 */
export type ReasonsAbout = 'reduction' | 'lapse' | 'postponement'

/** A paragraph of a draft, with the provisions that it ends with. */
export interface ReasonsParagraph {
  text: string
  citations: CitationId[]
  /** The caseworker has to fill it in: it holds a marked place, and nothing of the evaluation. */
  fillIn?: true
}

/** The parts of a draft, in their order. */
export type ReasonsPart =
  | 'letter'
  | 'decision'
  | 'facts'
  | 'rules'
  | 'calculation'
  | 'considerations'
  | 'appeal'
  | 'notes'

/** A part of a draft. */
export interface ReasonsSection {
  part: ReasonsPart
  /** `notes` are for the caseworker and no part of the letter; the rest is for the citizen. */
  reader: 'citizen' | 'caseworker'
  heading: string
  paragraphs: ReasonsParagraph[]
}

/** A draft statement of reasons. It is no decision. */
export interface ReasonsDraft {
  kind: 'draft'
  about: ReasonsAbout
  /** To whom of the two the letter is written: the one whose aid or whose date changes. */
  whom: Whom
  /** The day from which the aid changes, or the new bortfaldsdato. */
  from: IsoDate
  sections: ReasonsSection[]
  /** The whole draft, laid out. */
  text: string
}

/**
 * Why an evaluation gives nothing to draft. `invalid`, `undetermined`, `notCovered`: it ends so. `requirementMet` and
 * `nothingChanges`: nobody loses aid, and no date moves. `consequenceUnknown`: a requirement alone does not say what
 * becomes of the aid. `anotherProvision`: § 26, stk. 4. `partsDisagree`: aid and requirement are not of the same date.
 * `notOfThatKind`: another change, or another spouse's, than was asked for. `noDecision`: the function decides no such
 * matter.
 */
export type NoDraftReason =
  | 'invalid'
  | 'undetermined'
  | 'notCovered'
  | 'requirementMet'
  | 'nothingChanges'
  | 'consequenceUnknown'
  | 'anotherProvision'
  | 'partsDisagree'
  | 'notOfThatKind'
  | 'noDecision'

/** An evaluation of which no draft can be made. */
export interface NoDraft {
  kind: 'noDraft'
  reason: NoDraftReason
  /** The reason in a few words of Danish. */
  text: string
}
