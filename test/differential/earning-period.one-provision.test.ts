import fc from 'fast-check'
import { describe } from 'vitest'
import type { Ground } from '../../src/index.js'
import { aCase } from '../arbitraries.js'
import { holding } from '../holding.js'
import { agree, counts } from './judged.js'

const ofOneKind = fc
  .tuple(aCase, fc.constantFrom('care' as const, 'limited-work-capacity' as const))
  .map(([{ facts, options }, kind]) => {
    const grounds = facts.grounds.map((ground): Ground => {
      const { exemptFromAvailability: _, ...others } = ground
      return { ...others, kind, documented: counts(ground) }
    })
    return { facts: { ...facts, grounds }, options }
  })

describe('a judge that walks through the earning period day by day comes to the same', () => {
  holding(
    'when all grounds are of one kind, so that every day counts under the same provision',
    {
      of: ofOneKind,
      usual: 50_000,
      reaches: {
        compared: 0.95,
        decided: 0.15,
        undetermined: 0.3,
        repealed: 0.1,
        restarted: 0.03,
        notYetInForce: 0.01,
        'late letter': 0.03,
        'a day late': 0.001,
        'sent in time': 0.005,
        extended: 0.1,
        both: 0.02,
        'months left out': 0.002
      }
    },
    (given, reach) => agree(given, reach, true)
  )
})
