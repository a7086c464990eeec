import { describe, expect, test } from 'vitest'
import {
  assessCase,
  compareEvaluations,
  determineEarningPeriod,
  type EarningPeriodFacts,
  type Evaluation,
  explain,
  type Ground,
  reduceUnmarried
} from '../../src/index.js'
import { hours, married } from '../case/assessment/given.js'

const period: EarningPeriodFacts = { lapseDate: '2018-11-01', notice: 'sent-in-time', grounds: [] }
const sick = (from: string, to: string): Ground => ({ kind: 'sickness', documented: 'yes', from, to })
const of = (grounds: Ground[], readings = {}) =>
  determineEarningPeriod({ ...period, grounds }, { asOf: '2018-11-01', readings })
const page = (before: Evaluation<unknown>, after: Evaluation<unknown>): string =>
  explain(compareEvaluations(before, after), { language: 'da', format: 'text' }).replace(/\s+/g, ' ')

describe('a comparison in words', () => {
  test('names the earning period’s own days, and days with their measure', () => {
    const said = page(of([]), of([sick('2018-03-01', '2018-03-10')]))
    // 10 days after 31 October 2018.
    expect(said).toContain(
      'Optjeningsperiodens sidste dag: 31. oktober 2018 er blevet til 10. november 2018.'
    )
    expect(said).toContain('Forlængelse af perioden: ingen dage er blevet til 10 dage.')
    expect(said).not.toMatch(/ Til: 31/)
  })

  test('tells new grounds one by one, each under its name and number', () => {
    const said = page(of([]), of([sick('2018-03-01', '2018-03-10'), sick('2018-05-01', '2018-05-05')]))
    expect(said).toContain(
      'Sygdom (nr. 1): Dokumenteret: ja (nyt). Fra: 1. marts 2018 (nyt). Til: 10. marts 2018 (nyt).'
    )
    expect(said).toContain('Sygdom (nr. 2): Dokumenteret: ja (nyt). Fra: 1. maj 2018 (nyt).')
  })

  test('tells amounts in kroner, as Danes write them', () => {
    const reduced = (rate: '25.2.2' | '23.2.6') =>
      reduceUnmarried(
        {
          lapseDate: '2017-05-01',
          benefit: rate === '25.2.2' ? 'kontanthjaelp' : 'uddannelseshjaelp',
          rate,
          supplement: 'none',
          maintenanceDuty: 'no'
        },
        { asOf: '2017-05-01' }
      )
    // The high reduction in 2017 is 1,016 kroner (the board’s study, p. 42); § 23, stk. 2, nr. 6, has none.
    expect(page(reduced('25.2.2'), reduced('23.2.6'))).toContain(
      'Nedsættelse om måneden: 1.016 kr. er blevet til 0 kr.'
    )
  })

  test('tells a reading that was chosen otherwise by its question and its answers', () => {
    const grounds = [sick('2018-06-01', '2018-06-30')]
    const said = page(of(grounds), of(grounds, { 'extended-date': 'plain-addition' }))
    expect(said).toContain(
      'Hvilken 1. i en måned følger efter en forlængelse på N dage? Før: Den 1. i måneden'
    )
    expect(said).not.toContain('last-day')
  })

  test('says of which spouse a field is', () => {
    const of = (work: number) =>
      assessCase(married({}, { work: [hours('2016-06-01', '2016-08-31', work)] }), { asOf: '2017-05-01' })
    expect(page(of(100), of(225))).toContain(
      'Ægtefællen: Timer, der tæller: 100 timer er blevet til 225 timer.'
    )
  })
})
