import { describe, expect, test } from 'vitest'
import type { ChecklistFacts } from '../../../src/index.js'
import { evaluated } from '../../evaluated.js'
import { changed, completeFile, emptyFile, evaluate, without } from './files.js'
import { found } from './in-lines.js'

describe('the readings on which a list hinges', () => {
  const hinges = (facts: ChecklistFacts): string[] =>
    evaluated(evaluate(facts)).hinges.map(({ reading }) => reading)

  // Event in January: the last day is 30 April. Deducted from the aid of May, but decided on 9 April.
  test('what must happen within three months: decided in time, and deducted too late', () => {
    const late = without(completeFile('absence-from-offer', '2024-01-10', 'jobparat'), 'three-month-limit')
    const facts = changed(late, {
      amount: { computed: 'yes', monthlyStatement: 'no', deductedIn: '2024-05-01' },
      decision: { exists: 'yes', on: '2024-04-09' }
    })
    expect(hinges(facts)).toEqual(['three-month-act'])
  })

  test('whose group governs, only where the one on the day of the decision is told', () => {
    const facts = emptyFile('absence-from-offer', '2024-03-04', 'jobparat')
    expect(hinges(facts)).toEqual([])
    expect(hinges({ ...facts, classificationOnDecisionDay: 'aktivitetsparat' })).toEqual([
      'classification-day'
    ])
  })

  test('how far the missing guidance of a spouse reaches, though all else that is reported is the same', () => {
    const married = {
      ...completeFile('aggravated-availability', '2024-03-04', 'jobparat'),
      maritalStatus: 'married' as const
    }
    const file = changed(married, { answers: { 'extra-guidance-spouse': 'no' } })
    const [hinge, ...others] = evaluated(evaluate(file)).hinges
    expect(others).toEqual([])
    const { basis, report, reported } = found(file)
    const outcome = { kind: 'decided', basis, reported, report }
    expect(hinge).toStrictEqual({
      reading: 'spouse-not-guided',
      chosen: 'blocks-sanction',
      alternative: 'blocks-spouse-stop-only',
      outcome: { ...outcome, blocks: { 'extra-guidance-spouse': 'spouse-stop' } }
    })
    const chosen = evaluated(evaluate(file, { 'spouse-not-guided': 'blocks-spouse-stop-only' }))
    expect(chosen.hinges.map((each) => each.outcome)).toStrictEqual([outcome])
  })

  test('of a block that no reading bears on the reach is not told again', () => {
    const file = changed(completeFile('absence-from-offer', '2024-03-04', 'aktivitetsparat'), {
      answers: { 'furthering-assessed': 'no', 'absence-documented-per-day': 'no' }
    })
    const [hinge] = evaluated(evaluate(file)).hinges
    expect(hinge?.outcome).not.toHaveProperty('blocks')
  })
})
