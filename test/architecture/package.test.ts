import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import packageJson from '../../package.json' with { type: 'json' }
import { LIBRARY_VERSION } from '../../src/evaluation/version.js'
import tsupConfig from '../../tsup.config.js'
import { root, textOf } from './sources.js'

describe('what is installed with it', () => {
  test('is date-fns and zod, and nothing else', () => {
    expect(Object.keys(packageJson.dependencies).sort()).toEqual(['date-fns', 'zod'])
    for (const more of [
      'peerDependencies',
      'optionalDependencies',
      'bundleDependencies',
      'bundledDependencies'
    ])
      expect(packageJson).not.toHaveProperty(more)
  })

  test('is what the lock file says', () => {
    const lock = JSON.parse(textOf('package-lock.json')) as {
      packages: Record<string, Record<string, unknown>>
    }
    const { name, version, dependencies, devDependencies, bin, engines, license } = packageJson
    expect(lock.packages['']).toEqual({
      name,
      version,
      license,
      dependencies,
      bin,
      devDependencies,
      engines
    })
  })
})

test('the lock file names no download address', () => {
  const named: unknown[] = []
  JSON.parse(textOf('package-lock.json'), (key, value: unknown) => {
    if (key === 'resolved') named.push(value)
    return value
  })
  expect(named).toEqual([])
})

test('the version of the library is that of the package', () => {
  expect(LIBRARY_VERSION).toBe(packageJson.version)
})

/** The files that tsup builds: for each entry one for each module system, and its types where it makes them. */
function built(): string[] {
  const extensions: Readonly<Record<string, readonly [string, string]>> = {
    esm: ['.js', '.d.ts'],
    cjs: ['.cjs', '.d.cts']
  }
  const builds = Array.isArray(tsupConfig) ? tsupConfig : [tsupConfig]
  return builds.flatMap((build) => {
    if (typeof build === 'function' || !Array.isArray(build.entry)) throw new Error('a build of another kind')
    const { entry, format, dts, outDir = 'dist' } = build
    const formats = [format ?? []].flat()
    return entry.flatMap((source) => {
      expect(existsSync(join(root, source)), `${source} to be built`).toBe(true)
      const name = source.replace(/^.*\//, '').replace(/\.ts$/, '')
      return formats.flatMap((one) => {
        const [code, types] = extensions[one] ?? []
        return [code, ...(dts === true ? [types] : [])].map((extension) => `${outDir}/${name}${extension}`)
      })
    })
  })
}

/** Every text in a value of JSON. */
const textsIn = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(textsIn)

describe('the package', () => {
  const { exports, main, module, types, bin } = packageJson
  const named = [exports, main, module, types, bin].flatMap(textsIn).map((file) => file.replace(/^\.\//, ''))

  test('names every file that is built, and otherwise only itself', () => {
    expect([...new Set(named)].sort()).toEqual([...built(), 'package.json'].sort())
  })

  test('gives each module system its own file, with the types first', () => {
    expect(packageJson.type).toBe('module')
    expect(exports['.']).toEqual({
      import: { types: './dist/index.d.ts', default: './dist/index.js' },
      require: { types: './dist/index.d.cts', default: './dist/index.cjs' }
    })
    for (const conditions of [exports['.'].import, exports['.'].require])
      expect(Object.keys(conditions)).toEqual(['types', 'default'])
    expect(Object.keys(exports)).toEqual(['.', './package.json'])
  })

  test('is published with what is built, and with nothing that the project does not have', () => {
    expect(packageJson.files).toContain('dist')
    const missing = packageJson.files.filter((file) => file !== 'dist' && !existsSync(join(root, file)))
    expect(missing).toEqual([])
    for (const file of named)
      expect(file === 'package.json' || packageJson.files.some((part) => file.startsWith(`${part}/`))).toBe(
        true
      )
  })
})
