import { describe, expect, test } from 'vitest'
import type { Answer, ChecklistFacts, SanctionItemId } from '../../../src/index.js'
import { emptyFile } from './files.js'
import { itemInCase } from './item-in-case.js'

type Attempts = NonNullable<ChecklistFacts['contactAttempts']>

/** A file of an aktivitetsparat citizen with these attempts before a decision of 20 March. */
const file = (
  contactAttempts: Attempts | undefined,
  contact: ChecklistFacts['contact'] = {},
  date = '2024-03-04'
): ChecklistFacts => ({
  ...emptyFile('absence-from-offer', date, 'aktivitetsparat'),
  decision: { exists: 'yes', on: `${date.slice(0, 4)}-03-20` },
  contact,
  ...(contactAttempts === undefined ? {} : { contactAttempts })
})
const call = { on: '2024-03-06', how: 'telephone', result: 'not-reached' } as const
const visit = { ...call, how: 'home-visit' } as const

describe('how, when and how many times: A § 12, stk. 2', () => {
  const items = ['contact-documented-how', 'contact-documented-when', 'contact-documented-times'] as const
  test.each<[string, Attempts | undefined, Answer[]]>([
    ['nothing told of attempts', undefined, ['unknown', 'unknown', 'unknown']],
    ['no attempt', [], ['unknown', 'unknown', 'unknown']],
    ['one call', [call], ['yes', 'yes', 'yes']],
    ['a call from before the event', [{ ...call, on: '2024-03-01' }], ['unknown', 'unknown', 'unknown']],
    ['one call on no day that is told', [{ ...call, on: 'unknown' }], ['yes', 'unknown', 'unknown']],
    ['a call, and one on no day that is told', [call, { ...call, on: 'unknown' }], ['yes', 'unknown', 'yes']],
    ['one attempt in no way that is told', [{ ...call, how: 'unknown' }], ['unknown', 'yes', 'yes']]
  ])('%s', (_, attempts, expected) => {
    expect(items.map((id) => itemInCase(file(attempts), id).answer)).toEqual(expected)
  })

  test.each<[string, Attempts | undefined, Answer]>([
    ['nothing told of attempts', undefined, 'unknown'],
    ['no attempt', [], 'unknown'],
    ['one call', [call], 'yes'],
    ['a call, and one on no day that is told', [call, { ...call, on: 'unknown' }], 'unknown'],
    ['a call, and one in no way that is told', [call, { ...call, how: 'unknown' }], 'unknown']
  ])('since 2025 the three are one item: %s', (_, attempts, expected) => {
    const of2025 = attempts?.map((each) => ({ ...each, on: each.on.replace('2024', '2025') }))
    const found = itemInCase(file(of2025, {}, '2025-03-04'), 'contact-attempts-documented')
    expect(found.answer).toBe(expected)
  })
})

describe('all reasonable possibilities of contact: § 35, stk. 7', () => {
  test.each([
    ['yes', 'yes'],
    ['no', 'unknown'],
    ['unknown', 'unknown']
  ] as const)('contact made %s: exhausted, %s', (made, expected) => {
    expect(itemInCase(file(undefined, { made }), 'personal-contact-exhausted').answer).toBe(expected)
  })
})

describe('contact at the home, or a reason why there was none', () => {
  test.each<[string, Attempts | undefined, Answer, Answer]>([
    ['a visit', [visit], 'no', 'yes'],
    ['a visit, and nothing told of a reason', [visit], 'unknown', 'yes'],
    ['no visit, and no reason', [call], 'no', 'no'],
    ['no visit, and a reason', [call], 'yes', 'yes'],
    ['no visit, and nothing told of a reason', [call], 'unknown', 'unknown'],
    ['no attempt, and no reason', [], 'no', 'no'],
    ['nothing told of attempts, and no reason', undefined, 'no', 'unknown'],
    ['nothing told of attempts, and a reason', undefined, 'yes', 'yes'],
    ['a visit on no day that is told, and no reason', [{ ...visit, on: 'unknown' }], 'no', 'unknown'],
    ['a visit after the decision, and no reason', [{ ...visit, on: '2024-03-21' }], 'no', 'no']
  ])('%s', (_, attempts, noVisitReasoned, expected) => {
    expect(itemInCase(file(attempts, { noVisitReasoned }), 'contact-at-home').answer).toBe(expected)
  })
})

describe('attempts show that contact was sought elsewhere, never that it was not', () => {
  const ways: readonly [SanctionItemId, Attempts[number]['how'], Answer][] = [
    ['contact-elsewhere', 'at-place-of-stay', 'yes'],
    ['contact-elsewhere', 'at-offer', 'yes'],
    ['contact-elsewhere', 'at-treatment', 'yes'],
    ['contact-elsewhere', 'through-mentor', 'unknown'],
    ['contact-elsewhere', 'unknown', 'unknown'],
    ['contact-through-mentor', 'through-mentor', 'yes'],
    ['contact-through-mentor', 'through-contact-person', 'unknown'],
    ['contact-through-mentor', 'unknown', 'unknown']
  ]
  test.each(ways)('%s, an attempt %s: %s', (id, how, expected) => {
    expect(itemInCase(file([{ ...call, how }]), id).answer).toBe(expected)
    expect(itemInCase(file(undefined), id).answer).toBe('unknown')
  })
})
