import fc from 'fast-check'
import { describe, expect, test } from 'vitest'
import { explainConformance, runConformance } from '../../src/testing.js'
import { wrongImplementations } from './wrong-implementations.js'

describe('what is wrong is found, and told in words', () => {
  test.each(wrongImplementations)(
    '$function: one that $what',
    async ({ implementation, foundBy, function: name }) => {
      const report = await runConformance(implementation, { fastCheck: fc, runs: 120 })
      const failed = report.failures.map(({ id }) => id)
      expect(report.conforms).toBe(false)
      expect(failed).toEqual(expect.arrayContaining([...foundBy]))
      for (const { asked, deviations, subject, source, ...failure } of report.failures) {
        expect(failure.function).toBe(name)
        expect(asked.length).toBeGreaterThan(0)
        expect(deviations.length).toBeGreaterThan(0)
        expect(source.work.length).toBeGreaterThan(5)
        for (const language of ['da', 'en'] as const) {
          const page = explainConformance(report, { language })
          expect(page).toContain(`${failure.id}: ${subject[language]}`)
          // No parameter is left open.
          expect(page).not.toMatch(/\{\w+(:\w+)?\}/)
        }
      }
      // Plain data, as it would be stored.
      expect(JSON.parse(JSON.stringify(report))).toStrictEqual(report)
    }
  )
})
