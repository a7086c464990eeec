import { describe, expect, test } from 'vitest'
import type { ChecklistFacts, Issue } from '../../../src/index.js'
import { changed, completeFile } from './files.js'
import { found } from './in-lines.js'

const offer = completeFile('absence-from-offer', '2024-03-04', 'aktivitetsparat')
const warned = (facts: ChecklistFacts): readonly Issue[] => found(facts).warnings
const paths = (facts: ChecklistFacts): [string, string][] =>
  warned(facts).map(({ path, code }) => [path, code])
const call = { on: '2024-03-04', how: 'telephone', result: 'not-reached' } as const

describe('an answer that the facts do not bear out', () => {
  test('is pointed out in words: the question, the answer, and what the facts show', () => {
    const late = changed(offer, { amount: { ...offer.amount, deductedIn: '2024-07-01' } })
    expect(warned(late)).toMatchObject([
      {
        path: 'facts.answers.three-month-limit',
        code: 'answer-against-facts',
        message: {
          da: expect.stringMatching(/: Svaret er ja til ".*", men sagens oplysninger giver: nej\./),
          en: expect.stringMatching(/: The answer is yes to “.*”, but the facts of the case give: no\./)
        }
      }
    ])
    const [warning] = warned(late)
    expect(warning?.message.da).toContain('3 hele kalendermåneder')
  })

  test('is not where the item does not apply', () => {
    // No amount is computed, so nobody asks for the three months.
    const none = changed(offer, { amount: { computed: 'no', monthlyStatement: 'no' } })
    expect(paths(none)).toEqual([])
    const letter = changed(offer, { answers: { 'conditional-letter-group': 'yes' } })
    expect(paths(letter)).toEqual([])
  })

  test('is where it may apply: an agterskrivelse to an aktivitetsparat, of which it is not told whether it is used', () => {
    const { conditionalLetter: _, ...untold } = offer
    const { 'conditional-letter-used': __, ...answers } = offer.answers
    const open: ChecklistFacts = { ...untold, answers: { ...answers, 'conditional-letter-group': 'yes' } }
    expect(paths(open)).toEqual([['facts.answers.conditional-letter-group', 'answer-against-facts']])
  })
})

const shown = ['contact-documented-how', 'contact-documented-when', 'contact-documented-times'] as const

describe('attempts of which none is dated', () => {
  const undated = changed(offer, { contactAttempts: [{ ...call, on: 'unknown' }] })
  const codes = (facts: ChecklistFacts, code: string) => warned(facts).filter((each) => each.code === code)

  test('do not bear out that the file shows them', () => {
    expect(codes(undated, 'no-attempt-dated').map(({ path }) => path)).toEqual(
      shown.map((id) => `facts.answers.${id}`)
    )
    const [first] = codes(undated, 'no-attempt-dated')
    expect(first?.message).toEqual({
      da: 'facts.answers.contact-documented-how: Svaret er ja til "Fremgår det af sagen, hvordan der er forsøgt kontakt?", men ingen af kontaktforsøgene er dateret.',
      en: 'facts.answers.contact-documented-how: The answer is yes to “Does the file show how contact was attempted?”, but none of the attempts at contact is dated.'
    })
  })

  test('from 2025 they do not bear out that they are documented', () => {
    const file = completeFile('absence-from-offer', '2025-03-04', 'aktivitetsparat')
    const open = changed(file, { contactAttempts: [{ ...call, on: 'unknown' }] })
    expect(codes(open, 'no-attempt-dated').map(({ path }) => path)).toEqual([
      'facts.answers.contact-attempts-documented'
    ])
  })

  test('are not pointed out where the file is not said to show them, where one is dated, or where none are told', () => {
    const notSaid = Object.fromEntries(shown.map((id) => [id, 'no' as const]))
    expect(codes(changed(undated, { answers: notSaid }), 'no-attempt-dated')).toEqual([])
    const one = changed(offer, { contactAttempts: [{ ...call, on: 'unknown' }, call] })
    expect(codes(one, 'no-attempt-dated')).toEqual([])
    expect(codes(offer, 'no-attempt-dated')).toEqual([])
  })
})

describe('the bounds of the contact', () => {
  test('that nobody knows when the decision was made is pointed out once, where attempts are told', () => {
    const open = changed(offer, { decision: {}, contactAttempts: [call, call] })
    expect(paths(open)).toEqual([['facts.decision.on', 'decision-day-open']])
    expect(warned(open)[0]?.message.da).toMatch(/: Det er ikke oplyst, hvornår afgørelsen er truffet/)
    expect(paths(changed(offer, { decision: {} }))).toEqual([])
    expect(
      paths(changed(offer, { decision: {}, contactAttempts: [] })).map(([, code]) => code)
    ).not.toContain('decision-day-open')
  })

  test.each([
    ['the day before the event', '2024-03-03', true],
    ['the day of the event', '2024-03-04', false],
    ['the day of the decision', '2024-03-20', false],
    ['the day after the decision', '2024-03-21', true]
  ])('an attempt on %s is pointed out as not counted: %s, %s', (_, on, isPointedOut) => {
    const file = changed(offer, {
      decision: { exists: 'yes', on: '2024-03-20' },
      contactAttempts: [
        { ...call, on },
        { ...call, on: '2024-03-10' }
      ]
    })
    expect(paths(file)).toEqual(isPointedOut ? [['facts.contactAttempts[0].on', 'attempt-not-counted']] : [])
    if (isPointedOut)
      expect(warned(file)[0]?.message.da).toBe(
        `facts.contactAttempts[0].on: Kontaktforsøget ${on} er ikke talt med: det ligger før hændelsen 2024-03-04 eller efter afgørelsen.`
      )
  })

  test('while no decision is made no attempt comes after it', () => {
    const file = changed(offer, {
      decision: { exists: 'yes', on: 'not-made' },
      contactAttempts: [{ ...call, on: '2026-01-10' }]
    })
    expect(paths(file)).toEqual([])
  })
})
