import type { AnswerId } from '../../law/analysis-form.js'
import { type Given, indicated, open, stated } from './given.js'
import { type KnownCase, matterOf, type Sources } from './known-case.js'

/** 6.2: a date that is not the original one is new; days that moved no date leave it open whether one was computed. */
function isNewDate({ review, about }: KnownCase): Given<AnswerId<'6.2'>> {
  const { lapseDate, days = 0 } = review.decision.extension ?? {}
  const original = review.period?.lapseDate
  if (lapseDate === undefined || original === undefined) return stated(about.extension?.newDateComputed)
  if (lapseDate !== original) return stated('yes')
  return stated(days === 0 ? 'no' : about.extension?.newDateComputed)
}

/** 6.4. */
function isTold({ review }: KnownCase): Given<AnswerId<'6.4'>> {
  const told = review.decision.extension?.newDateTold
  return stated(told === 'unknown' ? undefined : told)
}

/**
 * 6.5. The study, 3.4: right only if both the number of days and the new bortfaldsdato are. The provision does not count
 * (case 46: the extension was right, its legal ground wrong).
 */
function isRight(known: KnownCase): Given<AnswerId<'6.5'>> {
  const both = (['extension-days', 'lapse-date'] as const).map((matter) => matterOf(known, matter)?.verdict)
  if (both.includes('incorrect')) return indicated('no')
  return both.every((verdict) => verdict === 'correct') ? indicated('yes') : open('not-in-the-facts')
}

/** Part 6 of the form. */
export const extensionResult = {
  '6.1': ({ review }) => stated(review.period?.lapseDate),
  '6.2': isNewDate,
  '6.3': ({ review }) => stated(review.decision.extension?.lapseDate),
  '6.4': isTold,
  '6.5': isRight
} as const satisfies Partial<Sources>
