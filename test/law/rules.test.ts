import { expect, test } from 'vitest'
import { type CitationId, citation } from '../../src/law/citations.js'
import { rules } from '../../src/law/rules.js'

test('the six grounds for extension rest on stk. 12, nr. 1 to 6, in that order', () => {
  expect([
    ...rules['ground-sickness'],
    ...rules['ground-parental-leave'],
    ...rules['ground-care'],
    ...rules['ground-military-service'],
    ...rules['ground-limited-work-capacity'],
    ...rules['ground-education-or-other-benefit']
  ]).toEqual([1, 2, 3, 4, 5, 6].map((number) => `aktivloven/13f/12/${number}`))
})

test('no rule rests twice on the same provision', () => {
  for (const citations of Object.values(rules)) expect(new Set(citations).size).toBe(citations.length)
})

test('a provision that a rule always rests on was in force as long as the rule', () => {
  const always: readonly CitationId[] = Object.values(rules).flat()
  const tooShort = always.filter((id) => {
    const { inForce } = citation(id)
    return inForce !== undefined && (inForce.from > '2016-10-01' || (inForce.to ?? '9999') < '2025-06-30')
  })
  expect(tooShort).toEqual([])
})
