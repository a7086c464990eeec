import { existsSync } from 'node:fs'
import { join } from 'node:path'
import { describe, expect, test } from 'vitest'
import { testingFolder } from '../../.config/testing-folder.mjs'
import packageJson from '../../package.json' with { type: 'json' }
import { LIBRARY_VERSION } from '../../src/evaluation/version.js'
import * as kit from '../../src/testing.js'
import tsupConfig from '../../tsup.config.js'
import { root, textOf } from './sources.js'

describe('what is installed with it', () => {
  test('is date-fns and zod, and nothing else', () => {
    expect(Object.keys(packageJson.dependencies).sort()).toEqual(['date-fns', 'zod'])
    for (const more of ['optionalDependencies', 'bundleDependencies', 'bundledDependencies'])
      expect(packageJson).not.toHaveProperty(more)
  })

  test('and beside it whoever wants the properties of the conformance kit has fast-check, which no one else needs', () => {
    expect(Object.keys(packageJson.peerDependencies)).toEqual(['fast-check'])
    expect(packageJson.peerDependenciesMeta).toEqual({ 'fast-check': { optional: true } })
  })

  test('is what the lock file says', () => {
    const lock = JSON.parse(textOf('package-lock.json')) as {
      packages: Record<string, Record<string, unknown>>
    }
    const { name, version, dependencies, devDependencies, bin, engines, license } = packageJson
    const { peerDependencies, peerDependenciesMeta } = packageJson
    expect(lock.packages['']).toEqual({
      name,
      version,
      license,
      dependencies,
      bin,
      devDependencies,
      engines,
      peerDependencies,
      peerDependenciesMeta
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

/** The folder `testing`, as the build makes it. */
const folder = testingFolder(kit)

/** Every text in a value of JSON. */
const textsIn = (value: unknown): string[] =>
  typeof value === 'string' ? [value] : Object.values(value ?? {}).flatMap(textsIn)

describe('the package', () => {
  const { exports, main, module, types, bin } = packageJson
  const named = [exports, main, module, types, bin].flatMap(textsIn).map((file) => file.replace(/^\.\//, ''))

  // The folder of the conformance kit's data has a package.json for those who do not know `exports`.
  const data = Object.keys(folder)
    .filter((name) => name !== 'package.json')
    .map((name) => `testing/${name}`)

  test('names every file that is built, and otherwise only itself', () => {
    expect([...new Set(named)].sort()).toEqual([...built(), ...data, 'package.json'].sort())
  })

  test('finds the conformance kit and its data at the same names where `exports` is not known', () => {
    expect(JSON.parse(folder['package.json'])).toEqual({
      private: true,
      main: '../dist/testing.cjs',
      module: '../dist/testing.js',
      types: '../dist/testing.d.cts'
    })
    for (const file of data) expect(exports).toHaveProperty([`./${file}`], `./${file}`)
  })

  test('has the data of the kit in JSON as they are in code', () => {
    expect(JSON.parse(folder['board-cases.json'])).toEqual(kit.boardCases)
    expect(JSON.parse(folder['principle-decisions.json'])).toEqual(kit.principleDecisions)
    expect(JSON.parse(folder['worked-examples.json'])).toEqual(kit.workedExamples)
  })

  test('gives each module system its own file, with the types first', () => {
    expect(packageJson.type).toBe('module')
    for (const [path, file] of [
      ['.', 'index'],
      ['./testing', 'testing']
    ] as const) {
      expect(exports[path]).toEqual({
        import: { types: `./dist/${file}.d.ts`, default: `./dist/${file}.js` },
        require: { types: `./dist/${file}.d.cts`, default: `./dist/${file}.cjs` }
      })
      for (const conditions of [exports[path].import, exports[path].require])
        expect(Object.keys(conditions)).toEqual(['types', 'default'])
    }
    const paths = ['.', './testing', ...data.map((file) => `./${file}`), './package.json']
    expect(Object.keys(exports)).toEqual(paths)
  })

  test('is published with what is built, and with nothing that the project does not have', () => {
    expect(packageJson.files).toEqual(expect.arrayContaining(['dist', 'testing']))
    const made = ['dist', 'testing']
    const missing = packageJson.files.filter((file) => !made.includes(file) && !existsSync(join(root, file)))
    expect(missing).toEqual([])
    for (const file of named)
      expect(file === 'package.json' || packageJson.files.some((part) => file.startsWith(`${part}/`))).toBe(
        true
      )
  })
})
