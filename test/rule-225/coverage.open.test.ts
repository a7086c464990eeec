import { expect, test } from 'vitest'
import { determineCoverage } from '../../src/index.js'
import { evaluated } from '../evaluated.js'

// A kontanthjælp couple that was not reduced before the marriage, and has no year of aid yet.
const couple = {
  on: '2018-05-01',
  benefit: 'kontanthjaelp',
  maritalStatus: 'married',
  reducedBeforeMarriage: 'no',
  coupleYearOfAid: 'no'
} as const

test('where nobody knows what the spouse receives, the child of a couple on a benefit of § 22 is asked for too', () => {
  for (const facts of [couple, { ...couple, spouse: { benefit: 'unknown' } } as const])
    expect(evaluated(determineCoverage(facts, { asOf: '2021-01-01' }))).toMatchObject({
      kind: 'undetermined',
      missing: [
        { path: 'spouse' in facts ? 'facts.spouse.benefit' : 'facts.spouse' },
        { path: 'facts.maintenanceDuty' },
        { path: 'facts.childBenefit' }
      ]
    })
})
