import { describe, expect, test } from 'vitest'
import { MOST_BYTES } from '../../src/cli/lines.js'
import { case171, facts171, line171, lineWithId } from './case-171.js'
import { answers, command, endings, shell } from './shell.js'

const json = (value: unknown): string => JSON.stringify(value)
const good = '2017-03-01'
const many = Object.fromEntries(Array.from({ length: 5000 }, (_, index) => [`key${index}`, 1]))

/** The endings of a bad line between two good ones, which it must not disturb. */
async function between(bad: string | Buffer): Promise<string[]> {
  const input = Buffer.concat([Buffer.from(`${line171}\n`), Buffer.from(bad), Buffer.from(`\n${line171}`)])
  const { status, stdout, stderr } = await shell([command], input)
  expect({ status, stderr }).toEqual({ status: 1, stderr: '' })
  const [first, ...others] = endings(stdout)
  expect([first, others.pop()]).toEqual([good, good])
  return others
}

describe('a bad line between two good ones', () => {
  test.each([
    ['no JSON', 'not json', 'not-json@'],
    ['unfinished', '{"facts":', 'not-json@'],
    ['two values', '{}{}', 'not-json@'],
    ['a byte order mark of its own', `\uFEFF${line171}`, 'not-json@'],
    ['NUL', `\u0000${line171}`, 'not-json@'],
    ['NUL in a string', line171.replace('171', '\u0000'), 'not-json@'],
    ['a space that JSON does not know', '\u00a0', 'not-json@'],
    ['a number', '171', 'wrong-type@'],
    ['null', 'null', 'wrong-type@'],
    ['a list', `[${line171}]`, 'wrong-type@'],
    ['a string', '"171"', 'wrong-type@'],
    ['nothing at all', '{}', 'required@facts required@options'],
    ['no facts', json({ options: case171.options }), 'required@facts'],
    ['a number as id', lineWithId(171), 'wrong-type@id'],
    ['null as id', lineWithId(null), 'wrong-type@id'],
    ['a misspelt key', json({ ...case171, fact: 1 }), 'unknown-key@fact'],
    ['keys that are no names', json({ ...case171, '': 1, 'a b': 1 }), 'unknown-key@[""] unknown-key@["a b"]'],
    [
      'a bad fact',
      json({ ...case171, facts: { ...facts171, lapseDate: '2016-10-02' } }),
      'not-first-of-month@facts.lapseDate'
    ],
    [
      'a bad key, id and fact',
      json({ id: 1, facts: 1, options: case171.options, x: 1 }),
      'wrong-type@id unknown-key@x wrong-type@facts'
    ]
  ])('%s', async (_what, bad, expected) => {
    expect(await between(bad)).toEqual([expected])
  })

  test('keys of every object are unknown keys too', async () => {
    const bad = line171.replace('{', '{"__proto__":{"facts":1},"constructor":{},"toString":1,')
    expect(await between(bad)).toEqual(['unknown-key@__proto__ unknown-key@constructor unknown-key@toString'])
    const badFacts = line171.replace('"facts":{', '"facts":{"__proto__":{},')
    expect(await between(badFacts)).toEqual(['unknown-key@facts.__proto__'])
  })

  test.each([
    ['a byte that never occurs', [0xff]],
    ['a sequence cut short', [0xc3]],
    ['a lone surrogate', [0xed, 0xa0, 0x80]],
    ['more bytes than needed', [0xc0, 0xaf]]
  ])('no UTF-8: %s', async (_what, bytes) => {
    const [before, after] = line171.split('171')
    const bad = Buffer.concat([Buffer.from(before ?? ''), Buffer.from(bytes), Buffer.from(after ?? '')])
    expect(await between(bad)).toEqual(['not-utf8@'])
  })

  test('more than 16 MB', async () => {
    expect(await between(Buffer.alloc(MOST_BYTES + 1, 'x'))).toEqual(['line-too-long@'])
    expect(await between(Buffer.alloc(MOST_BYTES, 'x'))).toEqual(['not-json@'])
  })

  test.each([
    ['the line', { ...many, ...case171 }],
    ['the facts', { ...case171, facts: many }]
  ])('of thousands of errors in %s the first thousand are named', async (_where, bad) => {
    const [ending] = await between(json(bad))
    expect(ending?.split(' ')).toHaveLength(1000)
  })
})

describe('what an invalid answer says', () => {
  const only = async (input: string | Buffer) => answers((await shell([command], input)).stdout)

  test('where the line stops being JSON, and how it goes on', async () => {
    const [answer] = await only('{"facts": {"lapseDate": 2016-10-01}}')
    expect(answer).toEqual({
      evaluation: {
        kind: 'invalid',
        issues: [
          {
            path: '',
            code: 'not-json',
            message: {
              da: 'Linjen er ikke JSON fra tegn 25: "2016-10-01}}"',
              en: 'The line is not JSON from character 25: "2016-10-01}}"'
            }
          }
        ]
      }
    })
    expect(json(await only('{"facts":'))).toContain('character 10: \\"\\""')
  })

  test('only the start of what may be megabytes', async () => {
    expect(json(await only('x'.repeat(1_000_000))).length).toBeLessThan(500)
  })

  test('the id, where that is valid', async () => {
    expect(await only(json({ id: 'a', x: 1 }))).toMatchObject([{ id: 'a', evaluation: { kind: 'invalid' } }])
    expect(Object.keys((await only(json({ id: 1 })))[0] ?? {})).toEqual(['evaluation'])
    expect((await only('{"id":"\\ud800 \\u0000","x":1}'))[0]?.id).toBe('\ud800 \u0000')
    expect((await only(json({ id: '' })))[0]?.id).toBe('')
  })
})

describe('no case', () => {
  test.each([
    ['nothing', ''],
    ['blank lines', '\n \t\r\n\n'],
    ['a byte order mark', '\uFEFF']
  ])('%s', async (_what, input) => {
    const { status, stdout } = await shell([command], input)
    expect({ status, endings: endings(stdout) }).toEqual({ status: 1, endings: ['no-case@'] })
  })
})

describe('an input as a whole', () => {
  test('that is unfinished is read line by line', async () => {
    const { status, stdout } = await shell([command], JSON.stringify(case171, undefined, 2).slice(0, -1))
    expect(endings(stdout).filter((ending) => ending === 'not-json@').length).toBeGreaterThan(10)
    expect(status).toBe(1)
  })

  test('of more than 16 MB is read line by line', async () => {
    const input = Buffer.concat([Buffer.from('{\n'), Buffer.alloc(MOST_BYTES, ' '), Buffer.from('\n}')])
    expect(endings((await shell([command], input)).stdout)).toEqual(['not-json@', 'not-json@'])
  })
})
