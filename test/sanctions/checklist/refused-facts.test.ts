import { describe, expect, test } from 'vitest'
import { type ChecklistFacts, type SanctionListId, sanctionListIds } from '../../../src/index.js'
import { validate } from '../../../src/input/validate.js'
import { checklistFactsSchema } from '../../../src/sanctions/checklist/checklist-facts-schema.js'
import { refuseChecklist } from '../../../src/sanctions/checklist/refuse-checklist.js'
import { emptyFile } from './files.js'

/** What is said in Danish of the facts that are refused, each with its field. */
function refused(facts: unknown, asOf = '2024-06-01'): string[] {
  const input = validate(checklistFactsSchema, facts, { asOf })
  const issues = input.valid ? refuseChecklist(input.facts, asOf) : input.issues
  return issues.map(({ message }) => message.da)
}
const file = (
  facts: Partial<Record<keyof ChecklistFacts, unknown>>,
  list: SanctionListId = 'absence-from-offer'
) => ({
  ...emptyFile(list, '2024-03-04', 'jobparat'),
  ...facts
})
const call = { on: '2024-03-06', how: 'telephone', result: 'not-reached' } as const

describe('dates that cannot be, assessed on 1 June 2024 of an event on 4 March', () => {
  test.each<[string, object, string[]]>([
    [
      'the event the day after',
      { event: { date: '2024-06-02' } },
      [
        'facts.event.date: Dagen er 2024-06-02, efter vurderingsdagen 2024-06-01. Kun dage, der er gået, kan være bekræftet.'
      ]
    ],
    ['the event on the day itself', { event: { date: '2024-06-01' } }, []],
    [
      'guidance the day after',
      { guidance: { givenOn: '2024-06-02' } },
      [
        'facts.guidance.givenOn: Datoen 2024-06-02 ligger efter vurderingsdagen 2024-06-01. Den skal ligge senest den dag.'
      ]
    ],
    ['guidance on the day itself', { guidance: { givenOn: '2024-06-01' } }, []],
    ['guidance never', { guidance: { givenOn: 'never' } }, []],
    [
      'a summons the day after',
      { firstTalk: { summonedOn: '2024-06-02' } },
      [
        'facts.firstTalk.summonedOn: Datoen 2024-06-02 ligger efter vurderingsdagen 2024-06-01. Den skal ligge senest den dag.'
      ]
    ],
    ['a summons on the day itself', { firstTalk: { summonedOn: '2024-06-01' } }, []],
    ['a summons of which nobody knows the day', { firstTalk: { summonedOn: 'unknown' } }, []],
    [
      'the second and the third attempt at contact the day after',
      { contactAttempts: [call, { ...call, on: '2024-06-02' }, { ...call, on: '2024-06-02' }] },
      [
        'facts.contactAttempts[1].on: Datoen 2024-06-02 ligger efter vurderingsdagen 2024-06-01. Den skal ligge senest den dag.',
        'facts.contactAttempts[2].on: Datoen 2024-06-02 ligger efter vurderingsdagen 2024-06-01. Den skal ligge senest den dag.'
      ]
    ],
    [
      'an attempt on the day itself, and one undated',
      {
        contactAttempts: [
          { ...call, on: '2024-06-01' },
          { ...call, on: 'unknown' }
        ]
      },
      []
    ],
    [
      'a decision the day after',
      { decision: { on: '2024-06-02' } },
      [
        'facts.decision.on: Afgørelsen er truffet 2024-06-02, efter vurderingsdagen 2024-06-01. Den skal være truffet senest den dag.'
      ]
    ],
    ['a decision on the day itself', { decision: { on: '2024-06-01' } }, []],
    ['a decision that is not made', { decision: { on: 'not-made' } }, []],
    [
      'a decision the day before the event',
      { decision: { on: '2024-03-03' } },
      [
        'facts.decision.on: Fandt 2024-03-03, før hændelsen 2024-03-04. Afgørelse og fradrag kommer først efter den.'
      ]
    ],
    ['a decision on the day of the event', { decision: { on: '2024-03-04' } }, []],
    [
      'a deduction from the aid of the month before the event',
      { amount: { deductedIn: '2024-02-01' } },
      [
        'facts.amount.deductedIn: Fandt 2024-02-01, før hændelsen 2024-03-04. Afgørelse og fradrag kommer først efter den.'
      ]
    ],
    ['a deduction from the aid of its month', { amount: { deductedIn: '2024-03-01' } }, []],
    ['a deduction that is to come', { amount: { deductedIn: '2024-07-01' } }, []],
    ['a deduction of which nobody knows the month', { amount: { deductedIn: 'unknown' } }, []],
    ['nothing told of the decision and the amount', { decision: undefined, amount: undefined }, []]
  ])('%s', (_, facts, expected) => {
    expect(refused(file(facts))).toEqual(expected)
  })
})

describe('what belongs to another list', () => {
  test.each<[string, SanctionListId, object, string[]]>([
    [
      'a dagpengemodtager stands in no list of sanctions',
      'absence-from-offer',
      { classification: 'dagpengemodtager' },
      ['facts.classification: dagpengemodtager hører ikke til tjeklisten "absence-from-offer".']
    ],
    [
      'nor does one by the day of the decision',
      'self-booking',
      { classificationOnDecisionDay: 'dagpengemodtager' },
      ['facts.classificationOnDecisionDay: dagpengemodtager hører ikke til tjeklisten "self-booking".']
    ],
    [
      'but does on both days in that on placements',
      'work-placement',
      { classification: 'dagpengemodtager', classificationOnDecisionDay: 'dagpengemodtager' },
      []
    ],
    [
      'a group that nobody knows on either day',
      'self-booking',
      { classification: 'unknown', classificationOnDecisionDay: 'unknown' },
      []
    ],
    [
      'a booking in a list about talks',
      'absence-from-meeting',
      { event: { date: '2024-03-04', kind: 'booking' } },
      ['facts.event.kind: booking hører ikke til tjeklisten "absence-from-meeting".']
    ],
    [
      'an event about nobody knows what',
      'absence-from-meeting',
      { event: { date: '2024-03-04', kind: 'unknown', limb: 'unknown' } },
      []
    ],
    [
      'a number of § 39 in a list on § 38',
      'duty-breach-per-day',
      { event: { date: '2024-03-04', limb: '4' } },
      ['facts.event.limb: 4 hører ikke til tjeklisten "duty-breach-per-day".']
    ],
    [
      'a number of § 39 in its own list',
      'refusal-or-abandonment',
      { event: { date: '2024-03-04', limb: '4' } },
      []
    ],
    [
      'a number of § 39 as the new breach of § 40 a',
      'aggravated-availability',
      { event: { date: '2024-03-04', limb: '4' } },
      []
    ],
    [
      'two items of § 40 a in a list on § 36, one of them unknown',
      'absence-from-offer',
      {
        answers: {
          'lacking-will': 'yes',
          'preceding-sanction': 'unknown',
          heard: 'yes',
          proportionality: undefined
        }
      },
      [
        'facts.answers.preceding-sanction: preceding-sanction hører ikke til tjeklisten "absence-from-offer".',
        'facts.answers.lacking-will: lacking-will hører ikke til tjeklisten "absence-from-offer".'
      ]
    ]
  ])('%s', (_, list, facts, expected) => {
    expect(refused(file(facts, list)).sort()).toEqual([...expected].sort())
  })

  test('a number of § 39 belongs to two lists', () => {
    const taking = sanctionListIds.filter(
      (list) => refused(file({ event: { date: '2024-03-04', limb: '4' } }, list)).length === 0
    )
    expect(taking).toEqual(['refusal-or-abandonment', 'aggravated-availability'])
  })
})

describe('reasons', () => {
  test('each kind is stated once; every further time is refused where it stands', () => {
    const reasons = [{ kind: 'transport' }, { kind: 'andet' }, { kind: 'transport' }, { kind: 'transport' }]
    expect(refused(file({ reasons }))).toEqual([
      'facts.reasons[2].kind: Årsagen "transport" står to gange.',
      'facts.reasons[3].kind: Årsagen "transport" står to gange.'
    ])
  })

  test.each([[[]], ['unknown'], [undefined], [[{ kind: 'transport' }, { kind: 'andet' }]]])(
    '%j are none too many',
    (reasons) => {
      expect(refused(file({ reasons }))).toEqual([])
    }
  )
})

test('as many attempts at contact as no file can hold', () => {
  const attempts = (number: number) => file({ contactAttempts: Array.from({ length: number }, () => call) })
  expect(refused(attempts(1000))).toEqual([])
  expect(refused(attempts(1001))).toHaveLength(1)
})
