/**
 * The mutation tests: `npm run test:mutation -- ROOM …`, or every room. A room that was tried before is tried again
 * only where its source or its tests have changed. The last lines are the scores, and what is neither noticed nor
 * explained; `npm run test:mutation -- --scores` prints them of the runs before.
 */
import { spawnSync } from 'node:child_process'
import { existsSync, renameSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { reportOf, reportToGoOnFrom } from './found.mjs'
import { rooms } from './rooms.mjs'
import { printScores } from './scores.mjs'

const here = fileURLToPath(new URL('.', import.meta.url))
const root = fileURLToPath(new URL('../..', import.meta.url))

function run(command, args, env) {
  const shell = process.platform === 'win32'
  const { status } = spawnSync(command, args, {
    cwd: root,
    stdio: 'inherit',
    shell,
    env: { ...process.env, ...env }
  })
  if (status !== 0) process.exit(1)
}

function mutate(room) {
  const { mutate, tests, without = [], runs = '30' } = rooms[room]
  const { STATIC = 'yes' } = process.env
  const report = reportToGoOnFrom(room)
  const stryker = `${here}node_modules/@stryker-mutator/core/bin/stryker.js`
  const options = [
    '--mutate',
    mutate.join(','),
    '--incrementalFile',
    report,
    ...(STATIC === 'no' ? ['--ignoreStatic'] : [])
  ]
  run(process.execPath, [stryker, 'run', '.config/stryker.config.json', ...options], {
    MUTATION_RUNS: runs,
    MUTATION_TESTS: tests.join(','),
    MUTATION_WITHOUT: without.join(',')
  })
  renameSync(`${root}${report}`, `${root}${reportOf(room)}`)
}

const asked = process.argv.slice(2)
const unknown = asked.filter((name) => name !== '--scores' && !(name in rooms))
if (unknown.length > 0)
  throw new Error(`no such room: ${unknown.join(', ')}; ${Object.keys(rooms).join(', ')}`)

const names = asked.length > 0 ? asked : Object.keys(rooms)
if (!asked.includes('--scores')) {
  if (!existsSync(new URL('node_modules', import.meta.url)))
    run('npm', ['ci', '--prefix', here, '--legacy-peer-deps', '--no-audit', '--no-fund', '--silent'])
  names.forEach(mutate)
}
printScores(asked.includes('--scores') ? Object.keys(rooms) : names)
