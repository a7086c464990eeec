import { describe, expect, test } from 'vitest'
import type { ChecklistFacts, Reach, Readings, SanctionItemId } from '../../../src/index.js'
import { changed, completeFile, evaluate, itemOf, told, without } from './files.js'

/** An acceptance example of the handbook, section 13: the facts, the item, and what it must say. */
interface Example {
  name: string
  facts: ChecklistFacts
  readings?: Partial<Readings>
  item: SanctionItemId
  answer?: 'yes' | 'no' | 'unknown'
  effect: string
  blocks?: Reach
}

const illReported = changed(completeFile('absence-from-offer', '2024-03-04', 'jobparat'), {
  reasons: [{ kind: 'egen-sygdom', accepted: 'no' }],
  answers: { 'reason-stated': 'yes' }
})
const twoCalls = changed(
  without(
    completeFile('absence-from-offer', '2024-03-04', 'aktivitetsparat'),
    'contact-at-home',
    'personal-contact-exhausted'
  ),
  {
    contact: {
      homeAddressKnown: 'yes',
      otherPlaceKnown: 'no',
      made: 'no',
      noVisitReasoned: 'no',
      intermediary: 'no',
      person: 'no'
    },
    contactAttempts: [
      { on: '2024-03-04', how: 'telephone', result: 'not-reached' },
      { on: '2024-03-04', how: 'telephone', result: 'not-reached' }
    ]
  }
)
const notFurthering = changed(completeFile('absence-from-offer', '2024-03-04', 'aktivitetsparat'), {
  answers: { 'furthering-assessed': 'no' }
})
const followUpTalk = changed(
  without(completeFile('absence-from-meeting', '2024-03-04', 'jobparat'), 'talk-kind'),
  { talk: { kind: 'opfoelgningssamtale', selfBooked: 'no' } }
)
const lateDeduction = changed(
  without(completeFile('absence-from-offer', '2024-01-10', 'jobparat'), 'three-month-limit'),
  { amount: { computed: 'yes', monthlyStatement: 'no', deductedIn: '2024-05-01' } }
)
const guidedEightMonthsBefore = (date: string, givenOn: string): ChecklistFacts =>
  changed(
    without(
      completeFile('absence-from-offer', date, 'jobparat'),
      'written-guidance',
      'guidance-renewed-half-yearly'
    ),
    { guidance: { givenOn, extraNeed: 'no' } }
  )
const letterTo = (classification: 'aktivitetsparat' | 'jobparat'): ChecklistFacts =>
  changed(
    without(completeFile('absence-from-offer', '2024-03-04', classification), 'conditional-letter-group'),
    {
      conditionalLetter: { used: 'yes', reply: 'no' },
      decision: { exists: 'yes', on: '2024-03-04' },
      answers: { 'conditional-letter-used': 'yes' }
    }
  )
const statement = (list: 'absence-from-offer' | 'absence-from-meeting'): ChecklistFacts =>
  changed(completeFile(list, '2024-03-04', 'jobparat'), {
    amount: { computed: 'yes', monthlyStatement: 'yes', deductedIn: '2024-04-01' },
    answers: {
      'monthly-statement': 'yes',
      ...(list === 'absence-from-meeting' ? { 'told-at-once': 'no' as const } : {})
    }
  })
const bookedIn = (date: string): ChecklistFacts =>
  without(completeFile('self-booking', date, 'aktivitetsparat'), 'booking-group', 'booking-group-2020')
const spouseNotGuided = changed(completeFile('aggravated-availability', '2024-03-04', 'jobparat'), {
  maritalStatus: 'married',
  answers: { 'extra-guidance-spouse': 'no' }
})
const aggravated = (date: string): ChecklistFacts =>
  without(completeFile('aggravated-availability', date, 'aktivitetsparat'), 'aggravated-group')

const examples: readonly Example[] = [
  {
    name: 'jobparat, § 36, says ill, nothing more on file',
    facts: without(illReported, 'illness-clarified'),
    item: 'illness-clarified',
    answer: 'unknown',
    effect: 'investigate'
  },
  {
    name: 'the same, "ikke meldt afbud, derfor ingen rimelig grund" (102-16)',
    facts: changed(illReported, { answers: { 'more-than-missing-cancellation': 'no' } }),
    item: 'more-than-missing-cancellation',
    answer: 'no',
    effect: 'investigate'
  },
  {
    name: 'aktivitetsparat, two calls, known address, no visit, no reason given',
    facts: twoCalls,
    item: 'contact-at-home',
    answer: 'no',
    effect: 'investigate'
  },
  {
    name: 'two calls do not settle whether contact was exhausted',
    facts: twoCalls,
    item: 'personal-contact-exhausted',
    answer: 'unknown',
    effect: 'investigate'
  },
  {
    name: 'aktivitetsparat, contact made, no view on furthering',
    facts: notFurthering,
    item: 'furthering-assessed',
    answer: 'no',
    effect: 'block',
    blocks: 'sanction'
  },
  {
    name: 'no view on furthering, under the other reading',
    facts: notFurthering,
    readings: { 'missing-compulsory-assessment': 'investigate' },
    item: 'furthering-assessed',
    effect: 'investigate'
  },
  {
    name: 'missed opfølgningssamtale',
    facts: followUpTalk,
    item: 'talk-kind',
    answer: 'no',
    effect: 'block',
    blocks: 'sanction'
  },
  {
    name: 'event 10 January, deducted in May',
    facts: lateDeduction,
    item: 'three-month-limit',
    answer: 'no',
    effect: 'block',
    blocks: 'sanction'
  },
  {
    name: 'latest guidance 8 months old, event of 2023',
    facts: guidedEightMonthsBefore('2023-10-04', '2023-02-04'),
    item: 'guidance-renewed-half-yearly',
    answer: 'no',
    effect: 'block',
    blocks: 'sanction'
  },
  {
    name: 'latest guidance 8 months old, event of 2024: written guidance is all there is',
    facts: guidedEightMonthsBefore('2024-10-04', '2024-02-04'),
    item: 'written-guidance',
    answer: 'yes',
    effect: 'ok'
  },
  {
    name: 'latest guidance 8 months old, event of 2024: the half year is no more',
    facts: guidedEightMonthsBefore('2024-10-04', '2024-02-04'),
    item: 'guidance-renewed-half-yearly',
    effect: 'notApplicable'
  },
  {
    name: 'agterskrivelse to an aktivitetsparat',
    facts: letterTo('aktivitetsparat'),
    item: 'conditional-letter-group',
    answer: 'no',
    effect: 'block',
    blocks: 'conditional-letter'
  },
  {
    name: 'agterskrivelse to a jobparat',
    facts: letterTo('jobparat'),
    item: 'conditional-letter-group',
    answer: 'yes',
    effect: 'ok'
  },
  {
    name: 'monthly statement, no immediate notice, § 37',
    facts: statement('absence-from-meeting'),
    item: 'told-at-once',
    effect: 'block',
    blocks: 'monthly-statement'
  },
  {
    name: 'aktivitetsparat misses self-booking in 2022: within § 37 a',
    facts: bookedIn('2022-05-04'),
    item: 'booking-group',
    answer: 'yes',
    effect: 'ok'
  },
  {
    name: 'aktivitetsparat misses self-booking in 2020: a person settles it',
    facts: bookedIn('2020-05-04'),
    item: 'booking-group-2020',
    effect: 'human'
  },
  {
    name: '§ 40 a, spouse not guided',
    facts: spouseNotGuided,
    item: 'extra-guidance-spouse',
    effect: 'block',
    blocks: 'sanction'
  },
  {
    name: '§ 40 a, spouse not guided, under the other reading',
    facts: spouseNotGuided,
    readings: { 'spouse-not-guided': 'blocks-spouse-stop-only' },
    item: 'extra-guidance-spouse',
    effect: 'block',
    blocks: 'spouse-stop'
  },
  {
    name: '§ 40 a, preceding decision set aside',
    facts: changed(completeFile('aggravated-availability', '2024-03-04', 'jobparat'), {
      answers: { 'preceding-sanction-stands': 'no' }
    }),
    item: 'preceding-sanction-stands',
    effect: 'investigate'
  },
  {
    name: '§ 40 a, aktivitetsparat, 2025-03: a person settles it, whatever is answered',
    facts: aggravated('2025-03-04'),
    item: 'aggravated-group-2025h1',
    effect: 'human'
  },
  {
    name: '§ 40 a, aktivitetsparat, 2025-03, not covered under that reading',
    facts: aggravated('2025-03-04'),
    readings: { 'aggravated-activity-ready-2025': 'not-covered' },
    item: 'aggravated-group-2025h1',
    effect: 'block',
    blocks: 'sanction'
  },
  {
    name: '§ 40 a, aktivitetsparat, 2025-09',
    facts: aggravated('2025-09-04'),
    item: 'aggravated-group',
    answer: 'no',
    effect: 'block',
    blocks: 'sanction'
  }
]

describe('the acceptance examples of the handbook', () => {
  test.each(examples)('$name', ({ facts, readings, item, answer, effect, blocks }) => {
    const found = itemOf(facts, item, readings)
    if (answer !== undefined) expect(found.answer).toBe(answer)
    expect(found.effect).toBe(effect)
    expect(found.blocks).toBe(blocks)
  })

  test('§ 40 a, aktivitetsparat, 2024: possible with all tests', () => {
    expect(evaluate(aggravated('2024-03-04'))).toMatchObject({
      kind: 'decided',
      value: { basis: 'nothing-lacking-in-the-answers' }
    })
    const asked = told(aggravated('2024-03-04')).items.filter(({ applies }) => applies === 'yes')
    expect(asked.map(({ id }) => id)).toEqual(
      expect.arrayContaining([
        'furthering-assessed',
        'other-circumstances-assessed',
        'personal-contact-exhausted',
        'heard-before-unpaid-days',
        'lacking-will-assessed'
      ])
    )
  })

  test('monthly statement, no immediate notice, § 36: no effect', () => {
    const { items, basis } = told(statement('absence-from-offer'))
    expect(items.map(({ id }) => id)).not.toContain('told-at-once')
    expect(basis).toBe('nothing-lacking-in-the-answers')
  })

  test('event 2019-12-31: another law', () => {
    expect(evaluate(completeFile('absence-from-offer', '2019-12-31', 'jobparat'))).toMatchObject({
      kind: 'notCovered',
      reason: 'outsideCoverage'
    })
  })
})

describe('the principle decisions', () => {
  test('102-16: with sickness stated, a missing cancellation alone never leaves nothing lacking', () => {
    const rest = changed(illReported, { answers: { 'more-than-missing-cancellation': 'no' } })
    expect(told(rest).report.investigate).toContain('more-than-missing-cancellation')
    expect(told(rest).basis).toBe('lacking')
    const unclarified = without(illReported, 'illness-clarified', 'illness-set-aside-on-basis')
    expect(told(unclarified).report.investigate).toEqual(
      expect.arrayContaining(['illness-clarified', 'illness-set-aside-on-basis'])
    )
  })

  test('85-14: an event that the catalogue does not name carries no sanction', () => {
    const outside = changed(completeFile('absence-from-offer', '2024-03-04', 'jobparat'), {
      answers: { 'event-in-catalogue': 'no' }
    })
    expect(told(outside).report.block).toEqual(['event-in-catalogue'])
  })

  test.each(['2021-03-04', '2024-03-04', '2025-09-04'])(
    '86-14 and 21-22: without written guidance before the event there is no basis (%s)',
    (date) => {
      const file = without(completeFile('duty-breach-per-day', date, 'jobparat'), 'written-guidance')
      const never = changed(file, { guidance: { givenOn: 'never', extraNeed: 'no' } })
      expect(told(never).report.block).toContain('written-guidance')
    }
  )

  test('21-22: the first summons carries the one sanction of the first talk, until 2023', () => {
    const firstTalk = (date: string) =>
      changed(
        without(
          completeFile('absence-from-meeting', date, 'jobparat'),
          'written-guidance',
          'guidance-by-first-talk',
          'guidance-handed-over-and-sent',
          'guidance-renewed-half-yearly'
        ),
        {
          event: { date, kind: 'first-talk' },
          guidance: { givenOn: 'never', extraNeed: 'no' }
        }
      )
    expect(itemOf(firstTalk('2023-12-31'), 'written-guidance').effect).toBe('notApplicable')
    expect(itemOf(firstTalk('2023-12-31'), 'first-summons-guidance').effect).toBe('ok')
    expect(itemOf(firstTalk('2024-01-01'), 'written-guidance').effect).toBe('block')
    expect(itemOf(firstTalk('2024-01-01'), 'first-summons-guidance').effect).toBe('notApplicable')
  })

  test('17-24: lacking will is assessed, documented and reasoned, and there is a preceding decision', () => {
    const file = completeFile('aggravated-availability', '2024-03-04', 'jobparat')
    for (const id of [
      'lacking-will-assessed',
      'lacking-will-documented',
      'preceding-sanction',
      'extra-guidance-person'
    ] as const)
      expect(told(changed(file, { answers: { [id]: 'no' } })).report.block).toEqual([id])
    const unreasoned = changed(file, { answers: { 'lacking-will-reasons': 'no' } })
    expect(told(unreasoned).report.defect).toEqual(['lacking-will-reasons'])
  })
})
