// The test of another team, in its own repository: `node --test`. It holds the team's own code against the appeal board's
// cases, the principle decisions and the laws of the rule, and shows the report. `fast-check` is a development dependency
// of the team's; without it the cases are held alone.
import assert from 'node:assert/strict'
import { test } from 'node:test'
import { explainConformance, runConformance } from 'aktivloven/testing'
import fc from 'fast-check'
import { asImplementation, nyBortfaldsdato, nyBortfaldsdatoFoer } from './our-rules.mjs'

test('our code keeps every case and every law of what it has', async (t) => {
  const report = await runConformance(asImplementation(nyBortfaldsdato), { fastCheck: fc })
  const page = explainConformance(report, { language: 'da' })
  t.diagnostic(page)
  assert.ok(report.conforms, page)
  // What we do not have is not held against us.
  assert.ok(report.notGiven.includes('determineEarningPeriod'))
})

test('our code as it was postponed by two months for just one, against principle decision 33-18', async (t) => {
  const report = await runConformance(asImplementation(nyBortfaldsdatoFoer), { fastCheck: fc })
  t.diagnostic(explainConformance(report, { language: 'da' }))
  assert.equal(report.conforms, false)
  const failed = report.failures.map(({ id }) => id)
  assert.ok(failed.includes('33-18-f/postponed'))
  assert.ok(failed.includes('postponed/within-a-month'))
})

test('without fast-check the cases are held alone', async () => {
  const report = await runConformance(asImplementation(nyBortfaldsdato))
  assert.ok(report.conforms)
  assert.equal(report.properties.held, 0)
  assert.match(explainConformance(report, { language: 'en' }), /fast-check was not passed/)
})
