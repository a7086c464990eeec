import { describe, expect, test } from 'vitest'
import {
  type CaseFacts,
  type Changes,
  type Evaluation,
  evaluationSchemaOf,
  explain,
  type PersonInCase,
  reductionOn,
  whatWouldChange
} from '../../src/index.js'
import { aidSince, exemption, hours, married, sick, unmarried } from '../case/assessment/given.js'

// Dates and days are counted by hand, both ends of a period included; the amounts are those of the law data.

const ask = (facts: CaseFacts, asOf = '2018-10-01'): Evaluation<Changes> => whatWouldChange(facts, { asOf })
function decidedIn(evaluation: Evaluation<Changes>): Changes {
  if (evaluation.kind !== 'decided') throw new Error(JSON.stringify(evaluation))
  return evaluation.value
}
const page = (evaluation: Evaluation<Changes>, language: 'da' | 'en'): string =>
  explain(evaluation, { language, format: 'text' }).replace(/\s+/g, ' ')
const highIn = (date: string): number => {
  const found = reductionOn(date, 'high')
  if (found.kind !== 'decided') throw new Error(found.kind)
  return found.value.monthlyReduction
}
const reducedFrom = (from: string) => expect.objectContaining({ from, monthlyReduction: highIn(from) })

/** A letter 11 days late, and 200 hours. */
const late = unmarried(
  { notice: { sentOn: '2018-05-11' }, work: [hours('2018-03-01', '2018-05-31', 200)] },
  { lapseDate: '2018-11-01' }
)

describe('an unmarried person', () => {
  test('hears of the hours, the days and the letter, and what follows then in kroner', () => {
    const value = decidedIn(ask(late))
    expect(value.case).toEqual({
      kind: 'decided',
      person: { lapseDate: '2018-12-01', met: false },
      consequences: [reducedFrom('2018-12-01')]
    })
    expect(value.changes).toEqual([
      {
        change: 'more-hours',
        hours: 25,
        from: '2017-11-01',
        by: '2018-11-11',
        whom: 'person',
        gives: {
          lapseDate: '2018-12-01',
          met: true,
          case: { kind: 'decided', person: { lapseDate: '2018-12-01', met: true }, consequences: [] }
        }
      },
      {
        change: 'more-days',
        days: 20,
        whom: 'person',
        gives: {
          lapseDate: '2019-01-01',
          met: false,
          case: {
            kind: 'decided',
            person: { lapseDate: '2019-01-01', met: false },
            consequences: [reducedFrom('2019-01-01')]
          }
        }
      },
      {
        change: 'earlier-letter',
        by: '2018-04-30',
        whom: 'person',
        gives: {
          lapseDate: '2018-11-01',
          met: false,
          case: {
            kind: 'decided',
            person: { lapseDate: '2018-11-01', met: false },
            consequences: [reducedFrom('2018-11-01')]
          }
        }
      }
    ])
  })

  test('who has the hours already is asked for none', () => {
    const { lapseDate } = late
    const done = unmarried({ work: [hours('2018-03-01', '2018-05-31', 225)] }, { lapseDate: lapseDate ?? '' })
    const value = decidedIn(ask(done))
    expect(value.case).toMatchObject({ person: { lapseDate: '2018-11-01', met: true }, consequences: [] })
    expect(value.changes.map(({ change }) => change)).toEqual(['more-days'])
    expect(page(ask(done), 'da')).toContain('Det ændrer ikke, hvad der følger for hjælpen.')
  })

  test('the page says what follows with each change', () => {
    const danish = page(ask(late), 'da')
    expect(danish).toContain('Som sagen er oplyst, er bortfaldsdatoen 1. december 2018.')
    expect(danish).toContain('Med dem er kravet opfyldt. I så fald nedsættes hjælpen ikke.')
    expect(danish).toContain('I så fald: Hjælpen nedsættes med 1.042 kr. om måneden fra 1. januar 2019.')
    const english = page(ask(late), 'en')
    expect(english).toContain('With them the requirement is met. In that case the aid is not reduced.')
    expect(`${danish} ${english}`).not.toMatch(/[{}]/)
  })
})

describe('a bortfaldsdato that is reckoned from the aid', () => {
  // The 365th day since 15 October 2017 is 14 October 2018: the first bortfaldsdato is 1 November 2018.
  const reckoned: CaseFacts = { ...late, aid: aidSince('2017-10-15') }
  delete reckoned.lapseDate

  test('moves on: of 1 November, put off by the late letter to 1 December, and of 1 December alike', () => {
    // Hours in November 2017 lie in the period of 1 November alone: then 1 December 2018 stays what it is.
    expect(decidedIn(ask(reckoned)).changes).toContainEqual({
      change: 'more-hours',
      hours: 25,
      from: '2017-12-01',
      by: '2018-11-11',
      whom: 'person',
      gives: expect.objectContaining({ lapseDate: '2019-01-01', met: false })
    })
    expect(page(ask(reckoned), 'da')).toContain('Bortfaldsdatoen er i så fald tidligst 1. januar 2019.')
  })

  test('more hours are missing where a later period has fewer of those that are done', () => {
    // 100 of the 200 hours lie in November 2017: 25 are missing for 1 November, and for 1 December 125.
    const { person } = reckoned
    const work = [hours('2017-11-01', '2017-11-30', 100), hours('2018-03-01', '2018-05-31', 100)]
    expect(decidedIn(ask({ ...reckoned, person: { ...person, work } })).changes[0]).toMatchObject({
      change: 'more-hours',
      hours: 125,
      from: '2017-12-01',
      by: '2018-11-11'
    })
  })

  test('can have its whole period ahead', () => {
    const ahead: CaseFacts = { ...unmarried({}, {}), aid: aidSince('2018-10-15') }
    expect(decidedIn(ask(ahead, '2018-10-20')).changes[0]).toMatchObject({
      hours: 225,
      from: '2018-11-01',
      by: '2019-10-31',
      gives: { lapseDate: '2019-12-01' }
    })
  })
})

describe('a couple', () => {
  // The person lacks 25 hours on 1 May 2017; the spouse was sick for 14 days, and lacks them all on 1 June 2017.
  const couple = married(
    { work: [hours('2016-06-01', '2016-06-30', 200)] },
    { grounds: [sick('2016-12-01', '2016-12-14')] },
    { couple: { closestToLabourMarket: 'person' } }
  )
  const evaluation = ask(couple, '2017-04-15')

  test('each change says whose it is, and what one does changes what follows for both', () => {
    const { changes, case: now } = decidedIn(evaluation)
    expect(changes.map(({ change, ...rest }) => [change, 'whom' in rest ? rest.whom : undefined])).toEqual([
      ['more-hours', 'person'],
      ['more-days', 'person'],
      ['more-hours', 'spouse'],
      ['more-days', 'spouse'],
      ['fewer-days', 'spouse']
    ])
    // As it is, one fails on 1 May (§ 26, stk. 5), and on 1 June both (stk. 6).
    expect(now).toMatchObject({
      consequences: [
        { rule: '26.5', from: '2017-05-01' },
        { rule: '26.6', from: '2017-06-01' }
      ]
    })
    // With the person's hours only the spouse fails; with the spouse's only the person.
    expect(changes[0]).toMatchObject({
      hours: 25,
      by: '2017-04-30',
      gives: {
        case: { consequences: [{ rule: '26.5', from: '2017-06-01', reduction: { spouses: [0, 14_808] } }] }
      }
    })
    expect(changes[2]).toMatchObject({
      hours: 225,
      by: '2017-05-14',
      gives: {
        case: { consequences: [{ rule: '26.5', from: '2017-05-01', reduction: { spouses: [14_808, 0] } }] }
      }
    })
    // Without the 14 days both fail on 1 May.
    expect(changes[4]).toMatchObject({
      days: 14,
      gives: { lapseDate: '2017-05-01', case: { consequences: [{ rule: '26.6', from: '2017-05-01' }] } }
    })
  })

  test('the page says of whom, in Danish and in English', () => {
    const danish = page(evaluation, 'da')
    expect(danish).toContain('Borgeren: Der mangler 25 timer ordinært og ustøttet arbejde')
    expect(danish).toContain('Ægtefællen: Der mangler 225 timer ordinært og ustøttet arbejde')
    expect(danish).toContain('Ægtefællen: Som sagen er oplyst, er bortfaldsdatoen 1. juni 2017.')
    const english = page(evaluation, 'en')
    expect(english).toContain('The citizen: 25 hours of ordinary unsubsidised work are missing')
    expect(english).toContain('The spouse: 225 hours of ordinary unsubsidised work are missing')
    expect(`${danish} ${english}`).not.toMatch(/[{}]/)
  })

  test('a change can make both fail, and who is to be reduced then must be known first', () => {
    // With its 14 added days the spouse's period ends on 14 May 2017 and holds 225 hours; without them it holds 200.
    const facts = married(
      {},
      {
        grounds: [sick('2016-12-01', '2016-12-14')],
        work: [hours('2016-06-01', '2016-06-30', 200), hours('2017-05-02', '2017-05-10', 25)]
      }
    )
    const evaluation = ask(facts, '2017-05-20')
    expect(decidedIn(evaluation).changes).toContainEqual({
      change: 'fewer-days',
      days: 14,
      whom: 'spouse',
      gives: {
        lapseDate: '2017-05-01',
        met: false,
        case: expect.objectContaining({
          kind: 'undetermined',
          consequences: [],
          missing: ['facts.couple.closestToLabourMarket']
        })
      }
    })
    expect(page(evaluation, 'da')).toContain(
      'Hvad der i så fald følger for hjælpen, kan ikke siges endnu, for sagen er ikke fuldt oplyst.'
    )
  })
})

/** A case of which no rate of aid is known. */
function receiving(benefit: PersonInCase['benefit']): CaseFacts {
  const { aid: _, ...person } = late.person
  return { ...late, person: { ...person, benefit } }
}

describe('a case in which a person has no date to move', () => {
  test('the exempt are named so, and the other spouse is examined all the same', () => {
    const facts = married({ exempt: 'yes' }, {}, { couple: { closestToLabourMarket: 'person' } })
    const evaluation = ask(facts, '2017-04-15')
    const value = decidedIn(evaluation)
    expect(value.case).toMatchObject({ person: { ended: 'exempt' }, spouse: { lapseDate: '2017-05-01' } })
    expect(value.changes.every((change) => 'whom' in change && change.whom === 'spouse')).toBe(true)
    expect(value.changes.length).toBeGreaterThan(0)
    expect(page(evaluation, 'da')).toContain(
      'Borgeren: Kommunen har vurderet, at borgeren er undtaget. Der stilles intet krav om arbejde.'
    )
  })

  test.each([
    ['exempt', unmarried({ exempt: 'yes' }), 'Kommunen har vurderet, at borgeren er undtaget.'],
    [
      'restarted',
      unmarried({ grounds: [exemption('2016-01-01', '2016-12-31')] }),
      'Der er ingen bortfaldsdato: opgørelsen begynder forfra.'
    ],
    [
      'noYearOfAid',
      unmarried({}, { aid: [{ kind: 'kontanthjaelp', from: '2017-01-01', to: '2017-02-28' }] }),
      'Året med hjælp er ikke nået'
    ]
  ] as const)('%s', (ended, facts, sentence) => {
    const evaluation = ask(facts, '2017-04-15')
    expect(decidedIn(evaluation)).toEqual({
      case: { kind: 'decided', person: { ended }, consequences: [] },
      changes: []
    })
    expect(page(evaluation, 'da')).toContain(sentence)
    // Nothing was tried.
    expect(page(evaluation, 'da')).not.toContain('prøvet')
  })

  test('a case outside the rule is not covered', () => {
    expect(ask(receiving('other-public-benefit'))).toMatchObject({
      kind: 'notCovered',
      reason: 'outsideCoverage'
    })
  })

  test('an open case says what to ask for, and what is settled of the other spouse', () => {
    const evaluation = ask(married({ notice: 'unknown' }, {}), '2017-04-15')
    if (evaluation.kind !== 'undetermined') throw new Error(evaluation.kind)
    expect(evaluation.missing.map(({ path }) => path)).toContain('facts.person.notice')
    expect(evaluation.partial?.case).toMatchObject({ kind: 'undetermined', person: { ended: 'open' } })
    const { changes = [] } = evaluation.partial ?? {}
    expect(changes.length).toBeGreaterThan(0)
    expect(changes.every((change) => 'whom' in change && change.whom === 'spouse')).toBe(true)
    expect(page(evaluation, 'da')).toContain(
      'Sagen er ikke fuldt oplyst. Det, der kan siges endnu, står nedenfor.'
    )
  })

  test('while it is not known whether the person is covered, only that is asked', () => {
    const evaluation = ask(receiving('unknown'))
    expect(evaluation).toMatchObject({ kind: 'undetermined', missing: [{ path: 'facts.person.benefit' }] })
    expect(evaluation).not.toHaveProperty('partial')
  })

  test.each([[{ maritalStatus: 'unmarried' }], [{ person: {} }], [{ ...late, grounds: [] }]])(
    '%j is invalid',
    (facts) => {
      expect(whatWouldChange(facts as never, { asOf: '2018-10-01' }).kind).toBe('invalid')
    }
  )

  test('a letter from after the day of assessment is invalid, as in assessCase', () => {
    expect(ask(late, '2018-05-01')).toMatchObject({
      kind: 'invalid',
      issues: [{ path: 'facts.person.notice.sentOn' }]
    })
  })
})

test('the schema names the fields of a whole case', () => {
  const said = JSON.stringify(evaluationSchemaOf('what-would-change'))
  for (const field of ['"case"', '"whom"', '"noYearOfAid"', '"consequences"']) expect(said).toContain(field)
})
