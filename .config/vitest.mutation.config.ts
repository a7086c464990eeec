import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'
import { KeptWorker } from '../test/mutation/kept-worker.js'
import { ShortestFirst } from '../test/mutation/shortest-first.js'

const globs = (given: string | undefined): string[] => (given ?? '').split(',').filter((glob) => glob !== '')

export default defineConfig({
  root: fileURLToPath(new URL('..', import.meta.url)),
  plugins: [
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
    exclude: ['node_modules/**', ...globs(process.env.MUTATION_WITHOUT)],
    isolate: false,
    sequence: { sequencer: ShortestFirst },
    env: { RUNS: process.env.RUNS ?? '30' },
    setupFiles: ['test/mutation/no-mutant-while-loading.ts'],
    testTimeout: 120_000,
    // Nobody reads what a mutant's failed tests say.
    reporters: [{}],
    diff: { maxDepth: 1, truncateThreshold: 10 }
  }
})
