import { fileURLToPath } from 'node:url'
import { defineConfig } from 'vitest/config'

/** `npm run test:long`: every holding on a million cases, from a seed of the run's own. RUNS and SEED say otherwise. */
const long = {
  env: {
    RUNS: process.env.RUNS ?? '1000000',
    SEED: process.env.SEED ?? String(Math.floor(Math.random() * 2 ** 31))
  }
}

export default defineConfig(({ mode }) => ({
  root: fileURLToPath(new URL('..', import.meta.url)),
  test: {
    include: ['test/**/*.test.ts'],
    exclude: ['test/bench/**', '**/node_modules/**'],
    testTimeout: 120_000,
    // One core is left idle otherwise, of two half of what there is.
    maxWorkers: '100%',
    ...(mode === 'long' ? long : {})
  }
}))
