import { join } from 'node:path'
import { pathToFileURL } from 'node:url'
import { expect, test } from 'vitest'
import { root, sourceFiles } from '../architecture/sources.js'

type Module = Readonly<Record<string, unknown>>

/** Where in a value something can still be written to; nowhere, where nobody can change it. */
function writableIn(value: unknown, path: string): string[] {
  // A schema is made to be extended, and is no law.
  if (typeof value !== 'object' || value === null || '_zod' in value) return []
  const here = Object.isFrozen(value) && !(value instanceof Map || value instanceof Set) ? [] : [path]
  return [...here, ...Object.entries(value).flatMap(([key, part]) => writableIn(part, `${path}.${key}`))]
}

const writableInModule = async (file: string): Promise<string[]> =>
  Object.entries((await import(pathToFileURL(join(root, file)).href)) as Module).flatMap(([name, value]) =>
    writableIn(value, `${file}: ${name}`)
  )

test('what can be written to is found, however deep it lies', () => {
  const half = Object.freeze({ list: Object.freeze([Object.freeze({}), {}]), map: Object.freeze(new Map()) })
  expect(writableIn(half, 'half')).toEqual(['half.list.1', 'half.map'])
})

test('nobody can change the data of the law, nor those of the checklists', async () => {
  const files = sourceFiles.filter((file) => /^src\/(law|sanctions)\//.test(file))
  expect(files).toContain('src/law/citations/aktivloven.ts')
  expect((await Promise.all(files.map(writableInModule))).flat()).toEqual([])
})

test('nobody can change what the library exports', async () => {
  expect(await writableInModule('src/index.ts')).toEqual([])
})
