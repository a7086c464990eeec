import type { IsoDate } from '../calendar/iso-date.js'
import type { AnswerId, CaseRemarkId, OfferRemarkId } from '../law/analysis-form.js'

/** What the form alone asks of an offer. What is left out is not known. */
export interface AboutOffer {
  /** That the file does not state the hours that were agreed (3.3.1). */
  agreedHours?: 'not-stated'
  /** That the file does not state the hours for which the citizen came (3.3.2). */
  attendedHours?: 'not-stated'
  /** Whether the place of the offer has assessed working capacity (3.3.5). */
  assessedByPlace?: AnswerId<'3.3.5'>
  /** Remarks, and the answers in words, by question: at most 2,000 characters each. */
  remarks?: { [Id in OfferRemarkId]?: string }
}

/** What the form alone asks about exemption. What is left out is not known. */
export interface AboutExemption {
  /** Whether the latest assessment continues an earlier one (3.1.1). */
  continuesEarlier?: AnswerId<'3.1.1'>
  /** When the municipality assessed that stk. 9 covers the citizen (3.1.2). */
  assessedWhen?: AnswerId<'3.1.2'>
  /** About each offer of `review.exemption.offers`, in their order; `{}` where there is nothing to add. */
  offers?: AboutOffer[]
}

/** What the form alone asks about extension. What is left out is not known. */
export interface AboutExtension {
  /** The provision under which the municipality extended (4.1), where the decision does not name it. */
  provision?: AnswerId<'4.1'>
  /** The days on which the municipality postponed (4.1.1), the first one first; none: it never did. At most 100. */
  postponements?: (IsoDate | 'unknown')[] | 'not-stated'
  /** Whether the citizen was exempt under stk. 9 at the postponement (4.1.2). */
  exemptWhenPostponed?: AnswerId<'4.1.2'>
  /** Whether the municipality obtained medical information for the assessment (4.2.2). */
  medicalInformationObtained?: AnswerId<'4.2.2'>
  /** What the extension under nr. 6 was for (5.1). */
  reasons?: AnswerId<'5.1'>[]
  /** Where the information on it comes from (5.2). */
  informationFrom?: AnswerId<'5.2'>[]
  /** Whether the municipality computed a new bortfaldsdato (6.2), where the decision does not state one. */
  newDateComputed?: AnswerId<'6.2'>
}

/** What the form alone asks about work. What is left out is not known. */
export interface AboutWork {
  /** The field of work (7.2). */
  field?: AnswerId<'7.2'>
  /** That pay is by the month, or that the file says nothing of pay (7.4). */
  pay?: 'monthly-pay' | 'no-pay-information'
  /** Whether the file has information on other terms than pay (7.6). */
  otherTerms?: AnswerId<'7.6'>
}

/** What only the form asks, piece by piece. What is left out is not known, and its question stays open. */
export interface AboutFormCase {
  /** At most 100 characters. */
  caseNumber?: string
  /** The municipality's name in the form (`koebenhavn`) or its number (`101`), which need not stand in the form. */
  municipality?: string
  /** From 1880 to the year of the decision. */
  birthYear?: number
  sex?: AnswerId<'1.2'>
  /** Where the file on working capacity does not have it. */
  classification?: AnswerId<'1.3'>
  /** Why the municipality has decided neither reduction nor lapse. Left out: not known, unless there is a `cut`. */
  withoutCut?: 'exempt' | 'requirement-met' | 'lapse-date-not-reached'
  group?: AnswerId<'2.1'>
  /** What the case is about, where the decision concerns several matters or none of them. */
  subject?: AnswerId<'2.2'>
  exemption?: AboutExemption
  extension?: AboutExtension
  work?: AboutWork
  /** Remarks, and the answers in words, by question: at most 2,000 characters each. */
  remarks?: { [Id in CaseRemarkId]?: string }
}
