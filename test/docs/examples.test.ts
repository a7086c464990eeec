import { readFileSync } from 'node:fs'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import * as library from '../../src/index.js'
import * as kit from '../../src/testing.js'
import { sourceFiles } from '../architecture/sources.js'

/** An example in a doc comment: where it stands, and its code with what each expression is said to give. */
interface Example {
  file: string
  code: string
}

/** The examples of all doc comments, without the stars. */
const examples: Example[] = sourceFiles.flatMap((file) => {
  const comments = readFileSync(file, 'utf8').match(/\/\*\*[\s\S]*?\*\//g) ?? []
  return comments.flatMap((comment) => {
    const text = comment.replace(/^\s*\/?\*+\/? ?/gm, '').replace(/\s*\*\/$/, '')
    return text
      .split('@example')
      .slice(1)
      .map((code) => ({ file, code: code.trim() }))
  })
})

/** The text as a JavaScript value: all of it, or what stands before a colon and an explanation. */
function saidValue(text: string): unknown {
  const ends = [text.length, ...[...text.matchAll(/: |, /g)].map(({ index }) => index).reverse()]
  for (const end of ends) {
    try {
      return new Function(`return (${text.slice(0, end)})`)()
    } catch {
      // A shorter part may be a value.
    }
  }
  throw new Error(`no value: ${text}`)
}

/** A function whose text may wait for a promise. */
const AsyncFunction = (async () => {}).constructor as new (
  ...text: string[]
) => (...given: unknown[]) => Promise<void>

/** Runs an example, and gives every expression with a comment beside or below it, and what the comment says. */
async function run({ file, code }: Example): Promise<{ said: string; given: unknown }[]> {
  const lines = code.split('\n')
  const statements: string[] = []
  const results: string[] = []
  for (let at = 0; at < lines.length; at++) {
    const line = lines[at] ?? ''
    const beside = /^(?! )(.*\S) \/\/ (.*)$/.exec(line)
    const below: string[] = []
    while (beside === null && /^\/\/ [^A-ZÆØÅ]/.test(lines[at + 1] ?? '') && !line.startsWith('//'))
      below.push((lines[++at] ?? '').slice(3))
    const said = beside?.[2] ?? (below.length > 0 ? below.join('\n') : undefined)
    if (said === undefined) {
      statements.push(line)
      continue
    }
    // The expression can have begun on earlier lines.
    let expression = beside?.[1] ?? line
    while (/^[\s)}\]]/.test(expression) && statements.length > 0)
      expression = `${statements.pop()}\n${expression}`
    results.push(said)
    statements.push(`;__given.push(${expression});`)
  }
  const given: unknown[] = []
  const scope: Record<string, unknown> = { ...(await import(`../../${file}`)), ...library, ...kit, fc }
  const imported = statements.filter((line) => !/^import .* from 'fast-check'$/.test(line))
  await new AsyncFunction('__given', ...Object.keys(scope), imported.join('\n'))(
    given,
    ...Object.values(scope)
  )
  return results.map((said, at) => ({ said, given: given[at] }))
}

const escaped = (text: string): string => text.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')

describe('the examples of the doc comments give what they say', () => {
  test.each(examples.map((example) => [example.file, example.code.split('\n')[0], example] as const))(
    '%s: %s',
    async (_file, _title, example) => {
      const results = await run(example)
      expect(results.length).toBeGreaterThan(0)
      for (const { said, given } of results) {
        const value = saidValue(said)
        // An ellipsis leaves out part of a text.
        if (typeof value === 'string' && value.includes('…'))
          expect(String(given)).toMatch(new RegExp(value.split('…').map(escaped).join('[\\s\\S]*')))
        else expect(given).toEqual(value)
      }
    }
  )
})

describe('the guide gives what it says', () => {
  const guide = readFileSync('docs/guide.md', 'utf8')
  const code = [...guide.matchAll(/```ts\n([\s\S]*?)```/g)].map((match) =>
    (match[1] ?? '').replace(/^import .*\n+/m, '')
  )

  test('from the first line of code to the last', async () => {
    const results = await run({ file: 'src/index.ts', code: code.join('\n') })
    expect(results.length).toBe(12)
    for (const { said, given } of results) expect(given).toEqual(saidValue(said))
  })
})

test('every public function has an example', () => {
  const texts = sourceFiles.map((file) => readFileSync(file, 'utf8'))
  const without = Object.entries({ ...library, ...kit })
    .filter(([, value]) => typeof value === 'function')
    .map(([name]) => name)
    .filter((name) => {
      const declared = new RegExp(
        `(/\\*\\*(?:(?!\\*/)[\\s\\S])*\\*/)\\nexport (?:async )?(?:function|const) ${name}\\b`
      )
      const comment = texts.flatMap((text) => declared.exec(text)?.[1] ?? [])[0]
      return comment?.includes('@example') !== true
    })
  expect(without).toEqual([])
})
