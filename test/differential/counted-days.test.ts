import { describe, expect } from 'vitest'
import { determineEarningPeriod, type Ground, type Readings } from '../../src/index.js'
import { aKnownCase, type Case, plusDays, plusMonths } from '../arbitraries.js'
import { holding } from '../holding.js'

// Under which provision each day is counted, day by day: under § 13 h before all, then under the number of stk. 12 that stands
// first, and of two grounds of one number under that which began first, the longer where they began together. A sick day on
// which the citizen was exempt stands under nr. 5 (case 46).

/** The days of the cases, each by its place. */
const calendar = Array.from({ length: 20_000 }, (_, place) => plusDays('2000-01-01', place))
const placeOf = new Map(calendar.map((day, place) => [day, place]))
const daysBetween = (from: string, to: string): string[] => {
  const [first, last] = [placeOf.get(from), placeOf.get(to)]
  if (first === undefined || last === undefined) throw new Error(`${from} to ${to} is not in the calendar`)
  return calendar.slice(first, last + 1)
}

type Dated = Extract<Ground, { from: string }>
const numbers: readonly Ground['kind'][] = [
  'sickness',
  'parental-leave',
  'care',
  'military-service',
  'limited-work-capacity',
  'education-or-other-benefit'
]
const covid = [
  { from: '2020-03-09', to: '2020-09-08', citation: 'aktivloven/13h/2' },
  { from: '2020-11-01', to: '2021-06-30', citation: 'aktivloven/13h/3' }
]
const countsAsGround = ({ kind, documented, exemptFromAvailability }: Ground) =>
  documented === 'yes' && (kind !== 'education-or-other-benefit' || exemptFromAvailability === 'yes')
const covers = ({ from, to }: { from: string; to: string }, day: string) => from <= day && day <= to

/** The provision under which a day is counted, if any covers it. */
function provisionOf(day: string, grounds: readonly Dated[]): string | undefined {
  const period = covid.find((each) => covers(each, day))
  if (period !== undefined) return period.citation
  const covering = grounds.filter((ground) => covers(ground, day))
  const number = Math.min(...covering.map(({ kind }) => numbers.indexOf(kind) + 1))
  if (covering.length === 0) return undefined
  const isExempt = covering.some(({ kind }) => kind === 'limited-work-capacity')
  return `aktivloven/13f/12/${number === 1 && isExempt ? 5 : number}`
}

/** The readings that say how days are counted as the acts' words do. */
const inside: Partial<Readings> = { 'overlapping-grounds': 'union', 'covid-days': 'inside' }
const usual = ({ facts, options }: Case): Case => ({
  facts,
  options: {
    asOf: options.asOf,
    readings: { ...options.readings, ...inside, 'cascade-limit': 'extended-period' }
  }
})

describe('the days that are listed', () => {
  holding(
    'are those of the period that a ground or a covid period covers, each once and under its provision',
    {
      of: aKnownCase.map(usual),
      reaches: { decided: 0.25, covid: 0.02, 'two grounds on a day': 0.05, 'exempt while sick': 0.02 }
    },
    ({ facts, options }, reach) => {
      const evaluation = determineEarningPeriod(facts, options)
      if (evaluation.kind !== 'decided') return
      reach('decided')
      const { counted, requirement, daysLate, extensionDays } = evaluation.value
      const found = counted.flatMap(({ from = '', to = '', days, citation }) => {
        const listed = daysBetween(from, to)
        expect(listed.length).toBe(days)
        return listed.map((day) => `${day} ${citation}`)
      })
      const grounds = facts.grounds.filter(countsAsGround) as Dated[]
      const expected: string[] = []
      const last = plusDays(facts.lapseDate, daysLate + extensionDays - 1)
      for (const day of daysBetween(plusMonths(facts.lapseDate, -requirement.months), last)) {
        const provision = provisionOf(day, grounds)
        if (provision === undefined) continue
        expected.push(`${day} ${provision}`)
        if (provision.startsWith('aktivloven/13h')) reach('covid')
        const covering = grounds.filter((ground) => covers(ground, day))
        if (covering.length > 1) reach('two grounds on a day')
        if (covering.some(({ kind }) => kind === 'sickness') && provision.endsWith('/5'))
          reach('exempt while sick')
      }
      expect(found.sort()).toEqual(expected)
      for (const { ground, kind, from = '' } of counted)
        if (ground !== 'covid') expect(facts.grounds[ground]).toMatchObject({ kind, documented: 'yes' })
        else expect(covid.some((period) => covers(period, from))).toBe(true)
    }
  )
})
