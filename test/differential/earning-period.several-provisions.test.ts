import { describe } from 'vitest'
import { aCase } from '../arbitraries.js'
import { holding } from '../holding.js'
import { agree } from './judged.js'

describe('a judge that walks through the earning period day by day comes to the same', () => {
  holding(
    'when the grounds are of several kinds, but for the provision under which a day counts',
    {
      of: aCase,
      usual: 50_000,
      reaches: {
        compared: 0.95,
        decided: 0.15,
        undetermined: 0.3,
        repealed: 0.1,
        restarted: 0.005,
        notYetInForce: 0.01,
        'late letter': 0.03,
        'a day late': 0.001,
        'sent in time': 0.005,
        extended: 0.1,
        both: 0.02,
        'months left out': 0.002
      }
    },
    (given, reach) => agree(given, reach, false)
  )
})
