import type { AnswerId, AnswerOf } from '../../law/analysis-form.js'
import { bandedAnswer } from './banded-answer.js'
import { chosen, chosenSeveral, chosenWhere, type Given, indicated, open, stated } from './given.js'
import { type KnownCase, matterOf, type Sources } from './known-case.js'
import { verdictInForm } from './verdict-in-form.js'

const countsInForm = { yes: 'counts', no: 'does-not-count' } as const

/** 7.1. */
const result = ({ review: { decision } }: KnownCase): Given<AnswerId<'7.1'>> =>
  stated(decision.workCounts && countsInForm[decision.workCounts])

/** 7.3: the income register is not printed, and so is "Andet". */
function documentation({ review }: KnownCase): Given<AnswerOf<'7.3'>> {
  const known = review.job?.documentation
  if (known === undefined || known === 'unknown') return open('not-in-the-facts')
  return chosenSeveral(
    '7.3',
    known.map((document) => (document === 'income-register' ? 'other' : document))
  )
}

/** 7.4. Pay that was low for a while only has two answers, unless both lie in one band (case 167). */
function hourlyPay({ review, about }: KnownCase): Given<AnswerId<'7.4'>> {
  if (about.work?.pay !== undefined) return stated(about.work.pay)
  const { level, below, hourlyPay: paid, agreedPay } = review.job?.pay ?? {}
  if (level === 'no-pay') return stated('no-pay')
  if (paid === undefined) return open('not-in-the-facts')
  const during = bandedAnswer('7.4', paid)
  if (below !== 'for-a-while' || during.status === 'open') return chosen(during)
  if (agreedPay === undefined) return open('not-in-the-facts')
  const otherwise = bandedAnswer('7.4', agreedPay)
  if (otherwise.status === 'open') return chosen(otherwise)
  return chosenWhere('7.4', (id) => id === during.answer || id === otherwise.answer)
}

/** 7.5: the level as it is stated; whether pay slightly below it is usual is the board's to say. */
function isUsualPay({ review }: KnownCase): Given<AnswerId<'7.5'>> {
  switch (review.job?.pay.level) {
    case 'usual':
      return indicated('yes')
    case 'substantially-below':
      return indicated('no')
    case 'no-pay':
      return indicated('no-pay')
    case 'slightly-below':
      return open('for-the-board')
    default:
      return open('not-in-the-facts')
  }
}

const findingInForm = {
  counts: 'yes',
  'does-not-count': 'no',
  'insufficiently-informed': 'cannot-be-assessed'
} as const

/** 7.8: what the facts indicate, whatever the municipality found. */
const isOrdinary = ({ work }: KnownCase): Given<AnswerId<'7.8'>> =>
  work?.kind === 'decided' ? indicated(findingInForm[work.value.finding]) : open('not-in-the-facts')

/** 7.9, from the verdict. */
function assessment(known: KnownCase): Given<AnswerId<'7.9'>> {
  const matter = matterOf(known, 'ordinary-work')
  if (matter === undefined || known.work?.kind !== 'decided') return open('not-in-the-facts')
  return indicated(verdictInForm[matter.verdict])
}

/** Part 7 of the form. */
export const ordinaryWork = {
  '7.1': result,
  '7.2': ({ about }) => stated(about.work?.field),
  '7.3': documentation,
  '7.4': hourlyPay,
  '7.5': isUsualPay,
  '7.6': ({ about }) => stated(about.work?.otherTerms),
  '7.7': ({ about }) => stated(about.remarks?.['7.7']),
  '7.8': isOrdinary,
  '7.9': assessment
} as const satisfies Partial<Sources>
