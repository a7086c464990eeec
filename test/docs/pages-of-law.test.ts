import { expect, test } from 'vitest'
import { citationIds, readings } from '../../src/index.js'
import { readingsPage, sourcesPage } from './pages-of-law.js'

// `npm test -- test/docs -u` writes them anew.
test('docs/readings.md has every reading as the law data has it', async () => {
  for (const id of Object.keys(readings)) expect(readingsPage()).toContain(`## \`${id}\``)
  await expect(readingsPage()).toMatchFileSnapshot('../../docs/readings.md')
})

test('docs/sources.md has every source as the law data has it', async () => {
  for (const id of citationIds) expect(sourcesPage()).toContain(`| \`${id}\` |`)
  await expect(sourcesPage()).toMatchFileSnapshot('../../docs/sources.md')
})
