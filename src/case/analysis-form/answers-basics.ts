import { validDay } from '../../input/date.js'
import type { AnswerId } from '../../law/analysis-form.js'
import { chosen, chosenWhere, type Given, open, stated } from './given.js'
import type { KnownCase, Sources } from './known-case.js'
import { monthOfDecision } from './month-of-decision.js'
import { printedChoice } from './printed-choice.js'

/** The municipality by its name in the form or by its number. */
function municipality({ about }: KnownCase): Given<AnswerId<'municipality'>> {
  const { municipality: named } = about
  if (named === undefined) return open('not-in-the-facts')
  return chosen(printedChoice('municipality', ({ code }, id) => id === named || code === named))
}

/** 1.4: the month in which the municipality decided to reduce or end the aid, or why it has not. */
function decision({ review, about }: KnownCase): Given<AnswerId<'1.4'>> {
  if (review.decision.cut !== undefined) return chosen(monthOfDecision(validDay(review.decision.on)))
  return stated(about.withoutCut && (`not-relevant-${about.withoutCut}` as const))
}

/** 2.2: the one matter that the decision concerns; of several the caller says which. */
function subject({ review, about }: KnownCase): Given<AnswerId<'2.2'>> {
  if (about.subject !== undefined) return stated(about.subject)
  const { exemption, extension, sicknessDocumented, workCounts } = review.decision
  const concerns = {
    exemption: exemption !== undefined,
    extension: extension !== undefined || sicknessDocumented !== undefined,
    'ordinary-work': workCounts !== undefined
  }
  if (!Object.values(concerns).includes(true)) return open('not-in-the-facts')
  return chosenWhere('2.2', (id) => concerns[id])
}

/** 1.3: "Ikke oplyst" is what a file says; that the classification is not known here is something else. */
function classification({ review, about }: KnownCase): Given<AnswerId<'1.3'>> {
  const known = review.exemption?.classification ?? 'unknown'
  return stated(known === 'unknown' ? about.classification : known)
}

/** The identification of the case and parts 1 and 2 of the form. */
export const basics = {
  'case-number': ({ about }) => stated(about.caseNumber),
  municipality,
  '1.1': ({ about }) => stated(about.birthYear),
  '1.2': ({ about }) => stated(about.sex),
  '1.3': classification,
  '1.4': decision,
  '2.1': ({ about }) => stated(about.group),
  '2.2': subject
} as const satisfies Partial<Sources>
