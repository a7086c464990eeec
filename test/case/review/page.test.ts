import { describe, expect, test } from 'vitest'
import { explain, type ReviewFacts } from '../../../src/index.js'
import { emptyFile } from '../../board/exemption-cases.js'
import { reviewCases } from '../../board/review-cases.js'
import { evaluate, extended, sick } from './given.js'

const page = (facts: ReviewFacts, language: 'da' | 'en' = 'da', asOf = '2019-06-15'): string =>
  explain(evaluate(facts, { asOf }), { language, format: 'text' }).replace(/\s+/g, ' ')
const pageOf = (id: string): string => {
  const { facts, asOf } = reviewCases.find((each) => each.id === id) ?? expect.fail(id)
  return page(facts, 'da', asOf)
}

describe('what a citizen reads', () => {
  test('case 108: wrong, what it cost, and what follows', () => {
    const said = pageOf('sag-108')
    expect(said).toContain('Afgørelsen er ikke rigtig efter de oplysninger, der forelå')
    expect(said).toContain('for lidt i 2 måneder fra 1. april 2017: i alt 2.032 kr. før skat')
    expect(said).toContain('Kommunen har ikke forlænget. Den skulle have forlænget med 35 dage.')
    expect(said).toContain('kunne tidligst ske fra 1. juni 2017. Det er 2 måneder for tidligt.')
    expect(said).toContain('2017: 2 måneder á 1.016 kr., i alt 2.032 kr. før skat')
  })

  test('case 46: the result stands, and the error is told', () => {
    const said = pageOf('sag-46')
    expect(said).toContain('Resultatet er rigtigt')
    expect(said).toContain('Men kommunen har begået fejl undervejs.')
    expect(said).toContain('nr. 1. Forlængelsen følger af aktivloven § 13 f, stk. 12, nr. 5.')
    expect(said).not.toContain('Ret afgørelsen')
  })

  test('case 171, first decision: it had no effect', () => {
    expect(pageOf('sag-171/november-2016')).toContain(
      'Afgørelsen fik ingen virkning: kommunen udskød datoen straks efter.'
    )
  })

  test('case 7: exemption is a judgement, of which only an indication is given', () => {
    expect(pageOf('sag-7')).toContain('et skøn: her siges kun, hvad oplysningerne peger på')
  })

  test('what rests on exemption is only said to be indicated', () => {
    for (const { id, board, facts } of reviewCases.filter(({ facts }) => facts.exemption !== undefined)) {
      expect(facts.exemption, id).toBeDefined()
      const said = pageOf(id)
      if (board.verdict === 'correct')
        expect(said).toContain('Oplysningerne peger på, at afgørelsen er rigtig.')
      if (board.verdict === 'incorrect')
        expect(said).toContain('Oplysningerne peger på, at afgørelsen ikke er rigtig.')
      expect(said, id).not.toMatch(/Afgørelsen er (ikke )?rigtig|resultatet er rigtigt/)
    }
  })

  test('a cut of which only the date was reviewed is not told as right in all', () => {
    expect(pageOf('sag-62')).toContain(
      'Det skete fra 1. maj 2017. Det kunne tidligst ske fra 1. maj 2017. Kun datoen er efterprøvet, ikke om kravet om arbejde var opfyldt.'
    )
  })

  test('a cut without a letter: why it was wrong, and from when it could have been', () => {
    const cut = { kind: 'reduction', from: '2018-11-01', class: 'high' } as const
    const said = page(extended({}, { notice: 'not-sent' }, { cut }))
    expect(said).toContain('der er ikke sendt et varslingsbrev')
    expect(said).toContain('Sendes brevet nu, kan det tidligst ske fra 1. februar 2020.')
    expect(said).toContain('for lidt i 8 måneder fra 1. november 2018: i alt 8.310 kr. før skat')
  })

  test('what is owed rests on the same indication', () => {
    const cut = { kind: 'reduction', from: '2018-11-01', class: 'high' } as const
    const given: ReviewFacts = {
      decision: { on: '2018-10-15', exemption: 'not-exempt', cut },
      exemption: { ...emptyFile, rehabilitation: { status: 'preparatory-part-begun' } }
    }
    expect(page(given)).toContain('Det gælder kun, hvis borgeren var undtaget, som oplysningerne peger på.')
  })

  test('hours that are not at issue are not told as none', () => {
    for (const { id } of reviewCases) expect(pageOf(id), id).not.toMatch(/0 timer/)
  })

  test('what was known later, with its day', () => {
    const given = extended({ days: 0 }, { grounds: [{ ground: sick, knownOn: '2018-12-01' }] })
    expect(page(given)).toContain(
      'Kommunen fik det først at vide 1. december 2018, og det er holdt ude: sygdom.'
    )
    expect(page(given, 'en')).toContain('only on 1 December 2018, and it is left out: sickness.')
  })

  test('missing guidance is for a human to weigh', () => {
    const guidance = { clarifyingOffer: 'yes', guidedThatWorkComesFirst: 'no' } as const
    const said = page(extended({ days: 30 }, {}, { guidance }))
    expect(said).toContain('skal vurderes af et menneske')
    expect(said).toContain('kan gøre afgørelsen ugyldig')
  })

  // 30 days from 1 November: a month exactly, where the two readings of "the 1st after" part.
  test('an open question of law on which the verdict turns', () => {
    const given = extended({ days: 30, lapseDate: '2018-12-01' })
    expect(evaluate(given)).toMatchObject({
      hinges: [{ reading: 'extended-date', outcome: { kind: 'decided', verdict: 'incorrect' } }]
    })
    expect(page(given)).toMatch(/Med den anden læsning \([^)]*\): afgørelsen er ikke rigtig/)
  })

  test('and what it would make the citizen owed', () => {
    const cut = { kind: 'reduction', from: '2018-12-01', class: 'high' } as const
    expect(page(extended({ days: 30 }, {}, { cut }))).toMatch(
      /Med den anden læsning \([^)]*\): afgørelsen er ikke rigtig, for lidt hjælp i 1 måned fra 1\. december 2018/
    )
  })
})
