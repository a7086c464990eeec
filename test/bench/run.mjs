/**
 * The benchmark. Beside the library stand the bare arithmetic, date-fns and a rules engine, which is installed here
 * and nowhere else. Everything runs in one thread, garbage collection and compilation too, so that a figure is what
 * one core does; but the cases through the command line, which are answered in one thread and in two.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { availableParallelism, cpus } from 'node:os'
import { fileURLToPath } from 'node:url'
import { sizes } from './sizes.mjs'
import { table, threeDigits } from './table.mjs'

/** After so many milliseconds a case that takes too long is given up. */
const LONGEST = 60_000

const here = fileURLToPath(new URL('.', import.meta.url))

if (!existsSync(new URL('node_modules', import.meta.url))) {
  const install = ['ci', '--prefix', here, '--no-audit', '--no-fund', '--silent']
  const { status } = spawnSync('npm', install, { stdio: 'inherit', shell: process.platform === 'win32' })
  if (status !== 0) throw new Error('the peers could not be installed')
}

const inOneThread = (file, args, options) =>
  spawnSync(process.execPath, ['--single-threaded', `${here}${file}`, ...args], options)

console.log(`Node ${process.version}, ${availableParallelism()} CPUs, ${cpus()[0]?.model.trim()}\n`)

const speed = inOneThread('speed.mjs', [], { stdio: 'inherit' })
if (speed.status !== 0) process.exit(1)

const rows = Object.keys(sizes).map((name) => {
  const size = inOneThread('size.mjs', [name], { encoding: 'utf8', timeout: LONGEST })
  if (size.error?.code === 'ETIMEDOUT') return [name, `over ${threeDigits(LONGEST)}`, '', '']
  if (size.status !== 0) throw new Error(size.stderr)
  const { first, median, slowest } = JSON.parse(size.stdout)
  return [name, ...[first, median, slowest].map(threeDigits)]
})
console.log(table(['milliseconds of one evaluation', 'the first', 'median', 'slowest'], rows))

console.log('')
const throughput = spawnSync(process.execPath, [`${here}throughput.mjs`], { stdio: 'inherit' })
if (throughput.status !== 0) process.exit(1)
