import { describe, expect, test } from 'vitest'
import { determineEarningPeriod, type EarningPeriodFacts, type Ground } from '../../src/index.js'
import { plusDays } from '../arbitraries.js'
import { inTime, sick } from './both-ways.js'

// Which open facts are asked about. A fact matters where its two answers give different results beside what else is open.

const unknown = (ground: Ground): Ground => ({ ...ground, documented: 'unknown' })
const exempt = (from: string, to: string): Ground =>
  unknown({ kind: 'limited-work-capacity', documented: 'yes', from, to })
const withoutLetter = (lapseDate: string, ...grounds: Ground[]): EarningPeriodFacts => ({
  ...inTime(lapseDate, ...grounds),
  notice: 'unknown'
})
function asked(facts: EarningPeriodFacts): string[] {
  const evaluation = determineEarningPeriod(facts, { asOf: '2018-12-01' })
  if (evaluation.kind !== 'undetermined') throw new Error(evaluation.kind)
  return evaluation.missing.map(({ path }) => path.replace('facts.', ''))
}

/** Two halves of a year of exemption before the period, each told twice: only together do they restart the reckoning. */
const halves = [
  exempt('2016-01-01', '2016-06-30'),
  exempt('2016-01-01', '2016-06-30'),
  exempt('2016-07-01', '2016-12-31'),
  exempt('2016-07-01', '2016-12-31')
]
/** So many that do not matter, for their day is one of a known ground. */
const covered = (count: number): Ground[] =>
  Array.from({ length: count }, () => unknown(sick('2018-02-01', 1)))

describe('the facts asked about', () => {
  test('are those at which the result changes as one after the other falls out, where none changes it alone', () => {
    expect(asked(inTime('2018-11-01', ...halves))).toEqual(['grounds[2].documented'])
  })

  test('are those too where 64 are open', () => {
    const facts = inTime('2018-11-01', ...halves, ...covered(60), sick('2018-02-01', 1))
    expect(asked(facts)).toEqual(['grounds[2].documented'])
  })

  test('are, of more, all of which a part can matter', () => {
    const facts = inTime('2018-11-01', ...halves, ...covered(61), sick('2018-02-01', 1))
    expect(asked(facts)).toEqual(
      expect.arrayContaining(halves.map((_, place) => `grounds[${place}].documented`))
    )
  })

  test('are those of a ground that follows another open one, also while the letter is not known', () => {
    const chain = [unknown(sick('2018-10-31', 1)), unknown(sick('2018-11-01', 5))]
    expect(asked(withoutLetter('2018-11-01', ...chain))).toEqual([
      'notice',
      'grounds[0].documented',
      'grounds[1].documented'
    ])
  })

  test('are both of each of two courses on the same days, of which one would be enough', () => {
    const course: Ground = { ...unknown(sick('2018-01-01', 5)), kind: 'education-or-other-benefit' }
    expect(asked(inTime('2018-11-01', course, course))).toEqual([
      'grounds[0].documented',
      'grounds[0].exemptFromAvailability',
      'grounds[1].documented',
      'grounds[1].exemptFromAvailability'
    ])
  })

  test('are, among more than 64, also those that matter only beside others', () => {
    const [last, next] = [unknown(sick('2018-10-31', 1)), unknown(sick('2018-11-01', 5))]
    const chain = withoutLetter('2018-11-01', sick('2018-02-01', 1), last, ...covered(70), next)
    expect(asked(chain)).toEqual(['notice', 'grounds[1].documented', 'grounds[72].documented'])
    const course: Ground = { ...unknown(sick('2018-01-01', 5)), kind: 'education-or-other-benefit' }
    const courses = inTime('2018-11-01', sick('2018-02-01', 1), ...covered(70), course, course)
    expect(asked(courses)).toEqual([
      'grounds[71].documented',
      'grounds[71].exemptFromAvailability',
      'grounds[72].documented',
      'grounds[72].exemptFromAvailability'
    ])
  })

  test('are, where a course stands before more than 64 others, its two and the one of them that matters', () => {
    const course: Ground = { ...unknown(sick('2018-01-01', 5)), kind: 'education-or-other-benefit' }
    const march = unknown(sick('2018-03-01', 1))
    const facts = inTime('2018-11-01', course, ...covered(70), march, sick('2018-02-01', 1))
    expect(asked(facts)).toEqual([
      'grounds[0].documented',
      'grounds[0].exemptFromAvailability',
      'grounds[71].documented'
    ])
  })

  test('are, where so many matter that not every group can be halved, those of the groups that are left too', () => {
    // Every other one of 160 has a day of its own, from 1 March on; the others have one that counts already.
    const some = Array.from({ length: 80 }, (_, index) => [
      unknown(sick(plusDays('2018-03-01', index), 1)),
      ...covered(1)
    ])
    const paths = asked(inTime('2018-11-01', ...some.flat(), sick('2018-02-01', 1)))
    const places = some.map((_, index) => `grounds[${2 * index}].documented`)
    expect(paths).toEqual(expect.arrayContaining(places))
    // The first groups are halved to the end, the last are not.
    expect(paths).not.toContain('grounds[1].documented')
    expect(paths).toContain('grounds[159].documented')
  })

  test.each([0, 70])(
    'are those of a year of exemption that a later letter can reach, beside %i others',
    (others) => {
      const facts = withoutLetter(
        '2018-11-01',
        sick('2018-02-01', 1),
        ...covered(others),
        exempt('2019-06-01', '2020-05-31')
      )
      expect(asked(facts)).toEqual(['notice', `grounds[${others + 1}].documented`])
    }
  )

  test('are not those of sickness after the repeal, which only a letter after the repeal could reach', () => {
    expect(asked(withoutLetter('2018-11-01', unknown(sick('2026-01-01', 31))))).toEqual(['notice'])
  })

  test('are those of an exemption of a year before the period: it restarts the reckoning without a counted day', () => {
    expect(asked(inTime('2018-11-01', exempt('2016-01-01', '2016-12-31')))).toEqual(['grounds[0].documented'])
  })
})
