import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { root, sourceFiles, textOf } from './sources.js'

/** The rows of the table: the provision and where it is. */
const rows = textOf('docs/statute.md')
  .split('\n')
  .filter((line) => /^\| (§|notice)/.test(line))
  .map((line) => line.split('|').map((cell) => cell.trim()))
  .map(([, provision = '', , place = '']) => ({ provision, place }))

const paths = (place: string): string[] => Array.from(place.matchAll(/`([^`]+)`/g), ([, path = '']) => path)

describe('every provision of the rule has a file, or a reason why it has none', () => {
  test.each(rows)('$provision', ({ place }) => {
    if (place.startsWith('not encoded: ')) {
      expect(place.length).toBeGreaterThan('not encoded: '.length + 20)
      return
    }
    expect(paths(place).length).toBeGreaterThan(0)
    expect(paths(place).filter((path) => !existsSync(join(root, path)))).toEqual([])
  })
})

/** `§ 13 h, stk. 2-4` is stykke 2, 3 and 4. */
function stykkerOf(section: string): number[] {
  return rows.flatMap(({ provision }) => {
    const found = new RegExp(`^${section}, stk\\. (\\d+)(?:-(\\d+))?`).exec(provision)
    if (found === null) return []
    const [first, last] = [Number(found[1]), Number(found[2] ?? found[1])]
    return Array.from({ length: last - first + 1 }, (_, index) => first + index)
  })
}

const upTo = (last: number, first = 1): number[] =>
  Array.from({ length: last - first + 1 }, (_, index) => first + index)

test.each([
  ['§ 13 f', upTo(17)],
  ['§ 13 g', upTo(2)],
  ['§ 13 h', upTo(5)],
  ['§ 26', upTo(11, 4)]
])('no stykke of %s is left out', (section, all) => {
  expect([...new Set(stykkerOf(section))].sort((a, b) => a - b)).toEqual(all)
})

test('no section of the notice order is left out', () => {
  const sections = rows.flatMap(({ provision }) => /^notice order § (\d)$/.exec(provision)?.[1] ?? [])
  expect(sections.map(Number)).toEqual(upTo(9))
})

test('a file that bears the number of a provision stands in the table', () => {
  const named = new Set(rows.flatMap(({ place }) => paths(place)))
  const numbered = sourceFiles.filter((file) => /\/(13[fgh]|26|order)-\d[^/]*$/.test(file))
  expect(numbered.length).toBeGreaterThan(20)
  expect(numbered.filter((file) => !named.has(file))).toEqual([])
})
