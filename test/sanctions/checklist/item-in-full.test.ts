import { describe, expect, test } from 'vitest'
import { changed, completeFile, emptyFile, without } from './files.js'
import { found, itemFound } from './in-lines.js'

describe('an item comes back whole', () => {
  test('of an assessment that only a person makes: its question, provisions, confidence and note', () => {
    const file = emptyFile('absence-from-offer', '2024-12-31', 'aktivitetsparat')
    expect(itemFound(file, 'personal-contact-exhausted')).toStrictEqual({
      id: 'personal-contact-exhausted',
      group: 'contact',
      question: {
        da: 'Var alle rimelige muligheder for personlig kontakt udtømt før afgørelsen?',
        en: 'Were all reasonable possibilities of personal contact exhausted before the decision?'
      },
      applies: 'yes',
      answer: 'unknown',
      effect: 'investigate',
      citations: ['aktivloven/35/7', 'raadighed-aktivitetsparate/12/1'],
      confidence: 'read',
      human: true,
      note: {
        da: 'Hvilke og hvor mange forsøg der er nok, vurderes konkret. Er der opnået kontakt, er svaret ja.',
        en: 'Which and how many attempts suffice is a concrete assessment. If contact was made, the answer is yes.'
      }
    })
  })

  test('of a condition that the dates show not to be met: who answers it, how far it blocks, and the reading', () => {
    const file = changed(emptyFile('absence-from-offer', '2023-03-06', 'jobparat'), {
      guidance: { givenOn: '2022-08-05' }
    })
    expect(itemFound(file, 'guidance-renewed-half-yearly')).toStrictEqual({
      id: 'guidance-renewed-half-yearly',
      group: 'guidance',
      question: {
        da: 'Var vejledningen gennemgået og gjort tilgængelig igen inden for det seneste halve år før hændelsen?',
        en: 'Had the guidance been reviewed and made available again within the half year before the event?'
      },
      applies: 'yes',
      answer: 'no',
      answeredBy: 'facts',
      effect: 'block',
      blocks: 'sanction',
      citations: ['aktivloven/35/1/3/3', 'principmeddelelse/21-22/half-yearly'],
      confidence: 'read',
      human: false,
      reading: 'guidance-half-year'
    })
  })

  test('of one that presupposes another, which is not made: what it waits for', () => {
    const file = changed(emptyFile('absence-from-offer', '2025-03-04', 'aktivitetsparat'), {
      answers: { 'furthering-assessed': 'no' }
    })
    expect(itemFound(file, 'furthers-availability')).toMatchObject({
      answer: 'unknown',
      waitsFor: ['furthering-assessed'],
      confidence: 'derived',
      orderNotEstablished: true
    })
  })

  test('of one that does not apply: that it is not applicable, and no reach though its answer would block', () => {
    const file = changed(emptyFile('absence-from-offer', '2024-03-04', 'jobparat'), {
      answers: { 'other-circumstances-assessed': 'no', 'conditional-letter-hearing': 'no' }
    })
    const other = itemFound(file, 'other-circumstances-assessed')
    expect(other).toMatchObject({ applies: 'no', because: 'classification', effect: 'notApplicable' })
    expect(other).not.toHaveProperty('blocks')
    // Whether an agterskrivelse is used is not told.
    const letter = itemFound(file, 'conditional-letter-hearing')
    expect(letter).toMatchObject({ applies: 'unknown', because: 'condition', answer: 'no', effect: 'open' })
    expect(letter).not.toHaveProperty('blocks')
  })
})

describe('an item of one group while the group is not known', () => {
  const contactAtHome = (homeAddressKnown: 'yes' | 'no') =>
    itemFound(
      changed(emptyFile('absence-from-offer', '2024-03-04', 'unknown'), {
        contact: { homeAddressKnown, made: 'no' }
      }),
      'contact-at-home'
    )

  test('may apply where its condition holds: that turns on the group', () => {
    expect(contactAtHome('yes')).toMatchObject({ applies: 'unknown', because: 'classification' })
  })

  test('does not apply where its condition does not hold, whatever the group turns out to be', () => {
    expect(contactAtHome('no')).toMatchObject({
      applies: 'no',
      because: 'condition',
      effect: 'notApplicable'
    })
  })
})

// From 1 January 2025 the successors of the orders of 14 December 2023 are not established.
describe('that the availability order is not established for the day', () => {
  const order = (date: string, id: 'duty-notified' | 'reasonable-ground' | 'written-guidance') =>
    itemFound(emptyFile('absence-from-offer', date, 'jobparat'), id).orderNotEstablished

  test.each([
    ['2024-12-31', 'duty-notified', undefined],
    ['2025-01-01', 'duty-notified', true],
    ['2026-02-02', 'duty-notified', true],
    ['2025-01-01', 'reasonable-ground', undefined],
    ['2025-01-01', 'written-guidance', undefined]
  ] as const)('on %s, %s: %s', (date, id, expected) => {
    expect(order(date, id)).toBe(expected)
  })
})

describe('the assessments of the whole that protect aktivitetsparate', () => {
  const file = completeFile('absence-from-offer', '2024-03-04', 'aktivitetsparat')
  const statuses = (facts: typeof file) => found(facts).assessments?.map(({ id, status }) => [id, status])

  test('each lacks nothing in a complete file, and says in both languages what the file must show', () => {
    expect(found(file).assessments).toMatchObject([
      {
        id: 'other-circumstances',
        status: 'nothing-lacking',
        mustShow: { da: expect.stringMatching(/andre forhold/), en: expect.stringMatching(/other circumst/i) }
      },
      {
        id: 'furthering-availability',
        status: 'nothing-lacking',
        mustShow: { da: expect.stringMatching(/fremme/), en: expect.stringMatching(/further/) }
      },
      {
        id: 'personal-contact',
        status: 'nothing-lacking',
        mustShow: { da: expect.stringMatching(/personlig kontakt/), en: expect.stringMatching(/contact/) }
      }
    ])
  })

  test('one is open while only an item that may apply could lack something', () => {
    const open = without(
      changed(file, { contact: { ...file.contact, homeAddressKnown: 'unknown' } }),
      'contact-at-home'
    )
    expect(statuses(open)).toEqual([
      ['other-circumstances', 'nothing-lacking'],
      ['furthering-availability', 'nothing-lacking'],
      ['personal-contact', 'nothing-lacking']
    ])
    const sought = changed(open, { contact: { ...open.contact, made: 'no' } })
    expect(statuses(without(sought, 'contact-at-home'))?.at(-1)).toEqual(['personal-contact', 'open'])
  })

  test('there are none of a jobparat, or while the group is not known', () => {
    for (const group of ['jobparat', 'unknown'] as const)
      expect(found({ ...file, classification: group })).not.toHaveProperty('assessments')
  })
})
