import { readFileSync, writeFileSync } from 'node:fs'
import { defineConfig } from 'tsup'
import { pureConstants } from './.config/pure-constants.js'

/** What the command line carries itself, so that nobody who imports the library installs it. */
const carried = ['commander', 'workerpool']

/** Each of them may be passed on with its licence and not without. */
function writeLicences(): void {
  const texts = carried.map((name) => `${name}\n\n${readFileSync(`node_modules/${name}/LICENSE`, 'utf8')}`)
  writeFileSync('dist/cli.licences.txt', texts.join(`\n${'-'.repeat(80)}\n\n`))
}

// The demo and the other commands that build first speak for themselves; what fails is told all the same.
const silent = true

// The library in both module systems with types for each; the command line as
// one file, which its threads run too.
export default defineConfig([
  {
    entry: ['src/index.ts', 'src/testing.ts'],
    format: ['esm', 'cjs'],
    dts: true,
    target: 'node20',
    platform: 'neutral',
    treeshake: true,
    plugins: [pureConstants],
    splitting: false,
    silent
  },
  {
    entry: ['src/cli.ts'],
    format: ['esm'],
    target: 'node20',
    platform: 'node',
    noExternal: carried,
    onSuccess: async () => writeLicences(),
    silent,
    banner: {
      // What is bundled are CommonJS modules that require Node's own modules.
      js: "import { createRequire as __createRequire } from 'node:module'\nconst require = __createRequire(import.meta.url)"
    }
  }
])
