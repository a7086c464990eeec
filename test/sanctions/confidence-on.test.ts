import { describe, expect, test } from 'vitest'
import { confidenceOn } from '../../src/sanctions/confidence-on.js'
import type { Classification } from '../../src/sanctions/item.js'
import { type SanctionItemId, sanctionItem } from '../../src/sanctions/items.js'
import { noteOn } from '../../src/sanctions/note-on.js'

const confidence = (id: SanctionItemId, date: string, group: Classification | 'unknown'): string =>
  confidenceOn(sanctionItem(id), date, group)

describe('how sure an item is follows the texts that it rests on for that day', () => {
  test.each([
    // Handbook, section 1: of 2020 only § 35, § 40, stk. 1 and § 40 a, stk. 1 are certain word for word.
    ['reasonable-ground', '2020-12-31', 'jobparat', 'derived'],
    ['reasonable-ground', '2021-01-01', 'jobparat', 'read'],
    ['written-guidance', '2020-12-31', 'jobparat', 'read'],
    // The date of the change of guidance is paraphrased; the text of June 2024 was read.
    ['written-guidance', '2024-06-24', 'jobparat', 'secondary'],
    ['written-guidance', '2024-06-25', 'jobparat', 'read'],
    // What is derived stays so, whatever it rests on.
    ['contact-attempts-documented', '2025-08-01', 'aktivitetsparat', 'derived'],
    // A study that says more than the act does not make what the act says less sure.
    ['guidance-by-first-talk', '2022-05-04', 'jobparat', 'read']
  ] as const)('%s on %s of a %s: %s', (id, date, group, expected) => {
    expect(confidence(id, date, group)).toBe(expected)
  })
})

describe('an availability order that does not cover the group', () => {
  test.each([
    // Until 23 March 2021 only the order for aktivitetsparate stands: it is theirs, and read by analogy of the others.
    ['2021-03-22', 'aktivitetsparat', 'read'],
    ['2021-03-22', 'jobparat', 'derived'],
    ['2021-03-22', 'uddannelsesparat', 'derived'],
    ['2021-03-22', 'aabenlyst-uddannelsesparat', 'derived'],
    ['2021-03-23', 'jobparat', 'read'],
    // Of a group that is not known nobody can say that it is another’s.
    ['2021-03-22', 'unknown', 'read'],
    // From 2025 the orders are not established.
    ['2024-12-31', 'jobparat', 'read'],
    ['2025-01-01', 'jobparat', 'derived'],
    ['2025-01-01', 'aktivitetsparat', 'derived'],
    ['2025-01-01', 'unknown', 'derived']
  ] as const)('own illness, on %s of a %s: %s', (date, group, expected) => {
    expect(confidence('own-illness-assessed', date, group)).toBe(expected)
  })

  test('makes an item no less sure that an act carries too', () => {
    expect(confidence('personal-contact-exhausted', '2025-08-01', 'aktivitetsparat')).toBe('read')
    expect(confidence('more-than-missing-cancellation', '2021-02-01', 'jobparat')).toBe('secondary')
    expect(confidence('illness-clarified', '2021-02-01', 'jobparat')).toBe('read')
  })
})

describe('an item that is derived for some days only', () => {
  test.each([
    ['furthers-availability', '2024-12-31', 'read'],
    ['furthers-availability', '2025-01-01', 'derived'],
    ['furthers-availability', '2025-06-30', 'derived'],
    ['furthers-availability', '2025-07-01', 'read'],
    ['self-booked-summons', '2021-02-12', 'read'],
    ['self-booked-summons', '2021-02-13', 'derived'],
    ['self-booked-summons', '2023-06-21', 'derived'],
    ['self-booked-summons', '2023-06-22', 'read']
  ] as const)('%s on %s of an aktivitetsparat: %s', (id, date, expected) => {
    expect(confidence(id, date, 'aktivitetsparat')).toBe(expected)
  })

  test('can be so in more periods than one', () => {
    const derivedFor = [
      { from: '2021-01-01', to: '2021-12-31' },
      { from: '2023-01-01', to: '2023-12-31' }
    ]
    const item = { ...sanctionItem('provision-cited'), derivedFor }
    const on = (date: string) => confidenceOn(item, date, 'jobparat')
    expect(['2021-06-01', '2022-06-01', '2023-06-01'].map(on)).toEqual(['derived', 'read', 'derived'])
  })

  test('and for some groups only: § 37, stk. 3 named jobparate from the start', () => {
    expect(confidence('self-booked-summons', '2022-05-04', 'jobparat')).toBe('read')
    expect(confidence('self-booked-summons', '2022-05-04', 'unknown')).toBe('read')
  })
})

describe('the notes of an item', () => {
  test('are told together, in each language', () => {
    expect(noteOn(sanctionItem('written-guidance'), '2024-01-01', 'jobparat')).toEqual({
      da: 'En betingelse for enhver sanktion efter §§ 36-40 a. Den er hele reglen om vejledning fra den 1. januar 2024. At vejledningen skal ligge før hændelsen, er udledt af "har vejledt".',
      en: 'A condition of every sanction under §§ 36-40 a. It is the whole of the guidance rule from 1 January 2024. That it comes before the event is derived from "har vejledt".'
    })
  })

  test('are those of the day, and of the group where it is known', () => {
    expect(noteOn(sanctionItem('written-guidance'), '2023-12-31', 'jobparat')?.da).toBe(
      'En betingelse for enhver sanktion efter §§ 36-40 a.'
    )
    const ofGroup = (group: Classification | 'unknown') =>
      noteOn(sanctionItem('reasonable-ground'), '2024-03-04', group)?.da ?? ''
    expect(ofGroup('aktivitetsparat')).toContain('aktivitetsparate')
    expect(ofGroup('unknown')).toContain('aktivitetsparate')
    expect(ofGroup('jobparat')).not.toContain('aktivitetsparate')
  })

  test('are none where none is true, or there are none', () => {
    expect(noteOn(sanctionItem('furthers-availability'), '2024-12-31', 'aktivitetsparat')).toBeUndefined()
    expect(noteOn(sanctionItem('guidance-by-first-talk'), '2023-12-31', 'jobparat')).toBeUndefined()
  })
})
