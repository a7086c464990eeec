import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import {
  assessCase,
  assessWorkRequirement,
  computeDeduction,
  countYearOfAid,
  determineEarningPeriod,
  type Evaluation,
  type Ground,
  type Missing,
  nextQuestion,
  type Review,
  type WorkRecord
} from '../../src/index.js'
import { runs } from '../arbitraries.js'
import { married } from '../case/assessment/given.js'
import { evaluationOf, everyCase } from './every-case.js'

const missingIn = (evaluation: Evaluation<unknown>): readonly Missing[] =>
  evaluation.kind === 'undetermined' ? evaluation.missing : []
const asked = (evaluation: Evaluation<unknown>, language: 'da' | 'en' = 'da'): string[] =>
  missingIn(evaluation).map(({ question }) => question[language])

const sick = (from: string, to: string): Ground => ({ kind: 'sickness', documented: 'unknown', from, to })
const period = { lapseDate: '2018-11-01', notice: 'sent-in-time' as const }
const options = { asOf: '2018-12-01' }

describe('a question says which thing it asks about', () => {
  test('of a ground its kind and its days', () => {
    const grounds: Ground[] = [
      sick('2018-04-03', '2018-04-22'),
      sick('2018-05-02', '2018-05-02'),
      { kind: 'care', documented: 'unknown', from: '2018-06-01', to: '2018-06-30' },
      {
        kind: 'education-or-other-benefit',
        documented: 'yes',
        exemptFromAvailability: 'unknown',
        from: '2018-08-01',
        to: '2018-08-31'
      },
      { kind: 'military-service', documented: 'yes', from: '2018-09-17', to: 'ongoing' }
    ]
    const evaluation = determineEarningPeriod({ ...period, grounds }, options)
    expect(asked(evaluation)).toEqual([
      'Er borgerens sygdom fra 3. april 2018 til 22. april 2018 dokumenteret på sagen?',
      'Er borgerens sygdom den 2. maj 2018 dokumenteret på sagen?',
      'Er borgerens pasning af nærtstående fra 1. juni 2018 til 30. juni 2018 dokumenteret på sagen?',
      'Var borgeren fritaget for at stå til rådighed fra 1. august 2018 til 31. august 2018 (uddannelse uden krav om rådighed, eller en ydelse der ikke er betinget af det)?',
      'Hvornår slutter borgerens værnepligt, der begyndte den 17. september 2018?'
    ])
    expect(asked(evaluation, 'en').slice(0, 2)).toEqual([
      'Is the citizen’s sickness from 3 April 2018 to 22 April 2018 documented on the file?',
      'Is the citizen’s sickness on 2 May 2018 documented on the file?'
    ])
  })

  test('of days without dates how many there are, and between which days', () => {
    const counted = { days: 20, within: { from: '2017-10-01', to: '2017-11-30' } }
    const grounds: Ground[] = [{ kind: 'sickness', documented: 'unknown', ...counted }]
    expect(asked(determineEarningPeriod({ ...period, grounds }, options))).toEqual([
      'Er borgerens sygdom i 20 dage mellem 1. oktober 2017 og 30. november 2017 dokumenteret på sagen?',
      'På hvilke datoer mellem 1. oktober 2017 og 30. november 2017 ligger borgerens 20 dage med sygdom?'
    ])
  })

  test('of work its days', () => {
    const job = (from: string, to: string): WorkRecord => ({
      kind: 'ordinary',
      workingTime: 'fixed',
      documented: 'unknown',
      hours: 120,
      from,
      to
    })
    const work = [job('2018-02-01', '2018-02-28'), job('2018-06-01', '2018-06-30')]
    expect(asked(assessWorkRequirement({ ...period, grounds: [], work }, options))).toEqual([
      'Er borgerens arbejde fra 1. februar 2018 til 28. februar 2018 dokumenteret (lønsedler, kontrakt eller indkomstregister)?',
      'Er borgerens arbejde fra 1. juni 2018 til 30. juni 2018 dokumenteret (lønsedler, kontrakt eller indkomstregister)?'
    ])
  })

  test('of an exemption its days', () => {
    const exemption = (from: string, to: string) => ({ from, to, documented: 'unknown' as const })
    const facts = {
      of: 'unmarried' as const,
      aid: [{ kind: 'kontanthjaelp' as const, from: '2016-01-01', to: 'ongoing' as const }],
      exemptions: [exemption('2016-06-01', '2016-12-31'), exemption('2017-01-01', '2017-06-30')]
    }
    expect(asked(countYearOfAid(facts, { asOf: '2018-01-01' }))).toEqual([
      'Er det dokumenteret på sagen, at borgeren var undtaget fra 1. juni 2016 til 31. december 2016?',
      'Er det dokumenteret på sagen, at borgeren var undtaget fra 1. januar 2017 til 30. juni 2017?'
    ])
  })

  test('of a deduction the event, the month and the day', () => {
    const talk = (due: string) => ({ provision: '37' as const, due, renewed: 'unknown' as const })
    const events = [
      talk('2021-03-03'),
      { provision: '38' as const, breaches: [{ from: '2021-04-06', to: 'unknown' as const }] },
      { provision: '39' as const, date: '2021-05-04', deductedIn: 'unknown' as const }
    ]
    const questions = asked(computeDeduction({ events, aid: {} }, { asOf: '2021-06-30' }))
    expect(questions).toEqual(
      expect.arrayContaining([
        'Hvilken dag blev kontakten genoprettet efter udeblivelsen fra samtalen den 3. marts 2021?',
        'Hvilken dag var den sidste uden tilmelding eller CV i den periode, der begyndte den 6. april 2021?',
        'I hvilken måneds hjælp skal der ske fradrag eller nedsættelse for hændelsen efter § 39 den 4. maj 2021?',
        'Hvor stor er den hjælp, der er beregnet for marts 2021, før fradrag for indtægter?',
        'Hvor stor er den hjælp, der er beregnet for april 2021, før fradrag for indtægter?'
      ])
    )
    expect(new Set(questions).size).toBe(questions.length)
  })

  test('of two spouses whose it is', () => {
    const open = { grounds: [sick('2018-04-03', '2018-04-22')] }
    const facts = married(open, open, { lapseDate: period.lapseDate })
    expect(asked(assessCase(facts, options)).filter((each) => each.includes('sygdom'))).toEqual([
      'Er borgerens sygdom fra 3. april 2018 til 22. april 2018 dokumenteret på sagen?',
      'Er ægtefællens sygdom fra 3. april 2018 til 22. april 2018 dokumenteret på sagen?'
    ])
  })

  test('of what is stated alike its place, and only of that', () => {
    const twice = sick('2018-04-03', '2018-04-22')
    const grounds = [sick('2018-06-01', '2018-06-10'), twice, twice]
    const readings = { 'overlapping-grounds': 'sum' as const }
    const evaluation = determineEarningPeriod({ ...period, grounds }, { ...options, readings })
    expect(missingIn(evaluation).map(({ path, question }) => [path, question.da])).toEqual([
      [
        'facts.grounds[0].documented',
        'Er borgerens sygdom fra 1. juni 2018 til 10. juni 2018 dokumenteret på sagen?'
      ],
      [
        'facts.grounds[1].documented',
        'Er borgerens sygdom fra 3. april 2018 til 22. april 2018 dokumenteret på sagen? Det gælder nr. 2 af de oplyste.'
      ],
      [
        'facts.grounds[2].documented',
        'Er borgerens sygdom fra 3. april 2018 til 22. april 2018 dokumenteret på sagen? Det gælder nr. 3 af de oplyste.'
      ]
    ])
  })
})

/** Each list of what is missing that an evaluation carries: its own, and of a review one for each matter. */
function listsOf(evaluation: Evaluation<unknown>): (readonly Missing[])[] {
  const matters = evaluation.kind === 'decided' ? ((evaluation.value as Partial<Review>).matters ?? []) : []
  return [missingIn(evaluation), ...matters.map(({ missing = [] }) => missing)]
}

describe('no two missing facts of an evaluation are asked for in the same words, and the first is the next question', () => {
  test.each(Object.entries(everyCase))('%s', (_, given) => {
    fc.assert(
      fc.property(given, (each) => {
        for (const missing of listsOf(evaluationOf(each)))
          for (const language of ['da', 'en'] as const) {
            const questions = missing.map(({ question }) => question[language])
            expect(new Set(questions).size, questions.join('\n')).toBe(questions.length)
            expect(questions.join(' ')).not.toMatch(/[{}]|undefined|\d{4}-\d{2}/)
          }
        const evaluation = evaluationOf(each)
        const [first] = missingIn(evaluation)
        if (first !== undefined)
          expect(nextQuestion(evaluation)).toMatchObject({ kind: 'ask', path: first.path })
      }),
      runs(60)
    )
  })
})
