import { describe, expect, test } from 'vitest'
import type { ChecklistFacts, Readings, Step } from '../../../src/index.js'
import { told as step, stepsIn } from '../../evaluated.js'
import { changed, completeFile, emptyFile, evaluate, without } from './files.js'
import { found } from './in-lines.js'

/** The step of a rule, where it was applied. */
const stepOf = (facts: ChecklistFacts, rule: string, readings: Partial<Readings> = {}): Step | undefined =>
  found(facts, readings).steps.find((each) => each.rule === rule)

const offer = completeFile('absence-from-offer', '2023-03-06', 'jobparat')

describe('the law that governs', () => {
  const lawOn = (date: string) => stepOf(emptyFile('absence-from-offer', date, 'jobparat'), 'checklist-law')

  test.each([
    ['2020-01-01', '2020-text'],
    ['2023-12-31', '2020-text'],
    ['2024-01-01', '2024-text'],
    ['2025-06-30', '2024-text'],
    ['2025-07-01', '2025-text'],
    ['2025-12-31', '2025-text'],
    ['2026-01-01', '2026-text']
  ])('of an event on %s is the %s', (date, law) => {
    expect(lawOn(date)).toEqual(
      step('checklist-law', 'computed', { date }, ['aktivloven/36/1'], { value: { law } })
    )
  })

  test('of an event on 31 December 2019 is another: nothing more is examined', () => {
    const date = '2019-12-31'
    const before = evaluate(emptyFile('self-booking', date, 'jobparat'))
    expect(before).toMatchObject({ kind: 'notCovered', reason: 'outsideCoverage' })
    expect(stepsIn(before)).toEqual([
      step('checklist-law', 'notMet', { date }, ['aktivloven/37a'], { decisive: true }),
      step('checklist-result', 'notReached', {}, [])
    ])
  })

  test.each([
    ['absence-from-offer', ['aktivloven/36/1']],
    ['absence-from-meeting', ['aktivloven/37/1']],
    ['self-booking', ['aktivloven/37a']],
    ['duty-breach-per-day', ['aktivloven/38']],
    ['refusal-or-abandonment', ['aktivloven/39', 'aktivloven/40']],
    ['aggravated-availability', ['aktivloven/40a/1']]
  ] as const)('of %s has its basis in %s', (list, citations) => {
    const file = completeFile(list, '2024-03-04', 'jobparat')
    for (const rule of ['checklist-law', 'checklist-items', 'checklist-result'])
      expect(stepOf(file, rule)?.citations).toEqual(citations)
  })
})

// A work placement stands under LAB: no version of aktivloven is told, and what is asked is the same of every group.
test('a work placement of a dagpengemodtager in 2022, in the same trade: nothing lacking in the answers', () => {
  const list = 'work-placement'
  const date = '2022-05-04'
  const citations = ['virksomhedspraktik-2022/anbefalinger']
  const placement = completeFile(list, date, 'dagpengemodtager')
  const law = step('checklist-law', 'met', { date }, citations)
  const rest = [
    step('checklist-items', 'computed', { list }, citations, {
      value: { all: 19, asked: 17, notAsked: 2, open: 0 }
    }),
    step('checklist-result', 'met', { list }, citations, { decisive: true })
  ]
  const classification = 'dagpengemodtager'
  const group = step('checklist-group', 'computed', { classification }, ['lab/6'], { value: classification })
  expect(found(placement).steps).toEqual([law, group, ...rest])
  expect(found({ ...placement, classification: 'unknown' }).steps).toEqual([law, ...rest])
})

test('while it is open whether items apply, and nothing is lacking as yet, the result is not known', () => {
  const { placement: _, ...untold } = completeFile('work-placement', '2022-05-04', 'jobparat')
  const file = without(untold as ChecklistFacts, 'placement-change-of-trade')
  const evaluation = evaluate(file)
  expect(evaluation).toMatchObject({
    kind: 'undetermined',
    missing: [
      {
        path: 'facts.placement.otherTrade',
        citations: ['virksomhedspraktik-2022/anbefalinger']
      }
    ]
  })
  expect(evaluation.kind === 'undetermined' && evaluation.partial).not.toHaveProperty('basis')
  expect(stepOf(file, 'checklist-items')).toMatchObject({
    outcome: 'unknown',
    value: { all: 19, asked: 17, notAsked: 1, open: 1 }
  })
  expect(stepOf(file, 'checklist-result')).toMatchObject({ outcome: 'unknown', decisive: true })
})

describe('the half year of the guidance, § 35, stk. 1, 3. pkt., nr. 3', () => {
  const guided = (givenOn: string, date = '2023-03-06') =>
    stepOf(
      changed(without(completeFile('absence-from-offer', date, 'jobparat'), 'guidance-renewed-half-yearly'), {
        guidance: { givenOn, extraNeed: 'no' }
      }),
      'checklist-guidance'
    )

  test.each([
    ['2022-09-06', 'met'],
    ['2022-09-05', 'notMet'],
    ['2023-03-06', 'unknown']
  ])('guidance of %s before an event on 6 March 2023: %s', (givenOn, outcome) => {
    expect(guided(givenOn)).toEqual(step('checklist-guidance', outcome, { givenOn }, ['aktivloven/35/1/3/3']))
  })

  test('is not reckoned where none was given, where its day is not told, or from 2024', () => {
    expect(guided('never')).toBeUndefined()
    expect(guided('unknown')).toBeUndefined()
    expect(guided('2023-12-15', '2024-01-02')).toBeUndefined()
  })
})

// Three whole calendar months after November end with February; § 35, stk. 3, 2. pkt.
describe('the three months', () => {
  const date = '2023-11-30'
  const file = without(completeFile('absence-from-offer', date, 'jobparat'), 'three-month-limit')
  const limit = (amount: object, answer: 'yes' | 'no' | 'unknown', readings = {}) =>
    stepOf(
      changed(file, {
        amount: { monthlyStatement: 'no', ...amount },
        answers: { 'three-month-limit': answer }
      }),
      'checklist-three-months',
      readings
    )
  const on = (outcome: string, lastDay = '2024-02-29') =>
    step('checklist-three-months', outcome, { date }, ['aktivloven/35/3/2'], { value: { lastDay } })

  test('the month of aid tells, whatever is answered', () => {
    expect(limit({ deductedIn: '2024-02-01' }, 'no')).toEqual(on('met'))
    expect(limit({ deductedIn: '2024-03-01' }, 'yes')).toEqual(on('notMet'))
  })

  test.each([
    ['yes', 'met'],
    ['no', 'notMet'],
    ['unknown', 'unknown']
  ] as const)('where it is not told, the answer does: %s, %s', (answer, outcome) => {
    expect(limit({ computed: 'yes' }, answer)).toEqual(on(outcome))
  })

  test('from date to date the last day is the 29 February of 2024, for there is no 30th', () => {
    expect(limit({ computed: 'yes' }, 'yes', { 'three-month-count': 'date-to-date' })).toEqual(on('met'))
    const january = { ...file, event: { date: '2023-10-15', kind: 'offer' as const } }
    const counted = stepOf(january, 'checklist-three-months', { 'three-month-count': 'date-to-date' })
    expect(counted?.value).toEqual({ lastDay: '2024-01-15' })
  })

  test('are not reckoned where no deduction is computed, or nobody knows whether one is', () => {
    expect(limit({ computed: 'no' }, 'yes')).toBeUndefined()
    expect(limit({ computed: 'unknown' }, 'yes')).toBeUndefined()
  })
})

test('attempts at contact are told of an aktivitetsparat only', () => {
  const contactAttempts = [{ on: '2023-03-06', how: 'telephone', result: 'not-reached' }] as const
  const sought = changed(offer, { contactAttempts: [...contactAttempts] })
  expect(stepOf(sought, 'checklist-contact')).toBeUndefined()
  expect(stepOf({ ...sought, classification: 'aktivitetsparat' }, 'checklist-contact')).toEqual(
    step('checklist-contact', 'computed', { attempts: 1 }, ['aktivloven/35/7'], { value: { times: 1 } })
  )
  expect(stepOf({ ...offer, classification: 'aktivitetsparat' }, 'checklist-contact')).toBeUndefined()
})
