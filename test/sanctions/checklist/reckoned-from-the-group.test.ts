import { describe, expect, test } from 'vitest'
import type { Answer, ChecklistFacts, SanctionItemId, SanctionListId } from '../../../src/index.js'
import { AS_OF, emptyFile, evaluate } from './files.js'
import { itemInCase } from './item-in-case.js'

const groups = [
  'jobparat',
  'aabenlyst-uddannelsesparat',
  'uddannelsesparat',
  'aktivitetsparat',
  'unknown'
] as const
type Group = (typeof groups)[number]

/** What is said of each group in turn. */
const ofEach = (list: SanctionListId, event: ChecklistFacts['event'], id: SanctionItemId): Answer[] =>
  groups.map((group) => itemInCase({ ...emptyFile(list, AS_OF, group), event }, id).answer)

const all: Readonly<Record<'yes' | 'no' | 'unknown', readonly Answer[]>> = {
  yes: ['yes', 'yes', 'yes', 'yes', 'unknown'],
  no: ['no', 'no', 'no', 'no', 'no'],
  unknown: ['unknown', 'unknown', 'unknown', 'unknown', 'unknown']
}

describe('an agterskrivelse is for uddannelses- and jobparate only, and never for § 40 a: § 35, stk. 6', () => {
  test.each([
    'absence-from-offer',
    'absence-from-meeting',
    'self-booking',
    'duty-breach-per-day',
    'refusal-or-abandonment'
  ] as const)('%s', (list) => {
    const found = ofEach(list, { date: '2024-03-04' }, 'conditional-letter-group')
    expect(found).toEqual(['yes', 'yes', 'yes', 'no', 'unknown'])
  })

  test('aggravated-availability', () => {
    const found = ofEach('aggravated-availability', { date: '2024-03-04' }, 'conditional-letter-group')
    expect(found).toEqual(all.no)
  })
})

test('§ 37 a covers all four groups from 2021', () => {
  expect(ofEach('self-booking', { date: '2021-01-01' }, 'booking-group')).toEqual(all.yes)
})

test('§ 40 a covers uddannelses- and jobparate only from 1 July 2025', () => {
  const found = ofEach('aggravated-availability', { date: '2025-07-01' }, 'aggravated-group')
  expect(found).toEqual(['yes', 'yes', 'yes', 'no', 'unknown'])
})

describe('own booking counts as summons for jobparate and åbenlyst uddannelsesparate first: § 37, stk. 3', () => {
  test.each([
    // Until then the act named the two groups; of these a person sees whether the booking is documented.
    ['2020-01-01', ['unknown', 'unknown', 'no', 'no', 'unknown']],
    ['2021-02-12', ['unknown', 'unknown', 'no', 'no', 'unknown']],
    ['2021-02-13', all.unknown],
    ['2024-03-04', all.unknown]
  ] as const)('event of %s', (date, expected) => {
    expect(ofEach('absence-from-meeting', { date }, 'self-booked-summons')).toEqual(expected)
  })
})

describe('§ 13 a binds jobparate and åbenlyst uddannelsesparate: the CV is asked of no others', () => {
  test.each([
    // Whom the registration of § 8 a binds is not reckoned.
    ['cv', ['unknown', 'unknown', 'no', 'no', 'unknown']],
    ['registration', all.unknown],
    ['unknown', all.unknown]
  ] as const)('a breach on %s', (kind, expected) => {
    const event = { date: '2024-03-04', kind }
    expect(ofEach('duty-breach-per-day', event, 'within-registration-duty')).toEqual(expected)
  })
})

describe('the group that governs', () => {
  const moved = (group: Group, later?: Group): ChecklistFacts => ({
    ...emptyFile('self-booking', '2024-03-04', group),
    ...(later === undefined ? {} : { classificationOnDecisionDay: later })
  })
  const letter = (file: ChecklistFacts, day: 'event-day' | 'decision-day') =>
    itemInCase(file, 'conditional-letter-group', { 'classification-day': day }).answer

  test.each([
    ['jobparat', 'aktivitetsparat', 'yes', 'no'],
    ['aktivitetsparat', 'jobparat', 'no', 'yes'],
    ['jobparat', undefined, 'yes', 'unknown'],
    ['unknown', 'jobparat', 'unknown', 'yes']
  ] as const)(
    '%s at the event, %s at the decision: by the event %s, by the decision %s',
    (group, later, event, decision) => {
      expect(letter(moved(group, later), 'event-day')).toBe(event)
      expect(letter(moved(group, later), 'decision-day')).toBe(decision)
    }
  )

  test('is told by whoever reads the file, and an answer against it is pointed out', () => {
    const file: ChecklistFacts = {
      ...emptyFile('absence-from-offer', '2024-03-04', 'aktivitetsparat'),
      conditionalLetter: { used: 'yes' },
      answers: { 'conditional-letter-group': 'yes' }
    }
    expect(itemInCase(file, 'conditional-letter-group')).toMatchObject({
      answer: 'no',
      answeredBy: 'facts',
      effect: 'block',
      blocks: 'conditional-letter'
    })
    expect(evaluate(file)).toMatchObject({
      warnings: [{ path: 'facts.answers.conditional-letter-group', code: 'answer-against-facts' }]
    })
  })
})
