import { type ChildProcess, spawn } from 'node:child_process'
import { once } from 'node:events'
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { text } from 'node:stream/consumers'
import { build } from 'esbuild'
import { afterAll, beforeAll, describe, expect, test } from 'vitest'
import { line171 } from './case-171.js'
import { answers, command, endings } from './shell.js'

let folder = ''

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'aktivloven-'))
  await build({
    entryPoints: ['src/cli.ts'],
    outfile: join(folder, 'cli.mjs'),
    bundle: true,
    platform: 'node',
    format: 'esm',
    target: 'node20',
    // The argument parser is a CommonJS module, as in the published bundle.
    banner: {
      js: "import { createRequire } from 'node:module'; const require = createRequire(import.meta.url);"
    }
  })
})
afterAll(() => rmSync(folder, { recursive: true }))

const start = (...argv: string[]) =>
  spawn(process.execPath, [join(folder, 'cli.mjs'), ...argv], { stdio: ['pipe', 'pipe', 'pipe'] })

async function statusOf(child: ChildProcess): Promise<number | null> {
  const [status] = await once(child, 'close')
  return status
}

describe('as a process of its own', () => {
  test('it answers a file, and standard input', async () => {
    const file = join(folder, 'many.ndjson')
    writeFileSync(file, `${line171}\nnot json\n${line171}`)
    const child = start(command, file)
    const [stdout, stderr, status] = await Promise.all([
      text(child.stdout),
      text(child.stderr),
      statusOf(child)
    ])
    expect(endings(stdout)).toEqual(['2017-03-01', 'not-json@', '2017-03-01'])
    expect({ stderr, status }).toEqual({ stderr: '', status: 1 })
  })

  test('it answers each line before the next comes', async () => {
    const child = start(command)
    const ended = statusOf(child)
    for (const expected of ['decided', 'invalid', 'decided']) {
      child.stdin.write(expected === 'decided' ? `${line171}\n` : '{"facts":\n')
      const [answer] = await once(child.stdout, 'data')
      expect(answers(String(answer)).map(({ evaluation }) => evaluation.kind)).toEqual([expected])
    }
    child.stdin.end()
    expect(await ended).toBe(1)
  })

  test('it ends quietly when its reader has seen enough, though more could come', async () => {
    const child = start(command)
    const said = text(child.stderr)
    const ended = statusOf(child)
    // What is still on its way when the process has ended is of no interest.
    child.stdin.on('error', () => {})
    child.stdin.write(`${line171}\n`)
    await once(child.stdout, 'data')
    child.stdout.destroy()
    child.stdin.write(`${line171}\n`.repeat(100))
    expect(await ended).toBe(0)
    expect(await said).toBe('')
  })

  test('with threads it writes byte for byte what it writes without', async () => {
    const file = join(folder, 'more.ndjson')
    writeFileSync(file, `${line171}\nnot json\n\n{}\n`.repeat(1000))
    const outcome = async (...argv: string[]) => {
      const child = start(command, file, '--format', 'markdown', ...argv)
      return Promise.all([text(child.stdout), text(child.stderr), statusOf(child)])
    }
    const alone = await outcome()
    expect(alone.slice(1)).toEqual(['', 1])
    for (const jobs of ['1', '2', '3']) expect(await outcome('--jobs', jobs)).toEqual(alone)
  })

  test('with threads it ends quietly when its reader has seen enough', async () => {
    const child = start(command, '--jobs', '2')
    const said = text(child.stderr)
    const ended = statusOf(child)
    child.stdin.on('error', () => {})
    child.stdin.write(`${line171}\n`)
    await once(child.stdout, 'data')
    child.stdout.destroy()
    child.stdin.write(`${line171}\n`.repeat(100))
    expect(await ended).toBe(0)
    expect(await said).toBe('')
  })

  test('a thread that ends before its work does is status 3', async () => {
    const end = join(folder, 'end.mjs')
    writeFileSync(
      end,
      "import { isMainThread } from 'node:worker_threads'\nif (!isMainThread) setTimeout(() => process.exit(7))"
    )
    const child = spawn(process.execPath, ['--import', end, join(folder, 'cli.mjs'), command, '--jobs', '2'])
    const said = text(child.stderr)
    child.stdin.write(`${line171}\n`)
    expect(await statusOf(child)).toBe(3)
    expect(await said).toMatch(/^error: the program broke down; the answers that were written stand\. /)
  })

  test('it does not wait for an input that it will not read', async () => {
    const child = start(command, '--format', 'pdf')
    expect(await statusOf(child)).toBe(2)
  })
})
