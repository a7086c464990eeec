import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { type Review, type ReviewFacts, reviewDecision } from '../../src/index.js'
import { complaints, extensionCases, reviewCases } from './review-cases.js'

function review(facts: ReviewFacts, asOf: string): Review {
  const evaluation = reviewDecision(facts, { asOf })
  if (evaluation.kind !== 'decided') return expect.fail(JSON.stringify(evaluation))
  return evaluation.value
}

/** The matters of a review as the board's findings are written: by matter, without what the board does not print. */
const foundOf = (value: Review) =>
  Object.fromEntries(
    value.matters.map(({ matter, verdict, error, by, found }) => [matter, { verdict, error, by, found }])
  )

test('every case with a verdict of the board is there, once', () => {
  const ids = reviewCases.map(({ id }) => id)
  expect(ids).toEqual([
    ...['sag-65', 'sag-62', 'sag-171', 'sag-171/november-2016', 'sag-149', 'sag-108'],
    ...['sag-216', 'sag-46', 'sag-201', 'sag-160', 'sag-167'],
    ...['sag-82', 'sag-104', 'sag-20', 'sag-42', 'sag-40', 'sag-125', 'sag-103', 'sag-7', 'sag-22'],
    ...['sag-187', 'sag-70', 'sag-23', '6-17-a', '6-17-b']
  ])
  for (const { id, assumed } of reviewCases) expect(assumed.length, id).toBeGreaterThan(0)
})

describe('the review says what the board said', () => {
  test.each(reviewCases)('$id: $board.verdict', ({ facts, asOf, board }) => {
    const value = review(facts, asOf)
    expect(value.verdict).toBe(board.verdict)
    const found = foundOf(value)
    expect(found).toMatchObject(board.matters)
    // And finds nothing wrong where the board did not.
    const wrong = Object.entries(found).flatMap(([matter, { error }]) =>
      error === undefined ? [] : [matter]
    )
    const wrongByTheBoard = Object.entries(board.matters).flatMap(([matter, { error }]) =>
      error === undefined ? [] : [matter]
    )
    if (board.verdict !== 'superseded') expect(wrong.sort()).toEqual(wrongByTheBoard.sort())
  })

  test('no verdict of the board turns on an open question of law', () => {
    for (const { id, facts, asOf } of reviewCases)
      expect(reviewDecision(facts, { asOf }), id).toMatchObject({ kind: 'decided', hinges: [] })
  })
})

const caseOf = (id: string) => reviewCases.find((each) => each.id === id) ?? expect.fail(id)

test('case 108: two months of 1,016 kroner, the high reduction of 2017', () => {
  const { facts, asOf } = caseOf('sag-108')
  expect(review(facts, asOf).owed).toEqual({
    from: '2017-04-01',
    until: '2017-06-01',
    months: 2,
    byYear: [{ year: 2017, months: 2, monthlyAmount: 1016, amount: 2032 }],
    total: 2032
  })
  expect(review(facts, asOf).nextSteps.map(({ step }) => step)).toEqual(['tell-new-date', 'correct-decision'])
})

test('case 216: heard on 10 April 2017, in time for 1 June: 30 April was the last timely day', () => {
  const { facts, asOf } = caseOf('sag-216')
  expect(foundOf(review(facts, asOf)).hearing).toMatchObject({ verdict: 'correct', found: '2017-04-30' })
})

test('case 46: the extension stands, so there is no decision to correct', () => {
  const { facts, asOf } = caseOf('sag-46')
  expect(review(facts, asOf).nextSteps).toEqual([])
})

test('cases 70 and 23: what is missing on the file is to be obtained', () => {
  for (const id of ['sag-70', 'sag-23']) {
    const { facts, asOf } = caseOf(id)
    expect(
      review(facts, asOf).nextSteps.map(({ step }) => step),
      id
    ).toContain('obtain-medical-information')
  }
})

test('case 7: the placement that began after the decision does not count, and is listed', () => {
  const { facts, asOf } = caseOf('sag-7')
  expect(review(facts, asOf).knownLater).toEqual(['facts.exemption.offers[1]'])
})

describe('the cases that left the study', () => {
  test.each(complaints)('$id: disagreeing after the decision is a complaint', ({ facts, asOf, board }) => {
    const value = review(facts, asOf)
    expect(value.nextSteps.map(({ step }) => step)).toEqual(['reassess-complaint'])
    expect(foundOf(value)).toMatchObject(board.matters)
  })
})

test('the cases of the demonstration are these', () => {
  const shown = ['sag-62', 'sag-65', 'sag-108', 'sag-149', 'sag-171', 'sag-216']
  for (const id of shown) {
    const file = new URL(`../../examples/cases/${id}.json`, import.meta.url)
    const { facts } = JSON.parse(readFileSync(file, 'utf8'))
    const { period } = (extensionCases.find((each) => each.id === id) ?? expect.fail(id)).facts
    const counting = period?.grounds
      .map(({ ground }) => ground)
      .filter(({ exemptFromAvailability }) => exemptFromAvailability !== 'no')
    expect({ ...period, grounds: counting }).toEqual(facts)
  }
})
