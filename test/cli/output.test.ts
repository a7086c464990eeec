import { PassThrough, Readable, Writable } from 'node:stream'
import { describe, expect, test } from 'vitest'
import { run } from '../../src/cli/run.js'
import { line171 } from './case-171.js'
import { command } from './shell.js'
import { noThreads } from './threads.js'

const wait = (milliseconds: number): Promise<void> =>
  new Promise((resolve) => setTimeout(resolve, milliseconds))

/** An endless input, which counts how many cases have been asked for. */
function endless(): { stdin: Readable; asked: () => number } {
  let asked = 0
  const stdin = new Readable({
    highWaterMark: 1,
    read() {
      asked++
      this.push(`${line171}\n`)
    }
  })
  return { stdin, asked: () => asked }
}

const failing = (code: string, after = 0): Writable =>
  new Writable({
    write(_chunk, _encoding, done) {
      setTimeout(done, after, Object.assign(new Error(`${code}: write`), { code }))
    }
  })

describe('an output', () => {
  test('that takes nothing more stops the reading until it does', async () => {
    const { stdin, asked } = endless()
    const waiting: (() => void)[] = []
    const stdout = new Writable({
      write(_chunk, _encoding, done) {
        waiting.push(done)
      }
    })
    const ended = run([command], { stdin, stdout, stderr: new PassThrough() }, noThreads)
    let before = -1
    while (waiting.length === 0 || (asked() !== before && before < 1000)) {
      before = asked()
      await wait(50)
    }
    expect(waiting).toHaveLength(1)
    expect(before).toBeLessThan(30)
    expect(stdout.writableLength).toBeLessThan(100_000)
    for (let i = 0; i < 50; i++) {
      waiting.shift()?.()
      await wait(0)
    }
    expect(asked()).toBeGreaterThan(before)
    stdout.destroy()
    expect(await ended).toBe(0)
  })

  test('that nobody reads any longer ends the work quietly', async () => {
    const { stdin } = endless()
    const stderr = new PassThrough()
    expect(await run([command], { stdin, stdout: failing('EPIPE'), stderr }, noThreads)).toBe(0)
    expect(stdin.destroyed).toBe(true)
    expect(stderr.read()).toBe(null)
  })

  test('that is closed while the next line is awaited ends the work', async () => {
    const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()]
    const ended = run([command], { stdin, stdout, stderr }, noThreads)
    stdin.write(`${line171}\n`)
    await new Promise((resolve) => stdout.once('data', resolve))
    stdout.destroy()
    expect(await ended).toBe(0)
    expect(stdin.destroyed).toBe(true)
  })

  test.each([0, 50])('that fails otherwise, be it %i ms later, is reported', async (after) => {
    const stderr = new PassThrough()
    const [stdin, stdout] = [Readable.from([line171]), failing('ENOSPC', after)]
    expect(await run([command], { stdin, stdout, stderr }, noThreads)).toBe(2)
    expect(String(stderr.read())).toBe('error: cannot write the answers: ENOSPC: write.\n')
  })

  test('for messages may be closed', async () => {
    const [stdin, stdout, stderr] = [Readable.from(['']), new PassThrough(), failing('EPIPE')]
    expect(await run(['nothing'], { stdin, stdout, stderr }, noThreads)).toBe(2)
  })
})
