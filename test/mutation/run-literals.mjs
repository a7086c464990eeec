/**
 * The literals of the law data, each changed by itself: `npm run test:mutation:data -- ROOM …`, or every room of data.
 * What Stryker changes are expressions, and tables that are written `as const` it leaves as they are.
 */
import { spawnSync } from 'node:child_process'
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { createVitest } from 'vitest/node'
import { literalsOf } from './literals.mjs'
import { dataRooms } from './rooms.mjs'

const asked = process.argv.slice(2)
const [name] = asked
if (asked.length === 1 && name !== undefined) {
  await mutate(name)
  process.exit()
}
// Each room in a process of its own, for each has its own configuration.
for (const each of asked.length > 0 ? asked : Object.keys(dataRooms))
  spawnSync(process.execPath, [fileURLToPath(import.meta.url), each], { stdio: 'inherit' })

async function mutate(name) {
  const { folder, tests, without = [] } = dataRooms[name]
  process.env.MUTATION_TESTS = tests.join(',')
  process.env.MUTATION_WITHOUT = without.join(',')
  process.env.MUTATION_LITERALS = folder
  const vitest = await createVitest('test', {
    config: '.config/vitest.mutation.config.ts',
    watch: false,
    bail: 1,
    maxWorkers: 1
  })
  vitest.provide('mutantActivation', 'static')
  vitest.provide('globalNamespace', 'none')

  /** Whether a test fails while a literal is another. */
  async function isNoticed(literal) {
    vitest.provide('mutatedLiteral', literal)
    vitest.state.filesMap.clear()
    await vitest.start()
    return vitest.state.getFiles().some(({ result }) => result?.state === 'fail')
  }

  if (await isNoticed('none')) throw new Error('the tests fail with nothing changed')
  const files = readdirSync(folder, { recursive: true }).filter((file) => file.endsWith('.ts'))
  const literals = files.flatMap((file) => literalsOf(join(folder, file)))
  const alive = []
  for (const [index, literal] of literals.entries()) {
    if (!(await isNoticed(literal.id))) alive.push(literal)
    if (index % 50 === 49) console.log(`${name}: ${index + 1} of ${literals.length}, ${alive.length} alive`)
  }
  mkdirSync('.cache/mutation', { recursive: true })
  const report = JSON.stringify({ tried: literals, alive }, null, 1)
  writeFileSync(`.cache/mutation/data-${name.replaceAll('/', '-')}.json`, report)
  for (const { file, line, from, to } of alive) console.log(`${file}:${line}  ${from} → ${to}`)
  const noticed = literals.length - alive.length
  console.log(
    `| \`${name}\` | ${literals.length} | ${noticed} | ${((100 * noticed) / literals.length).toFixed(1)} % |`
  )
  await vitest.close()
}
