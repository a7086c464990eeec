import { expect, test } from 'vitest'
import { told as step } from '../../evaluated.js'
import { asked, every, facts, report } from './absence-from-offer.transcript.js'
import { evaluate } from './files.js'
import { askedIn, found, itemsIn } from './in-lines.js'

// An aktivitetsparat stayed away from an offer in October 2023, and the file has many gaps.

test('every item, what is reported, and what to answer next', () => {
  const said = found(facts)
  expect(itemsIn(said)).toEqual(every)
  expect(said.report).toEqual(report)
  expect(Object.keys(said.report)).toEqual(Object.keys(report))
  const counts = Object.entries(report).map(([section, ids]) => [section, ids.length])
  expect(said.reported).toEqual(Object.fromEntries(counts))
  expect(askedIn(said)).toEqual(asked)
  expect([said.kind, said.basis, said.law]).toEqual(['decided', 'lacking', '2020-text'])
  expect(said).not.toHaveProperty('singleAnswers')
})

// Three whole calendar months after October end with January; of the three attempts one was made before the event.
test('what was examined, and what the caseworker should know', () => {
  const { list, classification } = facts
  const date = '2023-10-04'
  const { steps, warnings } = found(facts)
  expect(steps).toEqual([
    step('checklist-law', 'computed', { date }, ['aktivloven/36/1'], { value: { law: '2020-text' } }),
    step('checklist-group', 'computed', { classification }, ['lab/6'], { value: 'aktivitetsparat' }),
    step('checklist-items', 'computed', { list }, ['aktivloven/36/1'], {
      value: { all: 77, asked: 56, notAsked: 21, open: 0 }
    }),
    step('checklist-guidance', 'notMet', { givenOn: '2023-02-04' }, ['aktivloven/35/1/3/3']),
    step('checklist-three-months', 'met', { date }, ['aktivloven/35/3/2'], {
      value: { lastDay: '2024-01-31' }
    }),
    step('checklist-contact', 'computed', { attempts: 3 }, ['aktivloven/35/7'], { value: { times: 2 } }),
    step('checklist-result', 'notMet', { list }, ['aktivloven/36/1'], { decisive: true })
  ])
  expect(warnings).toMatchObject([
    { path: 'facts.answers.guidance-renewed-half-yearly', code: 'answer-against-facts' },
    { path: 'facts.contactAttempts[2].on', code: 'attempt-not-counted' }
  ])
})

test('the assessments of the whole lack something each, and two calls count but not the letter of the day before', () => {
  const { assessments, contact } = found(facts)
  expect(assessments).toMatchObject([
    {
      id: 'other-circumstances',
      status: 'lacking',
      items: ['other-circumstances-assessed', 'other-circumstances', 'overall-assessment']
    },
    {
      id: 'furthering-availability',
      status: 'lacking',
      items: ['furthering-assessed', 'furthers-availability', 'overall-assessment']
    },
    {
      id: 'personal-contact',
      status: 'lacking',
      items: [
        'personal-contact-exhausted',
        'contact-documented-how',
        'contact-documented-when',
        'contact-documented-times',
        'contact-at-home'
      ]
    }
  ])
  expect(contact).toEqual({
    times: 2,
    attempts: [
      { on: '2023-10-03', how: 'letter', result: 'unknown', index: 2, counts: 'no' },
      { on: '2023-10-04', how: 'telephone', result: 'not-reached', index: 1, counts: 'yes' },
      { on: '2023-10-05', how: 'telephone', result: 'not-reached', index: 0, counts: 'yes' }
    ]
  })
})

test('these facts can hold together', () => {
  expect(evaluate(facts).kind).toBe('decided')
})
