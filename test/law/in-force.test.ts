import { describe, expect, test } from 'vitest'
import { citationOn } from '../../src/law/citation-on.js'
import { type CitationId, citation, citationIds } from '../../src/law/citations.js'

// What came into force when. A provision is of the first line that names it; a line that names none is a mistake here.

const history: [first: string, last: string | undefined, what: string, names: RegExp][] = [
  ['2016-04-01', undefined, 'the first effect of the 225-hour rule', /^lov-296-2016/],
  [
    '2016-11-30',
    '2025-06-30',
    'lov 1413/2016: a third sentence of § 13 f, stk. 7',
    /^aktivloven\/13f\/7\/3$/
  ],
  ['2020-11-19', '2025-06-30', 'lov 1642/2020: the second covid period', /^aktivloven\/13h\/3$/],
  ['2020-04-22', '2025-06-30', 'lov 473/2020: the first covid period', /^aktivloven\/13h/],
  [
    '2016-04-01',
    '2025-06-30',
    'lov 296/2016 and the rates that it reduced, to their repeal',
    /^aktivloven\/(13[efg]|2[3-6]|34)\//
  ],
  ['2016-04-01', '2019-12-16', 'the first notice order', /^bek-310-2016/],
  ['2019-12-17', '2020-04-21', 'the second notice order', /^bek-1463-2019/],
  ['2020-04-22', undefined, 'the third notice order, whose repeal nobody has found', /^bek-474-2020/],
  ['2024-12-30', undefined, 'the act that repeals the 225-hour rule', /^lov-1655-2024/],
  ['2025-01-01', undefined, 'the bill of the winter of 2024-25', /^lovforslag-108-2024-25/],
  ['2025-01-01', undefined, 'availability orders that were not found', /^raadighed-.*\/later-orders/],
  [
    '2020-01-01',
    '2022-08-31',
    'contact by appearing in person, to September 2022',
    /^raadighed-aktivitetsparate\/(11\/|15)/
  ],
  ['2022-09-01', '2024-12-31', 'a reference to the act of integration', /^raadighed-aktivitetsparate\/13/],
  [
    '2022-09-01',
    undefined,
    'the orders of September 2022',
    /^raadighed-(aktivitetsparate\/(11$|12\/|16)|uddannelses-og-jobparate\/(16|17\/1|20\/1))/
  ],
  [
    '2021-03-23',
    undefined,
    'the orders of March 2021',
    /^raadighed-(aktivitetsparate\/4\/3|uddannelses-og-jobparate)/
  ],
  ['2020-01-01', undefined, 'the orders of the act of 2019', /^raadighed-aktivitetsparate/],
  ['2022-09-01', undefined, 'leave by the rules of September 2022', /^aktivloven\/13\/(9|13)$/],
  ['2020-01-01', '2022-08-31', 'leave by the act of 2019', /^aktivloven\/13\/11$/],
  ['2020-01-01', '2023-12-31', 'the guidance in four numbers', /^aktivloven\/35\/1\/[13]/],
  ['2024-01-01', '2025-06-30', '§ 35 a, stk. 3', /^aktivloven\/35a\/3$/],
  ['2021-01-01', '2025-06-30', '§ 37 a, stk. 2', /^aktivloven\/37a\/2$/],
  ['2022-04-01', '2023-12-31', '§ 39, stk. 2', /^aktivloven\/39\/2$/],
  ['2020-01-01', '2025-06-30', '§ 40 a, stk. 6', /^aktivloven\/40a\/6$/],
  ['2020-01-01', '2025-06-30', 'what the act of 2025 has moved', /^lbk-808-2024/],
  ['2025-07-01', undefined, 'what the act of 2025 has put in its place', /^lbk-1004-2025/],
  ['2025-07-01', undefined, 'the reform of kontanthjælp', /^aktivloven\/(13i|13\/8\/2|40a\/5)$/],
  ['2020-01-01', undefined, 'the sanctions of the act of 2019', /^aktivloven/]
]

const lineOf = (id: CitationId) => history.find(([, , , names]) => names.test(id))

describe('a provision came into force with its act, and went out with its repeal', () => {
  const dated = citationIds.filter((id) => citation(id).inForce !== undefined)

  test.each(dated)('%s', (id) => {
    const [from, to] = lineOf(id) ?? []
    expect(citation(id).inForce).toEqual(to === undefined ? { from } : { from, to })
  })

  test.each(history)('%s to %s: %s', (_from, _to, _what, names) => {
    expect(dated.some((id) => lineOf(id)?.[3] === names)).toBe(true)
  })
})

describe('an address is that of the text that was read', () => {
  const retsinformation = citationIds.filter((id) => citation(id).address?.includes('/eli/'))
  const studied = /^Ankestyrelsens praksisundersøgelse om 225-timersreglen|^The act’s title/

  test.each(retsinformation)('%s', (id) => {
    const { source, address } = citation(id)
    if (studied.test(source)) {
      // The two acts of the rule's beginning and end, of which their number is in the id.
      const [, number, year] = /^lov-(\d+)-(\d+)/.exec(id) ?? []
      expect(address).toBe(`https://www.retsinformation.dk/eli/lta/${year}/${number}`)
      return
    }
    const [, number, year] = /^(?:LBK|LOV|BEK) nr\. (\d+) af \d\d\/\d\d\/(\d{4})/.exec(source) ?? []
    expect(address).toBe(`https://www.retsinformation.dk/eli/lta/${year}/${number}`)
  })

  test.each(citationIds.filter((id) => /^undersoegelse-2018|^principafgoerelse\/33-18/.test(id)))(
    '%s',
    (id) => {
      expect(citation(id).address).toBe('https://ft.dk/samling/20171/almdel/BEU/bilag/395/1917142/index.htm')
    }
  )
})

describe('the text of a provision on the days around a new one', () => {
  const told = (id: CitationId, date: string): string => {
    const { edition, confidence } = citationOn(id, date)
    return `${edition}, ${confidence}`
  }
  const of241 = 'LBK nr. 241 af 12/02/2021'
  const of1031 = 'LBK nr. 1031 af 22/06/2023'
  const of808 = 'LBK nr. 808 af 25/06/2024'

  // Leave by the rules of September 2022 stands in the consolidation of 2023 for the first time.
  test.each([
    ['2022-09-01', `${of1031}, read`],
    ['2024-06-24', `${of1031}, read`],
    ['2024-06-25', `${of808}, read`]
  ])('§ 13, stk. 9 on %s', (date, text) => expect(told('aktivloven/13/9', date)).toBe(text))

  // Of 2020 only the later text of § 36 was read.
  test.each([
    ['2020-01-01', `${of241}, derived`],
    ['2020-12-31', `${of241}, derived`],
    ['2021-01-01', `${of241}, read`]
  ])('§ 36, stk. 2 on %s', (date, text) => expect(told('aktivloven/36/2', date)).toBe(text))

  // From which day the guidance is one sentence is only paraphrased, until the text of June 2024 has it.
  test.each([
    ['2023-12-31', `${of1031}, read`],
    ['2024-01-01', `${of808}, secondary`],
    ['2024-06-24', `${of808}, secondary`],
    ['2024-06-25', `${of808}, read`]
  ])('§ 35, stk. 1 on %s', (date, text) => expect(told('aktivloven/35/1', date)).toBe(text))

  // Whether aktivitetsparate were still covered in the first half of 2025 is not established.
  test.each([
    ['2024-12-31', `${of808}, read`],
    ['2025-01-01', `${of808}, derived`],
    ['2025-06-30', `${of808}, derived`]
  ])('§ 40 a, stk. 3 on %s', (date, text) => expect(told('lbk-808-2024/40a/3', date)).toBe(text))

  // The orders after those of 2023 were not found.
  test.each([
    ['2024-12-31', 'BEK nr. 1716 af 14/12/2023, read'],
    ['2025-01-01', 'BEK nr. 1716 af 14/12/2023, derived']
  ])('the order on aktivitetsparate on %s', (date, text) =>
    expect(told('raadighed-aktivitetsparate/16', date)).toBe(text)
  )
})
