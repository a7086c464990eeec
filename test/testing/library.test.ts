import fc from 'fast-check'
import { expect, test } from 'vitest'
import * as library from '../../src/index.js'
import { explainConformance, runConformance } from '../../src/testing.js'
import { runs } from '../arbitraries.js'

const { numRuns, seed } = runs(150)

test('the library itself keeps every case and every law', async () => {
  const report = await runConformance(library, { fastCheck: fc, runs: numRuns, seed })
  expect(report.failures, explainConformance(report, { language: 'en' })).toEqual([])
  expect(report.conforms).toBe(true)
  expect(report.notGiven).toEqual([])
  expect(report.results.filter(({ outcome }) => outcome !== 'held')).toEqual([])
})
