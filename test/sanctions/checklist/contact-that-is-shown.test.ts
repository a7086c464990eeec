import { describe, expect, test } from 'vitest'
import type { ChecklistFacts } from '../../../src/index.js'
import { type ContactAttempt, contactWays } from '../../../src/sanctions/checklist/contact-attempt.js'
import { contactShown, endOfContact } from '../../../src/sanctions/checklist/contact-shown.js'
import { knownFacts } from '../../../src/sanctions/checklist/known-facts.js'
import { emptyFile } from './files.js'

const file = (
  contactAttempts: readonly ContactAttempt[],
  facts: Partial<ChecklistFacts> = {}
): ChecklistFacts => ({
  ...emptyFile('absence-from-offer', '2024-03-04', 'aktivitetsparat'),
  decision: { exists: 'yes', on: '2024-03-20' },
  contactAttempts,
  ...facts
})
const tried = (
  how: ContactAttempt['how'],
  on = '2024-03-06',
  result: ContactAttempt['result'] = 'not-reached'
): ContactAttempt => ({ on, how, result })

describe('an attempt counts between the event on 4 March and the decision on 20 March', () => {
  test.each([
    ['2024-03-03', 'no'],
    ['2024-03-04', 'yes'],
    ['2024-03-20', 'yes'],
    ['2024-03-21', 'no'],
    ['unknown', 'unknown']
  ])('of %s: %s', (on, counts) => {
    const [attempt] =
      contactShown(file([tried('telephone', on), tried('telephone')]))?.attempts.filter(
        ({ index }) => index === 0
      ) ?? []
    expect(attempt).toEqual({ on, how: 'telephone', result: 'not-reached', index: 0, counts })
  })

  test.each<[string, ChecklistFacts['decision'], string]>([
    ['it was made on 20 March', { on: '2024-03-20' }, '2024-03-20'],
    ['there is none', { exists: 'no' }, 'none'],
    ['there is a draft', { exists: 'yes', on: 'not-made' }, 'none'],
    ['it exists, and nobody knows its day', { exists: 'yes', on: 'unknown' }, 'unknown'],
    ['nobody knows whether there is one', { exists: 'unknown' }, 'unknown'],
    ['nothing is told', undefined, 'unknown']
  ])('the decision that ends it: %s', (_, decision, end) => {
    expect(endOfContact(file([], { decision }))).toBe(end)
  })
})

describe('what the attempts show together', () => {
  test('none, or none that can count, shows nothing', () => {
    expect(contactShown(file([]))).toBeUndefined()
    expect(contactShown(file([tried('home-visit', '2024-03-03')]))).toBeUndefined()
    expect(contactShown(emptyFile('absence-from-offer', '2024-03-04', 'aktivitetsparat'))).toBeUndefined()
  })

  test('a call and a visit to the place of offer: how, when and twice; neither the home nor a mentor', () => {
    expect(contactShown(file([tried('at-offer', '2024-03-08'), tried('telephone', '2024-03-06')]))).toEqual({
      times: 2,
      how: 'yes',
      when: 'yes',
      atHome: 'no',
      elsewhere: 'yes',
      throughMentor: 'no',
      attempts: [
        { on: '2024-03-06', how: 'telephone', result: 'not-reached', index: 1, counts: 'yes' },
        { on: '2024-03-08', how: 'at-offer', result: 'not-reached', index: 0, counts: 'yes' }
      ]
    })
  })

  test('an attempt that does not count takes nothing from the others', () => {
    const shown = contactShown(file([tried('unknown', '2024-03-01'), tried('telephone')]))
    expect(shown).toMatchObject({ times: 1, how: 'yes', when: 'yes', atHome: 'no' })
  })

  test('one in no way that is told leaves open what was not shown otherwise', () => {
    const open = contactShown(file([tried('unknown'), tried('home-visit')]))
    expect(open).toMatchObject({ times: 2, how: 'unknown', when: 'yes', atHome: 'yes' })
    expect(open).toMatchObject({ elsewhere: 'unknown', throughMentor: 'unknown' })
  })

  test('one on no day that is told leaves open what it alone would show', () => {
    const open = contactShown(file([tried('home-visit', 'unknown'), tried('telephone')]))
    expect(open).toMatchObject({ times: 1, how: 'yes', when: 'unknown' })
    expect(open).toMatchObject({ atHome: 'unknown', elsewhere: 'no', throughMentor: 'no' })
    const place = contactShown(file([tried('at-offer', 'unknown'), tried('telephone')]))
    expect(place).toMatchObject({ atHome: 'no', elsewhere: 'unknown', throughMentor: 'no' })
  })

  test('are told in the order of their days, then as they stand, the undated last', () => {
    const days = ['unknown', '2024-03-09', '2024-03-05', '2024-03-09', '2024-03-01', 'unknown', '2024-03-07']
    const shown = contactShown(file(days.map((on) => tried('telephone', on))))
    expect(shown?.attempts.map(({ index }) => index)).toEqual([4, 2, 6, 1, 3, 0, 5])
  })

  test.each(contactWays.map((way) => [way]))('%s', (way) => {
    const shown = contactShown(file([tried(way)]))
    expect(shown?.atHome).toBe(way === 'home-visit' ? 'yes' : 'no')
    expect(shown?.elsewhere).toBe(
      ['at-place-of-stay', 'at-offer', 'at-treatment'].includes(way) ? 'yes' : 'no'
    )
    expect(shown?.throughMentor).toBe(way === 'through-mentor' ? 'yes' : 'no')
  })
})

describe('contact that was made', () => {
  const made = (...attempts: ContactAttempt[]) => {
    const known = knownFacts(file(attempts, { contact: { made: 'unknown', person: 'unknown' } }))
    return [known['contact.made'], known['contact.madeAwayFromHome'], known['contact.madeAwayFromOtherPlace']]
  }
  const personal = [
    'telephone',
    'home-visit',
    'at-place-of-stay',
    'at-offer',
    'at-treatment',
    'through-mentor',
    'through-contact-person'
  ]

  test.each(contactWays.map((way) => [way]))('%s that reached the citizen', (way) => {
    const [anywhere] = made(tried(way, '2024-03-06', 'reached'))
    expect(anywhere).toBe(personal.includes(way) ? 'yes' : 'unknown')
  })

  test.each([
    // Anywhere, elsewhere than at the home, elsewhere than at another place of stay.
    ['telephone', ['yes', 'yes', 'yes']],
    ['home-visit', ['yes', 'no', 'yes']],
    ['at-place-of-stay', ['yes', 'yes', 'no']],
    ['at-offer', ['yes', 'yes', 'no']],
    ['at-treatment', ['yes', 'yes', 'no']]
  ] as const)('by %s: the visit itself is no other way than the visit', (way, expected) => {
    expect(made(tried(way, '2024-03-06', 'reached'))).toEqual(expected)
  })

  test('by telephone and at the home', () => {
    const both = [tried('home-visit', '2024-03-06', 'reached'), tried('telephone', '2024-03-07', 'reached')]
    expect(made(...both)).toEqual(['yes', 'yes', 'yes'])
  })

  test.each(['not-reached', 'unknown'] as const)(
    'is not shown by an attempt with the result %s',
    (result) => {
      expect(made(tried('telephone', '2024-03-06', result))).toEqual(['unknown', 'unknown', 'unknown'])
    }
  )

  test('through a contact person: an attempt shows that one was used, whatever came of it', () => {
    const person = (...attempts: ContactAttempt[]) =>
      knownFacts(file(attempts, { contact: { person: 'unknown' } }))['contact.person']
    expect(person(tried('telephone'), tried('through-contact-person'))).toBe('yes')
    expect(person(tried('telephone'))).toBe('unknown')
    expect(knownFacts(file([], { contact: { person: 'no' } }))['contact.person']).toBe('no')
    expect(
      knownFacts(file([tried('through-contact-person')], { contact: undefined }))['contact.person']
    ).toBe('yes')
  })
})
