import { expect, test } from 'vitest'
import { determineCoverage, explain } from '../../src/index.js'

test('of a couple it is said by which rules it is covered, not that the citizen is a couple', () => {
  const evaluation = determineCoverage(
    {
      on: '2018-05-01',
      benefit: 'kontanthjaelp',
      maritalStatus: 'married',
      computedUnder26Stk2: 'no',
      spouse: { benefit: 'kontanthjaelp' },
      reducedBeforeMarriage: 'no'
    },
    { asOf: '2018-05-01' }
  )
  expect(evaluation.kind).toBe('decided')
  const page = explain(evaluation, { language: 'da', format: 'text' }).replaceAll(/\s+/g, ' ')
  expect(page).toContain(
    'Ægteparret er omfattet efter reglerne for ægtepar på uddannelses- eller kontanthjælp.'
  )
  expect(page).not.toContain('omfattet som ægtepar')
})
