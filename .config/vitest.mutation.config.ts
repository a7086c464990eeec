import { relative } from 'node:path'
import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { KeptWorker } from '../test/mutation/kept-worker.js'
import { withLiterals } from '../test/mutation/literals.mjs'
import { loadErrors } from '../test/mutation/load-errors.js'
import { ShortestFirst } from '../test/mutation/shortest-first.js'

const root = fileURLToPath(new URL('..', import.meta.url))
const data = process.env.MUTATION_LITERALS

const globs = (given: string | undefined): string[] => (given ?? '').split(',').filter((glob) => glob !== '')

export default defineConfig({
  root,
  plugins: [
    {
      name: 'literals',
      enforce: 'pre',
      transform(code, id) {
        const file = relative(root, id)
        return data !== undefined && file.startsWith(`${data}/`) ? withLiterals(file, code) : undefined
      }
    },
    {
      name: 'kept-worker',
      // Here, because what runs the mutants asks for threads after this file was read.
      configureVitest({ project }) {
        project.config.pool = 'kept'
        Object.assign(project.config, {
          poolRunner: { name: 'kept', createPoolWorker: (options: never) => new KeptWorker(options) }
        })
      }
    }
  ],
  test: {
    // Which tests try the mutants of a room: test/mutation/rooms.mjs.
    include: globs(process.env.MUTATION_TESTS),
    exclude: ['**/node_modules/**', ...globs(process.env.MUTATION_WITHOUT)],
    isolate: false,
    sequence: { sequencer: ShortestFirst },
    // How often a property is tried; where nothing is said, as often as it says itself.
    env: process.env.MUTATION_RUNS ? { RUNS: process.env.MUTATION_RUNS } : {},
    setupFiles: ['test/mutation/no-mutant-while-loading.ts'],
    testTimeout: 120_000,
    // Nobody reads what a mutant's failed tests say.
    reporters: [loadErrors],
    diff: { maxDepth: 1, truncateThreshold: 10 }
  }
})
