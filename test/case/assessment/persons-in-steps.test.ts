import { describe, expect, test } from 'vitest'
import { assessCase, type CaseFacts, explain } from '../../../src/index.js'
import { file } from '../../rule-225/exemption-given.js'
import { exemption, hours, married, sick } from './given.js'

const page = (facts: CaseFacts, language: 'da' | 'en', asOf = '2018-06-01'): string =>
  explain(assessCase(facts, { asOf }), { language, format: 'text' }).replace(/\s+/g, ' ')

/** What the steps say between two headings. */
const between = (text: string, from: string, to: string): string => {
  const begin = text.lastIndexOf(from)
  const end = text.indexOf(to, begin)
  expect(begin).toBeGreaterThan(0)
  expect(end).toBeGreaterThan(begin)
  return text.slice(begin, end)
}

describe('the steps about the spouse speak of the spouse', () => {
  const ofAll: CaseFacts[] = [
    married({ work: [hours('2016-06-01', '2016-06-30', 225)] }, { notice: { sentOn: '2016-11-20' } }),
    married({}, { exempt: 'yes' }, { couple: { closestToLabourMarket: 'person' } }),
    married(
      { work: [hours('2016-06-01', '2016-06-30', 225)] },
      {
        grounds: [
          exemption('2015-11-01', '2016-12-31'),
          sick('2017-01-02', '2017-01-05'),
          {
            kind: 'education-or-other-benefit',
            documented: 'yes',
            exemptFromAvailability: 'no',
            from: '2017-01-10',
            to: '2017-01-12'
          }
        ]
      }
    ),
    married({ work: [hours('2016-06-01', '2016-06-30', 225)] }, { exempt: 'unknown' }),
    married(
      { work: [hours('2016-06-01', '2016-06-30', 225)] },
      {
        exemption: file({ classification: 'activity-ready' })
      }
    )
  ]

  test.each(ofAll.map((facts, index) => [index, facts] as const))('case %i', (_, facts) => {
    const danish = page(facts, 'da', '2017-04-15')
    const own = between(danish, 'Det følgende gælder ægtefællen.', 'Regler og afgørelser')
    expect(own.split('Det følgende gælder ægteparret.')[0]).not.toMatch(/borger(en|ens)\b/i)
    const english = page(facts, 'en', '2017-04-15')
    const said = between(english, 'What follows is about the spouse.', 'Provisions and decisions')
    expect(said.split('What follows is about the couple.')[0]).not.toMatch(/the citizen/i)
    expect(`${danish} ${english}`).not.toMatch(/[{}]/)
  })

  test('by name: the hearing and the exemption', () => {
    const danish = page(ofAll[0] as CaseFacts, 'da', '2017-04-15')
    expect(danish).toContain('Kommunen har vurderet, at borgeren ikke er undtaget.')
    expect(danish).toContain('Kommunen har vurderet, at ægtefællen ikke er undtaget.')
    expect(danish).toMatch(/Ægtefællen skal partshøres senest/)
  })

  test('what follows for both is under a heading of the couple', () => {
    const danish = page(ofAll[0] as CaseFacts, 'da', '2017-04-15')
    expect(danish.indexOf('Det følgende gælder ægteparret.')).toBeLessThan(
      danish.indexOf('Uden reglen er hjælpen tilsammen')
    )
    expect(danish.indexOf('Det følgende gælder ægteparret.')).toBeGreaterThan(
      danish.indexOf('Det følgende gælder ægtefællen.')
    )
  })
})
