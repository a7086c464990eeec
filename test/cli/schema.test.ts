import { readdirSync, readFileSync } from 'node:fs'
import { expect, test } from 'vitest'
import * as z from 'zod'
import { shell } from './shell.js'

/** What a printed schema takes. */
async function schema(...argv: string[]): Promise<z.ZodType> {
  const { status, stdout } = await shell(['schema', ...argv])
  expect(status).toBe(0)
  return z.fromJSONSchema(JSON.parse(stdout))
}

const records = readdirSync('test/records')
  .filter((name) => name.endsWith('.json'))
  .map((name) => ({ id: name, ...JSON.parse(readFileSync(`test/records/${name}`, 'utf8')) }))
const stored = records.filter(({ evaluation }) => evaluation.kind !== 'invalid')
/** Lines that hold nothing that was evaluated, and one that holds no object. */
const bad = [
  '{}',
  '{"facts":{},"evaluation":{"kind":"decided"}}',
  '{"evaluation":{"kind":"x"}}',
  '5',
  '{"id":5}'
]

test.each(['check-record', 'next-question'])(
  'the schemas of %s take every stored record, refuse what is none, and take every answer',
  async (name) => {
    const [input, output] = [await schema(name), await schema(name, '--output')]
    for (const record of stored)
      expect([record.id, input.safeParse(record).success]).toEqual([record.id, true])
    for (const line of bad) expect([line, input.safeParse(JSON.parse(line)).success]).toEqual([line, false])
    const changed = { ...stored[0], evaluation: { ...stored[0]?.evaluation, more: [1] } }
    const older = JSON.stringify(changed).replace('"version":"0.1.0"', '"version":"0.0.9"')
    const lines = [...records, changed].map((record) => JSON.stringify(record)).concat(older, bad)
    const { stdout } = await shell([name], lines.join('\n'))
    const answers = stdout.trim().split('\n')
    expect(answers).toHaveLength(lines.length)
    for (const answer of answers)
      expect([answer, output.safeParse(JSON.parse(answer)).success]).toEqual([answer, true])
    expect(output.safeParse({ id: 'a', evaluation: {} }).success).toBe(false)
  }
)
