import { expect, test } from 'vitest'
import { imports, isCommandLine, reachedFrom, sourceFiles, textOf } from './sources.js'

// A room imports from itself and from the rooms above it.
const rooms = [
  'calendar',
  'periods',
  'logic',
  'law',
  'words',
  'evaluation',
  'input',
  'rule-225',
  'sanctions',
  'case',
  'advice',
  'record',
  'schemas',
  'explain',
  'timeline',
  'reasons',
  'testing',
  'testing.ts',
  'cli',
  'cli.ts',
  'index.ts'
]

/** The room of a file, or the file itself where it stands in `src`. */
const roomOf = (file: string): string => file.split('/')[1] ?? ''

test('every source file lies in a room of the house', () => {
  expect(sourceFiles.length).toBeGreaterThan(0)
  expect(sourceFiles.filter((file) => !rooms.includes(roomOf(file)))).toEqual([])
})

test('the description of the house names the rooms, and in their order', () => {
  const rows = textOf('docs/house.md').match(/^\| `.*?(?= \|)/gm) ?? []
  const described = rows.flatMap((row) => [...row.matchAll(/`([^`]+?)\/?`/g)].map(([, room]) => room))
  expect(described).toEqual(rooms)
})

test('a room imports only from the rooms above it', () => {
  const downwards = [...imports].flatMap(([file, imported]) =>
    imported
      .filter((other) => rooms.indexOf(roomOf(other)) > rooms.indexOf(roomOf(file)))
      .map((other) => `${file} -> ${other}`)
  )
  expect(downwards).toEqual([])
})

test('sanctions and the 225-hour rule know nothing of each other', () => {
  const between = [...imports].flatMap(([file, imported]) =>
    roomOf(file) === 'sanctions'
      ? imported.filter((other) => roomOf(other) === 'rule-225').map((other) => `${file} -> ${other}`)
      : []
  )
  expect(sourceFiles.map(roomOf)).toContain('sanctions')
  expect(between).toEqual([])
})

test('a step of the statute imports only from the steps before it', () => {
  const stepOf = (file: string): number => Number(/^src\/rule-225\/(\d)-/.exec(file)?.[1] ?? 0)
  const downwards = [...imports].flatMap(([file, imported]) =>
    stepOf(file) === 0
      ? []
      : imported.filter((other) => stepOf(other) > stepOf(file)).map((other) => `${file} -> ${other}`)
  )
  expect(sourceFiles.map(stepOf)).toContain(4)
  expect(downwards).toEqual([])
})

/** The ways from a file along the imports back to itself; imports of types count, for they too tie files together. */
function cycles(): string[] {
  const found: string[] = []
  const done = new Set<string>()
  const walk = (file: string, way: readonly string[]): void => {
    const before = way.indexOf(file)
    if (before >= 0) found.push([...way.slice(before), file].join(' -> '))
    if (before >= 0 || done.has(file)) return
    for (const other of imports.get(file) ?? []) walk(other, [...way, file])
    done.add(file)
  }
  for (const file of sourceFiles) walk(file, [])
  return found
}

test('no file imports itself, be it through others', () => {
  expect(cycles()).toEqual([])
})

test('the library reaches nothing of the command line', () => {
  const reached = reachedFrom('src/index.ts')
  expect(reached.length).toBeGreaterThan(1)
  expect(reached.filter(isCommandLine)).toEqual([])
})

test('the library and the command line reach nothing of the conformance kit', () => {
  const reached = ['src/index.ts', 'src/cli.ts'].flatMap(reachedFrom)
  expect(sourceFiles.map(roomOf)).toContain('testing')
  expect(reached.filter((file) => /^src\/testing[./]/.test(file))).toEqual([])
})

test('every source file is reached from the library, the kit or the command line, save law that no rule applies yet', () => {
  const reached = new Set(['src/index.ts', 'src/testing.ts', 'src/cli.ts'].flatMap(reachedFrom))
  expect(sourceFiles.filter((file) => !reached.has(file) && roomOf(file) !== 'law')).toEqual([])
})
