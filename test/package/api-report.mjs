// The report of the public surface, docs/api-report.md: `npm run api` writes it anew from what is built; without `--write`
// this says whether the surface is another than the one reported, and fails if so.
import { spawnSync } from 'node:child_process'
import { readFileSync, rmSync, writeFileSync } from 'node:fs'
import { join } from 'node:path'
import { fileURLToPath } from 'node:url'
import { surfaceOf } from './surface.mjs'

const root = fileURLToPath(new URL('../..', import.meta.url))
const report = join(root, 'docs/api-report.md')
const { name, exports } = JSON.parse(readFileSync(join(root, 'package.json'), 'utf8'))

/** What stands for every entry of the package that has types: its name and the file of its types. */
const entries = Object.entries(exports)
  .filter(([, conditions]) => typeof conditions === 'object')
  .map(([path, conditions]) => ({ entry: name + path.slice(1), types: join(root, conditions.import.types) }))

/** TypeScript, as the whole house writes it, so that a change shows in the line that it is made in. */
function formatted(code) {
  const biome = join(root, 'node_modules/@biomejs/biome/bin/biome')
  const args = [biome, 'format', '--stdin-file-path=api-report.ts']
  const { status, stdout, stderr } = spawnSync(process.execPath, args, {
    cwd: root,
    input: code,
    encoding: 'utf8'
  })
  if (status !== 0) throw new Error(stderr)
  return stdout.trim()
}

function sectionOf({ entry, types }) {
  const { names, declarations } = surfaceOf(types, join(root, 'dist'))
  const list = names.map((each) => `- \`${each}\``).join('\n')
  return `## ${entry}\n\n${list}\n\n\`\`\`ts\n${formatted(declarations.join('\n\n'))}\n\`\`\`\n`
}

const text = `# The public surface

Every name that the package exports, and every declaration that they stand for or mention; texts in literals are left
out. Made from the built types by \`npm run api\`; a check fails where it is not what is built.

${entries.map(sectionOf).join('\n')}`

if (process.argv.includes('--write')) writeFileSync(report, text)
else if (text !== readFileSync(report, 'utf8')) {
  const built = `${report}.built`
  writeFileSync(built, text)
  spawnSync('git', ['--no-pager', 'diff', '--no-index', '-U1', report, built], { stdio: 'inherit' })
  rmSync(built)
  console.error('The public surface is not what docs/api-report.md says; where that is meant: npm run api.')
  process.exitCode = 1
} else console.log(`The public surface is as reported: ${entries.map(({ entry }) => entry).join(', ')}.`)
