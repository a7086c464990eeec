import { frozen } from '../frozen.js'
import type { ReadingTable } from './reading.js'

/** Readings of the amounts (§ 13 f, stk. 7; § 13 g). */
export const amountReadings = frozen({
  'spared-rates': {
    question: {
      da: 'Er uddannelseshjælp på en fritaget sats også fritaget, når der ydes tillæg?',
      en: 'Is uddannelseshjælp on a spared rate spared also when a supplement is paid?'
    },
    values: {
      only: { da: 'Nej, kun når satsen står alene', en: 'No, only when the rate stands alone' },
      any: { da: 'Ja, også med tillæg', en: 'Yes, also with a supplement' }
    },
    default: 'only',
    authority: {
      da: '§ 13 f, stk. 7, 3. pkt.: "alene"; § 13 g siger det ikke',
      en: '§ 13 f, stk. 7, 3rd sentence: "only"; § 13 g does not say so'
    },
    confidence: 'derived'
  },
  'half-krone': {
    question: {
      da: 'Hvordan afrundes et reguleret beløb, der ender på præcis en halv krone?',
      en: 'How is a regulated amount rounded that ends on exactly half a krone?'
    },
    values: {
      up: { da: 'Op', en: 'Up' },
      down: { da: 'Ned', en: 'Down' }
    },
    default: 'up',
    authority: {
      da: 'Udledt: ingen offentliggjort sats afgør det (nedsættelsen i 2025 er 1.165,50 kr.)',
      en: 'Derived: no published rate settles it (the reduction in 2025 is DKK 1,165.50)'
    },
    confidence: 'derived'
  }
} as const satisfies ReadingTable)
