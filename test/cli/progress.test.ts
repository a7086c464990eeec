import { PassThrough } from 'node:stream'
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest'
import { Progress } from '../../src/cli/progress.js'
import { line171 } from './case-171.js'
import { command, shell } from './shell.js'

describe('the line of progress', () => {
  test('comes after two seconds, then once a second, in place, and goes', () => {
    let now = 0
    const sink = new PassThrough()
    const progress = new Progress(sink, 'da', 'invalid', () => now)
    const said = (at: number, lines: number): string => {
      now = at
      progress.report(lines, 2)
      return String(sink.read() ?? '')
    }
    expect(said(1999, 10)).toBe('')
    expect(said(2000, 1234)).toBe('\rLinjer: 1.234 · ugyldige: 2\x1b[K')
    expect(said(2999, 2000)).toBe('')
    expect(said(3100, 3000)).toBe('\rLinjer: 3.000 · ugyldige: 2\x1b[K')
    expect(said(4000, 4000)).toBe('')
    progress.clear()
    expect(String(sink.read())).toBe('\r\x1b[K')
  })

  test('leaves nothing where the work was short', () => {
    const sink = new PassThrough()
    const progress = new Progress(sink, 'en', 'invalid', () => 0)
    progress.report(1, 0)
    progress.clear()
    expect(sink.read()).toBe(null)
  })
})

describe('long work', () => {
  let now = 0
  beforeEach(() => {
    now = 0
    vi.spyOn(performance, 'now').mockImplementation(() => {
      now += 5000
      return now
    })
  })
  afterEach(() => vi.restoreAllMocks())
  const said = async (terminals: Parameters<typeof shell>[2]): Promise<string> =>
    (await shell([command, '--language', 'en'], `${line171}\nx\n`, terminals)).stderr

  test('is followed where messages go to a terminal and answers elsewhere', async () => {
    expect(await said({ stderr: true })).toBe('\rLines: 2 · invalid: 1\x1b[K\r\x1b[K')
  })

  test('is not followed elsewhere, on a terminal full of answers, or while cases are typed', async () => {
    expect(await said({})).toBe('')
    expect(await said({ stderr: true, stdout: true })).toBe('')
    expect(await said({ stderr: true, stdin: true })).toBe('')
  })
})
