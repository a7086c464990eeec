import { describe, expect, test } from 'vitest'
import { type SanctionLaw, sanctionLawOn, sanctionLaws } from '../../src/law/sanction-versions.js'
import { realDay } from './real-date.js'

const versions: readonly SanctionLaw[] = Object.values(sanctionLaws)

describe('the day of the event picks the version', () => {
  test.each([
    ['2019-12-31', 'before-coverage'],
    ['2020-01-01', '2020-text'],
    ['2023-12-31', '2020-text'],
    ['2024-01-01', '2024-text'],
    ['2025-06-30', '2024-text'],
    ['2025-07-01', '2025-text'],
    ['2025-12-31', '2025-text'],
    ['2026-01-01', '2026-text']
  ] as const)('%s: %s', (date, version) => {
    expect(sanctionLawOn(date)).toBe(version)
  })
})

test('the versions follow each other without a gap, and the last is open', () => {
  const next = versions.slice(1).map(({ from }) => realDay(from))
  expect(versions.slice(0, -1).map(({ to }) => realDay(to ?? '1900-01-01') + 1)).toEqual(next)
  expect(versions.at(-1)?.to).toBeUndefined()
})

test('each can be looked up where laws are published', () => {
  for (const { address } of versions)
    expect(address).toMatch(/^https:\/\/www\.retsinformation\.dk\/eli\/lta\/20\d\d\/\d+$/)
})

test('each says what it changes, in both languages', () => {
  for (const { changes } of versions) {
    expect(changes.length).toBeGreaterThan(0)
    for (const { da, en } of changes) expect(da).not.toBe(en)
  }
})
