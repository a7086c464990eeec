import { expect, test } from 'vitest'
import { told as step } from '../../evaluated.js'
import { asked, every, facts } from './aggravated.transcript.js'
import { evaluate } from './files.js'
import { askedIn, found, itemsIn } from './in-lines.js'

// § 40 a in March 2025 of a married citizen of whose group and breach nothing is known.

test('what each item turns on, the questions in their order, and what is lacking whatever the facts turn out to be', () => {
  const said = found(facts)
  expect(itemsIn(said)).toEqual(every)
  expect(askedIn(said)).toEqual(asked)
  expect([said.kind, said.basis]).toEqual(['undetermined', 'lacking'])
  expect(said.report.reminder).toEqual(['guidance-before-2024', 'availability-order-2025'])
  expect(said.report.block).toEqual([])
  expect(said.missing.map(({ path }) => path)).toEqual(
    asked.filter((line) => line.startsWith('facts.')).map((line) => line.split(' ')[0])
  )
  // Of all provisions of the items that a fact opens, each once.
  expect(said.missing.at(-1)).toMatchObject({
    path: 'facts.hearing.reply',
    citations: ['forvaltningsloven/19', 'forvaltningsloven/24/2']
  })
  for (const none of ['classification', 'assessments', 'contact', 'singleAnswers'])
    expect(said).not.toHaveProperty(none)
})

test('what was examined: of the group it is not known which, and of the items not which apply', () => {
  const { list } = facts
  const date = '2025-03-04'
  const { steps, warnings } = found(facts)
  expect(steps).toEqual([
    step('checklist-law', 'computed', { date }, ['aktivloven/40a/1'], { value: { law: '2024-text' } }),
    step('checklist-group', 'unknown', { classification: 'unknown' }, ['lab/6']),
    step('checklist-items', 'unknown', { list }, ['aktivloven/40a/1'], {
      value: { all: 84, asked: 36, notAsked: 11, open: 37 }
    }),
    step('checklist-result', 'notMet', { list }, ['aktivloven/40a/1'], { decisive: true })
  ])
  expect(warnings).toEqual([])
})

test('these facts can hold together', () => {
  expect(evaluate(facts).kind).toBe('undetermined')
})
