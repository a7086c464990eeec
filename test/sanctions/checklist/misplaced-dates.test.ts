import { describe, expect, test } from 'vitest'
import type { ChecklistFacts } from '../../../src/index.js'
import { refuseChecklist } from '../../../src/sanctions/checklist/refuse-checklist.js'
import { emptyFile } from './files.js'

/** What is said in Danish of the dates that cannot be, each with its field. */
const refused = (facts: Partial<ChecklistFacts>): string[] =>
  refuseChecklist(
    { ...emptyFile('absence-from-offer', '2024-03-04', 'jobparat'), ...facts },
    '2024-06-01'
  ).map(({ message }) => message.da)
const call = { on: '2024-03-06', how: 'telephone', result: 'not-reached' } as const

describe('dates that cannot be, assessed on 1 June 2024 of an event on 4 March', () => {
  test.each<[string, Partial<ChecklistFacts>, string[]]>([
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
    expect(refused(facts)).toEqual(expected)
  })
})
