import { describe, expect, test } from 'vitest'
import {
  assessCase,
  assessWorkRequirement,
  type CaseFacts,
  determineEarningPeriod,
  toAnalysisForm,
  type WorkRequirementFacts
} from '../../src/index.js'
import { answers, command, shell } from '../cli/shell.js'
import { stored } from './stored.js'

// Each fact that must not be carried is a number or a text that stands nowhere else.

/** Where in a value something stands: the paths of the texts and numbers that hold it. */
function placesOf(value: unknown, marker: string, path = ''): string[] {
  if (typeof value === 'object' && value !== null)
    return Object.entries(value).flatMap(([key, inner]) => [
      ...(key.includes(marker) ? [`${path}.${key}`] : []),
      ...placesOf(inner, marker, `${path}.${key}`)
    ])
  return String(value).includes(marker) ? [path] : []
}

const facts: WorkRequirementFacts = {
  lapseDate: '2018-11-01',
  notice: 'sent-in-time',
  grounds: [{ kind: 'sickness', documented: 'yes', from: '2018-03-05', to: '2018-03-24' }],
  work: [
    // Before the earning period; subsidised; documented by nothing; and one that counts.
    {
      kind: 'ordinary',
      workingTime: 'fixed',
      from: '1998-08-08',
      to: '1998-08-18',
      hours: 71.77,
      income: 12345.71
    },
    {
      kind: 'wage-subsidy',
      workingTime: 'fixed',
      from: '2018-08-08',
      to: '2018-08-18',
      hours: 62.66,
      income: 12345.62
    },
    {
      kind: 'ordinary',
      workingTime: 'fixed',
      from: '2018-09-08',
      to: '2018-09-18',
      hours: 53.55,
      documented: 'no'
    },
    { kind: 'ordinary', workingTime: 'fixed', from: '2018-01-01', to: '2018-01-31', hours: 44.25 }
  ]
}
const markers = ['71.77', '62.66', '53.55', '12345']

describe('an evaluation carries only what its rules needed', () => {
  test('of work that does not count its days, by which it is told from other work, but neither hours nor income', () => {
    const evaluation = assessWorkRequirement(facts, { asOf: '2018-12-01' })
    expect(evaluation.kind).toBe('decided')
    for (const marker of markers) expect(placesOf(evaluation, marker)).toEqual([])
    expect(placesOf(evaluation, '44.25').length).toBeGreaterThan(0)
  })

  test('a whole case neither', () => {
    const record = stored.find(({ capability }) => capability === 'case')
    const whole = structuredClone(record?.facts) as CaseFacts
    whole.person.work = facts.work
    const evaluation = assessCase(whole, record?.options as never)
    expect(evaluation.kind).toBe('decided')
    for (const marker of markers) expect(placesOf(evaluation, marker)).toEqual([])
  })

  test('where the rule does not reach the case, no ground and no work at all', () => {
    const evaluation = assessWorkRequirement({ ...facts, lapseDate: '2016-09-01' }, { asOf: '2018-12-01' })
    expect(evaluation.kind).toBe('notCovered')
    for (const marker of [...markers, '44.25', '2018-03', '2018-01', '1998', 'sickness', 'wage-subsidy'])
      expect(placesOf(evaluation, marker)).toEqual([])
  })

  test('a text that only the board’s form asks for stands in the form, and in no step, warning or hinge', () => {
    const record = stored.find(({ capability }) => capability === 'analysis-form')
    const form = structuredClone(record?.facts) as { about?: object }
    const asked = { ...form, about: { ...form.about, caseNumber: 'MARKER-1' } }
    const evaluation = toAnalysisForm(asked as never, record?.options as never)
    const places = placesOf(evaluation, 'MARKER-1')
    expect(places).toHaveLength(1)
    expect(places[0]).toMatch(/^\.(value|partial)\.answers\./)
  })
})

describe('what is refused', () => {
  const { work: _, ...period } = facts

  test('a field that no rule asks for is named, and what it holds is not repeated', () => {
    const given = { ...period, citizen: 'MARKER-2', cpr: '010190-9999' }
    const evaluation = determineEarningPeriod(given, { asOf: '2018-12-01' })
    expect(placesOf(evaluation, 'citizen').length).toBeGreaterThan(0)
    for (const marker of ['MARKER-2', '010190', '9999']) expect(placesOf(evaluation, marker)).toEqual([])
  })

  test('of what is wrong the first characters are repeated, and of what is right nothing', () => {
    const wrong = `2018-13-${'1'.repeat(100)}MARKER-3`
    const evaluation = determineEarningPeriod({ ...period, lapseDate: wrong }, { asOf: '2018-12-01' })
    expect(evaluation.kind).toBe('invalid')
    expect(placesOf(evaluation, '2018-13-1').length).toBeGreaterThan(0)
    for (const marker of ['MARKER-3', '2018-03', 'sickness']) expect(placesOf(evaluation, marker)).toEqual([])
  })
})

test('the id of a case stands beside its evaluation and not in it', async () => {
  const { stdout } = await shell(
    [command],
    JSON.stringify({ id: 'MARKER-4', facts: {}, options: { asOf: 'x' } })
  )
  expect(placesOf(answers(stdout), 'MARKER-4')).toEqual(['.0.id'])
})
