/**
 * Cases through the command line, a case a line, in one thread and in two: lines a second and the most memory held, and
 * that both write the same. So many lines as the first argument says, a million without one; they are made as they are
 * read and kept nowhere.
 */
import assert from 'node:assert/strict'
import { spawn } from 'node:child_process'
import { createHash } from 'node:crypto'
import { text } from 'node:stream/consumers'
import { fileURLToPath } from 'node:url'
import { ratio, table, threeDigits } from './table.mjs'

const MOST_MEGABYTES = 200
const lines = Number(process.argv[2] ?? 1_000_000)
const fileAt = (path) => fileURLToPath(new URL(path, import.meta.url))

async function answered(jobs) {
  const start = performance.now()
  const cases = spawn(process.execPath, [fileAt('lines.mjs'), String(lines)], {
    stdio: ['ignore', 'pipe', 'inherit']
  })
  const args = [
    '--import',
    new URL('peak.mjs', import.meta.url).href,
    fileAt('../../dist/cli.js'),
    'earning-period'
  ]
  const child = spawn(process.execPath, [...args, '--jobs', String(jobs)], {
    stdio: [cases.stdout, 'pipe', 'pipe']
  })
  const digest = createHash('sha256')
  let ended = 0
  child.stdout.on('data', (chunk) => {
    digest.update(chunk)
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) ended++
  })
  const said = text(child.stderr)
  const status = await new Promise((resolve) => child.once('close', resolve))
  assert.deepEqual([status, ended], [0, lines], await said)
  const seconds = (performance.now() - start) / 1000
  return {
    jobs,
    seconds,
    rate: lines / seconds,
    megabytes: Number(await said) / 1024,
    digest: digest.digest('hex')
  }
}

const [one, two] = [await answered(1), await answered(2)]
assert.equal(one.digest, two.digest, 'two threads must write what one writes')
console.log(
  table(
    [
      `${lines.toLocaleString('en')} cases through the command line`,
      'lines a second',
      'seconds',
      'most memory, MB'
    ],
    [one, two].map(({ jobs, seconds, rate, megabytes }) => [
      `--jobs ${jobs}`,
      ...[rate, seconds, megabytes].map(threeDigits)
    ])
  )
)
const verdict = (reached, figure) => `${reached ? 'reached' : 'missed'} (${figure})`
console.log(`
two threads write byte for byte what one writes
under ${MOST_MEGABYTES} MB with one: ${verdict(one.megabytes < MOST_MEGABYTES, threeDigits(one.megabytes))}
two faster than one: ${verdict(two.rate > one.rate, `${ratio(two.rate / one.rate)} times`)}
`)
