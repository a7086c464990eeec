import {
  computeDeduction,
  type DeductionFacts,
  type Readings,
  type SanctionEvent
} from '../../../src/index.js'
import { plusDays, plusMonths } from '../../arbitraries.js'
import { asOf } from './arbitraries.js'
import { secondTable } from './given.js'

/** One of two answers to a fact that is asked for. */
export type Which = 'least' | 'greatest'

export const compute = (facts: DeductionFacts, readings: Partial<Readings> = {}) =>
  computeDeduction(facts, { asOf, readings })

/** The first day of an event. */
export function firstOf(event: SanctionEvent): string {
  if ('due' in event) return event.due
  if ('missed' in event) return event.missed.map(({ date }) => date).sort()[0] ?? ''
  if ('breaches' in event) return event.breaches.map(({ from }) => from).sort()[0] ?? ''
  return 'date' in event ? event.date : event.from
}

/** Two tables of rates that agree with what was read of 2023, and two of thresholds. */
const published = {
  rates: { least: [200, 450, 650, 750], greatest: [200, 500, 700, 800] },
  thresholds: { least: secondTable.thresholds, greatest: [100, 200, 300] }
}
/** The rate of the lowest class is read in 2023 only. */
const ratesFor = (from: string, which: Which): number[] =>
  which === 'greatest' && from !== '2023-01-01' ? [250, 500, 700, 800] : published.rates[which]

/** The facts with one of two answers to what is asked for at a path. */
export function answered(facts: DeductionFacts, path: string, which: Which): DeductionFacts {
  const known = structuredClone(facts)
  const least = which === 'least'
  const [, part = '', ...keys] = path.split('.')
  if (part === 'aid') known.aid[keys[0] ?? ''] = least ? 900 : 9936
  if (part === 'publishedRates') {
    const [from = '', field = ''] = keys
    const amounts = field === 'rates' ? ratesFor(from, which) : published.thresholds[which]
    known.publishedRates = {
      ...known.publishedRates,
      [from]: { ...known.publishedRates?.[from], [field]: amounts }
    }
  }
  const event = known.events[Number(/\[(\d+)\]/.exec(part)?.[1])]
  if (event === undefined || event.provision === '40a') return known
  if (keys[0] === 'renewed' && 'due' in event) event.renewed = plusDays(event.due, least ? 0 : 12)
  // Two months later comes after every decision, and two years later is too late.
  if (keys[0] === 'deductedIn')
    event.deductedIn = plusMonths(`${firstOf(event).slice(0, 7)}-01`, least ? 2 : 24)
  if (keys[0] === 'decidedOn') event.decidedOn = plusDays(firstOf(event), least ? 0 : 130)
  return known
}

/** The facts with everything that is asked for, one fact after the other, save one. */
export function complete(facts: DeductionFacts, readings: Partial<Readings>, save?: string): DeductionFacts {
  let known = facts
  for (let round = 0; round < 60; round++) {
    const evaluation = compute(known, readings)
    if (evaluation.kind !== 'undetermined') return known
    const next = evaluation.missing.find(({ path }) => path !== save)
    if (next === undefined) return known
    known = answered(known, next.path, 'least')
  }
  throw new Error('asked for ever')
}

/** The facts with an answer to everything that is not known, whether it is asked for or not. */
export function allKnown(facts: DeductionFacts): DeductionFacts {
  const paths = [
    ...Object.entries(facts.aid).flatMap(([month, aid]) => (aid === 'unknown' ? [`facts.aid.${month}`] : [])),
    ...facts.events.flatMap((event, index) =>
      Object.entries(event).flatMap(([field, value]) =>
        value === 'unknown' ? [`facts.events[${index}].${field}`] : []
      )
    )
  ]
  return paths.reduce((known, path) => answered(known, path, 'greatest'), facts)
}
