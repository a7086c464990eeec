import { type Step, step } from '../../evaluation/step.js'
import type { ReductionFacts } from '../../input/reduction-facts.js'
import type { CitationId } from '../../law/citations.js'
import { LOV_1413_FROM } from '../../law/lov1413-2016.js'
import { rateCitation } from '../../law/rates/base-rates.js'
import { ruleInForceStep } from '../rule-in-force-step.js'
import type { Reduction } from './13g-1-reduction.js'

/** The steps of a reduction: its class, its amount, and from when. */
export function reductionSteps(facts: ReductionFacts, settled: Reduction | 'open'): Step[] {
  const { lapseDate, benefit, rate, supplement, maintenanceDuty } = facts
  const inputs = { benefit, rate, supplement, maintenanceDuty }
  const rates: CitationId[] =
    supplement === 'none' ? [rateCitation(rate)] : [rateCitation(rate), rateCitation(supplement)]
  if (settled === 'open') {
    const also: CitationId[] = ['aktivloven/13g/1/1', 'aktivloven/13g/1/2', ...rates]
    return [
      ruleInForceStep(lapseDate),
      step('reduction-class', 'unknown', { inputs, also, decisive: true }),
      step('reduction-amount', 'notReached', { inputs: {}, also: ['aktivloven/13g/1/1'] })
    ]
  }
  const provision = provisionOf(settled, lapseDate)
  const { monthlyReduction, rateStatus, from } = settled
  return [
    ruleInForceStep(lapseDate),
    step('reduction-class', 'computed', {
      inputs,
      value: settled.class,
      also: [...provision, ...rates],
      decisive: true
    }),
    step('reduction-amount', 'computed', {
      inputs: { class: settled.class, year: lapseDate.slice(0, 4) },
      value: { monthlyReduction, rateStatus },
      also: provision
    }),
    step('reduction-from', 'computed', { inputs: { lapseDate }, value: { from } })
  ]
}

function provisionOf({ class: found }: Reduction, lapseDate: string): CitationId[] {
  if (found === 'high') return ['aktivloven/13g/1/1']
  if (found === 'lower') return ['aktivloven/13g/1/2']
  // § 13 f, stk. 7, 3. pkt. came with LOV 1413/2016; § 13 g, stk. 1, nr. 2 has spared the same rates all along.
  return lapseDate < LOV_1413_FROM ? ['aktivloven/13g/1/2'] : ['aktivloven/13g/1/2', 'aktivloven/13f/7/3']
}
