import { PassThrough, Readable, Writable } from 'node:stream'
import { setTimeout as wait } from 'node:timers/promises'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { batchesOf, linesOf, MOST_BATCH_BYTES, MOST_LINES } from '../../src/cli/jobs/batch.js'
import { ThreadFailed } from '../../src/cli/jobs/threads.js'
import { type Asked, MOST_BYTES } from '../../src/cli/lines.js'
import { run } from '../../src/cli/run.js'
import { case171, line171, lineWithId } from './case-171.js'
import { answers, command, type Ended, shell } from './shell.js'
import { threadsWhich } from './threads.js'

const atOnce = threadsWhich(async () => {})

/** Lines good and bad, more than one batch holds, with every way in which a line can be wrong. */
const bad = [
  'not json',
  '',
  '{}',
  '\u0000',
  '[[[',
  '{"id":1,"x":2}',
  lineWithId('\ud800'),
  '\ufeff{}',
  'x'.repeat(300)
]
const corpus = Array.from({ length: 3 * MOST_LINES }, (_, index) =>
  index % 3 === 0 ? (bad[(index / 3) % bad.length] ?? '') : lineWithId(String(index))
).join('\n')
const inputs: [string, string | Buffer][] = [
  ['good and bad lines', corpus],
  ['with CRLF and no end', corpus.replaceAll('\n', '\r\n')],
  [
    'bytes that are no UTF-8',
    Buffer.concat([Buffer.from(`${line171}\n\xff\n`, 'latin1'), Buffer.from(line171)])
  ],
  [
    'a line that is too long',
    Buffer.concat([Buffer.alloc(MOST_BYTES + 1, 'x'), Buffer.from(`\n${line171}`)])
  ],
  ['one case over several lines', JSON.stringify(case171, undefined, 2)],
  ['a list of cases, which is no case', JSON.stringify([case171, case171])],
  ['nothing', ''],
  ['blank lines', '\n\n \n']
]

/** Whether two runs left the same behind; to show how two outputs of a megabyte differ would take minutes. */
const isSame = (one: Ended, other: Ended): boolean =>
  one.status === other.status && one.stdout === other.stdout && one.stderr === other.stderr

describe('any number of jobs answers byte for byte as one does', () => {
  test.each(inputs)('%s', async (_what, input) => {
    const alone = await shell([command], input)
    for (const jobs of ['2', '3'])
      expect(isSame(await shell([command, '--jobs', jobs], input, {}, atOnce), alone)).toBe(true)
  })

  test.each(['text', 'markdown', 'svg', 'timeline', 'reasons'])('in the form %s', async (format) => {
    const input = `${`${line171}\nnot json\n`.repeat(MOST_LINES)}`
    const alone = await shell([command, '--format', format], input)
    const together = await shell([command, '--format', format, '--jobs', '2'], input, {}, atOnce)
    expect(isSame(together, alone)).toBe(true)
  })

  test('whichever thread is done first', async () => {
    const alone = await shell([command], corpus)
    await fc.assert(
      fc.asyncProperty(fc.array(fc.integer({ min: 0, max: 5 }), { minLength: 1 }), async (delays) => {
        const late = threadsWhich((batch) => wait(delays[batch % delays.length]))
        expect(isSame(await shell([command, '--jobs', '2'], corpus, {}, late), alone)).toBe(true)
      }),
      { numRuns: 15, endOnFailure: true }
    )
  })
})

describe('a batch', () => {
  const line = fc.oneof<fc.Arbitrary<Asked>[]>(
    fc.constantFrom('too-long', 'no-case'),
    fc.uint8Array({ minLength: 1, maxLength: 30 }).map((bytes) => Buffer.from(bytes)),
    fc.nat(2 * MOST_BATCH_BYTES).map((length) => Buffer.alloc(length, 'a'))
  )

  test('carries its lines as they are, in order, each at its place', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 600, size: 'max' }), fc.nat(1000), (lines, first) => {
        const batches = [...batchesOf(first, lines)]
        const carried = batches.map((batch) => structuredClone(batch)).flatMap((batch) => [...linesOf(batch)])
        expect(carried).toHaveLength(lines.length)
        lines.forEach((one, index) => {
          const same = typeof one === 'string' ? carried[index] === one : one.equals(carried[index] as Buffer)
          expect(same).toBe(true)
        })
        let place = first
        for (const batch of batches) {
          expect(batch.place).toBe(place)
          place += batch.lines.length
        }
      }),
      { numRuns: 30 }
    )
  })

  test('has no more lines and, but for its last line, no more bytes than it may', () => {
    fc.assert(
      fc.property(fc.array(line, { maxLength: 600, size: 'max' }), (lines) => {
        for (const batch of batchesOf(0, lines)) {
          expect(batch.lines.length).toBeLessThanOrEqual(MOST_LINES)
          const last = batch.lines.at(-1)
          const before = batch.bytes.length - (typeof last === 'number' ? last : 0)
          expect(before).toBeLessThan(MOST_BATCH_BYTES)
        }
      }),
      { numRuns: 30 }
    )
  })
})

/** An input longer than anybody should read here, which counts how many cases have been asked for. */
function veryLong(): { stdin: Readable; asked: () => number } {
  let asked = 0
  const stdin = new Readable({
    highWaterMark: 1,
    read() {
      asked++
      this.push(asked > 3000 ? null : `${line171}\n`)
    }
  })
  return { stdin, asked: () => asked }
}

describe('what is on its way is bounded', () => {
  test('where one thread is far behind the others', async () => {
    const { stdin, asked } = veryLong()
    const [stdout, stderr] = [new PassThrough(), new PassThrough()]
    const firstNever = threadsWhich((batch) => (batch === 0 ? new Promise(() => {}) : Promise.resolve()))
    void run([command, '--jobs', '2'], { stdin, stdout, stderr }, firstNever)
    await wait(100)
    const before = asked()
    await wait(50)
    expect(asked()).toBe(before)
    expect(before).toBeLessThan(30)
    expect(stdout.readableLength).toBe(0)
  })

  test('where the reader takes nothing more', async () => {
    const { stdin, asked } = veryLong()
    const stdout = new Writable({ write() {} })
    void run([command, '--jobs', '2'], { stdin, stdout, stderr: new PassThrough() }, atOnce)
    await wait(100)
    const before = asked()
    await wait(50)
    expect(asked()).toBe(before)
    expect(before).toBeLessThan(100)
    expect(stdout.writableLength).toBeLessThan(200_000)
  })
})

describe('with threads', () => {
  test('a host that talks line by line hears each answer before it says the next', async () => {
    const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()]
    const ended = run([command, '--jobs', '4'], { stdin, stdout, stderr }, atOnce)
    for (const id of ['1', '2', '3']) {
      stdin.write(`${lineWithId(id)}\n`)
      const heard = await new Promise((resolve) => stdout.once('data', resolve))
      expect(answers(String(heard))).toMatchObject([{ id, evaluation: { kind: 'decided' } }])
    }
    stdin.end()
    expect(await ended).toBe(0)
  })

  test('a reader that has seen enough ends the work quietly', async () => {
    const { stdin } = veryLong()
    const [stdout, stderr] = [new PassThrough(), new PassThrough()]
    const ended = run([command, '--jobs', '2'], { stdin, stdout, stderr }, atOnce)
    await new Promise((resolve) => stdout.once('data', resolve))
    stdout.destroy()
    expect(await ended).toBe(0)
    expect(stdin.destroyed).toBe(true)
    expect(stderr.read()).toBe(null)
  })

  test('one that fails is status 3 with a sentence, though no further line comes; what came before is written', async () => {
    const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()]
    const failing = threadsWhich(async (batch) => {
      if (batch === 1) throw new ThreadFailed('out of memory')
    })
    const ended = run([command, '--jobs', '2'], { stdin, stdout, stderr }, failing)
    stdin.write(`${lineWithId('a')}\n`)
    const heard = await new Promise((resolve) => stdout.once('data', resolve))
    stdin.write(`${lineWithId('b')}\n`)
    expect(await ended).toBe(3)
    expect(answers(String(heard))).toMatchObject([{ id: 'a' }])
    expect(stdout.read()).toBe(null)
    expect(String(stderr.read())).toBe(
      'error: the program broke down; the answers that were written stand. out of memory\n'
    )
  })

  test('an input that breaks off is told as it is without them', async () => {
    const stdin = new Readable({ read() {} })
    const [stdout, stderr] = [new PassThrough(), new PassThrough()]
    const ended = run([command, '--jobs', '2'], { stdin, stdout, stderr }, atOnce)
    stdin.destroy(Object.assign(new Error('EIO: i/o error, read'), { code: 'EIO' }))
    expect(await ended).toBe(2)
    expect(String(stderr.read())).toBe('error: cannot read standard input: EIO: i/o error, read.\n')
  })
})

test.each(['0', '-1', '1.5', '65', 'two', '', '1e1', '٣'])('%j is no number of jobs', async (jobs) => {
  const { status, stdout, stderr } = await shell([command, '--jobs', jobs], line171)
  expect({ status, stdout }).toEqual({ status: 2, stdout: '' })
  expect(stderr).toContain('Expected a whole number from 1 to 64.')
})

test('one job starts no thread', async () => {
  expect((await shell([command, '--jobs', '1'], line171)).status).toBe(0)
})
