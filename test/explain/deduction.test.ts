import { describe, expect, test } from 'vitest'
import { computeDeduction, type DeductionFacts, explain } from '../../src/index.js'

const page = (facts: DeductionFacts, language: 'da' | 'en' = 'da', asOf = '2021-05-10'): string =>
  explain(computeDeduction(facts, { asOf }), { language, format: 'markdown' })

const facts: DeductionFacts = {
  events: [
    { provision: '37', due: '2021-03-01', renewed: '2021-03-03', deductedIn: '2021-04-01' },
    { provision: '39', date: '2021-03-20', deductedIn: '2021-08-01' }
  ],
  aid: { '2021-03-01': 11_698, '2021-04-01': 11_698, '2021-08-01': 11_698 }
}

describe('the page of a deduction', () => {
  test('tells the days, the amount, the last day, and what is late', () => {
    const danish = page(facts)
    for (const said of [
      'Ud fra de oplyste dage er der 2 dage med fradrag efter §§ 36-38.',
      'Fradrag og nedsættelser udgør 3.000 kr. i alt.',
      'Sidste dag for at foretage fradrag eller nedsættelse: 30. juni 2021.',
      'Antal hændelser, hvor det planlagte ligger efter fristen: 1.',
      'For marts 2021: 2 dage med fradrag på 600 kr. pr. dag (offentliggjort), 1.200 kr. i alt.',
      'For marts 2021: én nedsættelse på tre satser à 600 kr., 1.800 kr. i alt.'
    ])
      expect(danish).toContain(said)
  })

  test('tells each hinge by what it changes', () => {
    expect(page(facts)).toContain('3 dage med fradrag, 3.600 kr. i fradrag og nedsættelser')
    expect(page(facts, 'en')).toContain('3 days with deduction, DKK 3,600 in deductions and reductions')
    expect(page(facts)).toContain('sidste dag 1. juni 2021, 20. juni 2021')
  })

  // 2023: the first threshold was read, the two others are derived (handbook, section 6).
  test('calls no threshold published that only stands beside the one that was', () => {
    const of2023 = (aid: number): string =>
      page(
        { events: [{ provision: '39', date: '2023-03-06' }], aid: { '2023-03-01': aid } },
        'da',
        '2023-05-01'
      )
    expect(of2023(5000)).toContain('Grænserne er 5.751 kr., 10.144 kr., 13.803 kr., og')
    expect(of2023(5000)).toContain('Det giver sats nr. 1. Det, der afgør nummeret, er offentliggjort.')
    expect(of2023(6000)).toContain(
      'Det giver sats nr. 2. Det, der afgør nummeret, er udledt ved den årlige regulering.'
    )
  })

  test('never says that there is a ground for it', () => {
    expect(page(facts)).toContain(
      'Den siger ikke, om der er grundlag for en sanktion. Afgørelsen er kommunens.'
    )
    expect(page(facts, 'en')).toContain('It does not say whether there is a ground for a sanction.')
    expect(page(facts)).not.toMatch(/skal sanktioneres|bør sanktioneres/)
  })

  test('asks for what is not established and says what it knows', () => {
    const open = page(
      {
        events: [{ provision: '36', missed: [{ date: '2024-03-04', extent: 'partial' }] }],
        aid: { '2024-03-01': 12_000 }
      },
      'da',
      '2024-05-01'
    )
    expect(open).toContain('Opgørelsen kan ikke gøres færdig, før det manglende er oplyst.')
    expect(open).toContain('Ud fra de oplyste dage er der 1 dag med fradrag efter §§ 36-38.')
    expect(open).toContain('Hvilke fire sanktionssatser er offentliggjort')
    expect(open).toContain('1 dag, sats nr. 3')
  })

  test('tells what is paid under § 40 a, and where nothing is', () => {
    const sanction = page({
      events: [
        {
          provision: '40a',
          from: '2021-03-01',
          to: '2021-04-30',
          daysMet: { '2021-03-01': 10, '2021-04-01': 0 }
        }
      ],
      aid: { '2021-03-01': 9300 }
    })
    expect(sanction).toContain('hjælp efter § 40 a for 10 af 31 dage: 3.000 kr.')
    expect(sanction).toContain('ingen hjælp efter § 40 a for de 30 dage, som sanktionen dækker')
  })

  test('has its own word where the law is another', () => {
    const before = page({ events: [{ provision: '39', date: '2019-12-31' }], aid: {} })
    expect(before).toContain('Hændelser før den 1. januar 2020 følger en anden lov')
    expect(before).not.toContain('Borgeren er ikke omfattet')
  })

  // The days are those of the texts: LBK 241 until 21 June 2023, LBK 1031 from then, LBK 1004 from 1 July 2025.
  test.each([
    ['2021-05-04', 'LBK nr. 241 af 12/02/2021', '2021/241'],
    ['2023-06-21', 'LBK nr. 241 af 12/02/2021', '2021/241'],
    ['2023-06-22', 'LBK nr. 1031 af 22/06/2023', '2023/1031'],
    ['2025-07-01', 'LBK nr. 1004 af 30/06/2025', '2025/1004']
  ])('cites the text that governs an event of %s: %s', (date, name, address) => {
    const danish = page({ events: [{ provision: '39', date }], aid: {} }, 'da', '2026-01-01')
    expect(danish).toContain(`aktivloven § 40 (${name})`)
    expect(danish).toContain(`[aktivloven § 40](<https://www.retsinformation.dk/eli/lta/${address}>)`)
    expect([...new Set(danish.match(/eli\/lta\/\d+\/\d+/g))]).toEqual([`eli/lta/${address}`])
  })

  test('a breach that goes on into a new text cites both; a missed talk only that of its day', () => {
    const textsOf = (provision: string, events: DeductionFacts['events']): string[] => {
      const danish = page({ events, aid: {} }, 'da', '2026-01-01')
      return danish.match(new RegExp(`^1\\. aktivloven ${provision} \\(LBK nr\\. \\d+`, 'gm')) ?? []
    }
    // § 35, stk. 3, 2. pkt., runs from the event: under § 38 each day, under § 37 the talk.
    const breaches = [{ from: '2025-06-28', to: '2025-07-02' }]
    expect(textsOf('§ 35, stk\\. 3, 2\\. pkt\\.', [{ provision: '38', breaches }])).toEqual([
      '1. aktivloven § 35, stk. 3, 2. pkt. (LBK nr. 808',
      '1. aktivloven § 35, stk. 3, 2. pkt. (LBK nr. 1004'
    ])
    const talk = { provision: '37', due: '2025-06-28', renewed: '2025-07-02' } as const
    expect(textsOf('§ 35, stk\\. 3, 2\\. pkt\\.', [talk])).toEqual([
      '1. aktivloven § 35, stk. 3, 2. pkt. (LBK nr. 808'
    ])
    // The days in July cost the rate of July.
    expect(textsOf('§ 35, stk\\. 5', [talk])).toHaveLength(2)
  })

  test('each step cites the text of its own event or month', () => {
    const danish = page(
      {
        events: [
          { provision: '37', due: '2023-06-25', renewed: '2023-06-26' },
          { provision: '36', missed: [{ date: '2025-08-04', extent: 'whole' }] }
        ],
        aid: { '2023-06-01': 5000 }
      },
      'da',
      '2026-01-01'
    )
    const textsOf = (step: string): (string | undefined)[] => {
      const [, rest = ''] = danish.split(step)
      return [
        ...new Set(
          [...(rest.split('\n1. ')[0] ?? '').matchAll(/eli\/lta\/(\d+\/\d+)/g)].map(([, text]) => text)
        )
      ]
    }
    expect(textsOf('Hændelse 1 efter § 37')).toEqual(['2023/1031'])
    expect(textsOf('Hændelse 1, juni 2023')).toEqual(['2023/1031'])
    expect(textsOf('Fradraget for juni 2023')).toEqual(['2023/1031'])
    expect(textsOf('Hændelse 2 efter § 36')).toEqual(['2025/1004'])
    expect(textsOf('Hændelse 2, august 2025')).toEqual(['2025/1004'])
    expect(textsOf('For august 2025: 1 dag')).toEqual(['2025/1004'])
    // Only the talk rests on § 37.
    expect(danish).toContain('aktivloven § 37 (LBK nr. 1031 af 22/06/2023)')
    expect(danish).not.toContain('aktivloven § 37 (LBK nr. 1004 af 30/06/2025)')
  })

  test('what is asked of all events cites each text that governs one of them', () => {
    const danish = page(
      {
        events: [
          { provision: '39', date: '2021-05-04' },
          { provision: '39', date: '2025-08-04' }
        ],
        aid: {}
      },
      'da',
      '2026-01-01'
    )
    const [, asked = ''] = danish.split('## Det skal oplyses')
    for (const [name, address] of [
      ['LBK nr. 241 af 12/02/2021', '2021/241'],
      ['LBK nr. 1004 af 30/06/2025', '2025/1004']
    ])
      expect(asked.split('## ')[0]).toContain(
        `[aktivloven § 35, stk. 4, 2. pkt. (${name})](<https://www.retsinformation.dk/eli/lta/${address}>)`
      )
  })

  // § 40 a, stk. 6, became stk. 5 in July 2025.
  test('a provision is cited only in texts of days on which it was in force', () => {
    const danish = page(
      {
        events: [
          { provision: '39', date: '2021-05-04' },
          { provision: '40a', from: '2025-08-01', to: '2025-08-31', daysMet: { '2025-08-01': 'unknown' } }
        ],
        aid: {}
      },
      'da',
      '2026-01-01'
    )
    expect(danish).toContain('1. aktivloven § 40 a, stk. 5 (LBK nr. 1004 af 30/06/2025)')
    expect(danish).not.toContain('aktivloven § 40 a, stk. 5 (LBK nr. 241 af 12/02/2021)')
  })
})
