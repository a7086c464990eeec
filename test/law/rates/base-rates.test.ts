import { describe, expect, test } from 'vitest'
import {
  baseRate,
  type RateId,
  rateCitation,
  rateIds,
  type SupplementId,
  statutoryRate,
  statutorySupplement,
  supplementIds
} from '../../../src/law/rates/base-rates.js'

const HIGH = 14_575 // those with a maintenance duty
const OTHER = 10_968
const OWN_HOME_UNDER_25 = 7069
const AT_HOME_UNDER_25 = 3411

describe('a rate and its supplement are together', () => {
  test.each<[RateId, SupplementId, number]>([
    ['25.3.1', '25.9.1', HIGH],
    ['25.3.2', '25.9.2', HIGH],
    ['25.3.6', '25.9.3', OTHER],
    ['25.3.7', '25.9.4', OTHER],
    ['23.2.1', '24.3.1', HIGH],
    ['23.2.2', '24.3.2', HIGH],
    ['23.2.6', '24.3.3', OTHER],
    ['23.2.7', '24.3.4', OTHER],
    ['23.2.8', '24.3.5', OWN_HOME_UNDER_25],
    ['23.2.9', '24.3.6', AT_HOME_UNDER_25]
  ])('§ %s and § %s: %i kroner in the act', (rate, supplement, sum) => {
    expect(baseRate(rate).supplement).toBe(supplement)
    expect(statutoryRate(rate) + statutorySupplement(supplement)).toBe(sum)
  })

  test('and every supplement belongs to one rate, of the same benefit', () => {
    const belonging = rateIds.flatMap((rate) => baseRate(rate).supplement ?? [])
    expect([...belonging].sort()).toEqual([...supplementIds].sort())
  })
})

test.each<[RateId, number]>([
  ['25.2.1', HIGH],
  ['25.2.2', OTHER],
  ['25.3.3', OTHER],
  ['25.3.4', HIGH],
  ['25.3.5', OTHER],
  ['25.3.8', OWN_HOME_UNDER_25],
  ['25.3.9', AT_HOME_UNDER_25],
  ['23.2.3', OTHER],
  ['23.2.4', HIGH],
  ['23.2.5', OTHER]
])('§ %s has no supplement and is %i kroner in the act', (rate, amount) => {
  expect(baseRate(rate).supplement).toBeUndefined()
  expect(statutoryRate(rate)).toBe(amount)
})

test('the spared rates are uddannelseshjælp under § 23, stk. 2, nr. 1, 2 and 6 to 9', () => {
  expect(rateIds.filter((rate) => baseRate(rate).spared)).toEqual([
    '23.2.1',
    '23.2.2',
    '23.2.6',
    '23.2.7',
    '23.2.8',
    '23.2.9'
  ])
})

test('a rate with its supplement on the amount of those with a maintenance duty is for them alone', () => {
  for (const rate of rateIds) {
    const { supplement, maintenanceDuty } = baseRate(rate)
    const sum = statutoryRate(rate) + (supplement === undefined ? 0 : statutorySupplement(supplement))
    expect(maintenanceDuty === 'yes').toBe(sum === HIGH)
  }
})

test('uddannelseshjælp stands in § 23 and kontanthjælp in § 25, and each is cited there', () => {
  for (const rate of rateIds) {
    expect(baseRate(rate).benefit).toBe(rate.startsWith('23.') ? 'uddannelseshjaelp' : 'kontanthjaelp')
    const [section, subsection] = rate.split('.')
    expect(rateCitation(rate)).toBe(`aktivloven/${section}/${subsection}`)
  }
})

// Each rate is one for those with a maintenance duty (forsørgere), for those without, or, like that of the pregnant, for either.
test('the group of each rate has a maintenance duty or not', () => {
  const of = (duty: string) => rateIds.filter((rate) => baseRate(rate).maintenanceDuty === duty)
  expect(of('yes')).toEqual(['23.2.1', '23.2.2', '23.2.4', '25.2.1', '25.3.1', '25.3.2', '25.3.4'])
  expect(of('no')).toEqual([
    ...['23.2.5', '23.2.6', '23.2.7', '23.2.8', '23.2.9'],
    ...['25.2.2', '25.3.5', '25.3.6', '25.3.7', '25.3.8', '25.3.9']
  ])
  expect(of('unknown')).toEqual(['23.2.3', '25.3.3'])
})
