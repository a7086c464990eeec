// Stores what the functions make of the cases: `npm run records`. A record is there to show what has changed since it was
// made; so a record that exists is left as it is, unless `-- --overwrite` says otherwise.
import { existsSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { fileURLToPath, pathToFileURL } from 'node:url'
import { build } from 'esbuild'
import { cases } from './cases.mjs'

const isOverwriting = process.argv.includes('--overwrite')
const folder = mkdtempSync(join(tmpdir(), 'aktivloven-records-'))
const bundle = join(folder, 'functions.mjs')
const source = fileURLToPath(new URL('../../src/record/functions.ts', import.meta.url))
await build({ entryPoints: [source], outfile: bundle, bundle: true, platform: 'node', format: 'esm' })
const { functions } = await import(pathToFileURL(bundle).href)
rmSync(folder, { recursive: true })

const say = (sentence) => process.stdout.write(`${sentence}\n`)

/** The facts and options of a case; a comparison is of two cases, evaluated. */
function given({ facts, options, compare, asOf }) {
  if (compare === undefined) return { facts, options }
  const [capability, ...both] = compare
  const [before, after] = both.map((one) => functions[capability](one.facts, one.options))
  return { facts: { before, after }, options: { asOf } }
}

let wrong = 0
for (const [capability, byKind] of Object.entries(cases))
  for (const [kind, one] of Object.entries(byKind)) {
    const name = `${capability}.${kind}.json`
    const file = new URL(name, import.meta.url)
    if (existsSync(file) && !isOverwriting) continue
    const { facts, options } = given(one)
    const evaluation = functions[capability](facts, options)
    if (evaluation.kind !== kind) {
      wrong += 1
      say(`${name}: the case ends otherwise, ${evaluation.kind}; nothing is written`)
      continue
    }
    writeFileSync(file, `${JSON.stringify({ facts, options, evaluation }, undefined, 1)}\n`)
    say(`${name}: written`)
  }
process.exitCode = wrong === 0 ? 0 : 1
