import type { IsoDate } from '../../calendar/iso-date.js'
import { type Step, step } from '../../evaluation/step.js'
import type { GroundKind } from '../../input/earning-period-facts.js'
import { type ReviewFacts, wasKnown } from '../../input/review-facts.js'

/** What the municipality came to know only after its decision: the fields, and a step for each. */
export function knownLater({ decision, period }: ReviewFacts): { paths: string[]; steps: Step[] } {
  const paths: string[] = []
  const steps: Step[] = []
  const collect = (path: string, kind: GroundKind | 'work', knownOn: IsoDate | undefined): void => {
    if (knownOn === undefined || wasKnown({ knownOn }, decision)) return
    paths.push(path)
    steps.push(step('known-later', 'computed', { inputs: { kind, knownOn, on: decision.on } }))
  }
  const { grounds = [], work = [] } = period ?? {}
  for (const [at, { ground, knownOn }] of grounds.entries())
    collect(`facts.period.grounds[${at}]`, ground.kind, knownOn)
  for (const [at, { knownOn }] of work.entries()) collect(`facts.period.work[${at}]`, 'work', knownOn)
  return { paths, steps }
}
