import { type Step, step } from '../../evaluation/step.js'
import type { CitationId } from '../../law/citations.js'
import { rateTableOn } from '../../law/rates/section-35.js'
import type { FoundMonth } from './months-of-deduction.js'

/** The class by the month's aid. */
function classStep({ result, rate }: FoundMonth): Step {
  const { month, class: found, classStatus } = result
  const provisions: CitationId[] = ['aktivloven/35/4/2', 'aktivloven/35/5']
  const inputs = { month, table: rateTableOn(month), ...(rate.aid === undefined ? {} : { aid: rate.aid }) }
  if (found === undefined || classStatus === undefined || rate.thresholds === undefined)
    return step('deduction-class', 'unknown', { inputs, also: provisions, decisive: true })
  return step('deduction-class', 'computed', {
    inputs: { ...inputs, thresholds: [...rate.thresholds], classStatus },
    value: { class: found },
    also: classStatus === 'derived' ? [...provisions, 'aktivloven/109'] : provisions
  })
}

/** What the month's days cost, and the limit that is its aid. */
function amountSteps({ result, rate, uncapped }: FoundMonth): Step[] {
  const { month, days, rate: kroner, rateStatus, deduction, capped } = result
  if (days === 0) return []
  const also = ['aktivloven/35/4', 'aktivloven/35/5'] as const
  if (kroner === undefined || rateStatus === undefined || uncapped === undefined || rate.aid === undefined)
    return [step('deduction-amount', 'unknown', { inputs: { month, days }, also })]
  return [
    step('deduction-amount', 'computed', {
      inputs: { month, days, rate: kroner, rateStatus },
      value: { uncapped },
      also,
      decisive: !capped
    }),
    step('deduction-cap', capped ? 'notMet' : 'met', {
      inputs: { month, uncapped, aid: rate.aid },
      value: { deduction: deduction ?? 0 },
      also: ['aktivloven/35/4/3'],
      decisive: capped === true
    })
  ]
}

/** The month's reduction of three rates, of which there is at most one. */
function reductionSteps({ result, refusals }: FoundMonth): Step[] {
  const { month, rate, reduction } = result
  if (refusals === 0) return []
  const also = ['aktivloven/40', 'aktivloven/40/2'] as const
  if (rate === undefined || reduction === undefined)
    return [step('deduction-once-a-month', 'unknown', { inputs: { month, refusals }, also })]
  return [
    step('deduction-once-a-month', refusals === 1 ? 'met' : 'notMet', {
      inputs: { month, refusals, rate },
      value: { reduction },
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
