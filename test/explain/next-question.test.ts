import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { questionKeyOf } from '../../src/evaluation/missing.js'
import {
  assessCase,
  assessWorkRequirement,
  determineEarningPeriod,
  evaluateChecklist,
  nextQuestion
} from '../../src/index.js'
import { aCase, runs } from '../arbitraries.js'
import { aWholeCase } from '../case/assessment/arbitrary-cases.js'

const period = { lapseDate: '2018-11-01', grounds: [] }
const asOf = '2018-10-01'

describe('the next question', () => {
  test('of an earning period without a known letter is the letter, which the municipality has', () => {
    expect(nextQuestion(determineEarningPeriod({ ...period, notice: 'unknown' }, { asOf }))).toEqual({
      kind: 'ask',
      path: 'facts.notice',
      question: {
        da: 'Hvilken dag blev varslingsbrevet til borgeren sendt?',
        en: expect.stringContaining('letter of notice')
      },
      whyItMatters: { da: expect.stringContaining('bortfaldsdatoen'), en: expect.any(String) },
      citations: expect.arrayContaining(['bek-310-2016/4/2']),
      holder: 'file',
      holderInWords: { da: 'kommunens egen sag', en: 'the municipality’s own file' }
    })
  })

  test('of work whose documents are not known is asked of payslips and the income register', () => {
    const work = [
      {
        kind: 'ordinary' as const,
        workingTime: 'fixed' as const,
        documented: 'unknown' as const,
        from: '2018-03-01',
        to: '2018-05-31',
        hours: 230
      }
    ]
    const evaluation = assessWorkRequirement({ ...period, notice: 'sent-in-time', work }, { asOf })
    expect(nextQuestion(evaluation)).toMatchObject({
      path: 'facts.work[0].documented',
      holder: 'employer',
      holderInWords: { da: 'lønsedler, kontrakt, arbejdsgiver eller indkomstregister' }
    })
  })

  test('of a checklist of which nothing is answered is the group of the citizen', () => {
    const { facts, options } = JSON.parse(readFileSync('examples/checklists/empty.json', 'utf8'))
    const next = nextQuestion(evaluateChecklist(facts, options))
    expect(next).toMatchObject({ kind: 'ask', path: 'facts.classification', holder: 'file' })
  })

  test('of a checklist that lacks single answers is an item, by its place among the answers', () => {
    const { facts, options } = JSON.parse(readFileSync('examples/checklists/complete.json', 'utf8'))
    const [answered = ''] = Object.keys(facts.answers)
    const open = { ...facts, answers: { ...facts.answers, [answered]: 'unknown' } }
    expect(nextQuestion(evaluateChecklist(open, options))).toMatchObject({
      kind: 'ask',
      path: `facts.answers.${answered}`
    })
  })

  test('is none where the case is decided, not covered or invalid', () => {
    const because = (facts: unknown) => nextQuestion(determineEarningPeriod(facts as never, { asOf }))
    expect(because({ ...period, notice: 'sent-in-time' })).toEqual({
      kind: 'nothing-to-ask',
      because: 'decided'
    })
    expect(because({ ...period, lapseDate: '2016-09-01', notice: 'unknown' })).toEqual({
      kind: 'nothing-to-ask',
      because: 'notCovered'
    })
    expect(because({})).toEqual({ kind: 'nothing-to-ask', because: 'invalid' })
  })

  test('of whatever is undetermined is the first fact that is missing, one of the questions by name', () => {
    const holds = (evaluation: ReturnType<typeof assessCase>) => {
      const next = nextQuestion(evaluation as never)
      if (evaluation.kind !== 'undetermined') {
        expect(next.kind).toBe('nothing-to-ask')
        return
      }
      const [first] = evaluation.missing
      if (first === undefined) throw new Error('nothing is missing')
      expect(next).toMatchObject({ kind: 'ask', path: first.path, citations: first.citations })
      expect(questionKeyOf(first)).toBeDefined()
    }
    fc.assert(
      fc.property(aCase, ({ facts, options }) => {
        holds(determineEarningPeriod(facts, options) as never)
      }),
      runs(200)
    )
    fc.assert(
      fc.property(aWholeCase, ({ facts, options }) => {
        holds(assessCase(facts, options))
      }),
      runs(200)
    )
  })
})
