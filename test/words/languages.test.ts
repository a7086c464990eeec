import { readdirSync } from 'node:fs'
import ts from 'typescript'
import { describe, expect, test } from 'vitest'
import { issues } from '../../src/words/en/issues.js'
import { textOf } from '../architecture/sources.js'

const folder = (language: string): URL => new URL(`../../src/words/${language}/`, import.meta.url)
const filesOf = (language: string): string[] => readdirSync(folder(language)).sort()

/** A draft statement of reasons is a letter from a Danish authority, and has no English words. */
const danishAlone = filesOf('da').filter((file) => /^reasons\b/.test(file))
const inBoth = filesOf('da').filter((file) => !danishAlone.includes(file))

/** Every sentence of a table by its key: `notice.not-sent`. */
function sentences(value: unknown, key: string): [string, unknown][] {
  if (typeof value !== 'object' || value === null) return [[key, value]]
  return Object.entries(value).flatMap(([part, inner]) =>
    sentences(inner, key === '' ? part : `${key}.${part}`)
  )
}

async function tableOf(language: string, file: string): Promise<Map<string, unknown>> {
  return new Map(sentences({ ...((await import(new URL(file, folder(language)).href)) as object) }, ''))
}

/** The parameters of a sentence with their forms: `{from:date}` is `from:date`. */
const parametersOf = (sentence: unknown): string[] =>
  [...new Set(Array.from(String(sentence).matchAll(/\{([^{}]*)\}/g), ([, slot = '']) => slot))].sort()

test('the two languages have the same tables, save the draft of reasons', () => {
  expect(inBoth.length).toBeGreaterThan(0)
  expect(inBoth).toEqual(filesOf('en'))
  expect(danishAlone).toContain('reasons.ts')
})

describe.each(danishAlone)('%s', async (file) => {
  const danish = await tableOf('da', file)

  test('says something under every key, and writes every parameter as a name with at most one form', () => {
    expect(danish.size).toBeGreaterThan(0)
    expect([...danish].filter(([, said]) => typeof said !== 'string' || said.trim() === '')).toEqual([])
    expect([...danish.values()].flatMap(parametersOf).filter((slot) => !/^\w+(:\w+)?$/.test(slot))).toEqual(
      []
    )
  })
})

describe.each(inBoth)('%s', async (file) => {
  const danish = await tableOf('da', file)
  const english = await tableOf('en', file)

  test('has the same keys in both languages, in the same order', () => {
    expect(danish.size).toBeGreaterThan(0)
    expect([...danish.keys()]).toEqual([...english.keys()])
  })

  test('says something under every key', () => {
    const empty = [...danish, ...english].filter(
      ([, sentence]) => typeof sentence !== 'string' || sentence.trim() === ''
    )
    expect(empty).toEqual([])
  })

  test('names the same parameters in both languages', () => {
    const parameters = (table: Map<string, unknown>): [string, string[]][] =>
      [...table].map(([key, sentence]) => [key, parametersOf(sentence)])
    expect(parameters(danish)).toEqual(parameters(english))
  })

  test('writes every parameter as a name with at most one form', () => {
    const slots = [...danish.values(), ...english.values()].flatMap(parametersOf)
    expect(slots.filter((slot) => !/^\w+(:\w+)?$/.test(slot))).toEqual([])
    const braces = [...danish, ...english].filter(([, sentence]) =>
      /[{}]/.test(String(sentence).replace(/\{[^{}]*\}/g, ''))
    )
    expect(braces).toEqual([])
  })
})

test('the sentence of an issue names just the parameters that its code bears', () => {
  const source = ts.createSourceFile('', textOf('src/words/issue-codes.ts'), ts.ScriptTarget.ES2022, true)
  const borne: Record<string, string[]> = {}
  for (const statement of source.statements) {
    if (!ts.isInterfaceDeclaration(statement) || statement.name.text !== 'IssueParameters') continue
    for (const code of statement.members) {
      if (!ts.isPropertySignature(code) || !ts.isPropertyName(code.name)) continue
      const members = code.type !== undefined && ts.isTypeLiteralNode(code.type) ? code.type.members : []
      const name = code.name.getText().replaceAll("'", '')
      borne[name] = members.map((member) => member.name?.getText() ?? '').sort()
    }
  }
  const named = Object.entries(issues).map(([code, sentence]) => [code, parametersOf(sentence)])
  expect(Object.fromEntries(named)).toEqual(borne)
})
