import { existsSync, readFileSync } from 'node:fs'
import { describe, expect, test } from 'vitest'
import survivors from './survivors.json' with { type: 'json' }

const oneLine = (text: string): string => text.replace(/\s+/g, ' ')

describe.each(Object.entries(survivors))('%s', (file, groups) => {
  test('still has every place of which the list says that a mutant there cannot be noticed', () => {
    const source = existsSync(file) ? oneLine(readFileSync(file, 'utf8')) : ''
    const before = groups.flatMap(({ mutants }) => mutants).map((mutant) => mutant.split(' → ')[0] ?? '')
    expect(before.length).toBeGreaterThan(0)
    expect(before.filter((text) => text === '' || !source.includes(text))).toEqual([])
  })

  test('has a reason for each, and names none twice', () => {
    const named = groups.flatMap(({ mutants }) => mutants)
    expect(new Set(named).size).toBe(named.length)
    for (const { why } of groups) expect(why).toMatch(/\.$/)
  })
})
