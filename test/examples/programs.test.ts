import { mkdirSync, readFileSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { installed } from './installed.js'
import { ran } from './run.js'

let folder = ''
let remove = (): void => {}

beforeAll(async () => {
  const there = await installed()
  folder = there.folder
  remove = there.remove
})
afterAll(() => remove())

describe('a caseworker’s system', () => {
  test('asks for what is missing, tells what a new fact changes, and stores a record that can be made again', async () => {
    const records = join(folder, 'records')
    mkdirSync(records)
    const { stdout, stderr, status } = await ran(folder, 'node', 'examples/caseworker/system.mjs', records)
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
    expect(stdout).toContain('Refused at facts.lapseDate')
    const asked = Array.from(stdout.matchAll(/^Question \((.*?)\)/gm), ([, path]) => path)
    expect(asked).toEqual(['facts.grounds[0].documented', 'facts.grounds[1].exemptFromAvailability'])
    // 30 sick days from 1 November: to 30 November, so 1 December; with 20 more to 20 December, so 1 January (33-18).
    expect(stdout).toContain('Bortfaldsdato                  1. december 2018')
    expect(stdout).toContain('Bortfaldsdato: 1. december 2018 er blevet til 1. januar 2019.')
    expect(stdout).toContain('Oplys skriftligt om den nye bortfaldsdato')
    expect(stdout).toContain('made again: same')
    const { id, facts, evaluation } = JSON.parse(readFileSync(join(records, '2018-1149.json'), 'utf8'))
    expect(id).toBe('2018-1149')
    expect(facts.grounds).toHaveLength(3)
    expect(evaluation.value.lapseDate).toBe('2019-01-01')
  })
})

describe('another team’s unit test', () => {
  test('holds the library against the board', async () => {
    const { stdout, status } = await ran(folder, 'node', '--test', 'examples/unit-test/our-facts.test.mjs')
    expect(stdout).toMatch(/^. pass 5$/m)
    expect(stdout).toMatch(/^. fail 0$/m)
    expect(status).toBe(0)
  })

  test('fails where the translation of its own data is wrong', async () => {
    const broken = join(folder, 'broken')
    mkdirSync(broken)
    const source = (name: string): string => readFileSync(join(folder, 'examples/unit-test', name), 'utf8')
    writeFileSync(join(broken, 'our-facts.test.mjs'), source('our-facts.test.mjs'))
    const wrong = source('our-facts.mjs').replace("?? 'unknown'", "?? 'no'")
    expect(wrong).not.toBe(source('our-facts.mjs'))
    writeFileSync(join(broken, 'our-facts.mjs'), wrong)
    const { stdout, status } = await ran(folder, 'node', '--test', 'broken/our-facts.test.mjs')
    expect(stdout).toMatch(/^. fail 1$/m)
    expect(status).toBe(1)
  })
})

describe('another team’s own code, held against the board', () => {
  test('keeps every case and law, and as it was does not', async () => {
    const { stdout, status } = await ran(folder, 'node', '--test', 'examples/conformance/our-rules.test.mjs')
    expect(stdout).toMatch(/^. pass 3$/m)
    expect(stdout).toMatch(/^. fail 0$/m)
    expect(status).toBe(0)
    // The report is shown: 30 days from 1 November 2018 end on 30 November (33-18).
    expect(stdout).toContain('Ja: alt, hvad den er holdt op imod, holder.')
    expect(stdout).toContain('Sag eller eksempel 33-18-f/postponed')
    expect(stdout).toContain('Mindste modeksempel: postponeLapseDate(')
  })

  test('fails where it is wrong', async () => {
    const wrong = join(folder, 'wrong')
    mkdirSync(wrong)
    const source = (name: string): string => readFileSync(join(folder, 'examples/conformance', name), 'utf8')
    writeFileSync(join(wrong, 'our-rules.test.mjs'), source('our-rules.test.mjs'))
    const broken = source('our-rules.mjs').replaceAll('+ dage - 1', '+ dage')
    expect(broken).not.toBe(source('our-rules.mjs'))
    writeFileSync(join(wrong, 'our-rules.mjs'), broken)
    const { stdout, status } = await ran(folder, 'node', '--test', 'wrong/our-rules.test.mjs')
    expect(stdout).toMatch(/^. fail 2$/m)
    expect(status).toBe(1)
  })
})

test('the command line, called from a shell', async () => {
  const { stdout, stderr, status } = await ran(folder, 'bash', 'examples/shell.sh')
  expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
  expect(stdout.split('\n')).toEqual([
    'sag-171',
    '',
    'OPTJENINGSPERIODE OG BORTFALDSDATO',
    'sag-149 decided 2017-02-01',
    'sag-171 decided 2017-03-01',
    'sag-216 decided 2017-10-01',
    '- invalid not-json',
    'sag-149 decided 2017-02-01',
    'sag-171 decided 2017-03-01',
    'sag-216 decided 2017-10-01',
    'exit status 1',
    'Aid is reduced by DKK 1,016 a month from 1 May 2017.',
    'lapseDate benefit rate supplement maintenanceDuty',
    ''
  ])
})

describe('the command line, kept running line by line', () => {
  test('answers one question after the other, and several at once; checks what is stored, and asks on', async () => {
    const { stdout, stderr, status } = await ran(folder, 'node', 'examples/line-service/run.mjs')
    expect({ stderr, status }).toEqual({ stderr: '', status: 0 })
    const [first, second, ...others] = stdout.trim().split('\n')
    expect([first, second]).toEqual(['sag-149 decided 2017-02-01', 'sag-171 decided 2017-03-01'])
    expect(others).toEqual([
      'sag-216 decided 2017-10-01',
      'sag-65 decided 2017-02-01',
      'a slip invalid facts.lapseDate',
      'ended with status 1',
      'stored same',
      'ask Hvilken dag blev varslingsbrevet til borgeren sendt?',
      'ended with status 0 0 0'
    ])
  })

  /** Runs a few lines of a host against the service. */
  const host = (lines: string) => {
    writeFileSync(
      join(folder, 'host.mjs'),
      `import { startService } from './examples/line-service/service.mjs'\n${lines}`
    )
    return ran(folder, 'node', 'host.mjs')
  }

  test('says so where the command line has ended, and to whoever asks afterwards', async () => {
    const { stdout, status } = await host(`
      const service = startService('earning-period')
      const asked = service.evaluate({}, {})
      process.kill(service.pid, 'SIGKILL')
      for (const each of [asked, service.stop().then(() => service.evaluate({}, {}))])
        await each.catch(({ message }) => console.log(message))`)
    const ended = 'aktivloven has ended, with status null'
    expect({ lines: stdout.trim().split('\n'), status }).toEqual({ lines: [ended, ended], status: 0 })
  })

  test('waits no longer than it was told to', async () => {
    const { stdout, status } = await host(`
      const service = startService('earning-period', { timeoutMs: 200 })
      process.kill(service.pid, 'SIGSTOP')
      await service.evaluate({}, {}).catch(({ message }) => console.log(message))
      process.kill(service.pid, 'SIGKILL')
      console.log(await service.stop())`)
    expect({ stdout, status }).toEqual({ stdout: 'no answer to 1 in 200 ms\nnull\n', status: 0 })
  })
})
