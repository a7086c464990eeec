import { describe, expect, test } from 'vitest'
import { explain, type WorkRecord } from '../../../src/index.js'
import { emptyFile } from '../../board/exemption-cases.js'
import { acceptedAbsence, usualWork } from '../../rule-225/usual-facts.js'
import { decision, evaluate, extended, matter, review, stepsOf } from './given.js'

describe('sickness and work', () => {
  test.each([
    ['yes', 'no', undefined],
    ['no', 'no', 'wrongly-not-documented'],
    ['yes', 'yes', 'wrongly-documented'],
    ['no', 'yes', undefined]
  ] as const)('said documented: %s, contradicted: %s', (said, contradicted, error) => {
    const facts = {
      decision: decision({ sicknessDocumented: said }),
      sickness: { ...acceptedAbsence, contradicted }
    }
    expect(matter(facts, 'sickness-documentation').error).toBe(error)
    expect(review(facts).verdict).toBe(error === undefined ? 'correct' : 'incorrect')
  })

  test('sickness that nothing documents cannot be assessed: a doctor is asked', () => {
    const facts = {
      decision: decision({ sicknessDocumented: 'no' }),
      sickness: { ...acceptedAbsence, evidence: [], accepted: 'no' as const }
    }
    expect(review(facts).verdict).toBe('cannot-be-assessed')
    expect(stepsOf(facts)).toEqual(['obtain-medical-information'])
  })

  test.each([
    ['yes', 'ordinary', undefined],
    ['no', 'ordinary', 'wrongly-not-counted'],
    ['yes', 'job-rotation', 'wrongly-counted'],
    ['no', 'job-rotation', undefined]
  ] as const)('said it counts: %s, %s', (said, kind, error) => {
    const facts = { decision: decision({ workCounts: said }), job: { ...usualWork, kind } }
    expect(matter(facts, 'ordinary-work').error).toBe(error)
  })

  test('a fact that is open is asked for in its own field', () => {
    const facts = {
      decision: decision({ workCounts: 'yes' }),
      job: { ...usualWork, concreteDoubt: 'unknown' as const }
    }
    expect(matter(facts, 'ordinary-work')).toMatchObject({
      verdict: 'cannot-be-assessed',
      missing: [{ path: 'facts.job.concreteDoubt' }]
    })
  })

  test('what a human should know of them is said, by the fields of the review', () => {
    const facts = {
      decision: decision({ sicknessDocumented: 'yes' }),
      sickness: { ...acceptedAbsence, sanctioned: 'yes' as const }
    }
    const evaluation = evaluate(facts)
    expect(evaluation).toMatchObject({
      warnings: [{ path: 'facts.sickness.sanctioned', code: 'accepted-and-sanctioned' }]
    })
    const [warning] = evaluation.kind === 'decided' ? (evaluation.warnings ?? []) : []
    expect(warning?.message.da).toMatch(/^facts\.sickness\.sanctioned: /)
  })
})

describe('a matter that cannot be assessed names what would inform it', () => {
  const cases: [string, Parameters<typeof review>[0], object][] = [
    [
      'exemption: health problems that nothing describes (the study, 2.5.2, case 23)',
      {
        decision: decision({ exemption: 'not-exempt' }),
        exemption: { ...emptyFile, problems: { ...emptyFile.problems, health: 'yes' } }
      },
      { matter: 'exemption', obtain: ['medical-information', 'offer-describing-capacity'] }
    ],
    [
      'sickness that nothing documents',
      {
        decision: decision({ sicknessDocumented: 'no' }),
        sickness: { ...acceptedAbsence, evidence: [], accepted: 'no' }
      },
      {
        matter: 'sickness-documentation',
        obtain: ['absence-registered', 'offer-absence-list', 'signed-declarations', 'medical-certificate']
      }
    ],
    [
      'a job of which there is a doubt',
      { decision: decision({ workCounts: 'no' }), job: { ...usualWork, concreteDoubt: 'not-investigated' } },
      { matter: 'ordinary-work', obtain: ['clarification-of-doubt'] }
    ]
  ]
  test.each(cases)('%s', (_, facts, expected) => {
    expect(review(facts).matters).toMatchObject([{ verdict: 'cannot-be-assessed', ...expected }])
  })

  test('and says so on the page', () => {
    const [, facts] = cases[0] ?? expect.fail()
    const page = explain(evaluate(facts), { language: 'da', format: 'text' }).replace(/\s+/g, ' ')
    expect(page).toContain(
      'Kommunen bør skaffe: aktuelle lægelige oplysninger, et tilbud til belysning af arbejdsevnen.'
    )
  })
})

describe('exemption is assessed as of the decision', () => {
  const facts = (on: string, assessedOn?: string) => ({
    decision: decision({ exemption: 'not-exempt' }),
    exemption: {
      ...emptyFile,
      assessedOn,
      newInformation: [{ about: 'health' as const, on, lookedInto: 'no' as const }]
    }
  })

  test('what came between the decision and today is out, and listed', () => {
    expect(review(facts('2018-10-16')).knownLater).toEqual(['facts.exemption.newInformation[0]'])
    expect(review(facts('2018-10-15')).knownLater).toEqual([])
  })

  test('so is what came after the municipality’s own earlier assessment', () => {
    expect(review(facts('2018-10-02', '2018-10-01')).knownLater).toEqual([
      'facts.exemption.newInformation[0]'
    ])
  })

  test('from the repeal on there is nothing to be exempt from, and so nothing to be right about', () => {
    const after = { ...facts('2025-06-01'), decision: { on: '2025-07-01', exemption: 'not-exempt' as const } }
    expect(review(after, { asOf: '2025-09-01' })).toMatchObject({
      verdict: 'cannot-be-assessed',
      matters: [{ matter: 'exemption', verdict: 'cannot-be-assessed', found: 'repealed' }]
    })
  })
})

describe('the work requirement', () => {
  const worked = (hours: number): { work: WorkRecord[] } => ({
    work: [{ from: '2018-01-01', to: '2018-06-30', kind: 'ordinary', workingTime: 'fixed', hours }]
  })
  const requirement = (hours: number, met: 'yes' | 'no', counted?: number) =>
    matter(
      extended({}, worked(hours), {
        requirement: { met, ...(counted === undefined ? {} : { hours: counted }) }
      }),
      'requirement'
    )

  test.each([
    [225, 'yes', 'correct'],
    [225, 'no', 'wrongly-not-met'],
    [224.99, 'no', 'correct'],
    [224.99, 'yes', 'wrongly-met']
  ] as const)('%d hours, said met: %s: %s', (hours, met, expected) => {
    const { verdict, error } = requirement(hours, met)
    expect(error ?? verdict).toBe(expected)
  })

  test('by how many hours: 229.10 against 86.20 is 142.90, to the hundredth', () => {
    expect(requirement(229.1, 'no', 86.2).by).toBe(142.9)
  })

  test('a count that is off but comes out the same is right', () => {
    expect(requirement(200, 'no', 86)).toMatchObject({ verdict: 'correct' })
    expect(requirement(200, 'no', 86)).not.toHaveProperty('by')
  })

  test('work that is left out is not none: it is asked for, and no hours are told', () => {
    const facts = extended({}, {}, { requirement: { met: 'no', hours: 86 } })
    expect(matter(facts, 'requirement')).toMatchObject({
      verdict: 'cannot-be-assessed',
      missing: [{ path: 'facts.period.work' }]
    })
    const evaluation = evaluate(facts)
    const rules = evaluation.kind === 'decided' ? evaluation.steps.map(({ rule }) => rule) : []
    expect(rules).toContain('new-lapse-date')
    expect(rules.filter((rule) => rule.includes('hours'))).toEqual([])
  })

  test('hours that are open are asked for, by their place among all the work', () => {
    const [record = expect.fail()] = worked(230).work
    const facts = extended(
      {},
      {
        work: [
          { ...record, knownOn: '2018-12-01' },
          { ...record, documented: 'unknown' }
        ]
      },
      { requirement: { met: 'no' } }
    )
    expect(matter(facts, 'requirement').missing?.map(({ path }) => path)).toEqual([
      'facts.period.work[1].documented'
    ])
  })
})
