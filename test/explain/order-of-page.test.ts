import { readdirSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { assessCase, determineEarningPeriod, type Evaluation, explain, type Ground } from '../../src/index.js'
import { hours, married } from '../case/assessment/given.js'

const sick = (days: number, from: string, to: string): Ground => ({
  kind: 'sickness',
  documented: 'yes',
  days,
  within: { from, to }
})
/** Case 149 of the board's study, afsnit 3.4.2: 49, 49 and 20 days of sickness move 1 October 2016 to 1 February 2017. */
const case149 = determineEarningPeriod(
  {
    lapseDate: '2016-10-01',
    notice: 'sent-in-time',
    grounds: [
      sick(49, '2016-04-01', '2016-08-17'),
      sick(49, '2016-08-18', '2016-11-18'),
      sick(20, '2016-11-19', '2017-01-06')
    ]
  },
  { asOf: '2017-02-01' }
)

/** The headings of a page in Markdown, each with what stands below it. */
function partsOf(evaluation: Evaluation<unknown>): Map<string, string> {
  const page = explain(evaluation, { language: 'da', format: 'markdown' })
  return new Map(
    page
      .split('\n## ')
      .slice(1)
      .map((part) => [part.slice(0, part.indexOf('\n')), part.slice(part.indexOf('\n'))])
  )
}

describe('a page gives the outcome first, then what decided it, then the rest', () => {
  test('what decided case 149 is its 118 days, their end on 26 January, and the 1st after that', () => {
    const parts = partsOf(case149)
    expect([...parts.keys()]).toEqual([
      'Afgørende for resultatet',
      'Sådan er der regnet',
      'Regler og afgørelser',
      'Beregningen'
    ])
    const deciding = parts.get('Afgørende for resultatet') ?? ''
    expect(deciding.match(/^1\. /gm)).toHaveLength(5)
    for (const said of ['49 dage', '20 dage', '118 dage', '26. januar 2017', '1. februar 2017'])
      expect(deciding).toContain(said)
    expect(deciding).not.toContain('113 timer')
  })

  test('a letter that is not sent decides, and stands before what is to be answered and the whole reckoning', () => {
    const parts = partsOf(
      determineEarningPeriod(
        { lapseDate: '2018-11-01', notice: 'not-sent', grounds: [] },
        { asOf: '2018-03-15' }
      )
    )
    expect([...parts.keys()].slice(0, 3)).toEqual([
      'Afgørende for resultatet',
      'Det skal oplyses',
      'Sådan er der regnet'
    ])
    expect(parts.get('Afgørende for resultatet')).toContain('varslingsbrev')
  })

  test('what decided a couple’s case stands under the one whom it is about', () => {
    const couple = assessCase(married({}, { work: [hours('2016-06-01', '2016-08-31', 225)] }), {
      asOf: '2017-05-01'
    })
    const deciding = partsOf(couple).get('Afgørende for resultatet') ?? ''
    const said = ['gælder borgeren', 'I alt 0 timer', 'gælder ægtefællen', '225 timer', 'gælder ægteparret']
    const places = said.map((sentence) => deciding.lastIndexOf(sentence))
    expect(places).not.toContain(-1)
    expect(places).toEqual([...places].sort((a, b) => a - b))
  })
})

describe('of every kind of evaluation', () => {
  const folder = new URL('../records/', import.meta.url)
  const evaluations = readdirSync(folder)
    .filter((name) => name.endsWith('.json') && !name.endsWith('.invalid.json'))
    .map((name) => ({ name, ...JSON.parse(readFileSync(new URL(name, folder), 'utf8')) }))

  test.each(evaluations)('$name names a step that decided it', ({ evaluation }) => {
    expect(evaluation.steps.filter(({ decisive }: { decisive?: true }) => decisive)).not.toEqual([])
  })
})
