import { readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import { conditions } from '../../src/sanctions/conditions.js'
import { classifications, type SanctionItem } from '../../src/sanctions/item.js'
import { type SanctionItemId, sanctionItem, sanctionItemIds } from '../../src/sanctions/items.js'
import { sanctionListIds, sanctionLists } from '../../src/sanctions/lists.js'
import { counts } from './items.transcript.js'
import { listTranscript } from './lists.transcript.js'
import { trace } from './newsletter-trace.js'

test('the lists are these seven, with so many items', () => {
  const found = Object.fromEntries(sanctionListIds.map((id) => [id, sanctionLists[id].items.length]))
  expect(found).toEqual(counts)
  expect(sanctionListIds).toHaveLength(7)
})

describe.each(sanctionListIds)('%s', (id) => {
  const list = sanctionLists[id]
  const items: readonly string[] = list.items
  const known: readonly string[] = sanctionItemIds

  test('goes through a file in the order of the handbook', () => {
    expect(items).toEqual((listTranscript[id] ?? '').trim().split(/\s+/))
  })

  test('holds items that there are, each once', () => {
    expect(items.filter((item) => !known.includes(item))).toEqual([])
    expect(new Set(items).size).toBe(items.length)
  })

  test('holds what its items presuppose, and no item presupposes itself, be it through others', () => {
    const presupposed = (item: string): readonly string[] =>
      (sanctionItem(item as SanctionItemId) as SanctionItem).presupposes ?? []
    for (const item of items) {
      expect(presupposed(item).filter((each) => !known.includes(each))).toEqual([])
      const before = new Set(presupposed(item))
      for (const each of before) for (const further of presupposed(each)) before.add(further)
      expect([item, before.has(item)]).toEqual([item, false])
    }
  })

  test('has its title in both languages', () => {
    expect(list.title.da).not.toBe(list.title.en)
    expect(list.title.da.trim()).not.toBe('')
    expect(list.title.en.trim()).not.toBe('')
  })
})

test('only the list on work placements takes dagpengemodtagere', () => {
  const taking = sanctionListIds.filter((id) => 'extraClassifications' in sanctionLists[id])
  expect(taking).toEqual(['work-placement'])
  for (const id of sanctionItemIds) expect(sanctionItem(id).classifications).not.toContain('dagpengemodtager')
  expect(classifications).toContain('dagpengemodtager')
})

test('§ 36 does not ask whether the citizen was told at once, §§ 37-40 do', () => {
  const asking = sanctionListIds.filter((id) =>
    (sanctionLists[id].items as readonly string[]).includes('told-at-once')
  )
  expect(asking).toEqual([
    'absence-from-meeting',
    'self-booking',
    'duty-breach-per-day',
    'refusal-or-abandonment'
  ])
})

test('the three months stand in §§ 36-40 and not in § 40 a', () => {
  const asking = sanctionListIds.filter((id) =>
    (sanctionLists[id].items as readonly string[]).includes('three-month-limit')
  )
  expect(asking).not.toContain('aggravated-availability')
  expect(asking).toHaveLength(5)
})

describe('conditions', () => {
  test('are thirty-four, besides always', () => {
    expect(Object.keys(conditions)).toHaveLength(35)
  })

  test.each(Object.entries(conditions))(
    '%s is in words, and names facts where it is not always',
    (id, { words, facts }) => {
      expect(words.da.trim()).not.toBe('')
      expect(words.en.trim()).not.toBe('')
      expect(words.da).not.toBe(words.en)
      expect(facts.length > 0).toBe(id !== 'always')
      expect(sanctionItemIds.some((item) => sanctionItem(item).when === id)).toBe(true)
    }
  )
})

const docs = readFileSync(new URL('../../docs/sanctions.md', import.meta.url), 'utf8')

describe('each point of the newsletter is asked by an item, or is background', () => {
  const known: readonly string[] = sanctionItemIds

  test('thirty-five points: 11 of Sanktioner 3, 9 of Sanktioner 2, 6 of Sanktioner 1 and 9 of virksomhedspraktik', () => {
    const of = (study: string): number => trace.filter(({ no }) => no.startsWith(study)).length
    expect([of('S3'), of('S2'), of('S1'), of('VP')]).toEqual([11, 9, 6, 9])
  })

  test.each(trace.map(({ no, point, items }) => [no, point, items] as const))('%s %s', (_, __, items) => {
    if (items === 'background') return expect(items).toBe('background')
    expect(items.length).toBeGreaterThan(0)
    expect(items.filter((item) => !known.includes(item))).toEqual([])
  })

  test.each(trace.map(({ no, items }) => [no, items] as const))(
    '%s is asked by the lists of its study, or docs/sanctions.md names it',
    (no, items) => {
      const lists = {
        S3: ['absence-from-offer', 'absence-from-meeting'],
        S2: ['aggravated-availability'],
        S1: ['absence-from-offer', 'absence-from-meeting'],
        VP: ['work-placement']
      } as const
      const listed: readonly string[] = lists[no.slice(0, 2) as 'S3'].flatMap((id) => sanctionLists[id].items)
      if (items !== 'background') expect(items.filter((item) => !listed.includes(item))).toEqual([])
      else expect(docs).toContain(`(${no.replace('*', '')})`)
    }
  )

  test('three points are background: the lists of two studies, and that results cannot be generalised', () => {
    const background = trace.filter(({ items }) => items === 'background')
    expect(background.map(({ no }) => no)).toEqual(['S3-0*', 'S2-9*', 'VP-9*'])
  })
})
