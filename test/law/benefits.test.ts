import { expect, test } from 'vitest'
import { isCashBenefit, isSection22Benefit, otherNameOf, publicBenefits } from '../../src/law/benefits.js'

// LOV 174 af 27/02/2019: both names are accepted in 2019.
test.each([
  ['integrationsydelse', '2016-01-01', '2019-12-31', undefined],
  ['integrationsydelse', '2019-06-01', '2020-01-01', 'selvforsørgelses- og hjemrejseydelse, overgangsydelse'],
  ['sho-ydelse', '2019-01-01', '2025-06-30', undefined],
  ['sho-ydelse', '2018-12-31', '2019-06-01', 'integrationsydelse'],
  ['overgangsydelse', '2019-01-01', '2025-06-30', undefined],
  ['overgangsydelse', '2018-01-01', '2018-12-31', 'integrationsydelse']
])('%s from %s to %s', (benefit, from, to, other) => {
  expect(otherNameOf(benefit, from, to)).toBe(other)
})

test('the other benefits had their names as long as the rule', () => {
  const renamed = publicBenefits.filter(
    (benefit) => otherNameOf(benefit, '2010-01-01', '2030-01-01') !== undefined
  )
  expect(renamed).toEqual(['integrationsydelse', 'sho-ydelse', 'overgangsydelse'])
})

test('uddannelses- and kontanthjælp are aid on §§ 23-25, the three benefits of § 22 are not, and no other is either', () => {
  expect(publicBenefits.filter(isCashBenefit)).toEqual(['kontanthjaelp', 'uddannelseshjaelp'])
  expect(publicBenefits.filter(isSection22Benefit)).toEqual([
    'integrationsydelse',
    'sho-ydelse',
    'overgangsydelse'
  ])
  for (const received of ['none', 'unknown']) {
    expect(isCashBenefit(received)).toBe(false)
    expect(isSection22Benefit(received)).toBe(false)
  }
})
