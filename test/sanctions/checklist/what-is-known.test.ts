import { describe, expect, test } from 'vitest'
import type { Answer, ChecklistFacts, SanctionItemId, SanctionListId } from '../../../src/index.js'
import { sanctionItemIds } from '../../../src/index.js'
import { type KnownFacts, knownFacts, tellsFact } from '../../../src/sanctions/checklist/known-facts.js'
import { emptyFile } from './files.js'

const DAY = '2024-03-04'
const empty = (list: SanctionListId = 'aggravated-availability') => emptyFile(list, DAY, 'jobparat')
const known = (facts: Partial<ChecklistFacts>, put: Parameters<typeof knownFacts>[1] = {}) =>
  knownFacts({ ...empty(), ...facts }, put)

/** What is known of a file about any breach of which nothing is told but its list and its day. */
const nothing = {
  list: 'aggravated-availability',
  'event.date': DAY,
  'event.kind': 'unknown',
  'event.limb': 'unknown',
  reasons: 'unknown',
  'reasons.accepted': 'unknown',
  'guidance.givenOn': 'unknown',
  'guidance.extraNeed': 'unknown',
  'firstTalk.guidanceInSummons': 'unknown',
  'firstTalk.summonedOn': 'unknown',
  'contact.homeAddressKnown': 'unknown',
  'contact.otherPlaceKnown': 'unknown',
  'contact.made': 'unknown',
  'contact.madeAwayFromHome': 'unknown',
  'contact.madeAwayFromOtherPlace': 'unknown',
  'contact.noVisitReasoned': 'unknown',
  'contact.intermediary': 'unknown',
  'contact.person': 'unknown',
  'hearing.reply': 'unknown',
  'conditionalLetter.used': 'unknown',
  'conditionalLetter.reply': 'unknown',
  'decision.exists': 'unknown',
  'decision.on': 'unknown',
  'amount.computed': 'unknown',
  'amount.monthlyStatement': 'unknown',
  'amount.deductedIn': 'unknown',
  'absence.partial': 'unknown',
  'talk.kind': 'unknown',
  'talk.selfBooked': 'unknown',
  maritalStatus: 'unknown',
  'aggravated.stop': 'unknown',
  'placement.otherTrade': 'unknown'
} as const satisfies KnownFacts

test('what is left out is unknown, never no', () => {
  expect(known({})).toEqual(nothing)
})

describe('what is told is known, and nothing else by it', () => {
  const ill = [{ kind: 'begravelse' }, { kind: 'egen-sygdom', accepted: 'no' }] as const
  test.each<[Partial<ChecklistFacts>, Partial<Record<keyof KnownFacts, unknown>>]>([
    [{ event: { date: DAY, kind: 'cv' } }, { 'event.kind': 'cv' }],
    [{ event: { date: DAY, limb: '4' } }, { 'event.limb': '4' }],
    [{ reasons: [] }, { reasons: [] }],
    [{ reasons: ill }, { reasons: ill, 'reasons.accepted': 'no' }],
    // Whether another reason than illness is accepted bears on nothing.
    [
      { reasons: [{ kind: 'andet', accepted: 'yes' }] },
      { reasons: [{ kind: 'andet', accepted: 'yes' }], 'reasons.accepted': 'unknown' }
    ],
    [{ guidance: { givenOn: 'never' } }, { 'guidance.givenOn': 'never' }],
    [{ guidance: { extraNeed: 'yes' } }, { 'guidance.extraNeed': 'yes' }],
    [{ firstTalk: { guidanceInSummons: 'no' } }, { 'firstTalk.guidanceInSummons': 'no' }],
    [{ firstTalk: { summonedOn: '2024-02-01' } }, { 'firstTalk.summonedOn': '2024-02-01' }],
    [{ contact: { homeAddressKnown: 'yes' } }, { 'contact.homeAddressKnown': 'yes' }],
    [{ contact: { otherPlaceKnown: 'no' } }, { 'contact.otherPlaceKnown': 'no' }],
    [
      { contact: { made: 'no' } },
      { 'contact.made': 'no', 'contact.madeAwayFromHome': 'no', 'contact.madeAwayFromOtherPlace': 'no' }
    ],
    [{ contact: { noVisitReasoned: 'yes' } }, { 'contact.noVisitReasoned': 'yes' }],
    [{ contact: { intermediary: 'yes' } }, { 'contact.intermediary': 'yes' }],
    [{ contact: { person: 'no' } }, { 'contact.person': 'no' }],
    [{ hearing: { reply: 'yes' } }, { 'hearing.reply': 'yes' }],
    [{ conditionalLetter: { used: 'yes' } }, { 'conditionalLetter.used': 'yes' }],
    [{ conditionalLetter: { reply: 'no' } }, { 'conditionalLetter.reply': 'no' }],
    [{ decision: { exists: 'no' } }, { 'decision.exists': 'no' }],
    [{ decision: { on: 'not-made' } }, { 'decision.on': 'not-made' }],
    [{ amount: { computed: 'no' } }, { 'amount.computed': 'no' }],
    [{ amount: { monthlyStatement: 'yes' } }, { 'amount.monthlyStatement': 'yes' }],
    [{ absence: { partial: 'yes' } }, { 'absence.partial': 'yes' }],
    [{ talk: { kind: 'andet' } }, { 'talk.kind': 'andet' }],
    [{ talk: { selfBooked: 'yes' } }, { 'talk.selfBooked': 'yes' }],
    [{ maritalStatus: 'married' }, { maritalStatus: 'married' }],
    [{ aggravated: { stop: 'yes' } }, { 'aggravated.stop': 'yes' }],
    [{ placement: { otherTrade: 'no' } }, { 'placement.otherTrade': 'no' }],
    // The day of a decision says that there is one, the month of a deduction that one is computed.
    [{ decision: { on: '2024-04-01' } }, { 'decision.exists': 'yes', 'decision.on': '2024-04-01' }],
    [
      { decision: { exists: 'unknown', on: '2024-04-01' } },
      { 'decision.exists': 'yes', 'decision.on': '2024-04-01' }
    ],
    [
      { amount: { deductedIn: '2024-04-01' } },
      { 'amount.computed': 'yes', 'amount.deductedIn': '2024-04-01' }
    ]
  ])('%j', (facts, expected) => {
    expect(known(facts)).toEqual({ ...nothing, ...expected })
  })
})

test.each<[SanctionListId, string]>([
  ['absence-from-offer', 'offer'],
  ['self-booking', 'booking'],
  ['work-placement', 'offer'],
  ['absence-from-meeting', 'unknown'],
  ['duty-breach-per-day', 'unknown'],
  ['refusal-or-abandonment', 'unknown']
])('a list that is about one thing tells what the event is about: %s, %s', (list, kind) => {
  expect(knownFacts(empty(list))['event.kind']).toBe(kind)
})

describe('an answer to an item that asks what a fact tells', () => {
  const cases = [
    [
      'first-summons-guidance',
      'firstTalk.guidanceInSummons',
      (told: Answer) => ({ firstTalk: { guidanceInSummons: told } })
    ],
    [
      'conditional-letter-used',
      'conditionalLetter.used',
      (told: Answer) => ({ conditionalLetter: { used: told } })
    ],
    [
      'monthly-statement',
      'amount.monthlyStatement',
      (told: Answer) => ({ amount: { monthlyStatement: told } })
    ]
  ] as const

  test.each(cases)('%s stands for %s where that is not told', (id, fact, told) => {
    expect(known({ answers: { [id]: 'yes' } })).toEqual({ ...nothing, [fact]: 'yes' })
    expect(known({ ...told('unknown'), answers: { [id]: 'no' } })[fact]).toBe('no')
    expect(known({ ...told('no'), answers: { [id]: 'unknown' } })[fact]).toBe('no')
    expect(known({ ...told('yes'), answers: { [id]: 'no' } })[fact]).toBe('yes')
  })

  test.each(cases)('%s, put in the place of what is told, stands before it', (id, fact, told) => {
    expect(known({ ...told('yes'), answers: { [id]: 'yes' } }, { [id]: 'no' })[fact]).toBe('no')
  })

  test('that no reason was stated says that there is none; that one was, not which', () => {
    expect(known({ answers: { 'reason-stated': 'no' } })).toEqual({ ...nothing, reasons: [] })
    expect(known({ answers: { 'reason-stated': 'yes' } })).toEqual(nothing)
    expect(known({ reasons: 'unknown', answers: { 'reason-stated': 'no' } }).reasons).toEqual([])
  })

  test('put in the place of what is told of the reasons', () => {
    const ill = [{ kind: 'egen-sygdom', accepted: 'yes' }] as const
    const no = known({ reasons: ill }, { 'reason-stated': 'no' })
    expect(no).toEqual({ ...nothing, reasons: [] })
    expect(known({ reasons: ill }, { 'reason-stated': 'yes' }).reasons).toEqual(ill)
    expect(known({ reasons: [] }, { 'reason-stated': 'yes' }).reasons).toBe('unknown')
    expect(known({ answers: { 'reason-stated': 'no' } }, { 'reason-stated': 'yes' }).reasons).toBe('unknown')
  })

  test('no other answer than these four tells a fact', () => {
    const telling: SanctionItemId[] = sanctionItemIds.filter(tellsFact)
    expect([...telling].sort()).toEqual([
      'conditional-letter-used',
      'first-summons-guidance',
      'monthly-statement',
      'reason-stated'
    ])
  })
})
