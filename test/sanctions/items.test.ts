import { describe, expect, test } from 'vitest'
import { citation, citationIds } from '../../src/law/citations.js'
import type { Bilingual } from '../../src/law/provenance.js'
import { type ReadingId, readings } from '../../src/law/readings.js'
import { conditions } from '../../src/sanctions/conditions.js'
import {
  type Classification,
  classifications,
  type Effect,
  type SanctionItem
} from '../../src/sanctions/item.js'
import { sanctionItem, sanctionItemIds } from '../../src/sanctions/items.js'
import { sanctionLists } from '../../src/sanctions/lists.js'
import { noteOn } from '../../src/sanctions/note-on.js'
import { realDay } from '../law/real-date.js'
import { softened, transcript } from './items.transcript.js'

const items = sanctionItemIds.map((id): SanctionItem & { id: string } => sanctionItem(id))

const told = ({ da, en }: Bilingual): void => {
  expect(da.trim()).not.toBe('')
  expect(en.trim()).not.toBe('')
  expect(da).not.toBe(en)
}

/** An item in a line, as the transcript writes it. */
function line(item: SanctionItem & { id: string }): string {
  const { id, group, effect, blocks = '-', human, confidence, reading = '-', danishId = '-' } = item
  const groups = item.classifications === 'all' ? 'all' : item.classifications.join(' ')
  const days = `${item.validFrom}..${item.validTo ?? ''}`
  const effects = `${effect.yes}/${effect.no}/${effect.unknown}`
  return [
    id,
    group,
    groups,
    days,
    effects,
    blocks,
    human ? 'human' : '-',
    confidence,
    reading,
    danishId
  ].join(' | ')
}

test('the items are the 150 of the handbook’s data and one that its text calls for', () => {
  expect(transcript).toHaveLength(150)
  expect(softened).toHaveLength(1)
  expect(items.map(line).sort()).toEqual([...transcript, ...softened].sort())
})

test('an item cannot be changed', () => {
  for (const id of sanctionItemIds) {
    const { effect, question, basis } = sanctionItem(id)
    expect([effect, question, basis].every((part) => Object.isFrozen(part))).toBe(true)
  }
})

describe.each(items.map((item) => [item.id, item] as const))('%s', (_, item) => {
  const effects = (): Effect[] => [
    ...Object.values(item.effect),
    ...Object.values(item.underReading ?? {}).flatMap(({ effect }) => Object.values(effect ?? {}))
  ]

  test('asks a question, in Danish and in English, and notes in both or neither', () => {
    told(item.question)
    expect(item.question.da).toMatch(/\?$/)
    expect(item.question.en).toMatch(/\?$/)
    for (const note of item.notes ?? []) told(note)
  })

  test('leaves the marks of the handbook out of what a citizen reads', () => {
    const texts = [item.question, ...(item.notes ?? [])].flatMap(({ da, en }) => [da, en])
    expect(texts.filter((text) => /\[[VSDM]\]/.test(text))).toEqual([])
  })

  test('holds of events from a real day in coverage, and to no earlier one', () => {
    const from = realDay(item.validFrom)
    expect(from).toBeGreaterThanOrEqual(realDay('2020-01-01'))
    expect(realDay(item.validTo ?? '9999-12-31')).toBeGreaterThanOrEqual(from)
  })

  test('rests on something, each place once', () => {
    const known: readonly string[] = citationIds
    expect(item.basis.length).toBeGreaterThan(0)
    expect(item.basis.filter((id) => !known.includes(id))).toEqual([])
    expect(new Set(item.basis).size).toBe(item.basis.length)
  })

  test('rests on nothing that is less sure than itself, save where it says that it derives', () => {
    const order = ['read', 'secondary', 'derived', 'unverified']
    const surest = Math.min(...item.basis.map((id) => order.indexOf(citation(id).confidence)))
    expect(order.indexOf(item.confidence)).toBeGreaterThanOrEqual(surest)
  })

  test('says how far it reaches exactly where it can block', () => {
    const reaches =
      item.blocks !== undefined || Object.values(item.underReading ?? {}).some(({ blocks }) => blocks)
    expect(effects().includes('block')).toBe(reaches)
  })

  test('never blocks where it is not verified', () => {
    if (item.confidence === 'unverified') {
      expect(effects().filter((effect) => effect !== 'ok' && effect !== 'reminder')).toEqual([])
    } else {
      expect(effects()).not.toContain('reminder')
    }
  })

  test('names groups that there are, and a condition and a reading that there are', () => {
    const named = item.classifications === 'all' ? [] : item.classifications
    expect(named.filter((group) => !classifications.includes(group))).toEqual([])
    expect(Object.keys(conditions)).toContain(item.when)
    if (item.reading !== undefined) expect(Object.keys(readings)).toContain(item.reading)
  })

  test('names values of its reading, and bears on real days', () => {
    const values = item.reading === undefined ? [] : Object.keys(readings[item.reading as ReadingId].values)
    expect(Object.keys(item.underReading ?? {}).filter((value) => !values.includes(value))).toEqual([])
    const bearsOn = item.readingBearsOn
    if (bearsOn !== undefined) expect(realDay(bearsOn.from)).toBeLessThan(realDay(bearsOn.to))
  })

  test('stands in a list', () => {
    const listed: readonly string[] = Object.values(sanctionLists).flatMap((list) => list.items)
    expect(listed).toContain(item.id)
  })
})

describe('a note', () => {
  const of = (id: (typeof sanctionItemIds)[number], date: string, group: Classification = 'jobparat') =>
    noteOn(sanctionItem(id), date, group)?.da ?? ''

  test.each([
    ['furthers-availability', '2024-12-31', false],
    ['furthers-availability', '2025-01-01', true],
    ['furthers-availability', '2025-06-30', true],
    ['furthers-availability', '2025-07-01', false]
  ] as const)('of %s on %s: tells of the first half of 2025, %s', (id, date, isTold) => {
    expect(of(id, date, 'aktivitetsparat').includes('2025')).toBe(isTold)
  })

  test('is of the group of the citizen', () => {
    expect(of('reasonable-ground', '2024-03-04', 'aktivitetsparat')).toContain('aktivitetsparate')
    expect(of('reasonable-ground', '2024-03-04', 'jobparat')).not.toContain('aktivitetsparate')
  })
})

describe('what the law says of single items', () => {
  test('every item only for aktivitetsparate is one of the five protections, or of who § 40 a covers', () => {
    const only = items.filter(
      ({ classifications: groups }) => groups.length === 1 && groups[0] === 'aktivitetsparat'
    )
    expect([...new Set(only.map(({ group }) => group))].sort()).toEqual([
      'activity-ready',
      'aggravated',
      'contact'
    ])
  })

  test('a condition in guidance is never ok while nobody knows', () => {
    for (const { group, effect } of items) if (group === 'guidance') expect(effect.unknown).not.toBe('ok')
  })

  test('the detailed rule on guidance ends with 2023, and writing is asked for all along', () => {
    const ended = items.filter(({ validTo, group }) => group === 'guidance' && validTo === '2023-12-31')
    expect(ended.map(({ id }) => id)).toEqual([
      'guidance-by-first-talk',
      'guidance-handed-over-and-sent',
      'guidance-renewed-half-yearly',
      'guidance-on-request-or-need',
      'first-summons-guidance'
    ])
    expect(sanctionItem('written-guidance').validTo).toBeUndefined()
  })

  test('no text cites a number of § 13, stk. 7, which has none since 2020', () => {
    for (const id of citationIds) expect(citation(id).provision).not.toMatch(/§ 13, stk\. 7, nr\./)
  })
})

test('an id that there is not gives nothing, even one that every object has', () => {
  const untyped = sanctionItem as (id: string) => unknown
  expect(untyped('no-such-item')).toBeUndefined()
  expect(untyped('toString')).toBeUndefined()
})
