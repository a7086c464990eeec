import type { OrdinaryWorkFacts, PayLevel, WorkDoubt } from '../../input/ordinary-work-facts.js'
import type { Answer } from '../../logic/answer.js'
import { type Bears, reasonsThat } from '../../logic/bearing.js'

/** Whether the hours of a job count; insufficiently informed is the board's "kan ikke vurderes på det foreliggende grundlag". */
export const workFindings = ['counts', 'does-not-count', 'insufficiently-informed'] as const

/** What is found of a job. */
export type WorkFinding = (typeof workFindings)[number]

/** What speaks for, against, and for an enquiry, in the order in which it is examined. */
export const workReasons = [
  'subsidised',
  'accepted-by-municipality',
  'documented',
  'not-documented',
  'usual-terms',
  'terms-not-usual',
  'usual-pay',
  'slightly-below-for-a-while',
  'slightly-below-throughout',
  'pay-substantially-below',
  'no-pay',
  'long-hours-for-low-pay',
  'doubt-not-investigated',
  'doubt-cleared',
  'doubt-confirmed',
  'no-more-to-collect'
] as const

/** A reason for a finding on a job. */
export type WorkReason = (typeof workReasons)[number]

type WorkBears = Bears<WorkReason>[]
const nothing: WorkBears = []
const isFor = (reason: WorkReason): WorkBears => [{ reason, bearing: 'for' }]
const against = (reason: WorkReason): WorkBears => [{ reason, bearing: 'against' }]
const enquire = (reason: WorkReason): WorkBears => [{ reason, bearing: 'enquire' }]

/**
 * § 13 f, stk. 1, nr. 2 and stk. 6, nr. 2: "ordinært og ustøttet arbejde". The board's study, chapter 4: paid hours in a
 * usual employment, on the terms of the agreement or usual otherwise, documented; not wage subsidy, job rotation or paid
 * placement, and not work for pay substantially below the agreement's. Pay somewhat below for a while did not disqualify
 * (case 167). A concrete doubt must be investigated; without doubt there is no general duty to collect more, so that
 * what the file does not show of terms, pay and hours then stands.
 */
export function whatBearsOnWork(facts: OrdinaryWorkFacts): WorkBears {
  if (facts.kind !== 'ordinary') return against('subsidised')
  const { concreteDoubt, usualTerms } = facts
  const cleared = concreteDoubt === 'investigated-and-cleared'
  return [
    ...(hasAccepted(facts) === 'yes' ? isFor('accepted-by-municipality') : nothing),
    ...{ yes: isFor('documented'), no: against('not-documented'), unknown: nothing }[isDocumented(facts)],
    ...{ yes: isFor('usual-terms'), no: against('terms-not-usual'), unknown: nothing }[usualTerms],
    ...payBears(facts.pay, cleared),
    // "Long hours with low pay indicate that it does not count": an indication is a concrete reason for doubt.
    ...(facts.longHoursForLowPay === 'yes' && !cleared ? enquire('long-hours-for-low-pay') : nothing),
    ...doubtBears[concreteDoubt],
    ...(concreteDoubt === 'none' && isSilent(facts) ? isFor('no-more-to-collect') : nothing)
  ]
}

const doubtBears: Readonly<Record<WorkDoubt, WorkBears>> = {
  none: nothing,
  'not-investigated': enquire('doubt-not-investigated'),
  'investigated-and-cleared': isFor('doubt-cleared'),
  'investigated-and-confirmed': against('doubt-confirmed'),
  unknown: nothing
}

function payBears({ level, below = 'unknown' }: OrdinaryWorkFacts['pay'], cleared: boolean): WorkBears {
  const slightly = {
    'for-a-while': isFor('slightly-below-for-a-while'),
    throughout: cleared ? nothing : enquire('slightly-below-throughout'),
    unknown: nothing
  }
  const byLevel: Readonly<Record<PayLevel, WorkBears>> = {
    usual: isFor('usual-pay'),
    'slightly-below': slightly[below],
    'substantially-below': against('pay-substantially-below'),
    'no-pay': against('no-pay'),
    unknown: nothing
  }
  return byLevel[level]
}

/** Whether the file does not show all of terms, pay and hours. */
const isSilent = ({ usualTerms, pay, longHoursForLowPay }: OrdinaryWorkFacts): boolean =>
  [usualTerms, pay.level, longHoursForLowPay].includes('unknown')

/** The study, 4.2: a decision on regaining, or neither reduction nor lapse, accepts the work. */
export function hasAccepted({ municipalityActedOnIt: acted }: OrdinaryWorkFacts): Answer {
  if (acted === 'unknown' || acted === 'no') return acted
  return 'yes'
}

/** Whether the work is documented: by the file, or taken to be by the municipality that has acted on it. */
export function isDocumented(facts: OrdinaryWorkFacts): Answer {
  const { documentation } = facts
  if (documentation !== 'unknown' && documentation.length > 0) return 'yes'
  const accepted = hasAccepted(facts)
  if (accepted === 'yes') return 'yes'
  return documentation === 'unknown' ? 'unknown' : accepted
}

/** What is found where every fact is known: one reason against settles it, then one for an enquiry. */
export function workFinding(facts: OrdinaryWorkFacts): WorkFinding {
  const bears = whatBearsOnWork(facts)
  if (reasonsThat(bears, 'against').length > 0) return 'does-not-count'
  return reasonsThat(bears, 'enquire').length > 0 ? 'insufficiently-informed' : 'counts'
}
