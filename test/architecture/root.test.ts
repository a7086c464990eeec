import { execFileSync } from 'node:child_process'
import { readdirSync, realpathSync } from 'node:fs'
import { expect, test } from 'vitest'
import { root } from './sources.js'

const house = [
  'CHANGELOG.md',
  'LICENSE',
  'README.md',
  'docs',
  'examples',
  'package-lock.json',
  'package.json',
  'src',
  'test',
  'tsconfig.json',
  'tsup.config.ts'
]

/** What git leaves out, for a copy of the project that is no repository. */
const leftOut = /^(node_modules|dist|testing|coverage)$|\.tgz$/

function git(...args: string[]): string | undefined {
  try {
    return execFileSync('git', args, { cwd: root, encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] })
  } catch {
    return undefined
  }
}

/** What lies in the root: what git holds and what it would add, or, where there is no git, what the folder shows. */
function inTheRoot(): string[] {
  const repository = git('rev-parse', '--show-toplevel')?.trim()
  const files =
    repository !== undefined && realpathSync(repository) === realpathSync(root)
      ? git('ls-files', '-z', '--cached', '--others', '--exclude-standard')
      : undefined
  const names = files?.split('\0').map((file) => file.split('/')[0] ?? '') ?? readdirSync(root)
  return [...new Set(names)].filter((name) => name !== '' && !leftOut.test(name)).sort()
}

const names = inTheRoot().filter((name) => !name.startsWith('.'))

test('nothing lies in the root but what belongs there, and what begins with a dot', () => {
  expect(names.filter((name) => !house.includes(name))).toEqual([])
})

test('all that belongs in the root lies there', () => {
  expect(house.filter((name) => !names.includes(name))).toEqual([])
})
