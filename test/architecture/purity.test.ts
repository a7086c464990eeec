import { builtinModules } from 'node:module'
import ts from 'typescript'
import { expect, test } from 'vitest'
import { isCommandLine, isFile, sourceFiles, specifiersOf, textOf } from './sources.js'

const library = sourceFiles.filter((file) => !isCommandLine(file))

/** What knows of the hour, of the place, of the machine or of chance. */
const impure = new Set([
  'Buffer',
  'Date',
  'Intl',
  'Temporal',
  'console',
  'crypto',
  'eval',
  'fetch',
  'global',
  'globalThis',
  'navigator',
  'performance',
  'process',
  'queueMicrotask',
  'require',
  'setImmediate',
  'setInterval',
  'setTimeout'
])

/** The methods of values that know what language the machine speaks. */
const ofLanguages = /^(toLocale\w+|localeCompare)$/

/** Whether a name stands for the thing itself, and is not merely a field of that name. */
function isUse(name: ts.Identifier): boolean {
  const { parent } = name
  if (ts.isPropertyAccessExpression(parent)) return parent.name !== name
  return !(
    (ts.isPropertyAssignment(parent) || ts.isPropertySignature(parent) || ts.isPropertyDeclaration(parent)) &&
    parent.name === name
  )
}

/** The impure names that a text uses. */
function impurities(file: string, text: string): string[] {
  const found: string[] = []
  const visit = (node: ts.Node): void => {
    if (ts.isIdentifier(node) && (ofLanguages.test(node.text) || (impure.has(node.text) && isUse(node))))
      found.push(`${file}: ${node.text}`)
    if (ts.isIdentifier(node) && node.text === 'Math' && !/^Math\.(?!random\b)/.test(node.parent.getText()))
      found.push(`${file}: ${node.parent.getText()}`)
    ts.forEachChild(node, visit)
  }
  visit(ts.createSourceFile(file, text, ts.ScriptTarget.ES2022, true))
  return found
}

test.each([
  ['new Date()'],
  ['const today = Date.now'],
  ['type When = Date'],
  ['const chance = Math.random()'],
  ["const chance = Math['random']()"],
  ['const { random } = Math'],
  ['const zone = process.env.TZ'],
  ['new Intl.DateTimeFormat()'],
  ['const { compare } = new Intl.Collator()'],
  ['const count = (1000).toLocaleString()'],
  ["const order = 'a'.localeCompare('b')"],
  ['const clock = globalThis.Date']
])('%s would be found', (text) => {
  expect(impurities('', text)).not.toEqual([])
})

test('a field that is merely called like that is none', () => {
  expect(impurities('', 'interface Case { process: string }; const x = c.process + Math.max(1, 2)')).toEqual(
    []
  )
})

test('the library knows no clock, no machine, no network and no chance', () => {
  expect(library.flatMap((file) => impurities(file, textOf(file)))).toEqual([])
})

const packagesOf = (file: string): string[] => specifiersOf(file).filter((specifier) => !isFile(specifier))

test('the library imports no module of Node', () => {
  const isNodes = (specifier: string): boolean =>
    specifier.startsWith('node:') || builtinModules.includes(specifier.split('/')[0] ?? '')
  const found = library.flatMap((file) =>
    packagesOf(file)
      .filter(isNodes)
      .map((specifier) => `${file} -> ${specifier}`)
  )
  expect(found).toEqual([])
})

/** The one file that names fast-check, which the kit is passed by whoever has it. */
const aboutPeer = 'src/testing/fast-check.ts'

test('the library imports zod and parts of date-fns, and no other package', () => {
  const found = library.flatMap((file) =>
    packagesOf(file)
      .filter((specifier) => specifier !== 'zod' && !/^date-fns\/./.test(specifier))
      .filter((specifier) => !(file === aboutPeer && specifier === 'fast-check'))
      .map((specifier) => `${file} -> ${specifier}`)
  )
  expect(found).toEqual([])
})

test('and of fast-check, an optional peer, it names types alone', () => {
  const named = textOf(aboutPeer)
    .split('\n')
    .filter((line) => /'fast-check'$/.test(line))
  expect(named.length).toBeGreaterThan(0)
  expect(named.filter((line) => !/^(import|export) type /.test(line))).toEqual([])
})

test('the conformance kit computes nothing that it judges: of the rules and the input it imports types alone', () => {
  const judged = /\/(rule-225|sanctions|case|input|record|advice|schemas)\//
  const found = library
    .filter((file) => file.startsWith('src/testing'))
    .flatMap((file) =>
      [...textOf(file).matchAll(/^(?:import|export) (?!type )[^;]*? from '([^']*)'/gm)].flatMap(
        ([, specifier = '']) => (judged.test(specifier) ? [`${file} -> ${specifier}`] : [])
      )
    )
  expect(found).toEqual([])
})

test('the command line imports besides them only Node, its argument parser and its pool of threads', () => {
  const allowed = /^(node:.+|commander|workerpool|zod|date-fns\/.+)$/
  const found = sourceFiles.filter(isCommandLine).flatMap((file) =>
    packagesOf(file)
      .filter((specifier) => !allowed.test(specifier))
      .map((specifier) => `${file} -> ${specifier}`)
  )
  expect(found).toEqual([])
})
