import { type Step, step } from '../../evaluation/step.js'
import type { CitationId } from '../../law/citations.js'
import { rateTableOn } from '../../law/rates/section-35.js'
import type { FoundMonth } from './months-of-deduction.js'

/** The class by the month's aid. */
function classStep({ result, rate }: FoundMonth): Step {
  const { month } = result
  const provisions: CitationId[] = ['aktivloven/35/4/2', 'aktivloven/35/5']
  const inputs = { month, table: rateTableOn(month), ...(rate.aid === undefined ? {} : { aid: rate.aid }) }
  if (!rate.classed) return step('deduction-class', 'unknown', { inputs, also: provisions, decisive: true })
  return step('deduction-class', 'computed', {
    inputs: { ...inputs, thresholds: [...rate.thresholds], classStatus: rate.classStatus },
    value: { class: rate.class },
    also: rate.classStatus === 'derived' ? [...provisions, 'aktivloven/109'] : provisions
  })
}

/** What the month's days cost, and the limit that is its aid. */
function amountSteps({ result, amounts }: FoundMonth): Step[] {
  const { month, days } = result
  if (days === 0) return []
  const also = ['aktivloven/35/4', 'aktivloven/35/5'] as const
  if (amounts === undefined) return [step('deduction-amount', 'unknown', { inputs: { month, days }, also })]
  const { rate, aid, uncapped, deduction, capped } = amounts
  return [
    step('deduction-amount', 'computed', {
      inputs: { month, days, rate: rate.kroner, rateStatus: rate.status },
      value: { uncapped },
      also,
      decisive: !capped
    }),
    step('deduction-cap', capped ? 'notMet' : 'met', {
      inputs: { month, uncapped, aid },
      value: { deduction },
      also: ['aktivloven/35/4/3'],
      decisive: capped
    })
  ]
}

/** The month's reduction of three rates, of which there is at most one. */
function reductionSteps({ result: { month }, refusals, amounts }: FoundMonth): Step[] {
  if (refusals === 0) return []
  const also = ['aktivloven/40', 'aktivloven/40/2'] as const
  if (amounts === undefined)
    return [step('deduction-once-a-month', 'unknown', { inputs: { month, refusals }, also })]
  return [
    step('deduction-once-a-month', refusals === 1 ? 'met' : 'notMet', {
      inputs: { month, refusals, rate: amounts.rate.kroner },
      value: { reduction: amounts.reduction },
      also,
      decisive: true
    })
  ]
}

/** The steps of one month: its class, the amount of its days with the limit, and its reduction. */
export const monthSteps = (found: FoundMonth): Step[] => [
  classStep(found),
  ...amountSteps(found),
  ...reductionSteps(found)
]
