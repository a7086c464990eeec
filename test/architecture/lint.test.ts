import { spawnSync } from 'node:child_process'
import { cpSync, mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs'
import { createRequire } from 'node:module'
import { tmpdir } from 'node:os'
import { join } from 'node:path'
import { afterAll, expect, test } from 'vitest'
import { root } from './sources.js'

const project = mkdtempSync(join(tmpdir(), 'aktivloven-lint-'))
afterAll(() => rmSync(project, { recursive: true }))

/** What a file of the library must not say, each as a file of its own. */
const forbidden = [
  'export const now = Date.now()',
  'export const now = new Date()',
  'export const now = performance.now()',
  'export const chance = Math.random()',
  'export const chance = crypto.randomUUID()',
  'export const zone = process.env.TZ',
  "export const home = globalThis['home']",
  'export const where = navigator.language',
  'export const zone = new Intl.DateTimeFormat()',
  "export const answer = fetch('https://example.org')",
  'setTimeout(() => {}, 1)',
  "import { readFileSync } from 'node:fs'\nexport const read = readFileSync",
  "import { z } from 'zod'\nexport const schema = z.string()"
]
const allowed = [
  'export const most = Math.max(1, 2)',
  "import * as z from 'zod'\nexport const schema = z.string()"
]

interface Report {
  diagnostics: { severity: string; location: { path: string } }[]
}

/** The files in which the linter, set as it is for this project, finds an error. */
function faulty(files: Readonly<Record<string, string>>): string[] {
  for (const part of ['.biome.json', '.config/no-chance.grit']) cpSync(join(root, part), join(project, part))
  for (const folder of ['src/law', 'src/cli']) mkdirSync(join(project, folder), { recursive: true })
  for (const [file, text] of Object.entries(files)) writeFileSync(join(project, file), `${text}\n`)
  const biome = createRequire(import.meta.url).resolve('@biomejs/biome/bin/biome')
  const lint = [biome, 'lint', '--vcs-enabled=false', '--max-diagnostics=none', '--reporter=json', 'src']
  const { stdout } = spawnSync(process.execPath, lint, { cwd: project, encoding: 'utf8' })
  const { diagnostics } = JSON.parse(stdout) as Report
  const errors = diagnostics.filter(({ severity }) => severity === 'error')
  return [...new Set(errors.map(({ location }) => location.path))].sort()
}

const inFolder = (folder: string, texts: readonly string[], name: string) =>
  Object.fromEntries(
    texts.map((text, index) => [`${folder}/${name}-${String(index).padStart(2, '0')}.ts`, text])
  )

test('the linter forbids the library clock, chance, place, environment and network, and lets the rest be', () => {
  const wrong = inFolder('src/law', forbidden, 'forbidden')
  const ofCommandLine = inFolder('src/cli', ['export const columns = process.stdout.columns'], 'allowed')
  expect(faulty({ ...wrong, ...inFolder('src/law', allowed, 'allowed'), ...ofCommandLine })).toEqual(
    Object.keys(wrong)
  )
})
