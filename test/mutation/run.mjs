/**
 * The mutation tests: `npm run test:mutation -- ROOM …`, or every room. A room that was tried before is tried again
 * only where its source or its tests have changed; what was found lies in .cache/mutation.
 */
import { spawnSync } from 'node:child_process'
import { existsSync } from 'node:fs'
import { fileURLToPath } from 'node:url'
import { rooms } from './rooms.mjs'

const here = fileURLToPath(new URL('.', import.meta.url))
const root = fileURLToPath(new URL('../..', import.meta.url))

if (!existsSync(new URL('node_modules', import.meta.url))) {
  const install = [
    'ci',
    '--prefix',
    here,
    '--omit=peer',
    '--legacy-peer-deps',
    '--no-audit',
    '--no-fund',
    '--silent'
  ]
  const { status } = spawnSync('npm', install, { stdio: 'inherit', shell: process.platform === 'win32' })
  if (status !== 0) throw new Error('Stryker could not be installed')
}

const asked = process.argv.slice(2)
const names = asked.length > 0 ? asked : Object.keys(rooms)
for (const name of names) {
  const { mutate, tests, without = [] } = rooms[name]
  const cache = `.cache/mutation/${name.replaceAll('/', '_')}`
  const { status } = spawnSync(
    process.execPath,
    [
      `${here}node_modules/@stryker-mutator/core/bin/stryker.js`,
      'run',
      '.config/stryker.config.json',
      '--mutate',
      mutate.join(','),
      '--incrementalFile',
      `${cache}.json`
    ],
    { cwd: root, stdio: 'inherit', env: { ...process.env, MUTATION_TESTS: tests.join(','), MUTATION_WITHOUT: without.join(',') } }
  )
  if (status !== 0) process.exit(1)
}
