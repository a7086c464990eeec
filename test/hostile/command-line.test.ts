import { PassThrough } from 'node:stream'
import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { commands } from '../../src/cli/commands.js'
import { run } from '../../src/cli/run.js'
import { hasDraft } from '../../src/reasons/drafted.js'
import { runs } from '../arbitraries.js'
import { line171 } from '../cli/case-171.js'
import { type Answered, answers, shell } from '../cli/shell.js'
import { noThreads, threadsWhich } from '../cli/threads.js'
import { stored } from './stored.js'
import { hostileData, spoiltOf } from './values.js'

/** Whether a format is offered for the stored case: a draft only where there can be one. */
const isOffered = (format: string, index: number): boolean =>
  format !== 'reasons' || hasDraft(stored[index]?.capability ?? '')

const atOnce = threadsWhich(async () => {})
const lines = stored.map(({ facts, options, capability }, index) =>
  JSON.stringify({ id: `${capability}${index}`, facts, options })
)

/** Pieces of input that have gone wrong somewhere. */
const pieces: readonly Buffer[] = [
  '\n',
  '\r\n',
  '\r',
  '\uFEFF',
  '\u0000',
  '{',
  '}',
  '[',
  ']',
  '"',
  '\\',
  '\\ud800',
  ',',
  ':',
  'NaN',
  '-Infinity',
  '1e999',
  '-0',
  '{"__proto__":{"polluted":1},"constructor":{"prototype":{"polluted":1}}}',
  '{"id":"\\ud800","facts":{"__proto__":[]}}',
  '{"id":{"toString":1},"facts":"1","options":[]}',
  '['.repeat(100_000),
  `{"facts":${'['.repeat(100_000)}${']'.repeat(100_000)}}`,
  `{"facts":${'{"a":'.repeat(50_000)}1${'}'.repeat(50_000)}}`,
  `"${'x'.repeat(300_000)}"`
]
  .map((text) => Buffer.from(text))
  .concat([
    Buffer.from([0xff]),
    Buffer.from([0xc3]),
    Buffer.from([0xed, 0xa0, 0x80]),
    Buffer.from([0xf0, 0x9f])
  ])

const piece = fc.oneof(
  { weight: 3, arbitrary: fc.constantFrom(...pieces) },
  { weight: 2, arbitrary: fc.constantFrom(...lines).map((line) => Buffer.from(`${line}\n`)) },
  // A line cut short, and one with a byte of it replaced.
  {
    weight: 2,
    arbitrary: fc
      .tuple(fc.constantFrom(...lines), fc.nat(2000))
      .map(([line, at]) => Buffer.from(line).subarray(0, at))
  },
  {
    weight: 1,
    arbitrary: fc.tuple(fc.constantFrom(...lines), fc.nat(5000), fc.nat(255)).map(([line, at, byte]) => {
      const bytes = Buffer.from(`${line}\n`)
      bytes[at % bytes.length] = byte
      return bytes
    })
  },
  { weight: 1, arbitrary: fc.uint8Array({ maxLength: 50 }).map((bytes) => Buffer.from(bytes)) }
)

const names = commands.map(({ name }) => name)

/** What holds of every run of a command: nothing on the side, an answer a line, the status that they call for. */
function isInOrder(ended: { status: number; stdout: string; stderr: string }): Answered[] {
  expect(ended.stderr).toBe('')
  const answered = answers(ended.stdout)
  expect(answered.length).toBeGreaterThan(0)
  const isInvalid = answered.some(({ evaluation }) => evaluation.kind === 'invalid')
  expect(ended.status).toBe(isInvalid ? 1 : 0)
  expect('polluted' in {}).toBe(false)
  return answered
}

describe('the command line, whatever it is fed', () => {
  test('answers each line as JSON and ends with the status that the answers call for', async () => {
    await fc.assert(
      fc.asyncProperty(fc.constantFrom(...names), fc.array(piece, { maxLength: 8 }), async (name, chunks) => {
        isInOrder(await shell([name], chunks))
      }),
      runs(150)
    )
  })

  test('writes the same however its input is cut, and in any number of threads', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(piece, { maxLength: 8 }),
        fc.integer({ min: 1, max: 5000 }),
        async (all, cut) => {
          const input = Buffer.concat(all)
          const chunks = Array.from({ length: Math.min(200, Math.ceil(input.length / cut)) }, (_, index) =>
            index === 199 ? input.subarray(index * cut) : input.subarray(index * cut, (index + 1) * cut)
          )
          const whole = await shell(['earning-period'], input)
          const inPieces = await shell(['earning-period'], chunks)
          const inThreads = await shell(['earning-period', '--jobs', '3'], chunks, {}, atOnce)
          expect(inPieces.stdout === whole.stdout && inThreads.stdout === whole.stdout).toBe(true)
          expect([inPieces.status, inThreads.status]).toEqual([whole.status, whole.status])
        }
      ),
      runs(60)
    )
  })

  test.each(['text', 'markdown', 'reasons'])(
    'shows as %s nothing that a terminal would act on',
    async (format) => {
      await fc.assert(
        fc.asyncProperty(
          fc.constantFrom(...[...stored.keys()].filter((index) => isOffered(format, index))),
          spoiltOf(
            stored.map(({ facts }) => facts),
            hostileData
          ),
          async (index, facts) => {
            const capability = stored[index]?.capability ?? 'case'
            const line = JSON.stringify({
              id: '\u001b[2J\u0007\u202e',
              facts: facts(),
              options: stored[index]?.options
            })
            const { status, stdout, stderr } = await shell([capability, '--format', format], line)
            expect([0, 1]).toContain(status)
            expect(stderr).toBe('')
            expect(/(?!\n)[\p{Cc}\p{Cf}\p{Cs}]/u.test(stdout)).toBe(false)
          }
        ),
        runs(60)
      )
    }
  )

  test('ends with a status that is documented, whatever its arguments', async () => {
    const argument = fc.oneof(
      fc.constantFrom(
        ...names,
        'schema',
        'help',
        '--help',
        '--version',
        '--jobs',
        '2',
        '--as-of',
        '2018-01-01'
      ),
      fc.constantFrom(
        '--format',
        'svg',
        '--language',
        'da',
        '--output',
        '-',
        '--',
        '',
        '\u0000',
        '__proto__',
        '/',
        '--jobs=-1'
      ),
      fc.string()
    )
    await fc.assert(
      fc.asyncProperty(fc.array(argument, { maxLength: 5 }), async (argv) => {
        const { status } = await shell(argv, lines[0] ?? '', {}, atOnce)
        expect([0, 1, 2]).toContain(status)
      }),
      runs(300)
    )
  })

  test('a message of a bad line is short, however long the line', async () => {
    const { stdout } = await shell(['earning-period'], `{"facts":{"lapseDate":"${'x'.repeat(1_000_000)}"}}`)
    expect(stdout.length).toBeLessThan(5000)
  })

  test('a line nested a million deep is answered like any other', async () => {
    const deep = `{"facts":${'['.repeat(1e6)}${']'.repeat(1e6)},"options":{"asOf":"2018-01-01"}}`
    const [answer] = isInOrder(await shell(['earning-period'], `${deep}\n`))
    expect(answer?.evaluation.issues?.map(({ code }) => code)).toEqual(['wrong-type'])
  })

  test('an output that is closed before anything is written is no fault', async () => {
    const [stdin, stdout, stderr] = [new PassThrough(), new PassThrough(), new PassThrough()]
    stdout.destroy()
    stdin.end(`${line171}\n`.repeat(50))
    expect(await run(['earning-period'], { stdin, stdout, stderr }, noThreads)).toBe(0)
    expect(stderr.read()).toBe(null)
  })
})
