import { readFileSync } from 'node:fs'
import { join } from 'node:path'
import { run } from './consumer.mjs'

const zones = [
  'Europe/Copenhagen',
  'UTC',
  'America/Los_Angeles',
  'Asia/Kolkata',
  'Pacific/Apia',
  'Australia/Lord_Howe'
]

/** Asks the library by one of the programs of the consumer. */
function ask(consumer, program, { node = process.execPath, flags = [], env = {} } = {}) {
  const file = join(consumer, 'answers.txt')
  run(node, [...flags, join(consumer, program), file], { cwd: consumer, env: { ...process.env, ...env } })
  return readFileSync(file, 'utf8')
}

const noStrings = { flags: ['--disallow-code-generation-from-strings'] }

/** Where the library is asked on this machine's Node, the reference first. */
export const environments = (consumer) => [
  { name: 'ES module', answers: () => ask(consumer, 'esm.mjs') },
  { name: 'CommonJS', answers: () => ask(consumer, 'cjs.mjs') },
  ...zones.map((zone) => ({
    name: `in ${zone}`,
    answers: () => ask(consumer, 'esm.mjs', { env: { TZ: zone } })
  })),
  { name: 'in a worker thread', answers: () => ask(consumer, 'worker.mjs') },
  { name: 'under a false clock', answers: () => ask(consumer, 'false-clock.mjs') },
  { name: 'with nothing around it', answers: () => ask(consumer, 'nothing-around.mjs') },
  { name: 'where no code is made from strings', answers: () => ask(consumer, 'esm.mjs', noStrings) },
  { name: 'after its answers are scribbled over', answers: () => ask(consumer, 'scribbled.mjs') }
]

/** Where the library is asked under another Node: in both module systems, and in a worker. */
export const underNode = (consumer, { binary, version }) =>
  [
    ['ES module', 'esm.mjs'],
    ['CommonJS', 'cjs.mjs'],
    ['in a worker thread', 'worker.mjs']
  ].map(([name, program]) => ({
    name: `${name}, Node ${version}`,
    answers: () => ask(consumer, program, { node: binary })
  }))
