import type { IsoDate } from '../../calendar/iso-date.js'
import { validDay } from '../../input/date.js'
import type { AnswerId, AnswerOf } from '../../law/analysis-form.js'
import { ageOfMedicalInformation } from './age-of-medical-information.js'
import { chosen, chosenSeveral, chosenWhere, type Given, open, stated } from './given.js'
import type { KnownCase, Sources } from './known-case.js'
import { howManyOffers, offersDescribeCapacity } from './offers-of-case.js'

/**
 * 3.1. That the citizen was exempt has three answers, and which of them it is rests on whether aid was cut all the same,
 * and on whether the preparatory part had been begun. Where either is not known, every answer that it leaves suits.
 */
function result({ review, about, assessedOn }: KnownCase): Given<AnswerId<'3.1'>> {
  const { decision, exemption } = review
  if (decision.exemption !== 'exempt') return stated(decision.exemption)
  const isCut = decision.cut !== undefined
  const mayBeCut = isCut || about.withoutCut === undefined
  const { status, begunOn = assessedOn } = exemption?.rehabilitation ?? { status: 'unknown' }
  // Dates in this form sort as text.
  const isPreparing = status === 'preparatory-part-begun' && begunOn <= assessedOn
  const mayPrepare = isPreparing || status === 'unknown'
  const suits = {
    exempt: !isCut && !isPreparing,
    'not-exempt': false,
    'exempt-preparatory-part-begun': mayPrepare,
    'exempt-but-decision-made': mayBeCut
  }
  return chosenWhere('3.1', (id) => suits[id])
}

/** 3.1.2, from the days of the letters where all of them are known: an assessment on the day of one is between no two. */
function assessedWhen({ review, about }: KnownCase): Given<AnswerId<'3.1.2'>> {
  if (about.exemption?.assessedWhen !== undefined) return stated(about.exemption.assessedWhen)
  const { decision, period, exemption } = review
  const on = exemption?.assessedOn
  const notice = typeof period?.notice === 'object' ? period.notice.sentOn : undefined
  const hearing = typeof decision.hearing === 'object' ? decision.hearing.sentOn : undefined
  if (decision.exemption !== 'exempt' || on === undefined) return open('not-in-the-facts')
  const isBetween = (after: IsoDate | undefined, before: IsoDate | undefined): boolean =>
    after !== undefined && before !== undefined && after < on && on < before
  if (notice !== undefined && on < notice) return stated('before-notice')
  if (isBetween(notice, hearing)) return stated('between-notice-and-hearing')
  return stated(isBetween(hearing, decision.on) ? 'after-hearing-before-decision' : undefined)
}

/** 3.2.1: all that is on the file; a kind that is not printed has no answer of its own. */
function medicalInformation({ review }: KnownCase): Given<AnswerOf<'3.2.1'>> {
  const information = review.exemption?.medicalInformation
  return chosenSeveral('3.2.1', information?.length === 0 ? ['none'] : information?.map(({ kind }) => kind))
}

/** 3.2.2: one answer for all of it; information of different ages gives several. */
function ageOfInformation({ review, assessedOn }: KnownCase): Given<AnswerId<'3.2.2'>> {
  const information = review.exemption?.medicalInformation
  if (information?.length === 0) return stated('not-relevant')
  if (information === undefined || information.some(({ obtainedOn }) => obtainedOn === undefined))
    return open('not-in-the-facts')
  const ages = information.map(({ obtainedOn }) =>
    ageOfMedicalInformation(validDay(obtainedOn as IsoDate), validDay(assessedOn))
  )
  const unprinted = ages.find((age) => age.status === 'open' && age.because === 'no-printed-answer')
  if (unprinted !== undefined) return chosen(unprinted)
  const suitable = ages.flatMap((age) =>
    age.status === 'answered' ? [age.answer] : 'suitable' in age ? age.suitable : []
  )
  return chosenWhere('3.2.2', (id) => suitable.includes(id))
}

/** 3.2.3: what the citizen states or the municipality has noted, besides the medical information. */
function otherInformation({ review }: KnownCase): Given<AnswerId<'3.2.3'>> {
  const { problems, newInformation = [] } = review.exemption ?? {}
  const news = newInformation.some(({ about }) => about !== 'other')
  const isStated =
    problems?.health === 'yes' || /^(yes|five-hours-out-of-reach)$/.test(problems?.social ?? '')
  if (news || isStated) return stated('yes')
  return stated(problems?.health === 'no' && problems.social === 'no' ? 'no' : undefined)
}

/** 3.2.4. */
function needs({ review }: KnownCase): Given<AnswerOf<'3.2.4'>> {
  const considerations = review.exemption?.considerations
  return chosenSeveral(
    '3.2.4',
    typeof considerations === 'object' ? considerations.needs : considerations && [considerations]
  )
}

/** Part 3 of the form up to the single offers. */
export const exemption = {
  '3.1': result,
  '3.1.1': ({ about }) => stated(about.exemption?.continuesEarlier),
  '3.1.2': assessedWhen,
  '3.1-remarks-not-exempt': ({ about }) => stated(about.remarks?.['3.1-remarks-not-exempt']),
  '3.2.1': medicalInformation,
  '3.2.2': ageOfInformation,
  '3.2.2.1': ({ about }) => stated(about.remarks?.['3.2.2.1']),
  '3.2.3': otherInformation,
  '3.2.4': needs,
  '3.2.5': offersDescribeCapacity,
  '3.2.6': howManyOffers
} as const satisfies Partial<Sources>
