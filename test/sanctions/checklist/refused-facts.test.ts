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
