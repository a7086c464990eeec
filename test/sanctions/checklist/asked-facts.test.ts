import { describe, expect, test } from 'vitest'
import type { ChecklistFacts, SanctionListId } from '../../../src/index.js'
import { knownFacts } from '../../../src/sanctions/checklist/known-facts.js'
import { openFactsOf } from '../../../src/sanctions/checklist/open-facts.js'
import { type ConditionId, conditions } from '../../../src/sanctions/conditions.js'
import { emptyFile } from './files.js'

const asked = (
  id: ConditionId,
  facts: Partial<ChecklistFacts> = {},
  list: SanctionListId = 'aggravated-availability'
) => openFactsOf(id, knownFacts({ ...emptyFile(list, '2023-05-04', 'jobparat'), ...facts }))
const event = (told: Omit<ChecklistFacts['event'], 'date'>) => ({ event: { date: '2023-05-04', ...told } })

describe('of a file about which nothing is told', () => {
  const first: Readonly<Record<ConditionId, readonly string[]>> = {
    always: [],
    'illness-stated': ['reasons'],
    'illness-not-accepted': ['reasons'],
    'other-reason-stated': ['reasons'],
    'not-missing-illness-notice': ['event.kind'],
    'not-guided-by-first-summons': ['event.kind', 'firstTalk.guidanceInSummons'],
    'first-talk-without-earlier-guidance': ['event.kind', 'guidance.givenOn'],
    'guidance-asked-or-needed': ['guidance.extraNeed'],
    'guided-before-2024': ['guidance.givenOn'],
    'home-known-no-contact': ['contact.homeAddressKnown', 'contact.made'],
    'other-place-known-no-contact': ['contact.otherPlaceKnown', 'contact.made'],
    'mentor-in-touch': ['contact.intermediary'],
    'contact-person-used': ['contact.person'],
    'hearing-answered': ['hearing.reply'],
    'agterskrivelse-not-used': ['conditionalLetter.used'],
    'agterskrivelse-used': ['conditionalLetter.used'],
    'agterskrivelse-answered': ['conditionalLetter.used'],
    'decision-exists': ['decision.exists'],
    'decision-made-separately': ['decision.exists', 'conditionalLetter.used'],
    'amount-computed': ['amount.computed'],
    'monthly-statement-used': ['amount.monthlyStatement'],
    'came-late-or-left-early': ['absence.partial'],
    'event-concerns-offer': ['event.kind'],
    'talk-self-booked': ['talk.selfBooked'],
    'cv-missing': ['event.kind'],
    'work-refused': ['event.limb'],
    'refusal-by-repeated-absence': ['event.limb'],
    'illness-notice-missing': ['event.limb'],
    'illness-notice-missing-in-follow-up': ['event.limb'],
    'job-search-agreement-broken': ['event.limb'],
    'joblog-broken': ['event.limb'],
    married: ['maritalStatus'],
    'aid-to-stop': ['aggravated.stop'],
    'married-and-aid-to-stop': ['maritalStatus', 'aggravated.stop'],
    'placement-in-other-trade': ['placement.otherTrade']
  }
  test.each(Object.entries(first))('%s: %j are asked', (id, facts) => {
    expect(asked(id as ConditionId)).toEqual(facts)
  })

  test('no condition is left out', () => {
    expect(Object.keys(first).sort()).toEqual(Object.keys(conditions).sort())
  })
})

describe('of a file about which something is told', () => {
  test.each<[string, ConditionId, Partial<ChecklistFacts>, readonly string[]]>([
    [
      'what is known is not asked',
      'home-known-no-contact',
      { contact: { homeAddressKnown: 'yes' } },
      ['contact.made']
    ],
    [
      'whether an illness is accepted, where one is stated',
      'illness-not-accepted',
      { reasons: [{ kind: 'egen-sygdom' }] },
      ['reasons.accepted']
    ],
    [
      'nothing more, where that is told',
      'illness-not-accepted',
      { reasons: [{ kind: 'egen-sygdom', accepted: 'no' }] },
      []
    ],
    [
      'whether the letter was commented upon, where one is used',
      'agterskrivelse-answered',
      { conditionalLetter: { used: 'yes' } },
      ['conditionalLetter.reply']
    ],
    [
      'the day of a decision that exists',
      'decision-made-separately',
      { decision: { exists: 'yes' }, conditionalLetter: { used: 'no' } },
      ['decision.on']
    ],
    [
      'and comments on its letter',
      'decision-made-separately',
      { decision: { exists: 'yes' }, conditionalLetter: { used: 'yes' } },
      ['decision.on', 'conditionalLetter.reply']
    ],
    [
      'whether a letter was used for a decision whose day is told',
      'decision-made-separately',
      { decision: { on: '2023-06-01' } },
      ['conditionalLetter.used']
    ],
    [
      'comments on a letter, though nobody knows of a decision',
      'decision-made-separately',
      { conditionalLetter: { used: 'yes' } },
      ['decision.exists', 'conditionalLetter.reply']
    ],
    [
      'the summons, where guidance is dated',
      'first-talk-without-earlier-guidance',
      { guidance: { givenOn: '2023-04-01' } },
      ['event.kind', 'firstTalk.summonedOn']
    ],
    [
      'no summons, where there never was guidance',
      'first-talk-without-earlier-guidance',
      { guidance: { givenOn: 'never' } },
      ['event.kind']
    ],
    [
      'a missing notice of illness: the number of § 39',
      'not-missing-illness-notice',
      event({ kind: 'illness-notice' }),
      ['event.limb']
    ],
    ['the number is told', 'not-missing-illness-notice', event({ kind: 'illness-notice', limb: '4' }), []],
    ['another event: no number', 'not-missing-illness-notice', event({ kind: 'talk' }), []],
    ['number 3: what it rests on', 'refusal-by-repeated-absence', event({ limb: '3' }), ['event.limb']],
    ['number 3, refused', 'refusal-by-repeated-absence', event({ limb: '3-refusal' }), []],
    ['number 8: what it rests on', 'joblog-broken', event({ limb: '8' }), ['event.limb']],
    ['number 8, the joblog', 'joblog-broken', event({ limb: '8-joblog' }), []],
    ['number 4', 'work-refused', event({ limb: '4' }), []]
  ])('%s: %s', (_, id, facts, expected) => {
    expect(asked(id, facts)).toEqual(expected)
  })
})
