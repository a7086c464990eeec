import { type Answer, all, not, yesOrNo } from '../../logic/answer.js'
import type { ConditionId } from '../conditions.js'
import { isDate, type Limb } from './fact-values.js'
import type { KnownFacts } from './known-facts.js'

/** Whether a value is one of those; unknown where it is not known. */
function isOneOf<Value extends string>(value: Value | 'unknown', ...wanted: readonly Value[]): Answer {
  return value === 'unknown' ? 'unknown' : yesOrNo(wanted.includes(value))
}

/** Whether a reason that is illness, or one that is not, is among those that were stated. */
function isStated({ reasons }: KnownFacts, which: 'illness' | 'other'): Answer {
  if (reasons === 'unknown') return reasons
  return yesOrNo(reasons.some(({ kind }) => (kind === 'egen-sygdom') === (which === 'illness')))
}

/** Whether § 39, nr. 3 or 8 is used on one of its two bases: open where only the number is known. */
const isLimb = (limb: Limb | 'unknown', number: '3' | '8', limbOf: Limb): Answer =>
  limb === number ? 'unknown' : isOneOf(limb, limbOf)

/** Guidance that was given, or not, before the summons to the first talk. */
function guidedBeforeSummons(facts: KnownFacts): Answer {
  const givenOn = facts['guidance.givenOn']
  const summonedOn = facts['firstTalk.summonedOn']
  if (givenOn === 'unknown') return givenOn
  if (isDate(givenOn) && summonedOn === 'unknown') return summonedOn
  // Dates in this form sort as text.
  return yesOrNo(isDate(givenOn) && givenOn < summonedOn)
}

/** What the event is about an offer or not, by the number of § 39 where that tells. */
function concernsOffer(facts: KnownFacts): Answer {
  const { 'event.kind': kind, 'event.limb': limb } = facts
  if (kind !== 'unknown') return isOneOf(kind, 'offer')
  if (limb.startsWith('3')) return 'yes'
  return limb === '2' || limb === '5' || limb.startsWith('8') ? 'no' : 'unknown'
}

/** § 39, nr. 4 alone: nr. 6, missing notice in sickness follow-up, says "uden rimelig grund". */
function isMissingNotice(facts: KnownFacts): Answer {
  const { list } = facts
  if (list !== 'refusal-or-abandonment' && list !== 'aggravated-availability') return 'no'
  const { 'event.kind': kind, 'event.limb': limb } = facts
  if (limb !== 'unknown') return isOneOf(limb, '4')
  return kind === 'unknown' || kind === 'illness-notice' ? 'unknown' : 'no'
}

/** Whether the summons to a first talk carries the sanction by itself: § 35, stk. 1, 1. pkt., until 2023, § 37 only. */
function carriedBySummons(facts: KnownFacts): Answer {
  if (facts.list !== 'absence-from-meeting' || facts['event.date'] >= '2024-01-01') return 'no'
  return all([isOneOf(facts['event.kind'], 'first-talk'), facts['firstTalk.guidanceInSummons']])
}

/** A decision besides an agterskrivelse: one that became final because nobody commented needs no telling. */
function decidedSeparately(facts: KnownFacts): Answer {
  const on = facts['decision.on']
  const made = on === 'unknown' ? on : yesOrNo(on !== 'not-made')
  const letterBecameFinal = all([facts['conditionalLetter.used'], not(facts['conditionalLetter.reply'])])
  return all([facts['decision.exists'], made, not(letterBecameFinal)])
}

/** Whether each condition holds; unknown where a fact that it turns on is. */
const holds: { readonly [Id in ConditionId]: (facts: KnownFacts) => Answer } = {
  always: () => 'yes',
  'illness-stated': (facts) => isStated(facts, 'illness'),
  'illness-not-accepted': (facts) => all([isStated(facts, 'illness'), not(facts['reasons.accepted'])]),
  'other-reason-stated': (facts) => isStated(facts, 'other'),
  'not-missing-illness-notice': (facts) => not(isMissingNotice(facts)),
  'not-guided-by-first-summons': (facts) => not(carriedBySummons(facts)),
  'first-talk-without-earlier-guidance': (facts) =>
    all([isOneOf(facts['event.kind'], 'first-talk'), not(guidedBeforeSummons(facts))]),
  'guidance-asked-or-needed': (facts) => facts['guidance.extraNeed'],
  'guided-before-2024': (facts) => {
    const givenOn = facts['guidance.givenOn']
    return givenOn === 'unknown' ? givenOn : yesOrNo(isDate(givenOn) && givenOn < '2024-01-01')
  },
  'home-known-no-contact': (facts) =>
    all([facts['contact.homeAddressKnown'], not(facts['contact.madeAwayFromHome'])]),
  'other-place-known-no-contact': (facts) =>
    all([facts['contact.otherPlaceKnown'], not(facts['contact.madeAwayFromOtherPlace'])]),
  'mentor-in-touch': (facts) => facts['contact.intermediary'],
  'contact-person-used': (facts) => facts['contact.person'],
  'hearing-answered': (facts) => facts['hearing.reply'],
  'agterskrivelse-not-used': (facts) => not(facts['conditionalLetter.used']),
  'agterskrivelse-used': (facts) => facts['conditionalLetter.used'],
  'agterskrivelse-answered': (facts) =>
    all([facts['conditionalLetter.used'], facts['conditionalLetter.reply']]),
  'decision-exists': (facts) => facts['decision.exists'],
  'decision-made-separately': (facts) => decidedSeparately(facts),
  'amount-computed': (facts) => facts['amount.computed'],
  'monthly-statement-used': (facts) => facts['amount.monthlyStatement'],
  'came-late-or-left-early': (facts) => facts['absence.partial'],
  'event-concerns-offer': (facts) => concernsOffer(facts),
  'talk-self-booked': (facts) => facts['talk.selfBooked'],
  'cv-missing': (facts) => isOneOf(facts['event.kind'], 'cv'),
  'work-refused': (facts) => isOneOf(facts['event.limb'], '2'),
  'refusal-by-repeated-absence': (facts) => isLimb(facts['event.limb'], '3', '3-repeated-absence'),
  'illness-notice-missing': (facts) => isOneOf(facts['event.limb'], '4', '6'),
  'illness-notice-missing-in-follow-up': (facts) => isOneOf(facts['event.limb'], '6'),
  'job-search-agreement-broken': (facts) => isOneOf(facts['event.limb'], '8', '8-agreements', '8-joblog'),
  'joblog-broken': (facts) => isLimb(facts['event.limb'], '8', '8-joblog'),
  married: (facts) => isOneOf(facts.maritalStatus, 'married'),
  'aid-to-stop': (facts) => facts['aggravated.stop'],
  'married-and-aid-to-stop': (facts) =>
    all([isOneOf(facts.maritalStatus, 'married'), facts['aggravated.stop']]),
  'placement-in-other-trade': (facts) => facts['placement.otherTrade']
}

/** Whether a condition of the checklists holds in a case. */
export const conditionHolds = (condition: ConditionId, facts: KnownFacts): Answer => holds[condition](facts)
