import { type Step, type StepOutcome, step } from '../../evaluation/step.js'
import type { OrdinaryWorkFacts } from '../../input/ordinary-work-facts.js'
import type { Answer } from '../../logic/answer.js'
import { hasAccepted, isDocumented, type WorkFinding, type WorkReason } from './13f-01-usual-employment.js'

const outcomes: Readonly<Record<Answer, StepOutcome>> = { yes: 'met', no: 'notMet', unknown: 'unknown' }

/** The steps of the assessment of a job, and what is found. */
export function ordinaryWorkSteps(
  facts: OrdinaryWorkFacts,
  found: { finding: WorkFinding; reasons: readonly WorkReason[] } | 'open'
): Step[] {
  const { kind } = facts
  const ordinary = kind === 'ordinary'
  return [
    step('job-kind', ordinary ? 'met' : 'notMet', { inputs: { kind }, decisive: !ordinary }),
    ...(ordinary ? stepsOfOrdinaryWork(facts) : [step('job-documented', 'notReached', { inputs: {} })]),
    found === 'open'
      ? step('job-finding', 'unknown', { inputs: {}, decisive: true })
      : step('job-finding', 'computed', { inputs: {}, value: found, decisive: true })
  ]
}

function stepsOfOrdinaryWork(facts: OrdinaryWorkFacts): Step[] {
  const { documentation, usualTerms, pay, longHoursForLowPay, concreteDoubt, municipalityActedOnIt } = facts
  const onFile = documentation === 'unknown' || documentation.length > 0 ? documentation : 'nothing'
  const { level, below = 'unknown', hourlyPay, agreedPay } = pay
  const payInputs = level === 'slightly-below' ? { level, below } : { level }
  // Pay below the level for a while leaves it as it should be; whether it does so throughout must be found out.
  const payOutcome = {
    usual: 'met',
    'slightly-below': below === 'for-a-while' ? 'met' : 'unknown',
    'substantially-below': 'notMet',
    'no-pay': 'notMet',
    unknown: 'unknown'
  } as const
  const doubtOutcome = {
    none: 'met',
    'investigated-and-cleared': 'met',
    'not-investigated': 'unknown',
    'investigated-and-confirmed': 'notMet',
    unknown: 'unknown'
  } as const
  return [
    step('job-documented', outcomes[isDocumented(facts)], { inputs: { documentation: onFile } }),
    step('job-accepted', outcomes[hasAccepted(facts)], { inputs: { acted: municipalityActedOnIt } }),
    step('job-terms', outcomes[usualTerms], { inputs: { usualTerms } }),
    step('job-pay', payOutcome[level], {
      inputs: payInputs,
      value: { pay: level === 'slightly-below' ? `slightly-below-${below}` : level },
      ...(level === 'slightly-below' ? { also: ['undersoegelse-2018/4.2.2'] } : {})
    }),
    ...(hourlyPay === undefined || agreedPay === undefined
      ? []
      : [step('job-pay-compared', 'computed', { inputs: { hourlyPay, agreedPay } })]),
    step(
      'job-long-hours',
      { yes: 'notMet', no: 'met', unknown: 'unknown' }[longHoursForLowPay] as StepOutcome,
      {
        inputs: { longHoursForLowPay }
      }
    ),
    step('job-doubt', doubtOutcome[concreteDoubt], { inputs: { doubt: concreteDoubt } })
  ]
}
