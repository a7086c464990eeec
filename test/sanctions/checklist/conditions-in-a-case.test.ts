import { describe, expect, test } from 'vitest'
import type { ChecklistFacts, SanctionListId } from '../../../src/index.js'
import { conditionHolds } from '../../../src/sanctions/checklist/condition-holds.js'
import { knownFacts } from '../../../src/sanctions/checklist/known-facts.js'
import { type ConditionId, conditions } from '../../../src/sanctions/conditions.js'
import { emptyFile } from './files.js'

const DAY = '2024-03-04'

const holds = (
  id: ConditionId,
  facts: Partial<ChecklistFacts>,
  list: SanctionListId = 'absence-from-offer'
) => conditionHolds(id, knownFacts({ ...emptyFile(list, DAY, 'jobparat'), ...facts }))

/** The event with the number of § 39 that is used. */
const limb = (used: ChecklistFacts['event']['limb']): Partial<ChecklistFacts> => ({
  event: { date: DAY, limb: used }
})
const about = (kind: ChecklistFacts['event']['kind'], date = DAY): Partial<ChecklistFacts> => ({
  event: { date, kind }
})

describe('nothing is known', () => {
  test.each((Object.keys(conditions) as ConditionId[]).filter((id) => conditions[id].facts.length > 0))(
    '%s: open',
    (id) => {
      // A list about any breach: the others tell by themselves what an event is about.
      expect(holds(id, { event: { date: '2023-03-04' } }, 'aggravated-availability')).toBe(
        id === 'not-guided-by-first-summons' ? 'yes' : 'unknown'
      )
    }
  )

  test('what always applies applies', () => {
    expect(holds('always', {})).toBe('yes')
  })
})

describe('a fact that is told as it is', () => {
  test.each<[ConditionId, (told: 'yes' | 'no') => Partial<ChecklistFacts>]>([
    ['guidance-asked-or-needed', (told) => ({ guidance: { extraNeed: told } })],
    ['mentor-in-touch', (told) => ({ contact: { intermediary: told } })],
    ['contact-person-used', (told) => ({ contact: { person: told } })],
    ['hearing-answered', (told) => ({ hearing: { reply: told } })],
    ['agterskrivelse-used', (told) => ({ conditionalLetter: { used: told } })],
    ['decision-exists', (told) => ({ decision: { exists: told } })],
    ['amount-computed', (told) => ({ amount: { computed: told } })],
    ['monthly-statement-used', (told) => ({ amount: { monthlyStatement: told } })],
    ['came-late-or-left-early', (told) => ({ absence: { partial: told } })],
    ['talk-self-booked', (told) => ({ talk: { selfBooked: told } })],
    ['aid-to-stop', (told) => ({ aggravated: { stop: told } })],
    ['placement-in-other-trade', (told) => ({ placement: { otherTrade: told } })]
  ])('%s', (id, told) => {
    expect(holds(id, told('yes'))).toBe('yes')
    expect(holds(id, told('no'))).toBe('no')
  })

  test('no agterskrivelse is used', () => {
    expect(holds('agterskrivelse-not-used', { conditionalLetter: { used: 'yes' } })).toBe('no')
    expect(holds('agterskrivelse-not-used', { conditionalLetter: { used: 'no' } })).toBe('yes')
  })
})

describe('two facts, both of which must be so', () => {
  test.each<[ConditionId, (one: Told, other: Told) => Partial<ChecklistFacts>]>([
    ['agterskrivelse-answered', (used, reply) => ({ conditionalLetter: { used, reply } })],
    [
      'married-and-aid-to-stop',
      (married, stop) => ({
        maritalStatus: { yes: 'married', no: 'unmarried', unknown: 'unknown' }[married] as 'married',
        aggravated: { stop }
      })
    ],
    [
      'home-known-no-contact',
      (homeAddressKnown, none) => ({ contact: { homeAddressKnown, made: other[none] } })
    ],
    [
      'other-place-known-no-contact',
      (otherPlaceKnown, none) => ({ contact: { otherPlaceKnown, made: other[none] } })
    ],
    [
      'illness-not-accepted',
      (isIll, not) => ({
        reasons: {
          yes: [{ kind: 'egen-sygdom' as const, accepted: other[not] }],
          no: [{ kind: 'begravelse' as const, accepted: other[not] }],
          unknown: 'unknown' as const
        }[isIll]
      })
    ]
  ])('%s', (id, facts) => {
    expect(holds(id, facts('yes', 'yes'))).toBe('yes')
    expect(holds(id, facts('yes', 'no'))).toBe('no')
    expect(holds(id, facts('no', 'yes'))).toBe('no')
    expect(holds(id, facts('yes', 'unknown'))).toBe('unknown')
    expect(holds(id, facts('unknown', 'yes'))).toBe('unknown')
  })
})

type Told = 'yes' | 'no' | 'unknown'
const other: Readonly<Record<Told, Told>> = { yes: 'no', no: 'yes', unknown: 'unknown' }

describe('the reasons that were stated', () => {
  test.each<[string, ChecklistFacts['reasons'], Told, Told]>([
    ['none', [], 'no', 'no'],
    ['illness', [{ kind: 'egen-sygdom' }], 'yes', 'no'],
    ['a funeral', [{ kind: 'begravelse' }], 'no', 'yes'],
    ['illness and childcare', [{ kind: 'egen-sygdom' }, { kind: 'boernepasning' }], 'yes', 'yes'],
    ['health when the offer was given is not illness', [{ kind: 'helbred-ved-tilbud' }], 'no', 'yes'],
    ['nobody knows', 'unknown', 'unknown', 'unknown']
  ])('%s', (_, reasons, illness, another) => {
    expect(holds('illness-stated', { reasons })).toBe(illness)
    expect(holds('other-reason-stated', { reasons })).toBe(another)
  })
})

describe('the number of § 39', () => {
  const list = 'refusal-or-abandonment'
  /** For each condition the numbers of which it holds, and those that leave it open; of all others it does not. */
  const numbers: readonly [ConditionId, readonly string[], readonly string[]][] = [
    ['work-refused', ['2'], []],
    ['refusal-by-repeated-absence', ['3-repeated-absence'], ['3']],
    ['illness-notice-missing', ['4', '6'], []],
    ['illness-notice-missing-in-follow-up', ['6'], []],
    ['job-search-agreement-broken', ['8', '8-agreements', '8-joblog'], []],
    ['joblog-broken', ['8-joblog'], ['8']],
    // § 39, nr. 4 alone says nothing of a reasonable ground.
    [
      'not-missing-illness-notice',
      ['1', '2', '3', '3-refusal', '3-repeated-absence', '5', '6', '7', '8', '8-agreements', '8-joblog'],
      []
    ]
  ]
  const all = [
    '1',
    '2',
    '3',
    '3-refusal',
    '3-repeated-absence',
    '4',
    '5',
    '6',
    '7',
    '8',
    '8-agreements',
    '8-joblog'
  ] as const

  test.each(numbers)('%s: of the numbers %j, open of %j', (id, holding, open) => {
    const found = (answer: Told) => all.filter((each) => holds(id, limb(each), list) === answer)
    expect(found('yes')).toEqual(holding)
    expect(found('unknown')).toEqual(open)
  })

  test('whether it is about an offer: number 3 is, numbers 2, 5 and 8 are not, the others leave it open', () => {
    const found = (answer: Told) =>
      all.filter((each) => holds('event-concerns-offer', limb(each), list) === answer)
    expect(found('yes')).toEqual(['3', '3-refusal', '3-repeated-absence'])
    expect(found('no')).toEqual(['2', '5', '8', '8-agreements', '8-joblog'])
    expect(found('unknown')).toEqual(['1', '4', '6', '7'])
  })
})

describe('what the event is about', () => {
  test.each<[ConditionId, SanctionListId, ChecklistFacts['event']['kind'], Told]>([
    ['event-concerns-offer', 'refusal-or-abandonment', 'offer', 'yes'],
    ['event-concerns-offer', 'refusal-or-abandonment', 'other', 'no'],
    ['event-concerns-offer', 'refusal-or-abandonment', 'illness-notice', 'no'],
    ['event-concerns-offer', 'absence-from-offer', undefined, 'yes'],
    ['cv-missing', 'duty-breach-per-day', 'cv', 'yes'],
    ['cv-missing', 'duty-breach-per-day', 'registration', 'no'],
    // The notice may be that of number 4 or of number 6, where the number is not told.
    ['not-missing-illness-notice', 'refusal-or-abandonment', 'illness-notice', 'unknown'],
    ['not-missing-illness-notice', 'refusal-or-abandonment', 'offer', 'yes'],
    ['not-missing-illness-notice', 'aggravated-availability', 'illness-notice', 'unknown'],
    ['not-missing-illness-notice', 'aggravated-availability', 'talk', 'yes'],
    ['not-missing-illness-notice', 'aggravated-availability', undefined, 'unknown'],
    // Of other provisions than § 39 it is no missing notice, whatever the event is.
    ['not-missing-illness-notice', 'absence-from-meeting', undefined, 'yes']
  ])('%s (%s), an event about %s: %s', (id, list, kind, expected) => {
    expect(holds(id, about(kind), list)).toBe(expected)
  })

  test('its number of § 39 does not matter where it is told what it is about', () => {
    const told = { event: { date: DAY, kind: 'other', limb: '3' } } as const
    expect(holds('event-concerns-offer', told, 'refusal-or-abandonment')).toBe('no')
  })

  test('but tells whether it is the notice of number 4', () => {
    const told = (limb: '4' | '6') => ({ event: { date: DAY, kind: 'illness-notice', limb } }) as const
    expect(holds('not-missing-illness-notice', told('4'), 'refusal-or-abandonment')).toBe('no')
    expect(holds('not-missing-illness-notice', told('6'), 'refusal-or-abandonment')).toBe('yes')
    expect(holds('not-missing-illness-notice', told('4'), 'aggravated-availability')).toBe('no')
  })
})
