import { describe, expect, test } from 'vitest'
import { type ChecklistFacts, sanctionItem } from '../../../src/index.js'
import { changed, completeFile, emptyFile, without } from './files.js'
import { askedIn, found, itemFound } from './in-lines.js'

const offer = completeFile('absence-from-offer', '2024-03-04', 'aktivitetsparat')
const aggravated = completeFile('aggravated-availability', '2024-03-04', 'jobparat')
const missingIn = (facts: ChecklistFacts): string[] => found(facts).missing.map(({ path }) => path)

describe('what is asked of the reasons', () => {
  const open = without(offer, 'illness-set-aside-on-basis')

  test('whether the illness is accepted, of the reason that is the illness', () => {
    const two = { ...open, reasons: [{ kind: 'begravelse' }, { kind: 'egen-sygdom' }] } as const
    expect(missingIn({ ...two, reasons: [...two.reasons] })).toEqual(['facts.reasons[1].accepted'])
    expect(missingIn({ ...open, reasons: [{ kind: 'egen-sygdom' }] })).toEqual(['facts.reasons[0].accepted'])
    expect(missingIn({ ...open, reasons: [{ kind: 'egen-sygdom', accepted: 'yes' }] })).toEqual([])
  })

  test('nothing where the item that turns on it is answered so that nothing is lacking', () => {
    expect(missingIn({ ...offer, reasons: [{ kind: 'egen-sygdom' }] })).toEqual([])
  })

  test('first of all which there are, where nobody knows', () => {
    const { reasons: _, ...untold } = without(open, 'reason-stated')
    expect(missingIn(untold)).toEqual(['facts.reasons'])
  })
})

describe('what is asked while the group is not known', () => {
  const untold = without(
    { ...offer, classification: 'unknown', contact: {} },
    'furthering-assessed',
    'furthers-availability',
    'contact-at-home'
  )

  test('is the group, not what only turns on more once the group is known', () => {
    const { next, missing } = found(untold)
    expect(missing.map(({ path }) => path)).toEqual(['facts.classification'])
    expect(next[0]).toMatchObject({ asks: 'fact', path: 'facts.classification', canGive: 'block' })
    const { question } = missing[0] as (typeof missing)[number]
    expect(next[0]?.question).toEqual(question)
  })

  test('is the group even where every item of it is answered so that nothing is lacking', () => {
    const { next, kind, basis } = found({ ...offer, classification: 'unknown' })
    expect(next.map(({ canGive }) => canGive)).toEqual(['ok'])
    expect([kind, basis]).toEqual(['undetermined', undefined])
  })

  test('comes first even so, whosever day governs, though another fact can show a gap', () => {
    const { hearing: _, ...unheard } = without({ ...offer, classification: 'unknown' }, 'reply-considered')
    expect(missingIn(unheard)).toEqual(['facts.classification', 'facts.hearing.reply'])
    const onDecisionDay = found(unheard, { 'classification-day': 'decision-day' })
    expect(onDecisionDay.missing.map(({ path }) => path)).toEqual([
      'facts.classificationOnDecisionDay',
      'facts.hearing.reply'
    ])
  })

  test('is more once it is known: what contact turns on', () => {
    const known: ChecklistFacts = { ...untold, classification: 'aktivitetsparat', contact: { made: 'no' } }
    expect(missingIn(known)).toContain('facts.contact.homeAddressKnown')
    expect(missingIn(known)).not.toContain('facts.classification')
  })

  test('is a fact too on which an item of every group turns', () => {
    const { hearing: _, ...unheard } = without(untold, 'reply-considered')
    expect(missingIn(unheard)).toEqual(['facts.classification', 'facts.hearing.reply'])
  })
})

describe('what is not asked', () => {
  test('an item that waits, and what waits for one that waits itself', () => {
    const ids = ['extra-guidance-person', 'extra-guidance-repeat', 'preceding-sanction-stands'] as const
    const open = without(aggravated, ...ids)
    expect(askedIn(found(open))).toEqual([
      'extra-guidance-person (block)',
      'extra-guidance-repeat (block)',
      'preceding-sanction-stands (investigate)'
    ])
    const first = changed(open, { answers: { 'preceding-sanction': 'no' } })
    expect(found(first).next).toEqual([])
    expect(itemFound(first, 'extra-guidance-person').waitsFor).toEqual(['preceding-sanction'])
    expect(itemFound(first, 'extra-guidance-repeat').waitsFor).toEqual(['extra-guidance-person'])
    // The other guidance is answered all the same, and so it does not wait.
    expect(itemFound(first, 'extra-guidance-closing')).not.toHaveProperty('waitsFor')
  })

  test('the overall assessment only where neither of the two that it rests on is made', () => {
    const one = changed(without(offer, 'overall-assessment'), { answers: { 'furthering-assessed': 'no' } })
    expect(askedIn(found(one))).toEqual(['overall-assessment (investigate)'])
    const none = changed(one, { answers: { 'other-circumstances-assessed': 'no' } })
    expect(askedIn(found(none))).toEqual([])
    expect(itemFound(none, 'overall-assessment').waitsFor).toEqual([
      'other-circumstances-assessed',
      'furthering-assessed'
    ])
  })

  test('a fact that only an item turns on that waits: whether the citizen replied, where there was no hearing', () => {
    const { hearing: _, ...untold } = without(offer, 'reply-considered')
    expect(missingIn(untold)).toEqual(['facts.hearing.reply'])
    const unheard = found(changed(untold, { answers: { heard: 'no' } }))
    expect(unheard.missing).toEqual([])
    expect(unheard.kind).toBe('decided')
  })

  test('an item whose fact is asked for, but it is where the fact is not asked for', () => {
    const empty = found(emptyFile('absence-from-meeting', '2024-03-04', 'jobparat'))
    const asked = empty.next.map((each) => (each.asks === 'fact' ? each.path : each.id))
    expect(asked).toContain('facts.conditionalLetter.used')
    expect(asked).not.toContain('conditional-letter-used')
    expect(empty.next.find((each) => each.asks === 'item')?.question).toEqual(
      sanctionItem('event-in-catalogue').question
    )
    // Which kind of talk it was opens no other item: the item itself is asked.
    expect(asked).toContain('talk-kind')
  })
})

describe('what weighs more', () => {
  test('a fact weighs as the gravest that an item can show which it opens, answered or not', () => {
    const {
      conditionalLetter: _,
      amount: __,
      ...untold
    } = without(offer, 'conditional-letter-used', 'monthly-statement', 'heard-with-statement')
    const file: ChecklistFacts = { ...untold, amount: { computed: 'no' } }
    expect(askedIn(found(file))).toEqual([
      'facts.conditionalLetter.used (block): conditional-letter-group',
      'facts.amount.monthlyStatement (defect): heard-with-statement'
    ])
  })
})

describe('what the dates show against the caseworker', () => {
  const guided = (givenOn: string, answer: 'yes' | 'no') =>
    changed(offer, { guidance: { givenOn, extraNeed: 'no' }, answers: { 'written-guidance': answer } })

  test('guidance on the day of the event leaves a yes open, and lets a no stand', () => {
    const said = itemFound(guided('2024-03-04', 'yes'), 'written-guidance')
    expect(said).toMatchObject({ answer: 'unknown', effect: 'undocumented' })
    expect(said).not.toHaveProperty('answeredBy')
    expect(found(guided('2024-03-04', 'yes')).warnings[0]?.message.en).toMatch(/give: not answered\./)
    expect(itemFound(guided('2024-03-04', 'no'), 'written-guidance')).toMatchObject({
      answer: 'no',
      answeredBy: 'caseworker'
    })
    expect(found(guided('2024-03-04', 'no')).warnings).toEqual([])
  })

  test('guidance before it does not set aside a no, but is pointed out', () => {
    const said = guided('2024-03-03', 'no')
    expect(itemFound(said, 'written-guidance')).toMatchObject({ answer: 'no', answeredBy: 'caseworker' })
    expect(found(said).warnings[0]?.message.en).toMatch(/The answer is no to .* give: yes\./)
  })

  test('where both say the same it is the caseworker’s answer', () => {
    const said = guided('2024-03-03', 'yes')
    expect(itemFound(said, 'written-guidance')).toMatchObject({ answer: 'yes', answeredBy: 'caseworker' })
    expect(found(said).warnings).toEqual([])
  })
})
