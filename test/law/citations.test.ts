import { describe, expect, test } from 'vitest'
import { type CitationId, citation, citationIds } from '../../src/law/citations.js'
import { covidPeriods } from '../../src/law/covid-periods.js'
import { noticeOrdersByDate } from '../../src/law/notice-order.js'
import { rateCitation, rateIds, supplementIds } from '../../src/law/rates/base-rates.js'
import { ruleVersions } from '../../src/law/rule-life.js'
import { rules } from '../../src/law/rules.js'
import { realDay } from './real-date.js'

// What sanctions rest on besides aktivloven: where it can be read, and since when it holds, is not known of all.
const beside =
  'forvaltningsloven|retssikkerhedsloven|forvaltningsret|fob|lab|lab-bekendtgoerelsen|integrationsloven' +
  '|principmeddelelse|sanktioner-[123]|praksisundersoegelse-2016|artikel-\\w+|virksomhedspraktik-2022|nyhedsbrev'
const withoutAddress = new RegExp(
  `^(${beside}|principafgoerelse/(85-14|102-16/those-days)|lovforslag-108-2024-25|raadighed-.*/later-orders)`
)
const undated = new RegExp(`^(${beside}|principafgoerelse|undersoegelse|lov-1750-2025)`)

describe.each(citationIds.map((id) => [id, citation(id)] as const))('%s', (id, entry) => {
  test('says what it is, in Danish and in English', () => {
    expect(entry.id).toBe(id)
    expect(entry.title.da.trim()).not.toBe('')
    expect(entry.title.en.trim()).not.toBe('')
    expect(entry.title.da).not.toBe(entry.title.en)
    expect(entry.provision.trim()).not.toBe('')
    expect(entry.note?.trim()).not.toBe('')
  })

  test('can be looked up, and says how far it is verified, by what and when', () => {
    if (entry.address === undefined) expect(id).toMatch(withoutAddress)
    else {
      expect(entry.address).toMatch(/^https?:\/\/[^\s/]+\.dk\/\S+$/)
      expect(URL.canParse(entry.address)).toBe(true)
    }
    expect(['read', 'secondary', 'derived', 'unverified']).toContain(entry.confidence)
    expect(entry.source.trim()).not.toBe('')
    expect(realDay(entry.checkedOn)).toBeGreaterThanOrEqual(realDay('2025-06-30'))
  })

  test('was in force from a real day, and to no earlier one', () => {
    if (entry.inForce === undefined) {
      expect(id).toMatch(undated)
      return
    }
    const from = realDay(entry.inForce.from)
    expect(realDay(entry.inForce.to ?? '9999-12-31')).toBeGreaterThanOrEqual(from)
    expect(from).toBeGreaterThanOrEqual(realDay('2016-03-22'))
  })
})

/** The numbers of a provision after its §, as an id writes them: `§ 13 f, stk. 12, nr. 1` is `13f/12/1`. */
function numbersOf(provision: string): string {
  const [, section = ''] = provision.split('§ ')
  return (section.replace(/(\d) ([a-z])\b/g, '$1$2').match(/\d+[a-z]?/g) ?? []).join('/')
}

describe('an id, its provision and its address name the same place', () => {
  const of = (source: string): CitationId[] => citationIds.filter((id) => id.startsWith(source))

  test.each(of('aktivloven/'))('%s', (id) => {
    expect(citation(id).provision).toMatch(/^aktivloven § /)
    expect(`aktivloven/${numbersOf(citation(id).provision)}`).toBe(id)
  })

  test.each([...of('bek-'), ...of('lov-')])('%s', (id) => {
    const { provision, address } = citation(id)
    const [act = '', ...numbers] = id.split('/')
    const [, number, year] = act.split('-')
    expect(provision).toMatch(new RegExp(`nr\\. ${number} af \\d\\d/\\d\\d/${year}`))
    expect(address).toMatch(new RegExp(`/eli/lta/${year}/${number}$`))
    expect(`${numbersOf(provision)}/`).toMatch(new RegExp(`^${numbers.join('/')}/`))
  })

  test.each(of('principafgoerelse/'))('%s', (id) => {
    expect(citation(id).provision).toBe(`Ankestyrelsens principafgørelse ${id.split('/')[1]}`)
  })

  test.each(of('undersoegelse-2018/'))('%s', (id) => {
    const [, place = ''] = id.split('/')
    const where = place.startsWith('bilag-') ? place.replace('-', ' ') : `afsnit ${place}`
    expect(citation(id).provision).toMatch(new RegExp(`, 2018, ${where}$`))
  })
})

test('no two ids stand for the same place with the same title', () => {
  const places = citationIds.map((id) => `${citation(id).provision}: ${citation(id).title.en}`)
  expect(new Set(places).size).toBe(citationIds.length)
})

describe('every citation that the law data use exists, and none of them is unverified', () => {
  const used: Readonly<Record<string, readonly string[]>> = {
    'the rules': Object.values(rules).flat(),
    'the versions of the rule': ruleVersions.flatMap((version) => version.citations),
    'the notice orders': noticeOrdersByDate.flatMap(({ from: _, to: __, ...duties }) =>
      Object.values(duties)
    ),
    'the covid periods': covidPeriods.map((period) => period.citation),
    'the rates and supplements': [...rateIds, ...supplementIds].map(rateCitation)
  }

  test.each(Object.entries(used))('%s', (_, ids) => {
    const known: readonly string[] = citationIds
    expect(ids.length).toBeGreaterThan(0)
    expect(ids.filter((id) => !known.includes(id))).toEqual([])
    const unverified = citationIds.filter((id) => citation(id).confidence === 'unverified')
    expect(unverified.filter((id) => ids.includes(id))).toEqual([])
  })
})
