import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { PassThrough } from 'node:stream'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { run } from '../../src/cli/run.js'
import { evaluationSchemaOf, factsSchemaOf } from '../../src/index.js'
import { case171, line171 } from './case-171.js'
import { command, endings, shell } from './shell.js'
import { noThreads } from './threads.js'

let folder = ''
const at = (name: string): string => join(folder, name)

beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'aktivloven-'))
  writeFileSync(at('one.json'), JSON.stringify(case171, undefined, 2))
  writeFileSync(at('many.ndjson'), `${line171}\nnot json\n${line171}\n`)
})
afterAll(() => rmSync(folder, { recursive: true }))

describe('a file', () => {
  test('is read in place of standard input', async () => {
    expect(endings((await shell([command, at('one.json')], 'not json')).stdout)).toEqual(['2017-03-01'])
    const { status, stdout } = await shell([command, at('many.ndjson')])
    expect({ status, endings: endings(stdout) }).toEqual({
      status: 1,
      endings: ['2017-03-01', 'not-json@', '2017-03-01']
    })
  })

  test('named - is standard input', async () => {
    expect(endings((await shell([command, '-'], line171)).stdout)).toEqual(['2017-03-01'])
  })
})

describe('wrong usage is status 2 with a sentence', () => {
  test.each([
    [[], 'Usage: aktivloven'],
    [['late-notice'], "unknown command 'late-notice'"],
    [[command, '--as-off', '2017-01-15'], "unknown option '--as-off'"],
    [[command, '--format', 'pdf'], "'pdf' is invalid"],
    [['checklist', '--format', 'svg'], 'The answers of checklist hold no dates in a period.'],
    [['reduction', '--format', 'timeline'], 'Allowed choices are text, markdown, json, reasons.'],
    [[command, '--language', 'sv'], "'sv' is invalid"],
    [[command, '--as-of', '2017-02-30'], "'2017-02-30' is invalid"],
    [[command, '--as-of', '15-01-2017'], "'15-01-2017' is invalid"],
    [[command, '--as-of', '1989-12-31'], 'from 1990-01-01 to 2100-12-31'],
    [[command, '--as-of'], 'argument missing'],
    [[command, 'one.json', 'two.json'], 'too many arguments'],
    [['schema'], "missing required argument 'command'"],
    [['schema', 'schema'], "'schema' is invalid"]
  ])('%j', async (argv, sentence) => {
    const { status, stdout, stderr } = await shell(argv, line171)
    expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
    expect(stderr).toContain(sentence)
  })

  test('a file that cannot be read, or is a directory', async () => {
    const missing = await shell([command, at('none.json')])
    expect(missing).toEqual({
      status: 2,
      stdout: '',
      stderr: `error: cannot read "${at('none.json')}": there is no such file.\n`
    })
    const directory = await shell([command, folder])
    expect(directory).toEqual({
      status: 2,
      stdout: '',
      stderr: `error: cannot read "${folder}": it is a directory.\n`
    })
  })

  test('a standard input that breaks off; what came before is answered', async () => {
    const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()]
    const ended = run([command], { stdin, stdout, stderr }, noThreads)
    stdin.write(`${line171}\n`)
    await new Promise((resolve) => stdout.once('readable', resolve))
    stdin.destroy(Object.assign(new Error('EIO: i/o error, read'), { code: 'EIO' }))
    expect(await ended).toBe(2)
    expect(endings(String(stdout.read()))).toEqual(['2017-03-01'])
    expect(String(stderr.read())).toBe('error: cannot read standard input: EIO: i/o error, read.\n')
  })
})

describe('what the command line says of itself', () => {
  test('its help and its version', async () => {
    const help = await shell(['--help'])
    for (const name of [command, 'reduction', 'schema']) expect(help.stdout).toContain(`  ${name}`)
    expect({ status: help.status, stderr: help.stderr }).toEqual({ status: 0, stderr: '' })
    expect((await shell([command, '--help'])).stdout).toContain('Exit status: 0')
    expect(await shell(['--version'])).toEqual({ status: 0, stdout: '0.1.0\n', stderr: '' })
  })

  test.each(['earning-period', 'reduction'] as const)('the schemas of %s', async (name) => {
    const facts = await shell(['schema', name])
    expect(facts.status).toBe(0)
    expect(JSON.parse(facts.stdout)).toEqual(factsSchemaOf(name))
    const output = await shell(['schema', name, '--output'])
    expect(output.status).toBe(0)
    expect(JSON.parse(output.stdout)).toEqual(evaluationSchemaOf(name))
  })
})
